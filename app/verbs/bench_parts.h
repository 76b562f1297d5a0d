// The parts of the bench; each prints its lines and returns an exit code.
#pragma once
#include <string>

namespace bangvang {

// search_index_ms, search_keystroke_max_ms, roster_keystroke_max_ms, revealed_10000_ms: 10,000 recipients, whatever the
// ceremony has.
void measure_search();
// csv_10000_, xlsx_10000_, csv_100000_, xlsx_100000_load_ms, _load_and_compile_ms, _peak_mb: lists made for it.
int measure_loading();
// load_ms, compile_ms; compose_ms of every scene: layout and painting at 1920×1080.
int measure_loading_and_composing(const std::string& ceremony);
// first_frame_ms: from the start of the process until its first picture was presented.
int measure_first_frame(const std::string& ceremony);
// A show driven by key presses: from a press to the frame that answers it go_, back_, black_to_present_ms; fade_frame_ms,
// panel_frame_ms, sheet_frame_ms (the overview, the
// roster's form), rss_mb; then left alone for `seconds`: idle_cpu_percent. `outputs`: with the MC's and the lobby's
// screens, and mc_to_present_ms.
int measure_evening(const std::string& ceremony, int seconds, bool outputs);
// A copy that is edited while it is shown: reload_ready_ms from the saved edit until it can be taken, reload_apply_to_present_ms
// from the key that applies it to the first frame of the new picture, reload_hall_frame_ms and reload_fade_gap_ms between.
int measure_reload(const std::string& ceremony);
// A line a file type of the folder, and jpeg_time_ratio_to_stb; from the program that decodes photos.
int measure_photos(const std::string& folder);
// An album of at least 100 photos, if the ceremony has one, stepped through at 5 steps a second in a show of its own:
// album_*; the settings of the ceremony must allow that. Nothing is printed without one.
int measure_album(const std::string& ceremony);

}  // namespace bangvang

// ShowLoop: the frame thread. Events → gate → wall → window, then the panel; asleep between.
#pragma once
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "panel/prompt.h"
#include "photos/photo_library.h"
#include "platform/composer.h"
#include "platform/folder_reader.h"
#include "platform/gate.h"
#include "platform/monitor_plan.h"
#include "platform/output_window.h"
#include "platform/panel_window.h"
#include "platform/photo_plan.h"
#include "platform/placard_window.h"
#include "platform/side_output.h"
#include "platform/watcher.h"

union SDL_Event;

namespace bangvang {

// What a show runs with. All of it outlives the loop.
struct Stage {
  const Disk& disk;
  const Clock& clock;
  const Video& video;
  Gate& gate;
  Wall& wall;
  Composer& composer;
  OutputWindow& hall;
  const Keymap& keymap;
  Problems problems;                     // for the panel
  Problems of_data;                      // those of the data that the show runs with
  Tongue language;                       // of the panel; its catalog outlives the loop
  Monitor hall_monitor, panel_monitor;
  bool windowed = false;                 // both in windows; else full screen
  bool shared = false;                   // hall and panel have one monitor: F1 lays the panel over the hall
  bool without_panel = false;            // it crashed too often; until the operator wants it back
  bool rehearsal = false;
  bool asks_to_go_on = false;            // on hold until the operator has said whether to go on or to begin anew
  PhotoLibrary* photos = nullptr;        // may be null
  FolderReader* reader = nullptr;        // null: the folder is not read again
  Watcher* watcher = nullptr;
  std::future<Problems> font_problems{};   // from the composer's thread, once it has opened its fonts; may be invalid
  std::vector<SidePlace> sides{};          // MC and lobby, where they have a place; more come with their monitors
  // Where their windows are kept: they outlive the composer, which paints into them.
  std::vector<std::unique_ptr<SideOutput>>* side_outputs = nullptr;  // null: none are opened
  MonitorPlan* monitors = nullptr;         // null: windows stay where they are
  MonitorMemory* memory = nullptr;         // null: nothing is remembered
  std::optional<LastPlaces> remembered{};  // what it holds
  bool monitors_named = false;             // by the operator
  std::function<void(const std::vector<Monitor>&)> cover{};  // told what lies beneath our windows; may be empty
};

class ShowLoop {
 public:
  explicit ShowLoop(Stage);
  ~ShowLoop();
  void run();  // until the show has ended

 private:
  void wait();
  void take_events();
  void take(const SDL_Event&);
  void take_stroke(const Stroke&, ShowTime);
  void take_window(const SDL_Event&);
  void follow_writing();
  void look_up();
  void look_at_monitors();
  void follow_monitors();
  void follow_hall();
  void follow_panel();
  void follow_side(Role);
  void follow_panel_away();
  void bring_panel_back();
  bool connected(Role) const;
  void list_monitors(PanelView&) const;
  void remember_monitors();
  void run_errand();
  void identify();
  void order_placard(Placard, int width, int height);
  bool still_wanted(const Placard&) const;
  void show_placard(Composed&&);
  void mind_placards();
  PlacardWindow* placard_at(unsigned window);  // by SDL's id; null: another window
  void ask(const Request&);
  void follow_data();
  void receive(FreshData&&);
  void say_why_nothing_waits();
  void take_by_itself();
  void take_in_hand();
  void list_data_problems();
  std::optional<std::int64_t> goes_on() const;  // steady ms at which the live step does by itself
  void go_on_by_itself();
  void collect();
  void upload();
  void deliver(const Composed&);
  void take_photos();
  void plan_photos();
  void order();
  void draw_hall();
  void draw_panel();
  bool key_waits() const;              // then what is not the hall's can wait for the next turn
  void open_side();
  void follow_sides();
  bool withheld() const;
  void reveal();
  void deliver_side(SideComposed&&);
  SideOutput* side_at(unsigned window);  // by SDL's id; null: another window
  std::vector<PanelOutput> outputs() const;
  void acknowledge();
  void report();
  bool overlaid() const { return panel_ && !panel_->own_window() && desk_.panel_shown; }
  std::optional<Prompt> prompt();      // what the hidden panel would have to say; nothing if it is not hidden
  bool panel_shown() const { return panel_ && (panel_->own_window() || desk_.panel_shown); }
  bool panel_due(std::int64_t now) const;
  void dirty_panel() { panel_frames_ = 2; }  // what a click changes is drawn by the second look at it
  PanelView view();
  std::int64_t now() const { return stage_.clock.now().steady_ms; }

  Stage stage_;
  Desk desk_;
  SearchIndex search_;
  PeopleIndex people_;
  std::unique_ptr<PanelWindow> panel_;
  std::int64_t started_ms_;
  PhotoPlan plan_;
  std::shared_ptr<const Program> read_for_;  // the Program that the reader knows of
  std::string data_hash_;              // of the data that the loop has taken in hand
  FreshData fresh_;                    // the reader's latest
  std::vector<std::unique_ptr<SideOutput>> no_sides_;
  std::vector<std::unique_ptr<SideOutput>>& sides_;  // opened so far
  std::size_t sides_tried_ = 0;        // of the stage's
  std::shared_ptr<const Revealed> revealed_;  // null: not yet
  std::uint64_t revealed_version_ = 0; // one more at each another one
  std::optional<std::pair<std::uint64_t, bool>> revealed_of_;  // the state's generation; on hold until the question is answered
  bool revealing_ = false;             // the composer does
  std::uint64_t revealed_generation_ = 0, retracted_generation_ = 0;  // of the state that each is of
  std::int64_t retracted_ms_ = -1;     // the retraction that the side screens have followed
  std::optional<Composed> upload_;     // painted in memory of its own, on its way into its texture
  int uploaded_rows_ = 0;              // of it
  bool laying_out_ = false;            // the composer does, for the plan
  std::optional<std::int64_t> hasten_ms_;  // when to look at what the photo library has in hand
  Layers drawn_;                       // what the hall's window shows
  bool hall_changed_ = true;           // a texture it shows was painted anew, or the window wants drawing
  bool presented_ = false;             // the first picture is on the wall
  bool was_moving_ = false;
  bool told_to_leave_ = false;         // by a signal; the evening has not ended
  std::int64_t hall_drawn_ms_ = 0, panel_drawn_ms_ = 0;
  int panel_frames_ = 0;
  bool hall_there_ = true;             // its monitor is; else its window is hidden
  bool asks_ = false;                  // which monitor is for what
  bool chosen_ = false;                // by the operator
  std::optional<LastPlaces> kept_places_;
  std::unique_ptr<PlacardWindow> test_card_;
  std::vector<std::unique_ptr<PlacardWindow>> identifying_;
  std::int64_t identified_ms_ = 0;     // when they go
  std::unique_ptr<PlacardWindow> panel_away_;  // says why there is no panel, where it would be
  bool panel_away_ordered_ = false;    // for the monitors as they are
  bool was_program_ = true;            // the look of the last turn
  bool overlay_drawn_ = false;
  std::optional<Prompt> prompt_drawn_;
  std::int64_t timer_again_ms_ = 0;    // a timer's GO that was refused is tried again then
  double key_arrived_ms_ = -1;         // of the key that is being answered; -1 none
  std::optional<Refusal> refusal_;
  std::int64_t refused_ms_ = 0;
  std::optional<ShowReport> reported_;
  std::string complete_;               // the step of which the watcher knows that all of it is on the wall
  std::shared_ptr<const Pixels> black_;
  Problems told_;                      // what the panel lists: the stage's problems and those of photos
  Problems of_photos_, of_fonts_, of_fresh_;
};

}  // namespace bangvang

// proof: every step of every output on paper, and what is wrong with it, before the doors open.
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>

#include "base/phrases.h"
#include "photos/confined_developer.h"
#include "photos/photos_at_once.h"
#include "platform/real_clock.h"
#include "platform/real_disk.h"
#include "platform/replacing_file.h"
#include "platform/signals.h"
#include "verbs/font_problems.h"
#include "verbs/look_at_photos.h"
#include "verbs/picture_names.h"
#include "verbs/picture_writer.h"
#include "verbs/progress.h"
#include "verbs/proof_screens.h"
#include "verbs/terminal.h"
#include "verbs/verbs.h"

namespace bangvang {
namespace {

constexpr int stopped_exit = 130;
constexpr std::size_t photo_memory = 32u << 20;  // bytes, of photos that the next page may have, too

void tell(const Problem& problem) { put_line(stderr, to_text(problem, terminal_language())); }

// Local time in words, and as PDF wants it.
struct MadeAt {
  std::string words, iso;
  MadeAt(const ShowTime& now, Language language) {
    const std::int64_t local_s = now.wall_ms / 1000 + now.utc_offset_s;
    const std::chrono::sys_seconds time{std::chrono::seconds{local_s}};
    const auto midnight = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day day{midnight};
    const std::chrono::hh_mm_ss clock{time - midnight};
    const int year = static_cast<int>(day.year());
    const unsigned month = static_cast<unsigned>(day.month()), of_month = static_cast<unsigned>(day.day());
    const auto hour = clock.hours().count(), minute = clock.minutes().count();
    words = say("{:02}:{:02}, ngày {:02}/{:02}/{}", "{:02}:{:02}, {:02}/{:02}/{}", hour, minute, of_month, month, year)
                .in(language);
    const int offset_min = now.utc_offset_s / 60, size = std::abs(offset_min);
    iso = fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}{:02}:{:02}", year, month, of_month, hour, minute,
                      clock.seconds().count(), offset_min < 0 ? '-' : '+', size / 60, size % 60);
  }
};

// PNG files beside the PDF, at the outputs' real sizes.
class Pictures {
 public:
  Pictures(const std::string& folder, const FontSetup& fonts, Developer& developer, const Program& program)
      : folder_(folder), canvas_(fonts), photos_(developer, photo_memory), program_(program) {
    std::error_code failed;  // whether it worked is seen when a file is written
    std::filesystem::create_directories(folder_, failed);
  }
  bool add(const ProofPicture& what, const Picture& picture, const std::string& scene) {
    Pixels pixels = pixels_for(picture);
    canvas_.paint(picture, pixels.view(), photos_);
    writer_.write((folder_ / name_of(what, scene)).string(), std::move(pixels));
    return writer_.good();
  }
  bool finish() { return writer_.finish(); }

 private:
  std::string name_of(const ProofPicture& what, const std::string& scene) const {
    const int steps = static_cast<int>(program_.steps.size());
    switch (what.kind) {
      case ProofPicture::Kind::step:
        return (what.screen == Screen::hall ? "hall-" : "mc-") +
               picture_name(what.index + 1, steps, program_.steps[static_cast<std::size_t>(what.index)].id);
      case ProofPicture::Kind::hold: return "hall-hold.png";
      case ProofPicture::Kind::lobby_before: return "lobby-before-" + picture_name(what.index + 1, 1, scene);
      case ProofPicture::Kind::lobby_after: break;
    }
    return "lobby-after-" + picture_name(what.index + 1, 1, scene);
  }

  std::filesystem::path folder_;
  Canvas canvas_;
  PhotosAtOnce photos_;
  PictureWriter writer_;
  const Program& program_;
};

class Proving {
 public:
  Proving(const ProofArguments& arguments, const Staging& staging, ReplacingFile& file, const MadeAt& made)
      : arguments_(arguments), staging_(staging), program_(staging.program),
        paper_(staging.fonts(), [&file](std::string_view bytes) { return file.write(bytes); },
               {program_.ceremony.title, program_.ceremony.organizer, made.iso}),
        screens_(disk_, staging, paper_), developer_(arguments.ceremony),
        photos_(developer_, photo_memory), proof_{program_,
                                                  {},
                                                  screens_.sizes(),
                                                  screens_.cards(),
                                                  name_of_folder(arguments.ceremony),
                                                  made.words,
                                                  staging.theme.name} {}

  // Looks at all of it. False: a PNG could not be written, or it was stopped.
  bool look(const std::atomic<bool>& stopped) {
    if (!arguments_.png.empty()) pictures_.emplace(arguments_.png, staging_.fonts(), developer_, program_);
    LayoutFindings layout(program_);
    const int steps = static_cast<int>(program_.steps.size()), cards = static_cast<int>(proof_.cards.size());
    const auto look_at = [&](const ProofPicture& what, int step, const std::string& scene) {
      const Picture picture = screens_.picture(what);
      layout.add(what.screen, step, picture.notes);
      return !pictures_ || pictures_->add(what, picture, scene);
    };
    for (int step = 0; step < steps; ++step) {
      if (stopped) return false;
      progress_.at({"xem xét bước", "looking at step"}, step + 1, steps);
      for (const Screen screen : {Screen::hall, Screen::mc})
        if (!look_at({ProofPicture::Kind::step, screen, step}, step, {})) return false;
    }
    for (int card = 0; card < cards && !stopped; ++card) {
      const ProofCard& one = proof_.cards[static_cast<std::size_t>(card)];
      if (!look_at(one.what, -1, one.scene)) return false;
    }
    if (pictures_ && !pictures_->finish()) return false;
    pictures_.reset();
    gather(layout);
    return !stopped;
  }

  // Writes the pages. False: it was stopped, or the file takes no more.
  bool print(const std::atomic<bool>& stopped) {
    ProofPages pages(proof_, paper_);
    for (int page = 1; auto made = pages.next(); ++page) {
      if (stopped) return false;
      progress_.at({"in trang", "printing page"}, page, pages.count());
      paper_.put(made->page, {0, 0, static_cast<float>(paper_width), static_cast<float>(paper_height)}, photos_);
      for (const ProofPage::Placed& placed : made->pictures)
        paper_.put(screens_.picture(placed.what), placed.box, photos_);
      for (const ProofPage::Bookmark& bookmark : made->bookmarks) paper_.bookmark(bookmark.label, bookmark.level);
      paper_.end_page();
    }
    progress_.wipe();
    return paper_.finish();
  }

  const Proof& proof() const { return proof_; }
  Progress& progress() { return progress_; }

 private:
  void gather(const LayoutFindings& layout) {
    Problems problems = staging_.problems;
    const auto take = [&problems](Problems more) {
      for (Problem& problem : more) problems.push_back(std::move(problem));
    };
    take(paper_.problems());
    take(font_problems(program_.ceremony, paper_.unset_characters(), staging_.rare_letters));
    take(look_at_photos(program_, arguments_.ceremony, developer_, true).problems);
    proof_.findings = findings_of(problems, program_);
    for (auto& more : {layout.all(), empty_places(program_)})
      proof_.findings.insert(proof_.findings.end(), more.begin(), more.end());
    sort_findings(proof_.findings);
  }

  const ProofArguments& arguments_;
  const Staging& staging_;
  const Program& program_;
  RealDisk disk_;
  Paper paper_;
  ProofScreens screens_;
  ConfinedDeveloper developer_;
  PhotosAtOnce photos_;
  std::optional<Pictures> pictures_;
  Proof proof_;
  Progress progress_;
};

// `output`: a file, or a folder for one.
std::string path_of(const ProofArguments& arguments) {
  const std::string name = name_of_folder(arguments.ceremony) + "-proof.pdf";
  std::error_code none;
  if (arguments.output.empty()) return name;
  return std::filesystem::is_directory(arguments.output, none)
             ? (std::filesystem::path(arguments.output) / name).string()
             : arguments.output;
}

int stop(Progress& progress) {
  progress.wipe();
  put_line(stderr, Words{"bangvang: đã dừng; không ghi tệp PDF nào", "bangvang: stopped; no PDF was written"}.in(
                       terminal_language()));
  return stopped_exit;
}

}  // namespace

int proof(const ProofArguments& arguments) {
  std::atomic<bool> stopped = false;
  const Signals signals([&stopped] { stopped = true; });
  const RealDisk disk;
  int exit_code = 0;
  const auto staging = stage_ceremony(disk, arguments.ceremony, "", true, exit_code);
  if (!staging) return exit_code;
  const std::string path = path_of(arguments);
  auto file = ReplacingFile::at(path);
  if (!file) return tell(file.problem()), 1;
  const Language language =
      staging->program.ceremony.language.starts_with("en") ? Language::english : Language::vietnamese;
  Proving proving(arguments, *staging, *file, MadeAt(RealClock().now(), language));
  if (!proving.look(stopped)) return stopped ? stop(proving.progress()) : 1;
  proving.progress().wipe();
  for (const ProofFinding& finding : proving.proof().findings)
    put_line(stderr, to_text(finding, staging->program, terminal_language()));
  if (!proving.print(stopped) && stopped) return stop(proving.progress());
  if (const auto written = file->finish(); !written) return tell(written.problem()), 1;
  put_line(stdout, path);
  return has_errors(staging->problems) ||
         std::any_of(proving.proof().findings.begin(), proving.proof().findings.end(),
                     [](const ProofFinding& f) { return f.problem.severity == Severity::error; });
}

}  // namespace bangvang

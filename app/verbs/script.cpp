// script: the MC's script and the call sheet for backstage as a PDF, to be printed before the doors open.
#include <fmt/format.h>

#include <ctime>
#include <filesystem>

#include "base/phrases.h"
#include "painting/paper.h"
#include "platform/real_disk.h"
#include "platform/replacing_file.h"
#include "scenes/script_pages.h"
#include "verbs/picture_names.h"
#include "verbs/staging.h"
#include "verbs/terminal.h"
#include "verbs/verbs.h"

namespace bangvang {
namespace {

class NoPhotos : public PhotoSource {
 public:
  std::shared_ptr<const PhotoImage> photo(const PhotoWish&) override { return {}; }
};

std::string printed_now(const std::string& language) {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  if (!localtime_r(&now, &local)) return {};
  const std::string when = fmt::format("{:02}:{:02} {:02}/{:02}/{}", local.tm_hour, local.tm_min, local.tm_mday, local.tm_mon + 1,
                                       local.tm_year + 1900);
  return (language == "vi" ? "in lúc " : "printed ") + when;
}

std::string file_to_write(const ScriptArguments& arguments) {
  const std::string name = name_of_folder(arguments.ceremony) + "-script.pdf";
  std::error_code failed;
  if (arguments.output.empty()) return name;
  const bool folder = arguments.output.ends_with('/') || std::filesystem::is_directory(arguments.output, failed);
  return folder ? (std::filesystem::path(arguments.output) / name).string() : arguments.output;
}

int told(const Problem& problem) {
  put_line(stderr, to_text(problem, terminal_language()));
  return 1;
}

}  // namespace

int script(const ScriptArguments& arguments) {
  if (const int refused = refuse_unless_ceremony(arguments.ceremony)) return refused;
  const RealDisk disk;
  int exit_code = 0;
  const auto staging = stage_ceremony(disk, arguments.ceremony, "", arguments.anyway, exit_code);
  if (!staging) return exit_code;
  const Ceremony& ceremony = staging->program.ceremony;
  const std::string path = file_to_write(arguments);
  auto file = ReplacingFile::at(path);
  if (!file) return told(file.problem());
  Paper paper(staging->fonts(), [&](std::string_view bytes) { return file->write(bytes); }, {ceremony.title, ceremony.organizer, ""});
  for (const Problem& problem : paper.problems()) told(problem);
  const ScriptDocument document = script_document(staging->program);
  const ScriptPages made = script_pages(document, {printed_now(ceremony.language), staging->program.hash}, paper);
  NoPhotos none;
  auto page = made.pages.begin();
  for (std::size_t part = 0; part < made.part_pages.size(); ++part) {
    paper.bookmark(document.parts[part].title);
    for (int left = made.part_pages[part]; left > 0; --left, ++page) {
      paper.put(*page, {0, 0, paper_width, paper_height}, none);
      paper.end_page();
    }
  }
  if (!paper.finish() && file->write({}))  // not for want of room for the file
    return told({Severity::error, {path, 0, 0}, {"không tạo được tệp PDF", "the PDF cannot be made"},
                 {"xem máy còn bộ nhớ không", "see that the machine has memory left"}});
  if (const auto written = file->finish(); !written) return told(written.problem());
  put_line(stdout, say("{}: {} trang", "{}: {} pages", path, made.pages.size()).in(terminal_language()));
  return 0;
}

}  // namespace bangvang

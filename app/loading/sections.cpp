// Sections: headings within headings.
#include "loading/sections.h"

#include <algorithm>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/honour_finder.h"

namespace bangvang {
namespace {

// “Khối doanh nghiệp”: parts of the same honour's list.
bool names_group(const std::string& text) {
  const std::string folded = fold(text);
  for (const char* word : {"khoi ", "cum ", "nhom ", "linh vuc ", "nganh "}) {
    if (folded.rfind(word, 0) == 0) return true;
  }
  return false;
}

}  // namespace

Sections::Sections(const std::vector<Honour>& honours, const std::map<std::string, std::string>& bad_honours, Report& report)
    : honours_(honours), bad_honours_(bad_honours), report_(report), words_(honours) {}

void Sections::begin(const Table& table, bool honours_by_row) {
  count_ = 0;
  idle_.clear();
  const std::string file = table.place(-1, 0).file;
  const int honour_before = file == file_ ? title_.honour : -1;
  file_ = file;
  title_ = {};
  bool honours_differ = false, kinds_differ = false;
  std::vector<std::string> lines = table.above();
  constexpr std::size_t longest = 500;  // bytes; a title goes on in the next line at most
  for (std::size_t i = 0, count = lines.size(); i + 1 < count; ++i) {
    if (lines[i].size() + lines[i + 1].size() < longest) lines.push_back(lines[i] + " " + lines[i + 1]);
  }
  for (const std::string& line : lines) {
    const auto meaning = words_.find(line);
    if (!meaning) continue;
    honours_differ = honours_differ || (title_.honour >= 0 && meaning->honour >= 0 && title_.honour != meaning->honour);
    kinds_differ = kinds_differ || (title_.kind && meaning->kind && *title_.kind != *meaning->kind);
    if (meaning->honour >= 0) title_.honour = meaning->honour;
    if (meaning->kind) title_.kind = meaning->kind;
  }
  if (divides(table)) title_.honour = honour_before;
  if (honours_differ || honours_by_row) title_.honour = -1;
  if (kinds_differ) title_.kind = std::nullopt;
}

// “II. CÁ NHÂN”, and nothing else, between two tables of a document: the second goes on with the honour of the first.
bool Sections::divides(const Table& table) const {
  const std::vector<std::string>& lines = table.text_above();
  return !lines.empty() && std::all_of(lines.begin(), lines.end(), [&](const std::string& line) {
    const auto meaning = words_.find(line);
    return meaning && meaning->honour < 0;
  });
}

bool Sections::take(const RowHeading& heading) {
  const auto meaning = words_.find(heading.text);
  if (!heads(heading, meaning)) return false;
  Section section{heading.numbering, meaning.value_or(HeadingWords::Meaning{}), false, false, heading.place, heading.text, {}, {}};
  const int named = section.meaning.honour;
  section.said = counts_in(heading.text, named < 0 ? "" : honours_[static_cast<std::size_t>(named)].name);
  section.unknown = !meaning && !names_group(heading.text);
  close_beside(section);
  open_.push_back(std::move(section));
  ++count_;
  if (!meaning) idle_.push_back(std::to_string(heading.place.line));
  return true;
}

// Where a name may stand, only a heading's number or a heading's words alone, or in capitals, make it one.
bool Sections::heads(const RowHeading& heading, const std::optional<HeadingWords::Meaning>& meaning) const {
  if (heading.sure()) return true;
  if (!meaning) return false;
  if (heading.text == upper(heading.text)) return true;
  const std::string folded = fold(heading.text);
  const bool kind_alone = meaning->honour < 0 && (folded == "tap the" || folded == "ca nhan" || folded == "ho gia dinh");
  return kind_alone || (meaning->honour >= 0 && folded == fold(honours_[static_cast<std::size_t>(meaning->honour)].name));
}

// A heading ends the one that is numbered alike, and all within it. Without numbers, honours are beside honours, and kinds
// beside kinds.
void Sections::close_beside(const Section& section) {
  const auto names_honour = [](const Section& one) { return one.meaning.honour >= 0 || one.unknown; };
  auto beside = std::find_if(open_.begin(), open_.end(), [&](const Section& other) {
    return section.numbering != Numbering::none && other.numbering == section.numbering;
  });
  if (beside == open_.end()) {
    beside = std::find_if(open_.begin(), open_.end(), [&](const Section& other) {
      const bool unnumbered = section.numbering == Numbering::none || other.numbering == Numbering::none;
      return unnumbered && names_honour(other) == names_honour(section);
    });
  }
  close(static_cast<std::size_t>(beside - open_.begin()));
}

void Sections::close(std::size_t from) {
  for (std::size_t i = from; i < open_.size(); ++i) {
    if (const auto what = differs(open_[i].said, open_[i].rows)) {
      report_.warning(open_[i].place, *what,
                      {"xem lại số ở đề mục, các dòng bên dưới và cột loại (tập thể, cá nhân)",
                       "look again at the number in the heading, the rows beneath it, and their kind"});
    }
  }
  open_.resize(std::min(from, open_.size()));
}

void Sections::count(RecipientKind kind) {
  for (Section& section : open_) section.rows.add(kind);
}

int Sections::honour() const {
  for (auto section = open_.rbegin(); section != open_.rend(); ++section) {
    if (section->meaning.honour >= 0 || section->unknown) return section->meaning.honour;
  }
  return title_.honour;
}

bool Sections::lost() {
  for (auto section = open_.rbegin(); section != open_.rend(); ++section) {
    if (section->meaning.honour >= 0) return false;
    if (!section->unknown) continue;
    if (!section->reported) report(*section);
    section->reported = true;
    return true;
  }
  return false;
}

std::optional<RecipientKind> Sections::kind() const {
  for (auto section = open_.rbegin(); section != open_.rend(); ++section) {
    if (section->meaning.kind) return section->meaning.kind;
  }
  return title_.kind;
}

void Sections::report(const Section& section) {
  const auto bad = bad_honours_.find(fold(section.text));
  if (bad != bad_honours_.end()) {
    report_.error(section.place,
                          say("danh hiệu {} bị bỏ vì dòng của nó có lỗi", "the honour {} is left out, for its row has an error",
                              quoted(section.text)),
                          say("sửa {} trước", "mend {} first", bad->second));
    return;
  }
  std::vector<std::string> known;
  for (const Honour& honour : honours_) known.push_back(honour.name);
  report_.error(
      section.place,
      say("đề mục {} không phải danh hiệu trong honours.csv, cũng không phải “tập thể” hay “cá nhân”; các dòng dưới nó bị bỏ",
          "the heading {} is no honour of honours.csv, nor “tập thể” or “cá nhân”; the rows beneath it are left out",
          quoted(section.text)),
      suggest_honour(report_, section.text, known, say("ghi một trong: {}", "write one of: {}", listed(known))));
}

}  // namespace bangvang

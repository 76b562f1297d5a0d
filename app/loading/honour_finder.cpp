// HonourFinder: which honour a cell means.
#include "loading/honour_finder.h"

#include <algorithm>
#include <utility>

#include "base/folding.h"
#include "base/phrases.h"

namespace bangvang {
namespace {

// Folded, with a space behind each word, and without “của”, which is written or not.
std::string plain(std::string_view name) {
  std::string folded = fold(name) + " ";
  for (std::size_t at; (at = folded.find(" cua ")) != std::string::npos;) folded.erase(at, 4);
  return folded;
}

}  // namespace

Words suggest_honour(Report& report, std::string_view said, const std::vector<std::string>& known, Words otherwise) {
  const std::string wanted = plain(said);
  std::vector<std::string> parts;
  for (const std::string& name : known) {
    const std::string folded = plain(name);
    const bool two_words = std::min(folded.size(), wanted.size()) > std::min(folded.find(' '), wanted.find(' ')) + 1;
    if (two_words && (folded.rfind(wanted, 0) == 0 || wanted.rfind(folded, 0) == 0)) parts.push_back(name);
  }
  return report.suggest(parts.size() == 1 ? parts[0] : said, parts.size() == 1 ? parts : known, std::move(otherwise));
}

HonourFinder::HonourFinder(Loading& loading) : loading_(loading) {
  const auto& honours = loading.ceremony.honours;
  for (std::size_t i = 0; i < honours.size(); ++i) {
    by_text_.emplace(fold(honours[i].id), static_cast<int>(i));
    known_.push_back(honours[i].id);
  }
  for (std::size_t i = 0; i < honours.size(); ++i) {
    by_text_.emplace(fold(honours[i].name), static_cast<int>(i));
    known_.push_back(honours[i].name);
  }
}

int HonourFinder::find(Row& row, int column) {
  const std::string said = row.text(column);
  if (said.empty()) {
    if (loading_.ceremony.honours.size() == 1 && loading_.bad_honours.empty()) return 0;
    row.error(
        column, {"thiếu danh hiệu", "the honour is empty"},
        say("ghi tên hoặc mã của danh hiệu trong {}", "write the name or the id of an honour in {}", loading_.tables.home_of("honours")));
    return -1;
  }
  if (const auto again = by_cell_.find(said); again != by_cell_.end()) return again->second;
  const std::string folded = fold(said);
  if (const auto found = by_text_.find(folded); found != by_text_.end()) {
    by_cell_.emplace(said, found->second);
    return found->second;
  }
  if (const auto bad = loading_.bad_honours.find(folded); bad != loading_.bad_honours.end()) {
    row.error(column,
              say("danh hiệu {} bị bỏ vì dòng của nó có lỗi", "the honour {} is left out, for its row has an error",
                  quoted(said)),
              say("sửa {} trước", "mend {} first", bad->second));
    return -1;
  }
  const auto [remedy, fresh] = remedies_.try_emplace(said);
  if (fresh)
    remedy->second = suggest_honour(loading_.report, said, known_,
                                             say("thêm danh hiệu này vào {}, hoặc ghi mã hay tên đã có ở đó",
                                                 "add it to {}, or write an id or a name that stands there",
                                                 loading_.tables.home_of("honours")));
  row.error(column, say("không có danh hiệu {}", "unknown honour {}", quoted(said)), remedy->second);
  return -1;
}

}  // namespace bangvang

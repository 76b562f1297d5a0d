// BatchFinder: which batch a recipient's cell means.
#include "loading/batch_finder.h"

#include "base/folding.h"
#include "base/phrases.h"

namespace bangvang {
namespace {

std::string key_of(int honour, std::string_view said) { return std::to_string(honour) + "/" + fold(said); }

}  // namespace

BatchFinder::BatchFinder(Loading& loading) : loading_(loading), of_honour_(loading.ceremony.honours.size()) {
  const Ceremony& ceremony = loading.ceremony;
  for (std::size_t i = 0; i < ceremony.batches.size(); ++i) {
    const Batch& batch = ceremony.batches[i];
    auto& ids = of_honour_[static_cast<std::size_t>(batch.honour)];
    ids.push_back(batch.id);
    by_id_.emplace(fold(batch.id), static_cast<int>(i));
    const int index = static_cast<int>(i);
    by_key_.emplace(key_of(batch.honour, batch.id), index);
    // "1" for "co-thi-dua.1"; and the number of its turn, where no id says otherwise.
    const std::string& of = ceremony.honours[static_cast<std::size_t>(batch.honour)].id;
    if (batch.id.compare(0, of.size() + 1, of + ".") == 0)
      by_key_.emplace(key_of(batch.honour, batch.id.substr(of.size() + 1)), index);
    by_key_.emplace(key_of(batch.honour, std::to_string(ids.size())), index);
  }
}

int BatchFinder::find(Row& row, int column, int honour) {
  std::string said = row.text(column);
  if (said.empty() || honour < 0) return -1;
  const std::string folded = fold(said);
  if (folded.rfind("dot ", 0) == 0) said = folded.substr(4);  // "Đợt 1"
  if (const auto found = by_key_.find(key_of(honour, said)); found != by_key_.end()) return found->second;
  if (const auto other = by_id_.find(fold(said)); other != by_id_.end()) {
    const Batch& batch = loading_.ceremony.batches[static_cast<std::size_t>(other->second)];
    const std::string& name = loading_.ceremony.honours[static_cast<std::size_t>(batch.honour)].name;
    row.error(column,
              say("đợt {} là của danh hiệu {} ({})", "the batch {} is of the honour {} ({})", quoted(said),
                  quoted(name), to_text(Place{batch.origin.file, batch.origin.line, 0, batch.origin.sheet})),
              {"sửa đợt hoặc danh hiệu của dòng này", "mend the batch or the honour of this row"});
    return -1;
  }
  const auto& ids = of_honour_[static_cast<std::size_t>(honour)];
  if (!ids.empty()) {
    row.error(column, say("danh hiệu này không có đợt {}", "this honour has no batch {}", quoted(said)),
              loading_.report.suggest(
                  said, ids, say("các đợt trong {}: {}", "the batches in {}: {}", loading_.tables.home_of("batches"), listed(ids))));
    return -1;
  }
  Batch made;
  made.origin = row.origin(column);
  made.honour = honour;
  const std::string& of = loading_.ceremony.honours[static_cast<std::size_t>(honour)].id;
  const std::string tail = said.compare(0, of.size() + 1, of + ".") == 0 ? said.substr(of.size() + 1) : said;
  made.id = of + "." + (slug(tail).empty() ? std::to_string(row.number()) : slug(tail));
  const int index = static_cast<int>(loading_.ceremony.batches.size());
  loading_.ceremony.batches.push_back(std::move(made));
  by_key_.emplace(key_of(honour, said), index);
  return index;
}

}  // namespace bangvang

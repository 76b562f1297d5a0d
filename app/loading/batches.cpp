// batches.csv: who is called to the stage together, and who presents.
#include "base/folding.h"
#include "base/phrases.h"
#include "loading/honour_finder.h"
#include "loading/loading.h"
#include "loading/table_kinds.h"

namespace bangvang {
namespace {

enum : int { id, honour, presenters, decision, date, signer, call, script };
const Columns& columns() {
  static const Columns all{{{"id", "mã", "đợt"}},
                           {{"honour", "khen thưởng", "danh hiệu", "hình thức khen thưởng"}},
                           {{"presenters", "người trao"}},
                           {{"decision", "quyết định số", "số quyết định", "quyết định"}},
                           {{"date", "ngày ký"}},
                           {{"signer", "người ký"}},
                           {{"call", "mời"}},
                           {{"script", "lời dẫn"}}};
  return all;
}
const Choices<CallTime>& calls() {
  static const Choices<CallTime> all{{CallTime::before, {"before", "trước", "trước khi đọc quyết định"}},
                                     {CallTime::after, {"after", "sau", "sau khi đọc quyết định"}}};
  return all;
}

// "A, Chức vụ; B, Chức vụ"
std::vector<Presenter> presenters_of(const std::string& said) {
  std::vector<Presenter> all;
  for (std::size_t at = 0; at <= said.size();) {
    const std::size_t end = std::min(said.find(';', at), said.size());
    const std::string one = clean(std::string_view(said).substr(at, end - at));
    const std::size_t comma = one.find(',');
    Presenter presenter{clean(one.substr(0, comma)), comma == std::string::npos ? "" : clean(one.substr(comma + 1))};
    if (!presenter.name.empty()) all.push_back(std::move(presenter));
    at = end + 1;
  }
  return all;
}

}  // namespace

const Columns& batch_columns() { return columns(); }

void read_batches(Loading& loading) {
  std::optional<Table> table = open_table(loading, "batches", columns());
  if (!table || !table->needs({honour})) return;
  table->warn_of_others();
  HonourFinder honours(loading);
  Ids ids;
  std::vector<int> so_far(loading.ceremony.honours.size());
  for (std::size_t i = 0; i < table->size(); ++i) {
    Row row(*table, i);
    Batch batch;
    batch.origin = row.origin();
    batch.honour = honours.find(row, honour);
    batch.presenters = presenters_of(row.text(presenters));
    batch.decision = row.text(decision);
    batch.date = row.text(date);
    check_date(row, date);
    batch.signer = row.text(signer);
    batch.call = row.choice(call, calls(), CallTime::after);
    batch.script = row.paragraphs(script);
    if (batch.honour < 0) continue;
    // "1" is the first batch of its honour; the id that others refer to is "co-thi-dua.1".
    const std::string& of = loading.ceremony.honours[static_cast<std::size_t>(batch.honour)].id;
    const std::string number = std::to_string(++so_far[static_cast<std::size_t>(batch.honour)]);
    const std::string given = row.text(id);
    const bool short_number = !given.empty() && given.find_first_not_of("0123456789") == std::string::npos;
    if (given.empty() || short_number) {
      batch.id = of + "." + (given.empty() ? number : given);
      if (ids.taken(batch.id))
        row.error(id,
                  say("đợt {} của danh hiệu này đã có", "this honour has a batch {} already",
                      quoted(given.empty() ? number : given)),
                  {"mỗi dòng một đợt riêng", "give every row a batch of its own"});
      ids.take(batch.id, row.origin());
    } else {
      batch.id = row_id(row, id, ids, "", true, true);
    }
    if (row.good()) loading.ceremony.batches.push_back(std::move(batch));
  }
}

}  // namespace bangvang

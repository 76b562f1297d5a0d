// honours.csv: what is awarded or nominated for, highest first.
#include "base/folding.h"
#include "base/phrases.h"
#include "loading/loading.h"
#include "loading/table_kinds.h"

namespace bangvang {
namespace {

enum : int { id, name, kind, layout, group, count, decision, date, signer, basis, flowers_by, script };
const Columns& columns() {
  static const Columns all{{{"id", "mã"}},
                           {{"name", "danh hiệu", "hình thức khen thưởng", "giải", "tên", "khen thưởng"}},
                           {{"kind", "tính chất"}},
                           {{"layout", "bố cục", "cách trình bày"}},
                           {{"group", "mỗi đợt"}},
                           {{"count", "số lượng"}},
                           {{"decision", "quyết định số", "số quyết định", "quyết định"}},
                           {{"date", "ngày ký"}},
                           {{"signer", "người ký"}},
                           {{"basis", "căn cứ"}},
                           {{"flowers_by", "người tặng hoa"}},
                           {{"script", "lời dẫn"}}};
  return all;
}
const Choices<HonourKind>& kinds() {
  static const Choices<HonourKind> all{
      {HonourKind::conferred, {"trao", "trao tặng", "tặng", "conferred"}},
      {HonourKind::nominated,
       {"suy tôn", "đề nghị", "đề nghị tặng", "suy tôn, đề nghị tặng", "đề nghị khen thưởng", "nominated"}}};
  return all;
}
const Choices<HonourLayout>& layouts() {
  static const Choices<HonourLayout> all{{HonourLayout::portrait, {"portrait", "chân dung"}},
                                         {HonourLayout::cards, {"cards", "thẻ"}},
                                         {HonourLayout::list, {"list", "danh sách"}}};
  return all;
}

}  // namespace

const Columns& honour_columns() { return columns(); }

void read_honours(Loading& loading) {
  std::optional<Table> table = open_table(loading, "honours", columns());
  if (!table || !table->needs({name})) return;
  table->warn_of_others();
  Ids ids;
  for (std::size_t i = 0; i < table->size(); ++i) {
    Row row(*table, i);
    Honour honour;
    honour.origin = row.origin();
    honour.name = row.text(name);
    honour.id = row_id(row, id, ids, honour.name, true);
    honour.kind = row.choice(kind, kinds(), HonourKind::conferred);
    honour.layout = row.choice(layout, layouts(), HonourLayout::cards);
    honour.group = row.whole(group, 1, 1000).value_or(8);
    honour.count = row.whole(count, 0, 1'000'000);
    honour.decision = row.text(decision);
    honour.date = row.text(date);
    check_date(row, date);
    honour.signer = row.text(signer);
    honour.basis = row.text(basis);
    honour.flowers_by = row.text(flowers_by);
    honour.script = row.paragraphs(script);
    if (honour.name.empty())
      row.error(name, {"thiếu tên danh hiệu", "the name of the honour is empty"},
                {"ghi tên danh hiệu hoặc xóa dòng", "write the name or remove the row"});
    if (row.good()) {
      loading.ceremony.honours.push_back(std::move(honour));
    } else {
      const std::string where = to_text(Place{honour.origin.file, honour.origin.line, 0, honour.origin.sheet});
      if (!honour.id.empty()) loading.bad_honours.emplace(fold(honour.id), where);
      if (!honour.name.empty()) loading.bad_honours.emplace(fold(honour.name), where);
    }
  }
}

}  // namespace bangvang

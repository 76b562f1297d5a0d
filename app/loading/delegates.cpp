// delegates.csv: who attends, in order of precedence.
#include "base/folding.h"
#include "loading/loading.h"
#include "loading/row_name.h"
#include "loading/table_kinds.h"

namespace bangvang {
namespace {

enum : int { name, position, unit, role };
const Columns& columns() {
  static const Columns all{{{"name", "tên", "họ và tên", "họ tên", "đại biểu"}},
                           {{"position", "chức vụ", "chức danh"}},
                           {{"unit", "đơn vị", "cơ quan"}},
                           {{"role", "vai trò"}}};
  return all;
}
const Choices<DelegateRole>& roles() {
  static const Choices<DelegateRole> all{
      {DelegateRole::chair, {"chair", "chủ trì", "chủ tọa"}},
      {DelegateRole::presidium, {"presidium", "đoàn chủ tịch", "chủ tịch đoàn"}},
      {DelegateRole::secretary, {"secretary", "thư ký", "đoàn thư ký"}},
      {DelegateRole::guest, {"guest", "khách", "khách mời", "đại biểu"}}};
  return all;
}

// “I. ĐOÀN CHỦ TỊCH” gives those beneath their role; other headings only part the list.
DelegateRole role_of(const std::string& heading) {
  const std::string folded = fold(heading);
  for (const auto& [role, word] : {std::pair{DelegateRole::presidium, "doan chu tich"}, {DelegateRole::presidium, "chu tich doan"},
                                   {DelegateRole::secretary, "thu ky"}, {DelegateRole::chair, "chu tri"}, {DelegateRole::chair, "chu toa"}}) {
    if (folded.find(word) != std::string::npos) return role;
  }
  return DelegateRole::guest;
}

}  // namespace

const Columns& delegate_columns() { return columns(); }

void read_delegates(Loading& loading) {
  std::optional<Table> table = open_table(loading, "delegates", columns());
  if (!table || !table->needs({name}, ListKind::people)) return;
  table->warn_of_others();
  DelegateRole beneath = DelegateRole::guest;
  for (std::size_t i = 0; i < table->size(); ++i) {
    if (const auto heading = table->heading(i); heading && heading->sure()) {
      beneath = role_of(heading->text);
      --loading.report.last_reading().rows;
      continue;
    }
    Row row(*table, i);
    Delegate delegate;
    delegate.origin = row.origin();
    delegate.name = row.text(name);
    delegate.position = row.text(position);
    delegate.unit = row.text(unit);
    delegate.role = row.choice(role, roles(), beneath);
    if (delegate.name.empty())
      row.error(name, {"thiếu tên", "the name is empty"},
                {"ghi tên hoặc xóa dòng", "write the name or remove the row"});
    else check_name(row, name, delegate.name);
    if (row.good()) loading.ceremony.delegates.push_back(std::move(delegate));
  }
}

}  // namespace bangvang

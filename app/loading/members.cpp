// members.csv: the units of the cluster.
#include "base/phrases.h"
#include "loading/loading.h"
#include "loading/row_name.h"
#include "loading/table_kinds.h"

namespace bangvang {
namespace {

enum : int { id, name, emblem, role, movement, signatory, signatory_position };
const Columns& columns() {
  static const Columns all{{{"id", "mã"}},
                           {{"name", "tên", "địa phương", "đơn vị", "tên đơn vị"}},
                           {{"emblem", "biểu trưng", "logo"}},
                           {{"role", "vai trò"}},
                           {{"movement", "phong trào"}},
                           {{"signatory", "người ký"}},
                           {{"signatory_position", "chức vụ người ký"}}};
  return all;
}
const Choices<MemberRole>& roles() {
  static const Choices<MemberRole> all{
      {MemberRole::head, {"head", "cụm trưởng", "trưởng", "đơn vị cụm trưởng", "khối trưởng"}},
      {MemberRole::deputy, {"deputy", "cụm phó", "phó", "đơn vị cụm phó", "khối phó"}},
      {MemberRole::none, {"member", "thành viên"}}};
  return all;
}

}  // namespace

const Columns& member_columns() { return columns(); }

void read_members(Loading& loading) {
  std::optional<Table> table = open_table(loading, "members", columns());
  if (!table || !table->needs({name}, ListKind::people)) return;
  table->warn_of_others();
  Ids ids;
  for (std::size_t i = 0; i < table->size(); ++i) {
    if (passed_over(loading, *table, i)) continue;
    Row row(*table, i);
    Member member;
    member.origin = row.origin();
    member.name = row.text(name);
    member.id = row_id(row, id, ids, member.name, true);
    member.role = row.choice(role, roles(), MemberRole::none);
    member.movement = row.text(movement);
    member.signatory = row.text(signatory);
    member.signatory_position = row.text(signatory_position);
    if (member.name.empty())
      row.error(name, {"thiếu tên", "the name is empty"},
                {"ghi tên hoặc xóa dòng", "write the name or remove the row"});
    else check_name(row, name, member.name);
    if (!row.empty(emblem)) member.emblem = photo_of(loading, row, emblem, {"photos"});
    member.emblem_origin = row.origin(emblem);
    if (row.good()) loading.ceremony.members.push_back(std::move(member));
  }
}

}  // namespace bangvang

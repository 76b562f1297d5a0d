// recipients.csv: who receives what.
#include "base/folding.h"
#include "base/phrases.h"
#include "loading/batch_finder.h"
#include "loading/honour_finder.h"
#include "loading/loading.h"
#include "loading/table_kinds.h"

namespace bangvang {
namespace {

enum : int {
  id, honour, batch, kind, salutation, name, family_name, rank, position, unit, citation, photo, focus, say_as, stand,
  posthumous, received_by, relation, no_photo, no_lobby, note
};
const Columns& columns() {
  static const Columns all{
      {{"id", "mã"}},
      {{"honour", "khen thưởng", "danh hiệu", "hình thức khen thưởng"}},
      {{"batch", "đợt"}},
      {{"kind", "loại"}},
      {{"salutation", "danh xưng"}},
      {{"name", "họ và tên", "họ tên", "tên tập thể", "tên", "tên tập thể, cá nhân", "tên cá nhân"}},
      {{"family_name", "họ và tên đệm", "họ và đệm", "họ tên đệm", "họ đệm"}},
      {{"rank", "học hàm", "học vị", "cấp bậc"}},
      {{"position", "chức vụ", "chức danh"}},
      {{"unit", "đơn vị", "đơn vị công tác", "nơi công tác", "địa phương"}},
      {{"citation", "thành tích", "tóm tắt thành tích"}},
      {{"photo", "ảnh"}},
      {{"focus", "tiêu điểm"}},
      {{"say", "cách đọc"}},
      {{"stand", "vị trí đứng"}},
      {{"posthumous", "truy tặng"}},
      {{"received_by", "người nhận thay"}},
      {{"relation", "quan hệ"}},
      {{"no_photo", "không ảnh"}},
      {{"no_lobby", "không chiếu sảnh"}},
      {{"note", "ghi chú"}}};
  return all;
}
const Choices<RecipientKind>& kinds() {
  static const Choices<RecipientKind> all{{RecipientKind::person, {"cá nhân", "person"}},
                                          {RecipientKind::collective, {"tập thể", "collective"}},
                                          {RecipientKind::household, {"hộ gia đình", "household"}}};
  return all;
}

void read_name(Row& row, Recipient& recipient) {
  recipient.name = row.text(name);
  const std::string family = row.text(family_name);
  if (!family.empty()) recipient.name = recipient.name.empty() ? family : family + " " + recipient.name;
  if (recipient.name.empty())
    row.error(name, {"thiếu tên", "the name is empty"},
              {"ghi họ và tên hoặc xóa dòng", "write the name or remove the row"});
}

// The row names a photo, and says that there is to be none.
void refuse_photo(Loading& loading, Row& row, const std::string& path) {
  if (path.empty()) return;  // that is told
  loading.no_photos.emplace(path, row.origin(photo));
  row.warning(photo, {"dòng này ghi không ảnh mà vẫn có tên ảnh; ảnh không được chiếu",
                      "this row is to have no photo, but names one; it is not shown"},
              {"xóa tên ảnh, hoặc xóa dấu không ảnh", "clear the photo, or clear no_photo"});
}

// All tables of recipients, one after another: ids and batches go on from one to the next.
class RecipientReader {
 public:
  explicit RecipientReader(Loading& loading)
      : loading_(loading), honours_(loading), batches_(loading), ids_(loading.ceremony.honours.size() + 1) {
    for (const Member& member : loading.ceremony.members) members_.insert(fold(member.name));
  }

  void read(Table& table) {
    if (!table.needs({name, family_name})) return;
    table.warn_of_others();
    collectives_ = folded_contains(table.title(name), "tap the") && !folded_contains(table.title(name), "ca nhan");
    loading_.ceremony.recipients.reserve(loading_.ceremony.recipients.size() + table.size());
    for (std::size_t i = 0; i < table.size(); ++i) read_row(table, i);
  }

 private:
  void read_row(const Table& table, std::size_t number) {
    Row row(table, number);
    Recipient recipient;
    recipient.origin = row.origin(name);
    read_name(row, recipient);
    recipient.honour = honours_.find(row, honour);
    recipient.batch = batches_.find(row, batch, recipient.honour);
    recipient.unit = row.text(unit);
    recipient.id = row_id(row, id, ids_[static_cast<std::size_t>(recipient.honour + 1)],
                          recipient.name + " " + recipient.unit, false);
    const bool unit_itself = collectives_ || (!members_.empty() && members_.count(fold(recipient.name)));
    recipient.kind = row.choice(kind, kinds(), unit_itself ? RecipientKind::collective : RecipientKind::person);
    recipient.salutation = row.text(salutation);
    recipient.rank = row.text(rank);
    recipient.position = row.text(position);
    recipient.citation = row.paragraphs(citation);
    const Words as_shares{"ghi như “50% 30%”: từ mép trái, từ mép trên", "write it like “50% 30%”: from the left, from the top"};
    recipient.focus = focus_of(row, focus, as_shares).value_or(Focus{});
    recipient.say = row.text(say_as);
    recipient.stand = row.text(stand);
    recipient.posthumous = row.flag(posthumous);
    recipient.received_by = row.text(received_by);
    recipient.relation = row.text(relation);
    recipient.no_photo = row.flag(no_photo);
    recipient.no_lobby = row.flag(no_lobby);
    recipient.note = row.paragraphs(note);
    read_photo(row, recipient);
    if (row.good()) loading_.ceremony.recipients.push_back(std::move(recipient));
  }

  void read_photo(Row& row, Recipient& recipient) {
    if (row.empty(photo)) return;
    const std::string path = photo_of(loading_, row, photo, {"photos"});
    if (!path.empty()) loading_.portraits.insert(path);
    recipient.photo_origin = row.origin(photo);
    if (!recipient.no_photo) recipient.photo = path;
    else refuse_photo(loading_, row, path);
  }

  Loading& loading_;
  HonourFinder honours_;
  BatchFinder batches_;
  std::vector<Ids> ids_;           // unique within the honour
  std::set<std::string> members_;  // folded names
  bool collectives_ = false;       // the header says so
};

}  // namespace

const Columns& recipient_columns() { return columns(); }

void read_recipients(Loading& loading) {
  std::vector<Table> tables = open_tables(loading, "recipients", columns());
  RecipientReader reader(loading);
  for (Table& table : tables) reader.read(table);
}

}  // namespace bangvang

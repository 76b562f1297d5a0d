// recipients.csv: who receives what.
#include "base/folding.h"
#include "base/phrases.h"
#include "loading/batch_finder.h"
#include "loading/decision_text.h"
#include "loading/honour_finder.h"
#include "loading/loading.h"
#include "loading/person_text.h"
#include "loading/row_name.h"
#include "loading/sections.h"
#include "loading/table_kinds.h"

namespace bangvang {
namespace {

enum : int {
  id, honour, batch, kind, salutation, name, family_name, rank, position, unit, citation, photo, focus, say_as, stand,
  posthumous, received_by, relation, no_photo, no_lobby, note,
  mr, mrs
};
const Columns& columns() {
  static const Columns all{
      {{"id", "mã"}},
      {{"honour", "khen thưởng", "danh hiệu", "hình thức khen thưởng"}},
      {{"batch", "đợt"}},
      {{"kind", "loại"}},
      {{"salutation", "danh xưng", "ông/bà", "ông, bà", "ông (bà)", "ông bà"}},
      {{"name", "họ và tên", "họ tên", "tên tập thể", "tên", "tên tập thể, cá nhân", "tên cá nhân"}},
      {{"family_name", "họ và tên đệm", "họ và đệm", "họ tên đệm", "họ đệm"}},
      {{"rank", "học hàm", "học vị", "cấp bậc"}},
      {{"position", "chức vụ", "chức danh"}},
      {{"unit", "đơn vị", "đơn vị công tác", "nơi công tác", "địa phương", "tên đơn vị"}},
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
      {{"note", "ghi chú"}},
      {{"mr", "ông"}},
      {{"mrs", "bà"}}};
  return all;
}
const Choices<RecipientKind>& kinds() {
  static const Choices<RecipientKind> all{{RecipientKind::person, {"cá nhân", "person"}},
                                          {RecipientKind::collective, {"tập thể", "collective"}},
                                          {RecipientKind::household, {"hộ gia đình", "household"}}};
  return all;
}

// “Ông” and “Bà” as columns: the name stands beneath one of them, or a mark beside the name.
void read_addressed(Row& row, Recipient& recipient) {
  if (row.empty(mr) && row.empty(mrs)) return;
  if (!row.empty(mr) && !row.empty(mrs)) {
    row.error(mrs, {"cả cột “Ông” và cột “Bà” đều có nội dung", "both columns, “Ông” and “Bà”, are filled in"},
              {"để trống một cột", "leave one of them empty"});
    return;
  }
  static const Choices<bool> marks{{true, {"x", "1", "✓", "✔", "+"}}};
  const int column = row.empty(mr) ? mrs : mr;
  const std::string said = row.text(column);
  recipient.salutation = column == mr ? "Ông" : "Bà";
  if (marks.find(said)) return;
  if (!recipient.name.empty())
    row.error(column, say("cột này ghi {}, mà dòng đã có tên", "this column says {}, but the row has a name already", quoted(said)),
              {"ghi “x”, hoặc để tên ở một cột", "write “x”, or keep the name in one column"});
  recipient.name = said;
}

void read_name(Row& row, Recipient& recipient) {
  if (!row.empty(name)) recipient.name = row.text(name);
  const std::string family = row.text(family_name);
  if (!family.empty()) recipient.name = recipient.name.empty() ? family : family + " " + recipient.name;
  read_addressed(row, recipient);
  if (recipient.name.empty())
    row.error(name, {"thiếu tên", "the name is empty"},
              {"ghi họ và tên hoặc xóa dòng", "write the name or remove the row"});
  else check_name(row, name, recipient.name);
}

// One cell that says more than the name. What has a column of its own, filled in, is not taken from there.
void take_apart(const Row& row, bool person, bool kind_open, Recipient& recipient) {
  if (!row.empty(position) && !row.empty(unit)) return;
  const auto read = person_text(row.raw_of(name), person);
  if (!read) return;
  recipient.name = read->name;
  if (recipient.salutation.empty()) recipient.salutation = read->salutation;
  if (recipient.rank.empty()) recipient.rank = read->rank;
  if (row.empty(position)) recipient.position = row.empty(unit) ? read->position : read->rest;
  if (row.empty(unit)) recipient.unit = row.empty(position) ? read->unit : read->rest;
  if (read->household && kind_open) recipient.kind = RecipientKind::household;
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
      : loading_(loading), honours_(loading), batches_(loading),
        sections_(loading.ceremony.honours, loading.bad_honours, loading.report), ids_(loading.ceremony.honours.size() + 1) {
    for (const Member& member : loading.ceremony.members) members_.insert(fold(member.name));
  }

  void read(Table table) {
    sections_.clear();
    for (std::optional<Table> next; read_list(table) && (next = table.next_list());) table = std::move(*next);
  }

 private:
  bool read_list(Table& table) {
    if (!table.needs({name, family_name, mr, mrs}, ListKind::lists, unit)) return false;
    table.warn_of_others();
    sections_.begin(table, table.has(honour));
    only_units_ = !table.has(name) && !table.has(family_name) && !table.has(mr) && !table.has(mrs);
    collectives_ = only_units_ || (folded_contains(table.title(name), "tap the") && !folded_contains(table.title(name), "ca nhan"));
    loading_.ceremony.recipients.reserve(loading_.ceremony.recipients.size() + table.size());
    for (std::size_t i = 0; i < table.size(); ++i) {
      const std::optional<RowHeading> heading = table.heading(i);
      if (!heading || !sections_.take(*heading)) read_row(table, i);
    }
    tell(table);
    return true;
  }

  // What the list's title and headings gave.
  void tell(const Table& table) {
    Reading& reading = loading_.report.last_reading();
    reading.rows -= sections_.count();
    const auto idle = static_cast<int>(sections_.idle().size());
    if (const int used = sections_.count() - idle; used > 0)
      reading.notes.push_back(say("danh hiệu, loại theo {} dòng đề mục", "honours and kinds from {} headings", used));
    if (idle > 0) {
      reading.notes.push_back(say("đề mục không nêu danh hiệu hay loại, được bỏ qua: dòng {}",
                                  "headings that name neither honour nor kind, passed over: lines {}", listed(sections_.idle())));
    }
    if (const int named = sections_.named_by_title(); named >= 0) {
      const std::string& honour_name = loading_.ceremony.honours[static_cast<std::size_t>(named)].name;
      reading.notes.push_back(say("đầu đề ghi danh hiệu {}", "the title names the honour {}", quoted(honour_name)));
    }
    if (const std::string decision = decision_in(table.above()); !decision.empty())
      reading.notes.push_back(say("đầu đề ghi {}", "the title says {}", quoted(decision)));
  }

  int honour_of(Row& row) {
    if (!row.empty(honour)) return honours_.find(row, honour);
    if (sections_.lost()) {
      row.fail();
      return -1;
    }
    return sections_.honour() >= 0 ? sections_.honour() : honours_.find(row, honour);
  }

  // Without a word in the row, its heading's or its list's; else a collective where the header or the members say so.
  void read_kind(Row& row, Recipient& recipient) {
    const std::optional<RecipientKind> beneath = row.empty(kind) ? sections_.kind() : std::nullopt;
    const bool unit_itself = collectives_ || (!members_.empty() && members_.count(fold(recipient.name)));
    const RecipientKind otherwise = unit_itself ? RecipientKind::collective : RecipientKind::person;
    recipient.kind = beneath ? *beneath : row.choice(kind, kinds(), otherwise);
    const bool told = beneath || !row.empty(kind);
    if (recipient.kind != RecipientKind::collective)
      take_apart(row, told && recipient.kind == RecipientKind::person, !told, recipient);
  }

  void read_row(const Table& table, std::size_t number) {
    Row row(table, number);
    Recipient recipient;
    recipient.origin = row.origin(name);
    if (only_units_) recipient.name = row.text(unit);
    read_name(row, recipient);
    recipient.honour = honour_of(row);
    recipient.batch = batches_.find(row, batch, recipient.honour);
    if (!row.empty(salutation)) recipient.salutation = row.text(salutation);
    recipient.rank = row.text(rank);
    recipient.position = row.text(position);
    if (!only_units_) recipient.unit = row.text(unit);
    read_kind(row, recipient);
    recipient.id = row_id(row, id, ids_[static_cast<std::size_t>(recipient.honour + 1)],
                          recipient.name + " " + recipient.unit, false);
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
  Sections sections_;
  std::vector<Ids> ids_;           // unique within the honour
  std::set<std::string> members_;  // folded names
  bool collectives_ = false;       // the header says so
  bool only_units_ = false;        // the list has no other names
};

}  // namespace

const Columns& recipient_columns() { return columns(); }

void read_recipients(Loading& loading) {
  std::vector<Table> tables = open_tables(loading, "recipients", columns());
  RecipientReader reader(loading);
  for (Table& table : tables) reader.read(std::move(table));
}

}  // namespace bangvang

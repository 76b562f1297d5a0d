// recipients.csv: who receives what.
#include "base/folding.h"
#include "base/phrases.h"
#include "loading/batch_finder.h"
#include "loading/decision_text.h"
#include "loading/honour_finder.h"
#include "loading/loading.h"
#include "loading/organisations.h"
#include "loading/person_text.h"
#include "loading/recipient_columns.h"
#include "loading/recipient_name.h"
#include "loading/sections.h"
#include "loading/table_kinds.h"

namespace bangvang {
namespace {

using namespace recipient_column;

const Choices<RecipientKind>& kinds() {
  static const Choices<RecipientKind> all{{RecipientKind::person, {"cá nhân", "person"}},
                                          {RecipientKind::collective, {"tập thể", "collective"}},
                                          {RecipientKind::household, {"hộ gia đình", "household"}}};
  return all;
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
    sections_.clear();
  }

 private:
  bool read_list(Table& table) {
    if (!table.needs({name, family_name, mr, mrs}, ListKind::lists, unit)) return false;
    table.warn_of_others();
    sections_.begin(table, table.has(honour));
    only_units_ = !table.has(name) && !table.has(family_name) && !table.has(mr) && !table.has(mrs);
    header_ = name_header(table.title(name));
    header_.collectives = header_.collectives || only_units_;
    told_by_name_ = 0;
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
      reading.notes.push_back({fmt::format("danh hiệu, loại theo {} dòng đề mục", used),
                               fmt::format("honours and kinds from {} heading{}", used, used == 1 ? "" : "s")});
    if (told_by_name_ > 0)
      reading.notes.push_back({fmt::format("{} dòng là tập thể, theo tên gọi", told_by_name_),
                               fmt::format("{} row{} of collectives, by what they are called", told_by_name_, told_by_name_ == 1 ? "" : "s")});
    if (idle > 0) {
      const std::string lines = listed(sections_.idle());
      reading.notes.push_back({fmt::format("đề mục không nêu danh hiệu hay loại, được bỏ qua: dòng {}", lines),
                               idle == 1 ? "a heading that names neither honour nor kind, passed over: line " + lines
                                         : "headings that name neither honour nor kind, passed over: lines " + lines});
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

  // Without a word in the row or its heading. A form of address tells before what the column is called.
  RecipientKind kind_by_name(const Recipient& recipient) {
    if (!members_.empty() && members_.count(fold(recipient.name))) return RecipientKind::collective;
    if (!recipient.salutation.empty() || !recipient.rank.empty() || addressed(recipient.name)) return RecipientKind::person;
    if (header_.collectives) return RecipientKind::collective;
    if (!begins_with_organisation(recipient.name)) return RecipientKind::person;
    ++told_by_name_;
    return RecipientKind::collective;
  }

  void read_kind(Row& row, Recipient& recipient) {
    const std::optional<RecipientKind> beneath = row.empty(kind) ? sections_.kind() : std::nullopt;
    const bool told = beneath || !row.empty(kind);
    recipient.kind = beneath ? *beneath : told ? row.choice(kind, kinds(), RecipientKind::person) : kind_by_name(recipient);
    if (recipient.kind != RecipientKind::collective)
      take_apart(row, only_units_ ? unit : name, header_, told && recipient.kind == RecipientKind::person, !told, recipient);
    sections_.count(recipient.kind);
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
    read_office(row, recipient);
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
  NameHeader header_;
  int told_by_name_ = 0;           // collectives of this list that nothing but their names tell
  bool only_units_ = false;        // the list has no other names
};

}  // namespace

void read_recipients(Loading& loading) {
  std::vector<Table> tables = open_tables(loading, "recipients", recipient_columns());
  RecipientReader reader(loading);
  for (Table& table : tables) reader.read(std::move(table));
}

}  // namespace bangvang

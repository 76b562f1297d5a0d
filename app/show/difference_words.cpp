// Differences in words, for the panel: "người nhận nghe-an: tên “A” → “B”".
#include <array>
#include <string_view>

#include "base/phrases.h"
#include "show/reload.h"

namespace bangvang {
namespace {

struct Name {
  std::string_view of;
  const char *vi, *en;
};

constexpr std::array tables{
    Name{"ceremony", "buổi lễ", "ceremony"},       Name{"agenda", "chương trình", "agenda"},
    Name{"member", "thành viên", "member"},        Name{"delegate", "đại biểu", "delegate"},
    Name{"honour", "danh hiệu", "honour"},         Name{"batch", "đợt", "batch"},
    Name{"recipient", "người nhận", "recipient"},  Name{"ranking", "bảng xếp hạng", "ranking"},
    Name{"ranking-row", "xếp hạng", "ranking"},    Name{"figures", "bảng số liệu", "figures"},
    Name{"figure", "số liệu", "figure"},           Name{"talk", "tham luận", "talk"},
    Name{"quote", "trích dẫn", "quote"},           Name{"notice", "thông báo", "notice"},
    Name{"photos", "album", "album"},              Name{"photo", "ảnh", "photo"},
    Name{"rundown", "trình tự", "run sheet"}};

constexpr std::array field_names{
    Name{"name", "tên", "name"},                   Name{"title", "tiêu đề", "title"},
    Name{"subtitle", "phụ đề", "subtitle"},        Name{"organizer", "đơn vị tổ chức", "organizer"},
    Name{"place", "địa điểm", "place"},            Name{"date", "ngày", "date"},
    Name{"time", "giờ", "time"},                   Name{"minutes", "số phút", "minutes"},
    Name{"item", "nội dung", "item"},              Name{"speaker", "người nói", "speaker"},
    Name{"position", "chức vụ", "position"},       Name{"unit", "đơn vị", "unit"},
    Name{"kind", "loại", "kind"},                  Name{"shows", "cảnh", "shows"},
    Name{"script", "lời dẫn", "script"},           Name{"emblem", "biểu trưng", "emblem"},
    Name{"role", "vai trò", "role"},               Name{"movement", "phong trào", "movement"},
    Name{"signatory", "người ký", "signatory"},    Name{"layout", "bố cục", "layout"},
    Name{"group", "số người mỗi đợt", "group"},    Name{"count", "số lượng", "count"},
    Name{"decision", "quyết định", "decision"},    Name{"signer", "người ký", "signer"},
    Name{"basis", "căn cứ", "basis"},              Name{"flowers_by", "người tặng hoa", "flowers by"},
    Name{"presenters", "người trao", "presenters"}, Name{"batch", "đợt", "batch"},
    Name{"salutation", "danh xưng", "form of address"}, Name{"rank", "học hàm, cấp bậc", "rank"},
    Name{"citation", "thành tích", "citation"},    Name{"photo", "ảnh", "photo"},
    Name{"say", "cách đọc", "how to say it"},      Name{"stand", "vị trí đứng", "where to stand"},
    Name{"posthumous", "truy tặng", "posthumous"}, Name{"received_by", "người nhận thay", "received by"},
    Name{"relation", "quan hệ", "relation"},       Name{"no_photo", "không ảnh", "no photo"},
    Name{"no_lobby", "không ra sảnh", "no lobby"}, Name{"note", "ghi chú", "note"},
    Name{"total", "tổng điểm", "total"},           Name{"bonus", "điểm thưởng", "bonus"},
    Name{"penalty", "điểm trừ", "penalty"},        Name{"class", "xếp loại", "class"},
    Name{"nomination", "đề nghị", "nomination"},   Name{"value", "giá trị", "value"},
    Name{"caption", "chú thích", "caption"},       Name{"credit", "nguồn ảnh", "credit"},
    Name{"file", "tệp", "file"},                   Name{"after", "chờ bước", "after"},
    Name{"cue", "số cảnh", "cue"},                 Name{"seconds", "số giây", "seconds"},
    Name{"text", "nội dung", "text"},              Name{"by", "tác giả", "by"},
    Name{"theme", "giao diện", "theme"},           Name{"language", "ngôn ngữ", "language"},
    Name{"pledge", "giao ước", "pledge"},          Name{"handover", "bàn giao", "handover"},
    Name{"leadership", "cụm trưởng", "leadership"}, Name{"deputies", "cụm phó", "deputies"}};

template <std::size_t N>
Words named(const std::array<Name, N>& names, const std::string& of) {
  for (const Name& name : names)
    if (name.of == of) return {name.vi, name.en};
  return {of, of};
}

// A recipient's without the honour before it, a row's without its table.
std::string own_id(const Difference& one) {
  const std::size_t cut = one.table == "recipient" ? one.id.find('.') : one.id.find('/');
  return cut == std::string::npos ? one.id : one.id.substr(cut + 1);
}

}  // namespace

Words to_words(const Difference& one) {
  using Kind = Difference::Kind;
  if (one.kind == Kind::more) return {"và " + one.after + " thay đổi khác", "and " + one.after + " more"};
  const Words table = named(tables, one.table), field = named(field_names, one.field);
  const std::string id = own_id(one).empty() ? "" : " " + own_id(one);
  Words words{table.vi + id + ": ", table.en + id + ": "};
  const auto say = [&words](const std::string& vi, const std::string& en) { words.vi += vi, words.en += en; };
  switch (one.kind) {
    case Kind::added: say("thêm " + quoted(one.after), "added " + quoted(one.after)); break;
    case Kind::removed: say("bỏ " + quoted(one.before), "removed " + quoted(one.before)); break;
    case Kind::moved: say("đổi thứ tự " + quoted(one.after), "moved " + quoted(one.after)); break;
    case Kind::more: break;
    case Kind::conflict:
      if (one.field.empty() && one.kept == name_of(ChangeKind::add)) {
        say("dữ liệu bỏ " + quoted(one.before) + "; vẫn được mời vì người điều khiển đã bổ sung",
            "the data remove " + quoted(one.before) + ", who is called all the same: the operator has added them");
        break;
      }
      if (one.field.empty()) {
        say("bỏ " + quoted(one.before) + "; những gì người điều khiển đã đổi cho người này không còn tác dụng",
            "removed " + quoted(one.before) + "; what the operator has changed of this one has no effect any more");
        break;
      }
      [[fallthrough]];
    case Kind::changed:
      say(field.vi + ' ' + quoted(one.before) + " → " + quoted(one.after), field.en + ' ' + quoted(one.before) + " → " + quoted(one.after));
      if (one.kind == Kind::conflict)
        say("; giữ " + quoted(one.kept) + " của người điều khiển", "; the operator's " + quoted(one.kept) + " stays");
      break;
  }
  return words;
}

}  // namespace bangvang

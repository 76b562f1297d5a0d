// ceremony.toml: talks, quotes, notices and the pledge.
#include "base/phrases.h"
#include "loading/loading.h"

namespace bangvang {
namespace {

const Choices<NoticeKind>& kinds() {
  static const Choices<NoticeKind> all{{NoticeKind::anthem, {"anthem"}},
                                       {NoticeKind::silence, {"silence"}},
                                       {NoticeKind::performance, {"performance"}},
                                       {NoticeKind::pause, {"break"}},
                                       {NoticeKind::group_photo, {"group-photo"}},
                                       {NoticeKind::vote, {"vote"}},
                                       {NoticeKind::message, {"message"}}};
  return all;
}

// The table's `id`, else one made of `words`.
std::string object_id(TomlReader& keys, Ids& ids, const std::string& words, const std::string& otherwise) {
  const std::string given = keys.text("id");
  if (given.empty()) return ids.make(words, otherwise, keys.origin());
  if (const Place* first = ids.taken(given)) {
    keys.warn(*keys.value().find("id"),
              say("mã {} đã dùng ở {}", "the id {} stands at {} already", quoted(given), to_text(*first)),
              {"mỗi bảng một mã riêng", "give every table an id of its own"});
  }
  if (!plain_id(given) || ids.taken(given)) return ids.make(given, otherwise, keys.origin());
  ids.take(given, keys.origin());
  return given;
}

void read_talks(Loading& loading, TomlReader& top) {
  Ids ids;
  for (TomlReader& keys : top.tables("talk")) {
    Talk talk;
    talk.origin = keys.origin();
    talk.title = keys.text("title");
    talk.speaker = keys.text("speaker");
    talk.position = keys.text("position");
    talk.unit = keys.text("unit");
    talk.id = object_id(keys, ids, talk.title, "talk");
    keys.warn_of_others();
    if (talk.title.empty() && talk.speaker.empty())
      keys.error(keys.value(),
                 {"[[talk]] không có title và không có speaker", "[[talk]] has neither title nor speaker"},
                 {"thêm title hoặc bỏ bảng này", "add a title or remove the table"});
    else loading.ceremony.talks.push_back(std::move(talk));
  }
}

void read_quotes(Loading& loading, TomlReader& top) {
  Ids ids;
  if (!loading.ceremony.motto.empty()) {
    Quote motto;
    if (const TomlValue* value = top.value().find("motto")) motto.origin = top.origin_of(*value);
    motto.id = "motto";
    motto.text = loading.ceremony.motto;
    ids.take(motto.id, motto.origin);
    loading.ceremony.quotes.push_back(std::move(motto));
  }
  for (TomlReader& keys : top.tables("quote")) {
    Quote quote;
    quote.origin = keys.origin();
    quote.kicker = keys.text("kicker");
    quote.text = keys.paragraphs("text");
    quote.by = keys.text("by");
    quote.id = object_id(keys, ids, quote.kicker.empty() ? quote.by : quote.kicker, "quote");
    keys.warn_of_others();
    if (quote.text.empty())
      keys.error(keys.value(), {"[[quote]] không có text", "[[quote]] has no text"},
                 {"thêm text hoặc bỏ bảng này", "add a text or remove the table"});
    else loading.ceremony.quotes.push_back(std::move(quote));
  }
}

void read_notices(Loading& loading, TomlReader& top) {
  Ids ids;
  for (TomlReader& keys : top.tables("notice")) {
    Notice notice;
    notice.origin = keys.origin();
    const std::string kind = keys.text("kind");
    notice.kind = keys.choice("kind", kinds(), NoticeKind::message);
    notice.title = keys.text("title");
    notice.text = keys.paragraphs("text");
    notice.seconds = keys.whole("seconds", 1, 24 * 3600);
    notice.id = object_id(keys, ids, notice.title.empty() ? kind : notice.title, "notice");
    keys.warn_of_others();
    if (notice.title.empty() && notice.text.empty() && notice.kind == NoticeKind::message)
      keys.error(keys.value(), {"[[notice]] không có title và không có text", "[[notice]] has neither title nor text"},
                 {"thêm title hoặc bỏ bảng này", "add a title or remove the table"});
    else loading.ceremony.notices.push_back(std::move(notice));
  }
}

}  // namespace

void read_objects(Loading& loading, TomlReader& top) {
  read_talks(loading, top);
  read_quotes(loading, top);
  read_notices(loading, top);
  if (auto keys = top.table("pledge")) {
    Pledge pledge;
    pledge.origin = keys->origin();
    pledge.title = keys->text("title");
    pledge.text = keys->paragraphs("text");
    keys->warn_of_others();
    loading.ceremony.pledge = std::move(pledge);
  }
}

}  // namespace bangvang

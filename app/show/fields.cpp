// Fields: names as data/README.md has them.
#include "show/fields.h"

#include <fmt/format.h>

#include <array>

namespace bangvang {
namespace {

std::string text_of(const std::optional<int>& value) { return value ? std::to_string(*value) : std::string{}; }
std::string text_of(const std::optional<Decimal>& value) { return value ? show_decimal(*value, "en") : std::string{}; }
std::string text_of(bool yes) { return yes ? "x" : std::string{}; }
template <class E, std::size_t N>
std::string text_of(E value, const std::array<const char*, N>& names) {
  return names[static_cast<std::size_t>(value)];
}
std::string text_of(const Focus& focus) {
  return focus == Focus{} ? std::string{} : fmt::format("{:.0f}% {:.0f}%", focus.x * 100, focus.y * 100);
}
std::string text_of(const Reference& reference) {
  const std::string scene(name_of(reference.scene));
  return reference.subject.empty() ? scene : scene + ':' + reference.subject;
}
std::string text_of(const Insets& safe) {
  return safe == Insets{} ? std::string{} : fmt::format("{} {} {} {}", safe.top, safe.right, safe.bottom, safe.left);
}
template <class Row, class Say>
std::string listed(const std::vector<Row>& rows, Say say) {
  std::string text;
  for (const Row& row : rows) text += (text.empty() ? "" : "; ") + say(row);
  return text;
}
std::string joined(const std::string& a, const std::string& b) { return a.empty() || b.empty() ? a + b : a + ", " + b; }
std::string text_of(const Leader& one) { return joined(joined(one.unit, one.person), one.position); }

}  // namespace

RowText fields_of(const AgendaItem& one) {
  static constexpr std::array kinds{"opening", "speech", "report", "talk", "notice", "closing"};
  return {{"time", one.time}, {"minutes", text_of(one.minutes)}, {"item", one.item}, {"speaker", one.speaker},
          {"position", one.position}, {"unit", one.unit}, {"kind", text_of(one.kind, kinds)},
          {"shows", listed(one.shows, [](const Reference& r) { return text_of(r); })}, {"script", one.script}};
}

RowText fields_of(const Member& one) {
  static constexpr std::array roles{"", "head", "deputy"};
  return {{"name", one.name}, {"emblem", one.emblem}, {"role", text_of(one.role, roles)}, {"movement", one.movement},
          {"signatory", one.signatory}, {"signatory_position", one.signatory_position}};
}

RowText fields_of(const Delegate& one) {
  static constexpr std::array roles{"chair", "presidium", "secretary", "guest"};
  return {{"name", one.name}, {"position", one.position}, {"unit", one.unit}, {"role", text_of(one.role, roles)}};
}

RowText fields_of(const Honour& one) {
  static constexpr std::array kinds{"conferred", "nominated"};
  static constexpr std::array layouts{"portrait", "cards", "list"};
  return {{"name", one.name}, {"kind", text_of(one.kind, kinds)}, {"layout", text_of(one.layout, layouts)},
          {"group", std::to_string(one.group)}, {"count", text_of(one.count)}, {"decision", one.decision}, {"date", one.date},
          {"signer", one.signer}, {"basis", one.basis}, {"flowers_by", one.flowers_by}, {"script", one.script}};
}

RowText fields_of(const Batch& one) {
  static constexpr std::array calls{"before", "after"};
  return {{"presenters", listed(one.presenters, [](const Presenter& p) { return joined(p.name, p.position); })},
          {"decision", one.decision}, {"date", one.date}, {"signer", one.signer}, {"call", text_of(one.call, calls)}, {"script", one.script}};
}

RowText fields_of(const Recipient& one) {
  static constexpr std::array kinds{"person", "collective", "household"};
  return {{"name", one.name}, {"kind", text_of(one.kind, kinds)}, {"salutation", one.salutation}, {"rank", one.rank},
          {"position", one.position}, {"unit", one.unit}, {"citation", one.citation}, {"photo", one.photo}, {"focus", text_of(one.focus)},
          {"say", one.say}, {"stand", one.stand}, {"posthumous", text_of(one.posthumous)}, {"received_by", one.received_by},
          {"relation", one.relation}, {"no_photo", text_of(one.no_photo)}, {"no_lobby", text_of(one.no_lobby)}, {"note", one.note}};
}

RowText fields_of(const Ranking& one) {
  static constexpr std::array reveals{"all", "from-last", "top-3"};
  static constexpr std::array ties{"standard", "dense", "ordinal"};
  return {{"title", one.title},
          {"weights", listed(one.criteria, [](const Criterion& c) { return c.name + '=' + show_decimal(c.weight, "en") + (c.maximum ? '/' + text_of(c.maximum) : ""); })},
          {"order", one.highest_first ? "descending" : "ascending"}, {"ties", text_of(one.ties, ties)},
          {"tie_break", listed(one.tie_break, [](const std::string& name) { return name; })}, {"decimals", text_of(one.decimals)},
          {"classes", listed(one.classes, [](const ScoreClass& c) { return c.name + '=' + show_decimal(c.from, "en"); })},
          {"scale", one.scale ? show_decimal((*one.scale)[0], "en") + " " + show_decimal((*one.scale)[1], "en") : ""},
          {"reveal", text_of(one.reveal, reveals)}};
}

RowText fields_of(const Ranking& ranking, const RankingRow& one) {
  RowText fields;
  for (std::size_t i = 0; i < one.scores.size(); ++i)
    fields.push_back({i < ranking.criteria.size() ? std::string_view(ranking.criteria[i].name) : std::string_view("?"), text_of(one.scores[i])});
  for (const auto& [name, value] : {std::pair{"bonus", one.bonus}, {"penalty", one.penalty}, {"total", one.total}})
    fields.push_back({name, text_of(value)});
  fields.push_back({"place", text_of(one.place)});
  fields.push_back({"class", one.class_name});
  fields.push_back({"nomination", one.nomination});
  return fields;
}

RowText fields_of(const Figures& one) {
  static constexpr std::array charts{"big", "bars", "table"};
  return {{"title", one.title}, {"chart", text_of(one.chart, charts)}, {"average", one.average_text},
          {"value", one.value_title}, {"beside", one.beside_title}};
}

RowText fields_of(const Figure& one) {
  return {{"label", one.label}, {"qualifier", one.qualifier}, {"value", one.value_text}, {"unit", one.unit}, {"change", one.change},
          {"previous", one.previous}, {"target", one.target}, {"beside", one.beside_text}, {"note", one.note}};
}

RowText fields_of(const Talk& one) {
  return {{"title", one.title}, {"speaker", one.speaker}, {"position", one.position}, {"unit", one.unit}};
}

RowText fields_of(const Quote& one) { return {{"kicker", one.kicker}, {"text", one.text}, {"by", one.by}}; }

RowText fields_of(const Notice& one) {
  static constexpr std::array kinds{"anthem", "silence", "performance", "break", "group-photo", "vote", "message"};
  return {{"kind", text_of(one.kind, kinds)}, {"title", one.title}, {"text", one.text}, {"seconds", text_of(one.seconds)}};
}

RowText fields_of(const Photo& one) {
  return {{"file", one.file}, {"caption", one.caption}, {"credit", one.credit}, {"after", one.after},
          {"focus", text_of(one.focus)}, {"whole", text_of(one.whole)}};
}

RowText fields_of(const RundownRow& one) {
  return {{"cue", one.cue}, {"shows", text_of(one.show)}, {"title", one.title}, {"notes", one.notes}, {"script", one.script},
          {"seconds", text_of(one.seconds)}, {"skip", text_of(one.skip)}};
}

RowText fields_of(const Ceremony& one) {
  RowText all{{"title", one.title}, {"subtitle", one.subtitle}, {"organizer", one.organizer}, {"place", one.place}, {"date", one.date},
             {"starts", one.starts}, {"language", one.language}, {"theme", one.theme}, {"order", one.highest_honour_first ? "descending" : "ascending"},
             {"members_count", text_of(one.members_count)}, {"emblem", one.emblem}};
  const auto add = [&all](std::string_view name, std::string text) { all.push_back({name, std::move(text)}); };
  add("pledge", one.pledge ? joined(one.pledge->title, one.pledge->text) : "");
  add("handover", one.handover ? joined(joined(one.handover->what, one.handover->from + " → " + one.handover->to), one.handover->year) : "");
  add("leadership", one.leadership ? joined(joined(one.leadership->year, text_of(one.leadership->head)), one.leadership->flowers_by) : "");
  add("deputies", one.leadership ? listed(one.leadership->deputies, [](const Leader& l) { return text_of(l); }) : "");
  add("lobby", fmt::format("{} s; {}{}", one.lobby.seconds, listed(one.lobby.scenes, [](const std::string& s) { return s; }), one.lobby.partial ? "; partial" : ""));
  for (const char* const output : {"hall", "lobby", "mc"}) {
    const auto found = one.outputs.find(output);
    add(output, found == one.outputs.end() ? "" : joined(found->second.theme, text_of(found->second.safe)));
  }
  const Settings& settings = one.settings;
  for (const auto& [name, value] : {std::pair{"guard_ms", settings.guard_ms}, {"fade_ms", settings.fade_ms},
                                    {"reveal_ms", settings.reveal_ms}, {"photo_memory_mb", settings.photo_memory_mb}})
    add(name, std::to_string(value));
  add("reload", settings.reload == Reload::ask ? "ask" : "auto");
  return all;
}

}  // namespace bangvang

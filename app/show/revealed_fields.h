// The fields of each record of Revealed, once for writing and reading; names and order are the text form's.
#pragma once
#include <concepts>
#include <type_traits>

#include "show/revealed.h"

namespace bangvang {

template <class T, class Of>
concept Record = std::same_as<std::remove_const_t<T>, Of>;

void each_field(auto& visit, Record<Revealed> auto& r) {
  visit("title", r.title), visit("subtitle", r.subtitle), visit("organizer", r.organizer), visit("place", r.place);
  visit("date", r.date), visit("language", r.language), visit("theme", r.theme), visit("emblem", r.emblem);
  visit("members", r.members_count), visit("seconds", r.seconds, 2, 3600), visit("fade", r.fade_ms, 0, 5000);
  visit("now", r.now, -1, 1'000'000);
}
void each_field(auto& visit, Record<RevealedItem> auto& r) {
  visit("time", r.time), visit("item", r.item), visit("speaker", r.speaker), visit("position", r.position);
  visit("unit", r.unit);
}
void each_field(auto& visit, Record<RevealedMember> auto& r) {
  visit("name", r.name), visit("emblem", r.emblem), visit("movement", r.movement);
  visit("role", r.role, MemberRole::none, MemberRole::deputy);
}
void each_field(auto& visit, Record<RevealedDelegate> auto& r) {
  visit("name", r.name), visit("position", r.position), visit("unit", r.unit);
  visit("role", r.role, DelegateRole::chair, DelegateRole::guest);
}
void each_field(auto& visit, Record<RevealedFigures> auto& r) {
  visit("id", r.id), visit("title", r.title), visit("chart", r.chart, Chart::big, Chart::table);
  visit("average", r.average), visit("average-text", r.average_text);
  visit("value-title", r.value_title), visit("beside-title", r.beside_title);
}
void each_field(auto& visit, Record<RevealedFigure> auto& r) {
  visit("label", r.label), visit("qualifier", r.qualifier), visit("value", r.value), visit("value-text", r.value_text);
  visit("unit", r.unit), visit("change", r.change), visit("previous", r.previous), visit("target", r.target);
  visit("beside", r.beside), visit("beside-text", r.beside_text), visit("note", r.note);
}
void each_field(auto& visit, Record<RevealedRanking> auto& r) {
  visit("id", r.id), visit("title", r.title), visit("whole", r.whole);
  visit("from", r.scale_from), visit("to", r.scale_to);
}
void each_field(auto& visit, Record<RevealedPlace> auto& r) {
  visit("place", r.place, 0, 1'000'000), visit("unit", r.unit), visit("total", r.total), visit("class", r.class_name);
  visit("class-rank", r.class_rank, 0, 3);
}
void each_field(auto& visit, Record<RevealedHonour> auto& r) {
  visit("id", r.id), visit("name", r.name), visit("decision", r.decision), visit("date", r.date);
  visit("kind", r.kind, HonourKind::conferred, HonourKind::nominated);
  visit("layout", r.layout, HonourLayout::portrait, HonourLayout::list), visit("count", r.count);
}
void each_field(auto& visit, Record<RevealedRecipient> auto& r) {
  visit("kind", r.kind, RecipientKind::person, RecipientKind::household);
  visit("salutation", r.salutation), visit("name", r.name), visit("rank", r.rank), visit("position", r.position);
  visit("unit", r.unit), visit("citation", r.citation), visit("posthumous", r.posthumous), visit("photo", r.photo);
  visit("focus-x", r.focus.x), visit("focus-y", r.focus.y);
}
void each_field(auto& visit, Record<RevealedQuote> auto& r) {
  visit("id", r.id), visit("kicker", r.kicker), visit("text", r.text), visit("by", r.by);
}
void each_field(auto& visit, Record<RevealedAlbum> auto& r) { visit("id", r.id); }
void each_field(auto& visit, Record<RevealedPhoto> auto& r) {
  visit("file", r.file), visit("caption", r.caption), visit("credit", r.credit);
  visit("focus-x", r.focus.x), visit("focus-y", r.focus.y), visit("whole", r.whole);
}
void each_field(auto& visit, Record<RevealedLeadership> auto& r) { visit("year", r.year); }
void each_field(auto& visit, Record<RevealedLeader> auto& r) {
  visit("unit", r.unit), visit("person", r.person), visit("position", r.position);
}
void each_field(auto& visit, Record<RevealedHandover> auto& r) {
  visit("what", r.what), visit("from", r.from), visit("to", r.to), visit("year", r.year);
}

}  // namespace bangvang

// Revealed: the ceremony made only of what has been announced and of what was public from the start; all that a lobby,
// or any board outside the hall, is ever given. Plain data; nothing in it hints at what is still to come.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "show/show_state.h"

namespace bangvang {

struct RevealedItem {  // of the agenda
  std::string time, item, speaker, position, unit;
  friend bool operator==(const RevealedItem&, const RevealedItem&) = default;
};
struct RevealedMember {
  std::string name, emblem, movement;
  MemberRole role = MemberRole::none;  // once the hall has shown the member
  friend bool operator==(const RevealedMember&, const RevealedMember&) = default;
};
struct RevealedDelegate {
  std::string name, position, unit;
  DelegateRole role = DelegateRole::guest;
  friend bool operator==(const RevealedDelegate&, const RevealedDelegate&) = default;
};
struct RevealedFigure {
  std::string label, qualifier, value_text, unit, change, previous, target, beside_text, note;
  std::optional<Decimal> value, beside;
  friend bool operator==(const RevealedFigure&, const RevealedFigure&) = default;
};
struct RevealedFigures {
  std::string id, title, average_text, value_title, beside_title;
  Chart chart = Chart::big;
  std::optional<Decimal> average;
  std::vector<RevealedFigure> rows;    // those shown in the hall
  friend bool operator==(const RevealedFigures&, const RevealedFigures&) = default;
};
struct RevealedPlace {
  std::string unit, class_name;
  int place = 0;                       // 0: none
  int class_rank = 3;                  // 0 the best class, 1 the next, 2 any other; 3: not ranked
  std::optional<Decimal> total;
  friend bool operator==(const RevealedPlace&, const RevealedPlace&) = default;
};
struct RevealedRanking {
  std::string id, title;
  bool whole = false;                  // every place is announced
  std::optional<Decimal> scale_from, scale_to;  // the ends of the bars
  std::vector<RevealedPlace> places;   // best first; what is not announced leaves no gap
  friend bool operator==(const RevealedRanking&, const RevealedRanking&) = default;
};
struct RevealedRecipient {
  std::string salutation, name, rank, position, unit, citation, photo;
  RecipientKind kind = RecipientKind::person;
  Focus focus;
  bool posthumous = false;
  friend bool operator==(const RevealedRecipient&, const RevealedRecipient&) = default;
};
struct RevealedHonour {
  std::string id, name, decision, date;
  HonourKind kind = HonourKind::conferred;
  HonourLayout layout = HonourLayout::cards;
  std::optional<int> count;            // where no names are known
  std::vector<RevealedRecipient> recipients;  // in the order on stage
  friend bool operator==(const RevealedHonour&, const RevealedHonour&) = default;
};
struct RevealedQuote {
  std::string id, kicker, text, by;
  friend bool operator==(const RevealedQuote&, const RevealedQuote&) = default;
};
struct RevealedPhoto {
  std::string file, caption, credit;
  Focus focus;
  bool whole = false;                  // nothing may be cut off
  friend bool operator==(const RevealedPhoto&, const RevealedPhoto&) = default;
};
struct RevealedAlbum {
  std::string id;
  std::vector<RevealedPhoto> photos;
  friend bool operator==(const RevealedAlbum&, const RevealedAlbum&) = default;
};
struct RevealedLeader {
  std::string unit, person, position;
  friend bool operator==(const RevealedLeader&, const RevealedLeader&) = default;
};
struct RevealedLeadership {
  std::string year;
  RevealedLeader head;
  std::vector<RevealedLeader> deputies;
  friend bool operator==(const RevealedLeadership&, const RevealedLeadership&) = default;
};
struct RevealedHandover {
  std::string what, from, to, year;
  friend bool operator==(const RevealedHandover&, const RevealedHandover&) = default;
};

struct Revealed {
  std::string title, subtitle, organizer, place, date, language = "vi", theme, emblem;
  std::optional<int> members_count;
  int seconds = 12, fade_ms = 300;     // of the lobby's rotation
  int now = -1;                        // the agenda row the hall is at, or −1
  std::vector<RevealedItem> agenda;
  std::vector<RevealedMember> members;
  std::vector<RevealedDelegate> delegates;
  std::vector<RevealedFigures> figures;
  std::vector<RevealedRanking> rankings;
  std::vector<RevealedHonour> honours;
  std::vector<RevealedQuote> quotes;
  std::vector<RevealedAlbum> albums;
  std::optional<RevealedLeadership> leadership;
  std::optional<RevealedHandover> handover;
  // What the rotation shows, in turn; only what there is: "agenda-now", "figures:kinh-te", "honour:bang-khen". Never
  // empty where revealed() made it.
  std::vector<std::string> scenes;
  friend bool operator==(const Revealed&, const Revealed&) = default;
};

// Pure. For every applied command at most, never for every frame: it copies what is announced.
Revealed revealed(const Program&, const ShowState&);

// One record a line: `recipient honour="bang-khen" name="…"`. Only what to_text writes is read.
std::string to_text(const Revealed&);
std::optional<Revealed> revealed_from_text(std::string_view);

// What has become public ("+ LINE") or is public no more ("- LINE"), in lines of the text form.
std::vector<std::string> public_trace(const Revealed& before, const Revealed& after);

}  // namespace bangvang

// Ceremony: everything the data files say, as plain structs. NFC text; no pointers; indices into its own vectors.
#pragma once
#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/decimal.h"
#include "base/problem.h"

namespace bangvang {

// Where a row was written, for messages. It is not part of what the row says: two rows that differ only here are equal.
struct Origin : Place {
  friend bool operator==(const Origin&, const Origin&) { return true; }
};

enum class SceneKind {
  title, agenda, delegates, speaker, talk, members, figures, ranking, decision, honour, batch, recipient, pledge,
  handover, leadership, flowers, quote, photos, notice, countdown, hold
};
std::string_view name_of(SceneKind);                            // "title" …
std::optional<SceneKind> scene_named(std::string_view name);    // exact English name

// "ranking:tong", "honour:*", "leadership" as written in `shows` and in the rundown.
struct Reference {
  SceneKind scene = SceneKind::title;
  std::string subject;  // id, "agenda#3" (row 3), "*", or ""
  friend bool operator==(const Reference&, const Reference&) = default;
};

enum class AgendaKind { opening, speech, report, talk, notice, closing };
struct AgendaItem {
  Origin origin;
  std::string id;                // "1", "2" … its row number
  std::string key;               // what its steps are called by where rows came before it since it was first loaded; else ""
  std::string time;              // "08:30" or ""
  std::optional<int> minutes;
  std::string item, speaker, position, unit;
  AgendaKind kind = AgendaKind::notice;
  std::vector<Reference> shows;
  std::string script;
  friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

enum class MemberRole { none, head, deputy };
struct Member {
  Origin origin;
  std::string id, name, emblem;  // emblem: path relative to the folder, or ""
  Origin emblem_origin;
  MemberRole role = MemberRole::none;
  std::string movement, signatory, signatory_position;
  friend bool operator==(const Member&, const Member&) = default;
};

enum class DelegateRole { chair, presidium, secretary, guest };
struct Delegate {
  Origin origin;
  std::string name, position, unit;
  DelegateRole role = DelegateRole::guest;
  friend bool operator==(const Delegate&, const Delegate&) = default;
};

enum class HonourKind { conferred, nominated };  // trao, suy tôn
enum class HonourLayout { portrait, cards, list };
struct Honour {
  Origin origin;
  std::string id, name;
  HonourKind kind = HonourKind::conferred;
  HonourLayout layout = HonourLayout::cards;
  int group = 8;                 // on stage at once, 1…
  std::optional<int> count;      // where the names are not known
  std::string decision, date, signer, basis, flowers_by, script;
  friend bool operator==(const Honour&, const Honour&) = default;
};

struct Presenter {
  std::string name, position;
  friend bool operator==(const Presenter&, const Presenter&) = default;
};
enum class CallTime { before, after };  // the group is called before or after the decision is read
struct Batch {
  Origin origin;
  std::string id;
  int honour = -1;
  std::vector<Presenter> presenters;
  std::string decision, date, signer;  // "" = the honour's
  CallTime call = CallTime::after;
  std::string script;
  friend bool operator==(const Batch&, const Batch&) = default;
};

enum class RecipientKind { person, collective, household };
// Where a photo's subject is, as fractions of its width and height.
struct Focus {
  float x = 0.5f, y = 0.33f;
  friend bool operator==(const Focus&, const Focus&) = default;
};
struct Recipient {
  Origin origin;
  std::string id;                // unique within its honour: "nghe-an"
  int honour = -1;
  int batch = -1;                // into Ceremony::batches, or -1
  RecipientKind kind = RecipientKind::person;
  std::string salutation, name, rank, position, unit, citation;
  std::string photo;             // path relative to the folder, or ""; already "" if no_photo
  Origin photo_origin;
  Focus focus;
  std::string say, stand;
  bool posthumous = false;
  bool absent = false;                   // the operator's: marked while the group was on stage, where the place stays empty
  std::string received_by, relation;
  bool no_photo = false, no_lobby = false;
  std::string note;
  friend bool operator==(const Recipient&, const Recipient&) = default;
};

enum class Reveal { all, from_last, top_3 };
enum class Ties { standard, dense, ordinal };
struct ScoreClass {
  std::string name;
  Decimal from;
  friend bool operator==(const ScoreClass&, const ScoreClass&) = default;
};
struct Criterion {
  std::string name;              // as the header says
  Decimal weight{1, 0};
  std::optional<Decimal> maximum;  // from a "điểm tối đa" row or column, else none
  friend bool operator==(const Criterion&, const Criterion&) = default;
};
struct RankingRow {
  Origin origin;
  std::string unit;
  std::vector<std::optional<Decimal>> scores;  // one a criterion
  std::optional<Decimal> bonus, penalty;       // as written; the sign of penalty does not matter
  std::optional<Decimal> total;                // as written; what the wall shows when there
  std::optional<int> place;                    // as written
  std::string class_name, nomination;          // as written
  friend bool operator==(const RankingRow&, const RankingRow&) = default;
};
struct Ranking {
  Origin origin;
  std::string id, title;
  std::vector<Criterion> criteria;
  std::vector<RankingRow> rows;
  bool highest_first = true;     // order="descending"
  Ties ties = Ties::standard;
  std::vector<std::string> tie_break;      // criteria names, in turn
  std::optional<int> decimals;             // of the total; else the most the data show
  std::vector<ScoreClass> classes;         // highest first
  std::optional<std::array<Decimal, 2>> scale;  // of the bars; else 0 … the criteria's weighted maxima; else no bars
  Reveal reveal = Reveal::all;
  friend bool operator==(const Ranking&, const Ranking&) = default;
};

enum class Chart { big, bars, table };
struct Figure {
  Origin origin;
  std::string label, qualifier;
  std::optional<Decimal> value;  // a value that is no number stands in value_text
  std::string value_text;        // as it is shown: "26.000", "4,01%"
  std::string unit, change, previous, target;
  std::optional<Decimal> beside;
  std::string beside_text, note;
  friend bool operator==(const Figure&, const Figure&) = default;
};
struct Figures {
  Origin origin;
  std::string id, title;
  Chart chart = Chart::big;
  std::optional<Decimal> average;
  std::string average_text;
  std::string value_title, beside_title;  // the headers of the two series, "" if plain
  std::vector<Figure> rows;
  friend bool operator==(const Figures&, const Figures&) = default;
};

struct Talk {
  Origin origin;
  std::string id, title, speaker, position, unit;
  friend bool operator==(const Talk&, const Talk&) = default;
};
struct Quote {
  Origin origin;
  std::string id, kicker, text, by;
  friend bool operator==(const Quote&, const Quote&) = default;
};
enum class NoticeKind { anthem, silence, performance, pause, group_photo, vote, message };  // pause = "break"
struct Notice {
  Origin origin;
  std::string id;
  NoticeKind kind = NoticeKind::message;
  std::string title, text;
  std::optional<int> seconds;    // a break's countdown
  friend bool operator==(const Notice&, const Notice&) = default;
};
struct Pledge {
  Origin origin;
  std::string title, text;
  friend bool operator==(const Pledge&, const Pledge&) = default;
};
struct Handover {
  Origin origin;
  std::string what, from, to;    // from, to: names as shown (member ids are resolved)
  std::string year;
  friend bool operator==(const Handover&, const Handover&) = default;
};
struct Leader {
  std::string unit, person, position;  // unit: name as shown
  friend bool operator==(const Leader&, const Leader&) = default;
};
struct Leadership {
  Origin origin;
  std::string year;
  Leader head;
  std::vector<Leader> deputies;
  std::string flowers_by;
  friend bool operator==(const Leadership&, const Leadership&) = default;
};
struct Photo {
  Origin origin;
  std::string id;                // file stem, or "N" for a caption that stands alone
  std::string file;              // path relative to the ceremony's folder, or ""
  Origin file_origin;            // the file's own where no row names it
  Focus focus{.5f, .5f};
  bool whole = false;            // nothing may be cut off: a document, a drawing
  std::string caption, credit;
  std::string after;             // id of the step that must be announced first, or ""
  friend bool operator==(const Photo&, const Photo&) = default;
};
struct Album {
  Origin origin;
  std::string id, title;
  std::vector<Photo> photos;
  friend bool operator==(const Album&, const Album&) = default;
};
struct RundownRow {
  Origin origin;
  std::string cue;
  Reference show;
  std::string title, notes, script;
  std::optional<int> seconds;
  bool skip = false;
  friend bool operator==(const RundownRow&, const RundownRow&) = default;
};

// Fractions of height (top, bottom) and width (right, left) that layouts keep clear.
struct Insets {
  float top = 0, right = 0, bottom = 0, left = 0;
  friend bool operator==(const Insets&, const Insets&) = default;
};
struct OutputSettings {
  Insets safe;
  std::string theme;             // "" = the ceremony's
  std::optional<std::array<int, 2>> size;  // px
  friend bool operator==(const OutputSettings&, const OutputSettings&) = default;
};
struct Lobby {
  int seconds = 12;
  std::vector<std::string> scenes;
  bool partial = false;
  friend bool operator==(const Lobby&, const Lobby&) = default;
};
enum class Reload { ask, automatic };
struct Settings {
  int guard_ms = 400, fade_ms = 300, reveal_ms = 900, photo_memory_mb = 96;
  Reload reload = Reload::ask;
  friend bool operator==(const Settings&, const Settings&) = default;
};

struct Ceremony {
  std::string id, title, subtitle, organizer, place, date, starts;  // starts: "2000-01-01T08:00:00" or ""
  std::string language = "vi", theme = "do-vang", motto;
  bool highest_honour_first = true;      // order
  std::optional<int> members_count;      // where not all are named
  std::string emblem;                    // "emblem.png" if the folder has one
  std::vector<AgendaItem> agenda;
  std::vector<Member> members;
  std::vector<Delegate> delegates;
  std::vector<Honour> honours;           // file order: highest first
  std::vector<Batch> batches;
  std::vector<Recipient> recipients;
  std::vector<Ranking> rankings;
  std::vector<Figures> figures;
  std::vector<Talk> talks;
  std::vector<Quote> quotes;             // motto first, as "motto"
  std::vector<Notice> notices;
  std::optional<Pledge> pledge;
  std::optional<Handover> handover;
  std::optional<Leadership> leadership;
  std::vector<Album> albums;
  std::vector<RundownRow> rundown;       // empty: it is made
  Lobby lobby;
  std::map<std::string, OutputSettings> outputs;  // "hall", "lobby", "mc"
  Settings settings;
  friend bool operator==(const Ceremony&, const Ceremony&) = default;
};

}  // namespace bangvang

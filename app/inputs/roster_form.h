// RosterForm: a change to the recipients that the operator is writing on the panel: who, what, and in which words. Pure.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inputs/keymap.h"
#include "inputs/roster_sheet.h"
#include "show/show_state.h"

namespace bangvang {

struct Desk;

// late: whoever is added. who → what → words: somebody, a kind of change, its blanks. done: what has been carried out, and
// what may follow. changes: the evening's changes, the newest first.
enum class FormPage { late, who, what, words, done, changes };
enum class DoneChoice { take, arm, leave, undo };

// In the order of the digits that choose them.
inline constexpr std::array form_kinds{ChangeKind::absent, ChangeKind::proxy, ChangeKind::correct, ChangeKind::move,
                                       ChangeKind::swap,   ChangeKind::share, ChangeKind::regroup};
inline constexpr int form_rows = 8;      // of a list that are in sight

// What the form's answers are answers to.
struct FormAsked {
  std::uint64_t generation = 0, edition = 0;
  FormPage page = FormPage::late;
  RosterChange draft{};
  int first = 0;
  friend bool operator==(const FormAsked&, const FormAsked&) = default;
};
struct UndoRow {
  int id = 0;
  std::optional<Words> why_not{};
  friend bool operator==(const UndoRow&, const UndoRow&) = default;
};

struct RosterForm {
  bool open = false;               // else it has been put away with what was typed
  FormPage page = FormPage::late;
  FormSheet late{}, words{};
  FormBlank who{BlankOf::recipient};
  FormOption whom{};               // what: who was chosen
  int chosen = 0;                  // what: into form_kinds; done: into done_choices; changes: from the newest, −1 none
  std::optional<RosterChange> done{};
  std::string step{};              // done: of the one who was added, or the page of a list; "" none

  // Worked out by follow_form.
  std::optional<FormAsked> asked{};
  std::optional<std::uint64_t> indexed{};             // the edition whose people can be found
  std::optional<Words> why_not{};                     // late, words: why this cannot be done
  std::optional<RosterChange> would{};                // late, words: what would be done
  std::array<std::optional<Words>, form_kinds.size()> kinds_why_not{};
  std::vector<UndoRow> undos{};                       // those in sight, from first_undo
  int first_undo = 0;
  friend bool operator==(const RosterForm&, const RosterForm&) = default;
};

// `late`, `who` or `changes`; with the draft that was put away, if there is one.
void open_form(Desk&, FormPage, const Program&, const ShowState&);
// The form about the recipient of a step. False: it is about nobody.
bool open_form_about(Desk&, const Program&, const std::string& step);
void put_form_away(Desk&);
// The blank that letters go to; null: this page has none.
FormBlank* open_blank(RosterForm&);
// What can be chosen, what would happen, and why not. Call after every input and whatever it came to.
void follow_form(Desk&, PeopleIndex&, const Program&, const ShowState&);
// A stroke while the form is open; nothing if it is not the form's: then a GO or Back has put it away.
std::optional<std::vector<Request>> write_form(Desk&, const Stroke&, const Binding*, const Program&, const ShowState&, ShowTime now);
// Enter, or a click on what is chosen.
std::vector<Request> send_form(Desk&, const std::string& sender, const Program&, const ShowState&, ShowTime now);
std::vector<DoneChoice> done_choices(const RosterForm&, const Program&, const ShowState&);

}  // namespace bangvang

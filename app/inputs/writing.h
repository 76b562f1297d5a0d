// Writing: a text the operator is typing on the panel: a message, or a search with what it has found. Pure.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inputs/search.h"
#include "inputs/text_field.h"
#include "show/show_state.h"

namespace bangvang {

struct Desk;

enum class Written { message_mc, message_hall, search };

struct Writing {
  Written what = Written::search;
  TextField field{};
  std::optional<std::uint64_t> edition{};  // search: of the program that the index was made of since the field opened
  std::string looked_for{};            // search: the text that `found` is of, with what was being composed
  std::vector<std::string> found{};    // ids of steps, best first
  int chosen = 0;                      // into found
  bool armed = false;                  // Enter made the chosen step the standby one: the next Enter takes it
  friend bool operator==(const Writing&, const Writing&) = default;
};

void begin_writing(Desk&, Written);
// Keys that type nothing: a clicker's GO stays GO whatever is being written.
bool types_nothing(const Stroke&);
// Where letters go: the text being written, else the form's blank; null: nowhere.
TextField* open_field(Desk&);
// What the keyboard or an input method brought; nothing while no field is open.
void type_text(Desk&, std::string_view typed);
void compose_text(Desk&, std::string_view composing);
// An input method that composes lets a stroke through before it brings the text which that stroke ends: Enter after a
// Vietnamese word, for example. True: it is the field's, and kept until that text has come.
bool hold_stroke(Desk&, const Keymap&, const Stroke&);
// What was kept, once text has come; it is then pressed as if it came now.
std::optional<Stroke> let_go_of_stroke(Desk&);
// Finds what an open search asks for, if that has changed. Call after every input: the index is made when the field
// opens, not at its first letter, and anew where the roster changes meanwhile.
void look_up(Desk&, SearchIndex&, const Program&);
// A stroke while a field is open; nothing if it is not the field's: then a GO or Back has closed it. Tab in a search opens
// the roster's form about whom it has found.
std::optional<std::vector<Request>> write(Desk&, const Stroke&, const Binding*, const Program&);
// Enter, or a click: a message is sent; of what was found the chosen one is armed, and taken the second time.
std::vector<Request> send_written(Desk&, const std::string& sender);

}  // namespace bangvang

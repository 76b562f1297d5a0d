// One line of text being typed: letters with their marks, the caret, input methods, bounds.
#include "inputs/text_field.h"

#include "catch.h"
#include "inputs/key_names.h"

using namespace bangvang;

namespace {

TextField typed(const char* text) {
  TextField field;
  field.insert(text);
  return field;
}
void keys(TextField& field, std::initializer_list<const char*> names) {
  for (const char* name : names) CHECK(field.edit(stroke_named(name).value()));
}

}  // namespace

TEST_CASE("text is composed as it comes in, and has no control characters") {
  CHECK(typed("Nguye\u0302\u0303n\n\tVăn").text() == "Nguyễn  Văn");
}

TEST_CASE("a mark typed alone joins the letter before the caret") {
  TextField field = typed("e");
  field.insert("\u0302");
  field.insert("\u0301");
  CHECK(field.text() == "ế");
  CHECK(field.caret() == field.text().size());
}

TEST_CASE("Backspace and Delete take a whole letter with its marks") {
  TextField field = typed("Huế");
  keys(field, {"Backspace"});
  CHECK(field.text() == "Hu");
  field = typed("x\u0301\u0323y");  // no composed form
  keys(field, {"Home", "Delete"});
  CHECK(field.text() == "y");
  keys(field, {"Delete", "Delete", "Backspace", "Backspace"});
  CHECK(field.text().empty());
}

TEST_CASE("the caret moves by letters, and by words with Ctrl") {
  TextField field = typed("Thừa Thiên Huế");
  keys(field, {"Left", "Left", "Left"});
  field.insert("ở ");
  CHECK(field.text() == "Thừa Thiên ở Huế");
  keys(field, {"Ctrl+Left", "Ctrl+Backspace"});
  CHECK(field.text() == "Thừa ở Huế");
  keys(field, {"End", "Home", "Ctrl+Right", "Ctrl+Delete", "Right"});
  CHECK(field.text() == "Thừa Huế");
  CHECK(field.caret() == std::string("Thừa H").size());
}

TEST_CASE("what an input method composes is shown apart until it is done") {
  TextField field = typed("Hu");
  field.compose("e^");
  CHECK(field.text() == "Hu");
  CHECK(field.composing() == "e^");
  field.insert("ế");
  CHECK(field.text() == "Huế");
  CHECK(field.composing().empty());
}

TEST_CASE("a field is bounded: what finds no room is not taken at all") {
  TextField field(12);
  field.insert("Huế Huế");
  field.insert("Huế");
  CHECK(field.text() == "Huế Huế");
  field.insert(std::string(1'000'000, 'x'));
  CHECK(field.text() == "Huế Huế");
}

TEST_CASE("bytes that are no text are no danger") {
  TextField field;
  field.insert("\xff\xfe\xc3");
  for (int i = 0; i < 5; ++i) keys(field, {"Left", "Delete", "Backspace"});
  CHECK(field.text().empty());
}

TEST_CASE("other strokes are not the field's") {
  TextField field = typed("a");
  for (const char* name : {"Space", "PageDown", "F5", "Alt+Left", "A"}) CHECK_FALSE(field.edit(stroke_named(name).value()));
}

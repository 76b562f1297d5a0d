// The script on pages, set with letters of fixed width: nothing is cut, no name is parted, pages are numbered.
#include <algorithm>
#include <string>

#include "catch.h"
#include "fakes/fixed_metrics.h"
#include "fakes/sample_ceremony.h"
#include "scenes/script_layout.h"
#include "scenes/script_pages.h"

using namespace bangvang;

namespace {

const ScriptStamp stamp{"in lúc 14:05 27/11/2026", "0123456789abcdef"};

ScriptPages pages_of(const ScriptDocument& document) { return script_pages(document, stamp, FixedMetrics()); }

// With spaces for no-break spaces.
std::vector<Text> texts_on(const Picture& page) {
  std::vector<Text> texts;
  for (const Mark& mark : page.marks)
    if (const auto* text = std::get_if<Text>(&mark)) texts.push_back(*text);
  for (Text& text : texts)
    for (std::size_t at = 0; (at = text.text.find("\u00a0", at)) != std::string::npos;) text.text.replace(at, 2, " ");
  return texts;
}
bool on_page(const Picture& page, const std::string& words) {
  const auto texts = texts_on(page);
  return std::any_of(texts.begin(), texts.end(), [&](const Text& text) { return text.text == words; });
}
std::string all_words(const ScriptPages& made) {
  std::string all;
  for (const Picture& page : made.pages)
    for (const Text& text : texts_on(page)) all += text.text + ' ';
  return all;
}

ScriptPassage passage_of(const std::string& name, int entries, const std::string& cue = "7") {
  ScriptPassage passage;
  passage.cue = cue;
  ScriptBlock head;
  head.lines = {{ScriptVoice::name, name, ""}};
  passage.blocks.push_back(head);
  for (int i = 1; i <= entries; ++i) {
    ScriptBlock entry;
    entry.number = std::to_string(i);
    entry.lines = {{ScriptVoice::entry, "Tên " + std::to_string(i), ""}, {ScriptVoice::quiet, "chức " + std::to_string(i), ""}};
    passage.blocks.push_back(entry);
  }
  return passage;
}
ScriptDocument document_of(std::vector<ScriptPassage> passages) {
  ScriptDocument document;
  document.title = "Lễ thử", document.day = "ngày 1", document.language = "vi";
  document.parts.push_back({"Kịch bản", "", false, std::move(passages)});
  return document;
}

}  // namespace

TEST_CASE("Each page has the ceremony, its date, the state of the data, and its number of all") {
  const ScriptPages made = pages_of(document_of({passage_of("A", 120)}));
  REQUIRE(made.pages.size() > 2);
  for (std::size_t i = 0; i < made.pages.size(); ++i) {
    CHECK(on_page(made.pages[i], "Lễ thử"));
    CHECK(on_page(made.pages[i], "ngày 1"));
    CHECK(on_page(made.pages[i], "in lúc 14:05 27/11/2026 · dữ liệu 01234567"));
    CHECK(on_page(made.pages[i], "trang " + std::to_string(i + 1) + "/" + std::to_string(made.pages.size())));
  }
}

TEST_CASE("A name and what belongs to it stand on one page, and all of them are there in order") {
  const ScriptPages made = pages_of(document_of({passage_of("A", 500)}));
  std::size_t page = 0;
  for (int i = 1; i <= 500; ++i) {
    const std::string name = "Tên " + std::to_string(i);
    while (page < made.pages.size() && !on_page(made.pages[page], name)) ++page;
    INFO(name);
    REQUIRE(page < made.pages.size());
    CHECK(on_page(made.pages[page], "chức " + std::to_string(i)));
  }
}

TEST_CASE("What goes on on the next page is named there again") {
  const ScriptPages made = pages_of(document_of({passage_of("A", 120, "12.5")}));
  CHECK_FALSE(on_page(made.pages[0], "12.5 (tiếp)"));
  CHECK(on_page(made.pages[1], "12.5 (tiếp)"));
}

TEST_CASE("A passage that would be parted begins the next page, if it fits there") {
  std::vector<ScriptPassage> passages;
  for (int i = 0; i < 12; ++i) passages.push_back(passage_of("Tốp " + std::to_string(i), 6, std::to_string(i)));
  const ScriptPages made = pages_of(document_of(passages));
  REQUIRE(made.pages.size() > 2);
  for (const Picture& page : made.pages)
    for (const Text& text : texts_on(page)) CHECK(text.text.find("(tiếp)") == std::string::npos);
}

TEST_CASE("A heading stands on the page of what follows it") {
  for (int before = 1; before < 60; ++before) {
    ScriptPassage heading;
    heading.leads = true;
    ScriptBlock band;
    band.lines = {{ScriptVoice::banner, "Mục", ""}};
    heading.blocks = {band};
    const ScriptPages made = pages_of(document_of({passage_of("A", before), heading, passage_of("B", 2)}));
    for (const Picture& page : made.pages) {
      INFO(before);
      CHECK(on_page(page, "Mục") == on_page(page, "B"));
    }
  }
}

TEST_CASE("Nothing is set outside of the page's body, however long names, numbers and cues are") {
  const std::string many(400, 'W'), words = "dài " + many + " " + many;
  ScriptPassage hard = passage_of(words, 3, many);
  hard.time = many;
  hard.blocks[1].number = words;
  hard.blocks[2].beside = words;
  hard.blocks[3].tick = true;
  for (const ScriptVoice voice : {ScriptVoice::spoken, ScriptVoice::fact, ScriptVoice::say}) hard.blocks[3].lines.push_back({voice, words, words});
  ScriptPassage heading = passage_of(words, 0);
  heading.leads = true;
  heading.blocks[0].lines[0].voice = ScriptVoice::banner;
  const FixedMetrics metrics;
  for (const Picture& page : pages_of(document_of({heading, hard})).pages) {
    CHECK(page.notes.empty());
    for (const Text& text : texts_on(page)) {
      const float width = metrics.measure(text.text, text.style).width;
      const float x = text.align == Align::right ? text.x - width : text.align == Align::centre ? text.x - width / 2 : text.x;
      INFO(text.text);
      CHECK(x >= sheet::left - 1);
      CHECK(x + width <= sheet::right + 1);
      CHECK(text.baseline > 0);
      CHECK(text.baseline < sheet::height);
    }
  }
}

TEST_CASE("A text longer than a page goes on, whole") {
  std::string words;
  for (int i = 0; i < 6000; ++i) words += "chữ" + std::to_string(i) + (i % 50 == 0 ? "  " : " ");
  ScriptPassage passage = passage_of("A", 0);
  passage.blocks[0].lines.push_back({ScriptVoice::spoken, words, ""});
  const ScriptPages made = pages_of(document_of({passage}));
  CHECK(made.pages.size() > 5);
  const std::string all = all_words(made);
  std::size_t at = 0;
  for (int i = 0; i < 6000; ++i) {
    const std::string word = "chữ" + std::to_string(i) + " ";
    at = all.find(word, at);
    INFO(word);
    REQUIRE(at != std::string::npos);
  }
}

TEST_CASE("A name that is longer than a page is parted, for want of another way, and nothing of it is lost") {
  std::string name;
  for (int i = 0; i < 900; ++i) name += "tên" + std::to_string(i) + " ";
  const ScriptPages made = pages_of(document_of({passage_of(name, 1)}));
  const std::string all = all_words(made);
  for (int i = 0; i < 900; ++i) REQUIRE(all.find("tên" + std::to_string(i) + " ") != std::string::npos);
  CHECK(all.find("Tên 1 ") != std::string::npos);
}

TEST_CASE("The parts begin pages of their own, and the first page says where") {
  ScriptDocument document = document_of({passage_of("A", 60)});
  document.parts.push_back({"Hậu trường", "", true, {passage_of("B", 3)}});
  const ScriptPages made = pages_of(document);
  REQUIRE(made.part_pages.size() == 2);
  REQUIRE(static_cast<std::size_t>(made.part_pages[0] + made.part_pages[1]) == made.pages.size());
  const auto last = std::to_string(made.part_pages[0]), next = std::to_string(made.part_pages[0] + 1);
  CHECK(on_page(made.pages[0], "Kịch bản: trang 1–" + last + " · Hậu trường: trang " + next));
  CHECK_FALSE(on_page(made.pages[static_cast<std::size_t>(made.part_pages[0] - 1)], "B"));
}

TEST_CASE("What the MC reads is 13 points or more") {
  const ScriptDocument document = script_document(compile(sample_ceremony()));
  const ScriptPages made = pages_of(document);
  for (int i = 0; i < made.part_pages[0]; ++i)
    for (const Text& text : texts_on(made.pages[static_cast<std::size_t>(i)]))
      if (text.baseline > sheet::top && text.baseline < sheet::bottom && text.text.find("(tiếp)") == std::string::npos) {
        INFO(text.text);
        CHECK(text.style.size >= pt(13) - .01f);
      }
}

TEST_CASE("It is black on white: nothing has a colour") {
  for (const Picture& page : pages_of(script_document(compile(sample_ceremony()))).pages)
    for (const Mark& mark : page.marks) {
      Colour c{};
      if (const auto* text = std::get_if<Text>(&mark)) c = text->colour;
      else if (const auto* box = std::get_if<Box>(&mark); box && box->fill) c = box->fill->from;
      CHECK((c.r == c.g && c.g == c.b));
    }
}

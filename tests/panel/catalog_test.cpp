// The catalogs: how .po files are read, and that everything the panel says stands in both of them.
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "base/folding.h"
#include "catch.h"
#include "fakes/fake_disk.h"
#include "sample.h"

using namespace bangvang;

namespace {

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string found(const LoadedCatalog& loaded, const char* phrase, const char* context = "") {
  return loaded.catalog.find(*context ? Phrase::in_context(context, phrase) : Phrase(phrase));
}

std::vector<std::string> said(const LoadedCatalog& loaded, Language language = Language::english) {
  std::vector<std::string> lines;
  for (const Problem& problem : loaded.problems) lines.push_back(to_text(problem, language));
  return lines;
}
using Lines = std::vector<std::string>;

// The texts in quotes of C++ source, comments and includes aside; those that only white space parts are one.
Lines literals_of(const std::string& source) {
  Lines all;
  bool together = false;
  std::istringstream lines(source);
  for (std::string line; std::getline(lines, line);) {
    if (line.rfind("#include", 0) == 0) continue;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (line.compare(i, 2, "//") == 0) break;
      if (line[i] == '\'' && i + 2 < line.size()) i += line[i + 1] == '\\' ? 3 : 2;
      else if (line[i] == '"') {
        if (!together) all.emplace_back();
        for (++i; i < line.size() && line[i] != '"'; ++i) {
          if (line[i] == '\\') all.back() += line[i++];
          all.back() += line[i];
        }
        together = true;
      } else if (line[i] != ' ') together = false;
    }
  }
  return all;
}

struct Said {
  std::string context, words;
  friend auto operator<=>(const Said&, const Said&) = default;
};

// Every phrase of wording.h.
std::set<Said> phrases() {
  std::set<Said> all;
  const std::string source = text_of(BANGVANG_TREE "/app/panel/wording.h");
  const std::string begin = "inline constexpr Phrase ";
  for (std::size_t at = source.find(begin); at != std::string::npos; at = source.find(begin, at + 1)) {
    const std::string definition = source.substr(at, source.find(";\n", at) - at);
    const Lines texts = literals_of(definition);
    const bool context = definition.find("in_context") != std::string::npos;
    REQUIRE(texts.size() == (context ? 2 : 1));
    all.insert({context ? texts[0] : "", texts.back()});
  }
  return all;
}

LoadedCatalog shipped(Language language) {
  FakeDisk disk;
  const std::string name = language == Language::english ? "en.po" : "vi.po";
  disk.files["locales/" + name] = text_of(BANGVANG_TREE "/assets/locales/" + name);
  return load_catalog(disk, "locales", language);
}

}  // namespace

TEST_CASE("every phrase of the panel stands in both catalogs, and nothing else does") {
  const std::set<Said> all = phrases();
  REQUIRE(all.size() > 90);
  for (const Language language : {Language::vietnamese, Language::english}) {
    const LoadedCatalog loaded = shipped(language);
    CHECK(said(loaded) == Lines{});  // among them: blanks that differ
    const std::string name = language == Language::english ? "assets/locales/en.po" : "assets/locales/vi.po";
    const std::string file = text_of(BANGVANG_TREE "/" + name);
    for (const Said& phrase : all) {
      const std::string entry = (phrase.context.empty() ? "\n\n" : "\n\nmsgctxt \"" + phrase.context + "\"\n") +
                                "msgid \"" + phrase.words + "\"\nmsgstr \"";
      INFO("add to " << name << ":" << entry << "…\"");
      const std::size_t at = file.find(entry);
      CHECK(at != std::string::npos);
      CHECK((at == std::string::npos || file[at + entry.size()] != '"'));
    }
    INFO(name << " has an entry that no phrase of app/panel/wording.h asks for, or two of one");
    CHECK(loaded.catalog.size() == all.size());
  }
}

TEST_CASE("until an office changes them the Vietnamese words are those of the source") {
  const LoadedCatalog loaded = shipped(Language::vietnamese);
  for (const Said& phrase : phrases())
    CHECK(found(loaded, phrase.words.c_str(), phrase.context.c_str()) == phrase.words);
}

TEST_CASE("no sentence stands in the panel's code outside of its wording") {
  for (const auto& entry : std::filesystem::directory_iterator(BANGVANG_TREE "/app/panel")) {
    if (entry.path().filename() == "wording.h" || entry.path().filename() == "catalog.cpp") continue;
    for (const std::string& text : literals_of(text_of(entry.path()))) {
      std::string letters;
      for (const char c : text) letters += static_cast<unsigned char>(c) < 0x80 ? c : ' ';
      bool sentence = fold(text) != fold(letters) &&
                      fold(text).find_first_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos &&
                      text.find("N · Esc") == std::string::npos;
      std::size_t words = 0;
      std::istringstream parts(text);
      for (std::string word; parts >> word;)
        words +=
            word.size() > 1 &&
            word.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ,.!?") == std::string::npos;
      sentence = sentence || words > 1;
      INFO(entry.path().filename() << ": “" << text << "” belongs into app/panel/wording.h");
      CHECK_FALSE(sentence);
    }
  }
}

TEST_CASE("a catalog that is missing leaves the panel speaking Vietnamese, whole, and is told") {
  const LoadedCatalog loaded = load_catalog(FakeDisk(), "locales", Language::english);
  CHECK(said(loaded) ==
        Lines{"locales/en.po: warning: there is no such file; the panel speaks Vietnamese; copy the folder "
              "assets/locales anew"});
  CHECK(std::string(Phrase("Lùi").in({Language::english, &loaded.catalog})) == "Lùi");
  CHECK(std::string(Phrase("Lùi").in(Language::english)) == "Lùi");
}

TEST_CASE("a wording that an office has changed is what the panel says, and the rest stands as it was") {
  const LoadedCatalog changed = read_catalog("vi.po", "msgid \"Lùi\"\nmsgstr \"Trở lại\"\n");
  Bench bench;
  bench.view.language = {Language::vietnamese, &changed.catalog};
  bench.draw();
  CHECK(bench.says("\nTrở lại\n"));
  CHECK_FALSE(bench.says("\nLùi\n"));
  CHECK(bench.says("TRỰC TIẾP"));
}

TEST_CASE("an entry may have a context, run over lines, and hold quotation marks") {
  const LoadedCatalog loaded =
      read_catalog("en.po",
                   "# first\nmsgid \"\"\nmsgstr \"Language: en\\n\"\n\n#: a.cpp:1\nmsgid \"Có\"\nmsgstr \"\"\n"
                   "\"Yes, \"\n  \"\\\"indeed\\\"\"\n\nmsgctxt \"x\"\nmsgid \"Có\"\nmsgstr \"There is\"\r\n"
                   "msgid \"Không\"\nmsgstr \"No\"\n#~ msgid \"Cũ\"\n#~ msgstr \"Old\"\n");
  CHECK(said(loaded) == Lines{});
  CHECK(loaded.catalog.size() == 3);
  CHECK(found(loaded, "Có") == "Yes, \"indeed\"");
  CHECK(found(loaded, "Có", "x") == "There is");
  CHECK(found(loaded, "Không") == "No");
}

TEST_CASE("an entry that is empty or fuzzy is passed over: the phrase stands in Vietnamese") {
  const LoadedCatalog loaded = read_catalog(
      "en.po", "msgid \"A\"\nmsgstr \"\"\n\n#, fuzzy\nmsgid \"B\"\nmsgstr \"Bee\"\n\nmsgid \"C\"\nmsgstr \"See\"\n");
  CHECK(said(loaded) == Lines{});
  CHECK(found(loaded, "A") + found(loaded, "B") + found(loaded, "C") == "ABSee");
}

TEST_CASE("a wording that loses a blank, or opens one, is not used") {
  const LoadedCatalog loaded = read_catalog(
      "en.po",
      "msgid \"{} phút\"\nmsgstr \"minutes\"\n\nmsgid \"A\"\nmsgstr \"{} a\"\n\nmsgid \"{} B\"\nmsgstr \"{ b\"\n\n"
      "msgid \"{} giờ {:02}\"\nmsgstr \"{} h {:02}\"\n");
  CHECK(said(loaded) ==
        Lines{"en.po:1: warning: “minutes” has not the blanks {} of “{} phút”; keep every blank, in its order",
              "en.po:4: warning: “{} a” has not the blanks {} of “A”; keep every blank, in its order",
              "en.po:7: warning: “{ b” has not the blanks {} of “{} B”; keep every blank, in its order"});
  CHECK(found(loaded, "{} phút") == "{} phút");
  CHECK(found(loaded, "{} giờ {:02}") == "{} h {:02}");
}

TEST_CASE("a line that cannot be read costs its own entry and no other") {
  const LoadedCatalog loaded = read_catalog("vi.po",
                                            "msgid \"A\"\nmsgstr \"a\"b\"\n\nmsgid \"B\nmsgstr \"b\"\n\nmsgid "
                                            "\"C\"\nmsgstr \"c\\q\"\n\nmsgid \"D\"\nmsgstr \"d\"\n");
  CHECK(said(loaded, Language::vietnamese) ==
        Lines{"vi.po:2: cảnh báo: không đọc được dòng này; viết như msgstr \"…\"; dấu \" ở trong viết là \\\"",
              "vi.po:4: cảnh báo: không đọc được dòng này; viết như msgstr \"…\"; dấu \" ở trong viết là \\\"",
              "vi.po:8: cảnh báo: không đọc được dòng này; viết như msgstr \"…\"; dấu \" ở trong viết là \\\""});
  CHECK(loaded.catalog.size() == 1);
  CHECK(found(loaded, "D") == "d");
}

TEST_CASE("words are composed as they come in, so that editors that part letters and marks do no harm") {
  const LoadedCatalog loaded = read_catalog("vi.po", "msgid \"Lu\u0300i\"\nmsgstr \"Tro\u031b\u0309 la\u0323i\"\n");
  CHECK(found(loaded, "Lùi") == "Trở lại");
}

TEST_CASE("a file that is not UTF-8, or of nothing but noise, is bounded") {
  CHECK(said(read_catalog("vi.po", "msgid \"A\"\nmsgstr \"\xff\"\n")) ==
        Lines{"vi.po: warning: this file is not UTF-8; save it as UTF-8"});
  std::string noise;
  for (int i = 0; i < 5000; ++i) noise += "x\n\n";
  CHECK(read_catalog("vi.po", noise).problems.size() == 100);
  CHECK(read_catalog("vi.po", "").problems.empty());
}

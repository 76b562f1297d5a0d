// The starter ceremony: read back by the readers themselves, with every choice it offers and every key it shows.
#include <set>

#include "base/folding.h"
#include "catch.h"
#include "loading/folder.h"
#include "loading/starter.h"

using namespace bangvang;

namespace {

std::map<std::string, std::string> starter_files() {
  std::map<std::string, std::string> files{{"ceremony.toml", starter_toml()}, {"photos/HUONG-DAN.txt", starter_photos_text()}};
  for (const StarterTable& table : starter_tables()) files[table.file] = starter_csv(table);
  return files;
}

const StarterTable& starter_table(const std::string& file) {
  for (const StarterTable& table : starter_tables())
    if (table.file == file) return table;
  throw std::runtime_error("no table " + file);
}

// "#key = …" and "#[table]" turned on; "# words" stay.
std::string turned_on(const std::string& toml) {
  std::string all;
  for (std::size_t at = 0; at < toml.size();) {
    const std::size_t end = toml.find('\n', at);
    std::string line = toml.substr(at, end - at);
    if (line.size() > 1 && line[0] == '#' && line[1] != ' ') line.erase(0, 1);
    all += line + "\n";
    at = end + 1;
  }
  return all;
}

}  // namespace

TEST_CASE("The starter is read without an error or a warning") {
  const Loaded loaded = read_folder(starter_files());
  CHECK(said(loaded) == Lines{});
  CHECK(loaded.readable);
  const Ceremony& c = loaded.ceremony;
  for (const StarterTable& table : starter_tables()) {
    INFO(table.file);
    CHECK(loaded.files.count(table.file) == 1);
  }
  CHECK(c.agenda.size() == starter_table("agenda.csv").rows.size());
  CHECK(c.recipients.size() == starter_table("recipients.csv").rows.size());
  REQUIRE(c.rankings.size() == 1);
  CHECK(c.rankings[0].criteria.size() == 2);
  CHECK(c.rankings[0].rows.size() == 4);  // the maxima are no unit
  CHECK(c.albums.size() == 1);
}

TEST_CASE("Every key that the starter turns off is one that is read") {
  auto files = starter_files();
  files["ceremony.toml"] = turned_on(starter_toml());
  const Loaded loaded = read_folder(files);
  CHECK(said(loaded) == Lines{});
  CHECK(loaded.ceremony.talks.size() == 1);
  CHECK(loaded.ceremony.pledge);
  CHECK(loaded.ceremony.handover);
  CHECK(loaded.ceremony.leadership);
  CHECK(loaded.ceremony.outputs.size() == 3);
}

TEST_CASE("Every key of ceremony.toml is in the starter") {
  const std::string toml = turned_on(starter_toml());
  for (const std::string key :
       {"id", "title", "subtitle", "organizer", "place", "date", "starts", "language", "theme", "motto", "order", "members_count",
        "file", "weights", "ties", "tie_break", "decimals", "classes", "scale", "reveal", "chart", "average", "speaker", "position",
        "unit", "kicker", "text", "by", "kind", "seconds", "what", "from", "to", "year", "head", "head_person", "head_position",
        "deputy", "deputy_person", "deputy_position", "flowers_by", "scenes", "partial", "safe", "size", "guard_ms", "fade_ms",
        "reveal_ms", "photo_memory_mb", "reload"}) {
    INFO(key);
    CHECK(toml.find("\n" + key + " = ") != std::string::npos);
  }
}

TEST_CASE("Every choice that the starter offers is understood") {
  for (const StarterTable& table : starter_tables()) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      for (const std::string& word : table.columns[i].choices) {
        StarterTable one = table;
        one.rows = {table.rows[0]};
        one.rows[0][i] = word;
        auto files = starter_files();
        files[table.file] = starter_csv(one);
        INFO(table.file << ", " << table.columns[i].header << ": " << word);
        // What a choice goes together with may be a warning: that it is not understood is an error.
        for (const Problem& problem : read_folder(files).problems)
          CHECK_FALSE((problem.where.file == table.file && problem.severity == Severity::error));
      }
    }
  }
}

TEST_CASE("What is written beside a list that is not free is an error: the list is all there is") {
  for (const StarterTable& table : starter_tables()) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const StarterColumn& column = table.columns[i];
      if (column.free || (column.choices.empty() && column.from.empty())) continue;
      StarterTable one = table;
      one.rows[0][i] = "qwrtzp";
      auto files = starter_files();
      files[table.file] = starter_csv(one);
      INFO(table.file << ", " << column.header);
      CHECK(has_errors(read_folder(files).problems));
    }
  }
}

TEST_CASE("Each row of the starter is as wide as its header, and each column says what goes there in both languages") {
  for (const StarterTable& table : starter_tables()) {
    INFO(table.file);
    CHECK_FALSE(table.about.vi.empty());
    CHECK_FALSE(table.about.en.empty());
    for (const auto& row : table.rows) CHECK(row.size() == table.columns.size());
    for (const StarterColumn& column : table.columns) {
      INFO(column.header);
      CHECK_FALSE(column.note.vi.empty());
      CHECK_FALSE(column.note.en.empty());
    }
  }
}

TEST_CASE("A table is CSV as Excel wants it: a byte order mark, semicolons, CR LF, quotation marks where needed") {
  const StarterTable table{.file = "x.csv",
                           .columns = {{.header = "Tên"}, {.header = "Lời; dẫn"}},
                           .rows = {{"A", "nói “x”"}, {"B \"b\"", "C, D"}}};
  CHECK(starter_csv(table) == "\xEF\xBB\xBFTên;\"Lời; dẫn\"\r\nA;nói “x”\r\n\"B \"\"b\"\"\";\"C, D\"\r\n");
}

TEST_CASE("Each table has a sheet of its own, with a name that spreadsheets take") {
  CHECK(starter_sheet("recipients.csv") == "Danh sách khen thưởng");
  CHECK(starter_sheet("rankings/tong.csv") == "Xếp hạng tong");
  CHECK(starter_sheet("notes.csv") == "");
  CHECK(starter_sheet("ceremony.toml") == "");
  std::set<std::string> names{std::string(starter_guide)};
  for (const StarterTable& table : starter_tables()) {
    const std::string name = starter_sheet(table.file);
    INFO(table.file);
    CHECK_FALSE(name.empty());
    CHECK(name.find_first_of("[]:*?/\\'") == std::string::npos);
    CHECK(length(name) <= 31);
    CHECK(names.insert(name).second);
  }
}

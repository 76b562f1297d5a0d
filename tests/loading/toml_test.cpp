// ceremony.toml: its keys and tables, and what is said about mistakes in it.
#include "catch.h"
#include "folder.h"

using namespace bangvang;

TEST_CASE("only the title is required; the rest has defaults") {
  const Loaded loaded = read_folder({{"ceremony.toml", "title = \"Hội nghị\"\n"}});
  CHECK(loaded.readable);
  CHECK(loaded.problems.empty());
  CHECK(loaded.ceremony.id == "c");
  CHECK(loaded.ceremony.language == "vi");
  CHECK(loaded.ceremony.theme == "do-vang");
  CHECK(loaded.ceremony.highest_honour_first);
  CHECK(loaded.ceremony.settings == Settings{});
  CHECK(loaded.ceremony.starts.empty());
  CHECK(loaded.sha256.size() == 64);
}

TEST_CASE("every key at the top is read") {
  const Loaded loaded = read_folder({{"ceremony.toml", R"(id = "x"
title = "T"
subtitle = "S"
organizer = "O"
place = "P"
date = "D"
starts = 2023-03-01T08:05:00
language = "en"
theme = "giay-do"
motto = "M"
order = "ascending"
members_count = 7
)"}});
  CHECK(said(loaded) == Lines{});
  const Ceremony& c = loaded.ceremony;
  CHECK(c.id + c.title + c.subtitle + c.organizer + c.place + c.date == "xTSOPD");
  CHECK(c.starts == "2023-03-01T08:05:00");
  CHECK(c.language == "en");
  CHECK(c.theme == "giay-do");
  CHECK_FALSE(c.highest_honour_first);
  CHECK(c.members_count == 7);
  REQUIRE(c.quotes.size() == 1);
  CHECK(c.quotes[0].id == "motto");
  CHECK(c.quotes[0].text == "M");
  CHECK(c.quotes[0].origin.line == 10);
}

TEST_CASE("talks, quotes, notices, pledge, handover and leadership are read") {
  const Loaded loaded =
      read_folder({{"members.csv", "mã,tên\ncb,Cao Bằng\nlc,Lai Châu\nlo,Lào Cai\n"}, {"ceremony.toml", R"(title = "T"
[[talk]]
title = "Cả trường đọc sách"
speaker = "A"
position = "B"
unit = "C"
[[quote]]
id = "q"
kicker = "K"
text = "Một\nHai"
by = "Ai"
[[notice]]
kind = "break"
title = "Giải lao"
text = "15 phút"
seconds = 900
[[notice]]
kind = "group-photo"
[pledge]
title = "Ký"
text = "Cùng ký"
[handover]
what = "cờ luân lưu"
from = "cb"
to = "Lai Châu"
year = 2019
[leadership]
year = "2019"
head = "lai chau"
head_person = "A"
head_position = "B"
deputy = ["lo", "Cao Bằng"]
deputy_person = ["C"]
flowers_by = "D"
)"}});
  CHECK(said(loaded) == Lines{});
  const Ceremony& c = loaded.ceremony;
  REQUIRE(c.talks.size() == 1);
  CHECK(c.talks[0].id == "ca-truong-doc-sach");
  CHECK(c.talks[0].unit == "C");
  CHECK(c.quotes[0].text == "Một\nHai");
  REQUIRE(c.notices.size() == 2);
  CHECK(c.notices[0].id == "giai-lao");
  CHECK(c.notices[0].kind == NoticeKind::pause);
  CHECK(c.notices[0].seconds == 900);
  CHECK(c.notices[1].id == "group-photo");
  CHECK(c.pledge->text == "Cùng ký");
  CHECK(c.handover->from == "Cao Bằng");
  CHECK(c.handover->year == "2019");
  CHECK(c.leadership->head == Leader{"Lai Châu", "A", "B"});
  CHECK(c.leadership->deputies == std::vector<Leader>{{"Lào Cai", "C", ""}, {"Cao Bằng", "", ""}});
}

TEST_CASE("the lobby's scenes are named by their ids, and what it has no card for is told") {
  const Loaded loaded = read_folder({{"ceremony.toml", "title = \"T\"\n[lobby]\nscenes = [\"honour:Bằng khen\", \"recipient:*\"]\n"},
                                     {"honours.csv", "id,name\nbk,Bằng khen\n"},
                                     {"recipients.csv", "honour,name\nbk,A\n"}});
  CHECK(said(loaded) == Lines{"ceremony.toml:3: warning: the lobby does not show the scene “recipient:*”; what has been "
                              "announced is “announced”"});
  CHECK(loaded.ceremony.lobby.scenes == Lines{"honour:bk", "recipient:*"});
}

TEST_CASE("lobby, outputs and settings are read") {
  const Loaded loaded = read_folder({{"ceremony.toml", R"(title = "T"
[lobby]
seconds = 20
scenes = ["agenda-now", "title", "announced", "clock"]
partial = true
[output.hall]
safe = 0.05
theme = "lam-ngoc"
size = "1920x1080"
[output.mc]
safe = [0.1, 0.2, 0, 0.25]
size = [800, 480]
[settings]
guard_ms = 500
fade_ms = 0
reveal_ms = 1200
photo_memory_mb = 64
reload = "auto"
)"}});
  CHECK(said(loaded) == Lines{});
  const Ceremony& c = loaded.ceremony;
  CHECK(c.lobby == Lobby{20, {"agenda-now", "title", "announced", "clock"}, true});
  CHECK(c.outputs.at("hall").safe == Insets{0.05f, 0.05f, 0.05f, 0.05f});
  CHECK(c.outputs.at("hall").theme == "lam-ngoc");
  CHECK(c.outputs.at("hall").size == std::array<int, 2>{1920, 1080});
  CHECK(c.outputs.at("mc").safe == Insets{0.1f, 0.2f, 0, 0.25f});
  CHECK(c.outputs.at("mc").size == std::array<int, 2>{800, 480});
  CHECK(c.settings.guard_ms == 500);
  CHECK(c.settings.fade_ms == 0);
  CHECK(c.settings.reload == Reload::automatic);
}

TEST_CASE("unknown keys and tables are warnings that name the nearest") {
  const Loaded loaded = read_folder({{"ceremony.toml", R"(title = "T"
subtitel = "x"
[leadershp]
head = "x"
[settings]
guardms = 300
)"}});
  CHECK(loaded.readable);
  CHECK(said(loaded) == Lines{"ceremony.toml:2: warning: unknown key “subtitel”, not read; did you mean “subtitle”?",
                              "ceremony.toml:3: warning: unknown table [leadershp], not read; did you mean "
                              "“leadership”?",
                              "ceremony.toml:6: warning: unknown key “guardms” in [settings], not read; did you mean "
                              "“guard_ms”?"});
  CHECK(said(loaded, Language::vietnamese)[0] ==
        "ceremony.toml:2: cảnh báo: khóa lạ “subtitel”, không được đọc; có phải “subtitle” không?");
}

TEST_CASE("a value of the wrong kind is an error, left out and counted") {
  const Loaded loaded = read_folder({{"ceremony.toml", R"(title = "T"
starts = "sáng mai"
order = "descending!"
members_count = "bảy"
[settings]
fade_ms = 99999
[output.hall]
safe = 0.9
size = "to"
[lobby]
partial = "x"
scenes = ["cloc"]
)"}});
  CHECK(loaded.readable);
  CHECK(loaded.rows_left_out == 8);
  CHECK(said(loaded) == Lines{"ceremony.toml:2:10: error: “starts” is not a date and a time; write it like "
                              "2023-03-01T08:00:00, without quotation marks",
                              "ceremony.toml:3:9: error: “order” cannot be “descending!”; did you mean “descending”?",
                              "ceremony.toml:4:17: error: “members_count” must be a whole number from 0 to 10000; "
                              "write the number without quotation marks",
                              "ceremony.toml:6:11: error: “fade_ms” in [settings] must be a whole number from 0 to "
                              "5000; write the number without quotation marks",
                              "ceremony.toml:8:8: error: “safe” in [output.hall] must be a number from 0 to 0.3, or "
                              "four of them; write 0.05 or [top, right, bottom, left]",
                              "ceremony.toml:9:8: error: “size” in [output.hall] is not the size of a screen; write "
                              "\"1920x1080\"",
                              "ceremony.toml:11:11: error: “partial” in [lobby] must be true or false; write true or "
                              "false, without quotation marks",
                              "ceremony.toml:12: error: unknown scene “cloc”; did you mean “clock”?"});
}

TEST_CASE("without ceremony.toml nothing can be shown, and the other tables are checked all the same") {
  FakeDisk disk;
  disk.files["c/members.csv"] = "tên\n\nHuế\n";
  const Loaded loaded = load(disk, "c");
  CHECK_FALSE(loaded.readable);
  CHECK(said(loaded) == Lines{"ceremony.toml: error: this folder has no ceremony.toml; make a file ceremony.toml with "
                              "a line title = \"…\""});
}

TEST_CASE("broken TOML names the line, and nothing can be shown") {
  const Loaded loaded = read_folder({{"ceremony.toml", "title = \"T\"\nsubtitle = Hội nghị\n"}});
  CHECK_FALSE(loaded.readable);
  REQUIRE(loaded.problems.size() == 1);
  CHECK(loaded.problems[0].where.line == 2);
  CHECK(loaded.problems[0].what.en.rfind("this is not TOML (", 0) == 0);
  CHECK(loaded.problems[0].what.vi.rfind("không đọc được TOML ở đây (", 0) == 0);
}

TEST_CASE("a ceremony without a title is not readable") {
  const Loaded loaded = read_folder({{"ceremony.toml", "subtitle = \"T\"\ntitle = \"  \"\n"}});
  CHECK_FALSE(loaded.readable);
  CHECK(said(loaded) == Lines{"ceremony.toml: error: title, the name of the ceremony, is missing; add a line title = "
                              "\"…\" at the top"});
}

TEST_CASE("keys nested without end are refused before the parser sees them") {
  std::string deep = "title = \"T\"\na";
  for (int i = 0; i < 100'000; ++i) deep += ".a";
  const Loaded loaded = read_folder({{"ceremony.toml", deep + " = 1\n"}});
  CHECK_FALSE(loaded.readable);
  CHECK(said(loaded) == Lines{"ceremony.toml:2: error: the key on this line is nested too deep; write each key on a "
                              "line of its own as key = value"});
}

TEST_CASE("objects without content, and handovers to nobody, are errors") {
  const Loaded loaded = read_folder({{"ceremony.toml", R"(title = "T"
[[talk]]
unit = "x"
[[quote]]
by = "x"
[[notice]]
seconds = 5
[handover]
from = "x"
[leadership]
year = "2023"
)"}});
  CHECK(loaded.rows_left_out == 5);
  CHECK(said(loaded) == Lines{"ceremony.toml:2:1: error: [[talk]] has neither title nor speaker; add a title or remove "
                              "the table",
                              "ceremony.toml:4:1: error: [[quote]] has no text; add a text or remove the table",
                              "ceremony.toml:6:1: error: [[notice]] has neither title nor text; add a title or remove "
                              "the table",
                              "ceremony.toml:8:1: error: [handover] has no to: who receives the flag; add to = \"name "
                              "or id of a member\"",
                              "ceremony.toml:10:1: error: [leadership] has no head; add head = \"name or id of a "
                              "member\""});
}

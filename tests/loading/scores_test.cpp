// Rankings, figures and their numbers.
#include "catch.h"
#include "folder.h"

using namespace bangvang;

namespace {
const std::string toml = "title = \"T\"\n";

std::string shown(const std::optional<Decimal>& value) { return value ? show_decimal(*value, "en") : "-"; }
}  // namespace

TEST_CASE("a ranking has its criteria, written results and rules") {
  const Loaded loaded = read_folder({{"ceremony.toml", toml + R"([[ranking]]
id = "tong"
title = "Kết quả"
weights = { "kinh tế" = 0.3, "Văn hóa" = 2 }
order = "descending"
ties = "dense"
tie_break = ["van hoa"]
decimals = 2
classes = [{ name = "Khá", from = 10 }, { name = "Tốt", from = 20.5 }]
scale = [0, 100]
reveal = "top-3"
)"},
                                     {"rankings/tong.csv",
                                      "TT,Đơn vị,Kinh tế,Văn hóa,Điểm thưởng,Điểm trừ,Tổng điểm,Xếp hạng,Xếp loại,Đề "
                                      "nghị,Ghi chú\n"
                                      ",Điểm tối đa,10,20,,,,,,,\n"
                                      "1,A,\"8,5\",15,1,\"0,5\",,1,Tốt,Cờ,xong\n"
                                      "2,B,-,,,,\"30,25\",,,,\n"}});
  CHECK(said(loaded) == Lines{});
  REQUIRE(loaded.ceremony.rankings.size() == 1);
  const Ranking& r = loaded.ceremony.rankings[0];
  CHECK(r.id == "tong");
  CHECK(r.title == "Kết quả");
  REQUIRE(r.criteria.size() == 2);
  CHECK(r.criteria[0] == Criterion{"Kinh tế", Decimal{3, 1}, Decimal{10, 0}});
  CHECK(r.criteria[1] == Criterion{"Văn hóa", Decimal{2, 0}, Decimal{20, 0}});
  REQUIRE(r.rows.size() == 2);
  CHECK(shown(r.rows[0].scores[0]) == "8.5");
  CHECK(shown(r.rows[0].bonus) == "1");
  CHECK(shown(r.rows[0].penalty) == "0.5");
  CHECK(r.rows[0].place == 1);
  CHECK(r.rows[0].class_name + r.rows[0].nomination == "TốtCờ");
  CHECK_FALSE(r.rows[1].scores[0]);
  CHECK(shown(r.rows[1].total) == "30.25");
  CHECK(r.ties == Ties::dense);
  CHECK(r.tie_break == std::vector<std::string>{"Văn hóa"});
  CHECK(r.decimals == 2);
  CHECK(r.classes == std::vector<ScoreClass>{{"Tốt", Decimal{205, 1}}, {"Khá", Decimal{10, 0}}});
  CHECK(*r.scale == std::array<Decimal, 2>{Decimal{0, 0}, Decimal{100, 0}});
  CHECK(r.reveal == Reveal::top_3);
}

TEST_CASE("a ranking's file without a table in ceremony.toml is a ranking all the same") {
  const Loaded loaded = read_folder({{"rankings/a.csv", "đơn vị,điểm\nX,5\n"}});
  CHECK(said(loaded) == Lines{});
  REQUIRE(loaded.ceremony.rankings.size() == 1);
  CHECK(loaded.ceremony.rankings[0].id == "a");
  CHECK(loaded.ceremony.rankings[0].reveal == Reveal::all);
}

TEST_CASE("own scores, maxima and notes never count") {
  const Loaded loaded = read_folder({{"rankings/a.csv",
                                      "đơn vị,Kinh tế,Kinh tế (điểm tối đa),Điểm tự chấm,Điểm chuẩn,Ghi "
                                      "chú\nX,5,10,99,100,7\nY,6,12,1,100,\n"}});
  CHECK(said(loaded) == Lines{});
  const Ranking& r = loaded.ceremony.rankings[0];
  REQUIRE(r.criteria.size() == 1);
  CHECK(r.criteria[0].name == "Kinh tế");
  CHECK(shown(r.criteria[0].maximum) == "12");
}

TEST_CASE("appraised points count alone, and the columns that do not are named") {
  const Loaded loaded =
      read_folder({{"rankings/a.csv", "đơn vị,Nội dung 1,Điểm tự chấm,Điểm thẩm định,Điểm tối đa\nX,50,99,48,60\n"}});
  CHECK(said(loaded) == Lines{"rankings/a.csv:1:2: warning: the column “Nội dung 1” does not count, for the sheet has "
                              "“Điểm thẩm định”; "
                              "remove the appraised points if it should count"});
  const Ranking& r = loaded.ceremony.rankings[0];
  REQUIRE(r.criteria.size() == 1);
  CHECK(shown(r.rows[0].scores[0]) == "48");
  CHECK(shown(r.criteria[0].maximum) == "60");
}

TEST_CASE("a misspelt column of a ranking is never added to the total") {
  const Loaded loaded = read_folder({{"rankings/a.csv", "đơn vị,Kinh tế,Tổng điểmm,Lãnh đạo\nX,5,5,Ông A\n"}});
  CHECK(said(loaded) == Lines{"rankings/a.csv:1:3: warning: unknown column “Tổng điểmm”, not read; did you mean “tổng "
                              "điểm”?",
                              "rankings/a.csv:1:4: warning: unknown column “Lãnh đạo”, not read; the columns that are "
                              "read: unit, bonus, penalty, "
                              "total, place, class, nomination"});
  CHECK(loaded.ceremony.rankings[0].criteria.size() == 1);
}

TEST_CASE("bad numbers, places and rules of a ranking are errors") {
  const Loaded loaded = read_folder({{"ceremony.toml", toml + R"([[ranking]]
id = "a"
weights = { "Kinh té" = 2, "Xa" = 1 }
tie_break = "Mới"
scale = [9, 1]
reveal = "last"
[[ranking]]
id = "b"
)"},
                                     {"rankings/a.csv", "đơn vị,Kinh tế,xếp hạng\nX,năm,1\nY,5,đầu\n,5,\nZ,6,\n"}});
  CHECK(loaded.rows_left_out == 8);
  CHECK(said(loaded) == Lines{"ceremony.toml:4:35: error: the sheet has no criterion “Xa”; the criteria: Kinh tế",
                              "ceremony.toml:5:13: error: the sheet has no criterion “Mới”; the criteria: Kinh tế",
                              "ceremony.toml:6:9: error: “scale” in [[ranking]] must be two numbers, the smaller "
                              "first; write [0, 1000]",
                              "ceremony.toml:7:10: error: “reveal” in [[ranking]] cannot be “last”; write one of: all, "
                              "from-last, top-3",
                              "ceremony.toml:8:1: error: there is no file “rankings/b.csv”; add the file, or remove "
                              "the [[ranking]] table",
                              "rankings/a.csv:2:2: error: “năm” is not a number; write a number, or leave it empty",
                              "rankings/a.csv:3:3: error: “đầu” is not a place; write the number of the place, for "
                              "example 1",
                              "rankings/a.csv:4:1: error: the unit is empty; write the unit or remove the row"});
  CHECK(loaded.ceremony.rankings[0].rows.size() == 1);
}

TEST_CASE("a file outside the folder is not read") {
  const Loaded loaded = read_folder({{"ceremony.toml", toml + "[[figures]]\nid = \"a\"\nfile = \"../x.csv\"\n"}});
  CHECK(said(loaded) == Lines{"ceremony.toml:2:1: error: the file “../x.csv” lies outside the ceremony's folder; copy "
                              "it into the folder "
                              "and write its path from there"});
}

TEST_CASE("figures keep words that are no numbers, and take numbers apart") {
  const Loaded loaded = read_folder({{"ceremony.toml", toml + "[[figures]]\nid=\"a\"\ntitle=\"F\"\nchart="
                                                              "\"table\"\naverage=8.2\n"},
                                     {"figures/a.csv",
                                      "Chỉ tiêu,Qualifier,Value,Đơn vị tính,Tăng giảm,Kỳ trước,Kế hoạch,Note\n"
                                      "Thu ngân sách,,trên 26.000 tỷ đồng,,,,,a\n"
                                      "Nghèo,giảm,\"4,01%\",,,\"34,8\",30,\n"
                                      "Tỷ lệ,gần,\"87,5%\",%,tăng 2,,,\n"
                                      "Xã,,quá nửa,xã,,,,\n"}});
  CHECK(said(loaded) == Lines{});
  const Figures& f = loaded.ceremony.figures[0];
  CHECK(f.chart == Chart::table);
  CHECK(f.average_text == "8,2");
  REQUIRE(f.rows.size() == 4);
  CHECK(f.rows[0].qualifier == "trên");
  CHECK(f.rows[0].value_text == "26.000");
  CHECK(f.rows[0].unit == "tỷ đồng");
  CHECK(shown(f.rows[0].value) == "26,000");
  CHECK(f.rows[1].value_text == "4,01%");
  CHECK(f.rows[1].previous + "|" + f.rows[1].target == "34,8|30");
  CHECK(f.rows[2].value_text == "87,5");
  CHECK(f.rows[2].change == "tăng 2");
  CHECK_FALSE(f.rows[3].value);
  CHECK(f.rows[3].value_text == "quá nửa");
}

TEST_CASE("two series with headers of their own stand side by side") {
  const Loaded loaded = read_folder({{"figures/a.csv", "Chỉ tiêu;Năm 2021;Năm 2022;Ghi chus\nA;5;7;x\n"}});
  CHECK(said(loaded) == Lines{"figures/a.csv:1:4: warning: unknown column “Ghi chus”, not read; did you mean “ghi "
                              "chú”?"});
  const Figures& f = loaded.ceremony.figures[0];
  CHECK(f.value_title + "|" + f.beside_title == "Năm 2021|Năm 2022");
  CHECK(shown(f.rows[0].value) == "5");
  CHECK(f.rows[0].beside_text == "7");
}

TEST_CASE("a number that can be read in two ways is read by the language, with a warning") {
  const Loaded vi = read_folder({{"figures/a.csv", "chỉ tiêu,giá trị\nA,26.000\n"}});
  CHECK(said(vi) == Lines{"figures/a.csv:2:2: warning: “26.000” could be read in two ways; by the ceremony's language "
                          "it is read as 26000; "
                          "write the number without a mark for thousands"});
  CHECK(vi.ceremony.figures[0].rows[0].value_text == "26.000");
  const Loaded en =
      read_folder({{"ceremony.toml", toml + "language=\"en\"\n"}, {"figures/a.csv", "label,value\nA,26.000\n"}});
  CHECK(said(en, Language::vietnamese) == Lines{"figures/a.csv:2:2: cảnh báo: “26.000” có thể đọc theo hai cách; theo "
                                                "ngôn ngữ của buổi lễ, được đọc là 26.000; "
                                                "ghi số không có dấu phân cách hàng nghìn"});
  CHECK(shown(en.ceremony.figures[0].rows[0].value) == "26.000");
}

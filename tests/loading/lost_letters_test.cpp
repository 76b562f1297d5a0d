// Cells whose letters were lost on their way: told by cell, without crying wolf.
#include "loading/lost_letters.h"

#include "catch.h"
#include "loading/folder.h"

using namespace bangvang;

TEST_CASE("marks inside of words are lost letters") {
  CHECK(lost_letters("Nguy?n V?n A") == "Nguy?n");
  CHECK(lost_letters("Lê ?ình Chi") == "?ình");
  CHECK(lost_letters("Lê Th? Lan") == "Th?");
  CHECK(lost_letters("NGUY?N VĂN A") == "NGUY?N");
  CHECK(lost_letters("??ng") == "??ng");
  CHECK(lost_letters("Nguy_n Văn A") == "Nguy_n");
  CHECK(lost_letters("Lê Ho_ng") == "Ho_ng");
  CHECK(lost_letters("Lê Tho_i") == "Tho_i");
  CHECK(lost_letters("Sở Y t\uFFFD") == "t\uFFFD");
}

TEST_CASE("questions, addresses, file names and joined words are not") {
  for (const char* const text :
       {"Ai là người giỏi nhất?", "Vì sao? Vì dân.", "đâu?Vì", "GDP?", "Bao nhiêu km?", "(?)", "?", "? ?", "Bao nhiêu?!", "“Ai?”", "https://a.vn/?q=a",
        "a_b@c.vn", "www.so_y_te.vn", "ke_hoach_nam", "Ha_Noi", "_", "____", "A_", "2020_2024", "#thi_dua", "anh/le_01.jpg", ""}) {
    INFO(text);
    CHECK(lost_letters(text) == "");
  }
}

TEST_CASE("a lost letter in a name is an error that names its cell") {
  const Loaded loaded = read_folder({{"members.csv", "id,tên\na_1,Hà Nội\nb,Ngh? An\nc,Hà T?nh\n"}});
  CHECK(said(loaded) == Lines{"members.csv:3:2: error: letters of this cell were lost: “Ngh?”; type it again, or save the "
                              "original table as CSV UTF-8",
                              "members.csv:4:2: error: letters of this cell were lost: “T?nh”; type it again, or save the "
                              "original table as CSV UTF-8"});
  CHECK(loaded.rows_left_out == 2);
  CHECK(said(loaded, Language::vietnamese)[0] ==
        "members.csv:3:2: lỗi: ô này đã mất chữ có dấu: “Ngh?”; gõ lại ô này, hoặc lưu lại bảng gốc thành CSV UTF-8");
}

TEST_CASE("a cell in another encoding than its file is an error that says what it should be") {
  const Loaded loaded = read_folder({{"members.csv", "tên\nHà Nội\nNguyÔn V¨n An\nTráº§n\n"}});
  CHECK(said(loaded) == Lines{"members.csv:3:1: error: this cell is in another encoding (TCVN3 (ABC)): “NguyÔn V¨n An”; type it "
                              "in Unicode; did you mean “Nguyễn Văn An”?",
                              "members.csv:4:1: error: this cell is in another encoding (UTF-8): “Tráº§n”; type it in Unicode; did "
                              "you mean “Trần”?"});
}

TEST_CASE("ids have marks of their own") {
  CHECK(said(read_folder({{"members.csv", "id,tên\nda_x_nang,Đà Nẵng\n"}})) == Lines{});
}

TEST_CASE("a title that lost letters is an error of its key") {
  const Loaded loaded = read_folder({{"ceremony.toml", "id = \"h_ng\"\ntitle = \"H?i ngh?\"\nplace = \"Ở đâu?\"\n"}});
  REQUIRE_FALSE(loaded.problems.empty());
  CHECK(said(loaded).back() == "ceremony.toml:2:9: error: “title” has lost letters: “H?i”; type it again");
  CHECK(loaded.ceremony.place == "Ở đâu?");
}

// Every mistake of a row is told, and what one row says against another.
#include "catch.h"
#include "folder.h"

using namespace bangvang;

TEST_CASE("a row with two mistakes tells both, also where one of them is a name of something else") {
  const Loaded loaded = read_folder({{"honours.csv", "mã,tên,số lượng\nco,Cờ,1\n"},
                                     {"agenda.csv", "giờ,nội dung,chiếu\n25:00,,honour:coo honour:vua\n"},
                                     {"rundown.csv", "cue,scene,subject,seconds\n1,title,,\n1,honour,vua,lâu\n"},
                                     {"photos/a.csv", "chú thích,sau,tiêu điểm\nA,honour:xyz,giữa\n"}});
  CHECK(said(loaded) == Lines{"agenda.csv:2:1: error: “25:00” is not a time; write the time as 08:30 or 8h30",
                              "agenda.csv:2:2: error: the item is empty; write what happens or remove the row",
                              "agenda.csv:2:3: error: unknown subject “coo” of the scene “honour”; did you mean “co”?",
                              "agenda.csv:2:3: error: unknown subject “vua” of the scene “honour”; there is: co",
                              "photos/a.csv:2:2: error: unknown subject “xyz” of the scene “honour”; there is: co",
                              "photos/a.csv:2:3: error: “giữa” is not a focus point; write it like “50% 30%”: from the left, "
                              "from the top; or “whole”, so that nothing is cut off",
                              "rundown.csv:3:1: error: the cue “1” stands on line 2 already; give every row a cue of its own",
                              "rundown.csv:3:3: error: unknown subject “vua” of the scene “honour”; there is: co",
                              "rundown.csv:3:4: error: “lâu” is not a whole number from 0 to 86400; write a number, for "
                              "example 8"});
  CHECK(loaded.rows_left_out == 3);
}

TEST_CASE("an album may not show the photo of somebody who wants none") {
  const Loaded loaded = read_folder({{"honours.csv", "tên\nCờ\n"},
                                     {"photos/a.jpg", ""},
                                     {"photos/b.jpg", ""},
                                     {"photos/ky.csv", "tệp,chú thích\na.jpg,A\nb.jpg,B\n"},
                                     {"recipients.csv", "tên,ảnh,không ảnh\nA,a.jpg,x\nB,b.jpg,\n"}});
  CHECK(said(loaded) == Lines{"photos/ky.csv:2:1: error: the photo “photos/a.jpg” is of somebody who is to have none "
                              "(recipients.csv:2:2); remove this row, or clear no_photo if that person agrees",
                              "recipients.csv:2:2: warning: this row is to have no photo, but names one; it is not shown; clear "
                              "the photo, or clear no_photo"});
  REQUIRE(loaded.ceremony.albums.size() == 1);
  CHECK(loaded.ceremony.albums[0].photos.size() == 1);
}

TEST_CASE("a batch of another honour is named, also where the honour has batches of its own") {
  const Loaded loaded = read_folder({{"honours.csv", "mã,tên\nco,Cờ\nbk,Bằng khen\n"},
                                     {"batches.csv", "mã,danh hiệu,người trao\nsang,co,A\nchieu,bk,B\n"},
                                     {"recipients.csv", "tên,danh hiệu,đợt\nA,co,sang\nB,bk,chieu\nC,bk,sang\n"}});
  CHECK(said(loaded) == Lines{"recipients.csv:4:3: error: the batch “sang” is of the honour “Cờ” (batches.csv:2); mend the batch "
                              "or the honour of this row"});
}

TEST_CASE("positions without deputies are told") {
  const Loaded loaded = read_folder(
      {{"ceremony.toml", "title = \"T\"\n[leadership]\nhead = \"A\"\ndeputy = [\"B\"]\ndeputy_position = [\"x\", \"y\"]\n"}});
  CHECK(said(loaded) == Lines{"ceremony.toml:5:19: warning: there are 2 positions, but 1 deputies; give deputy, deputy_person and "
                              "deputy_position the same length"});
}

TEST_CASE("letters that fonts may lack are remembered with the first cell that has them") {
  const Loaded loaded = read_folder({{"ceremony.toml", "title = \"Lễ 🏆\"\n"},
                                     {"honours.csv", "tên\nCờ – “A”…\n"},
                                     {"recipients.csv", "tên,thành tích\nA,Mười năm \uF0B7 tận tụy\nB,\uF0B7\nសុខ,\n"}});
  REQUIRE(loaded.rare_letters.count(0xF0B7) == 1);
  CHECK(to_text(loaded.rare_letters.at(0xF0B7)) == "recipients.csv:2:2");
  CHECK(to_text(loaded.rare_letters.at(U'🏆')) == "ceremony.toml:1:9");
  CHECK(to_text(loaded.rare_letters.at(U'ស')) == "recipients.csv:4:1");
  CHECK_FALSE(loaded.rare_letters.count(U'ễ'));
  CHECK_FALSE(loaded.rare_letters.count(U'…'));
}

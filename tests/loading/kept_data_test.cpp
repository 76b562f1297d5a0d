// The data kept beside a journal: whole, the same when read again, and refused when damaged.
#include "loading/kept_data.h"

#include "catch.h"
#include "folder.h"

using namespace bangvang;

namespace {

const std::map<std::string, std::string> folder{
    {"honours.csv", "name,kind\nBằng khen,trao\n"},
    {"recipients.csv", "honour,name,photo\nBằng khen,Nguyễn Văn A,chan-dung/a.jpg\nBằng khen,Trần Thị B,\n"},
    {"chan-dung/a.jpg", "a photo"},
    {"photos/le-ky/2.jpg", "another"},
    {"photos/le-ky.csv", "file,caption\nle-ky/1.jpg,Chào cờ\n"},
    {"photos/le-ky/1.jpg", "a third"},
    {"rankings/tong.csv", "unit,điểm\nĐơn vị 1,90\n\"Đơn\nvị 2\",80\n"},
    {"emblem.png", "an emblem"}};

}  // namespace

TEST_CASE("kept data are read as the folder was: the same ceremony, problems and hash, photos and all") {
  const Loaded before = read_folder(folder);
  const auto after = load_kept(kept_text(before));
  REQUIRE(after);
  Ceremony expected = before.ceremony;
  expected.id = after->ceremony.id;  // the name of the folder
  CHECK(after->ceremony == expected);
  CHECK(said(*after) == said(before));
  CHECK(after->sha256 == before.sha256);
  CHECK(expected.albums.size() == 1);
}

TEST_CASE("photos are kept by name only") {
  const std::string text = kept_text(read_folder(folder));
  CHECK(text.find("photos/le-ky/2.jpg") != std::string::npos);
  for (const char* contents : {"a photo", "another", "a third", "an emblem"}) CHECK(text.find(contents) == std::string::npos);
}

TEST_CASE("rows with errors are kept as they were written, and left out again") {
  const Loaded before = read_folder({{"honours.csv", "name,kind\nA,trao\nB,given\n"}, {"members.csv", "\xff\xfe"}});
  const auto after = load_kept(kept_text(before));
  REQUIRE(after);
  CHECK(said(*after) == said(before));
  CHECK(after->rows_left_out == before.rows_left_out);
}

TEST_CASE("kept data that were cut anywhere, or are something else, are refused or read as other data; nothing worse") {
  const Loaded before = read_folder(folder);
  const std::string text = kept_text(before);
  for (std::size_t length = 0; length < text.size(); ++length) {
    const auto cut = load_kept(std::string_view(text).substr(0, length));
    CHECK((!cut || cut->sha256 != before.sha256 || cut->ceremony.recipients.size() == 2));
  }
  for (const char* damaged : {"", "title = 1", "bangvang data 2\n", "bangvang data 1\n99999999999999999999 1\na", "bangvang data 1\n-1 5\n",
                              "bangvang data 1\n1 0\na1 0\na", "bangvang data 1\n18446744073709551615 2\nab"})
    CHECK_FALSE((load_kept(damaged) && load_kept(damaged)->readable));
}

TEST_CASE("more data than is kept are not kept in part") {
  Loaded loaded;
  loaded.files["recipients.csv"] = std::string(most_kept_bytes / 2 + 1, 'x');
  CHECK(kept_text(loaded).empty());
}

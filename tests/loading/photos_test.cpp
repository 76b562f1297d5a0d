// Photos: found within the folder, told of where they are missing, and albums.
#include "catch.h"
#include "folder.h"

using namespace bangvang;

namespace {
const char* const honours = "tên,số lượng\nCờ,\n";
std::string ids_of(const Album& album) {
  std::string ids;
  for (const Photo& photo : album.photos) ids += photo.id + "=" + photo.file + " ";
  return ids;
}
}  // namespace

TEST_CASE("a photo that leaves the folder is an error") {
  FakeDisk disk;
  disk.files = {{"c/ceremony.toml", "title=\"T\""},
                {"c/honours.csv", honours},
                {"secret.jpg", ""},
                {"c/photos/a.jpg", ""},
                {"c/recipients.csv",
                 "tên,ảnh\nA,../secret.jpg\nB,/etc/passwd\nC,photos/../../secret.jpg\nD,photos/link.jpg\n"
                 "E,C:\\anh.jpg\nF,photos/a.jpg\n"}};
  disk.links = {{"c/photos/link.jpg", "secret.jpg"}};
  const Loaded loaded = load(disk, "c");
  CHECK(loaded.rows_left_out == 5);
  REQUIRE(loaded.problems.size() == 5);
  CHECK(said(loaded)[0] ==
        "recipients.csv:2:2: error: the photo “../secret.jpg” lies outside the ceremony's folder; copy it into the "
        "folder and write its "
        "path from there");
  CHECK(said(loaded, Language::vietnamese)[3] ==
        "recipients.csv:5:2: lỗi: ảnh “photos/link.jpg” nằm ngoài thư mục của buổi lễ; chép ảnh vào thư mục và ghi "
        "đường dẫn từ thư mục đó");
  REQUIRE(loaded.ceremony.recipients.size() == 1);
  CHECK(loaded.ceremony.recipients[0].photo == "photos/a.jpg");
}

TEST_CASE("a photo whose name a Mac has written with its accents apart is found by the name that people see") {
  FakeDisk disk;
  disk.files = {{"c/ceremony.toml", "title=\"T\""},
                {"c/honours.csv", honours},
                {"c/photos/a\u0309nh/Nguye\u0302\u0303n.jpg", ""},
                {"c/recipients.csv", "tên,đơn vị,ảnh\nA,Huế,photos/ảnh/Nguyễn.jpg\nA,Vinh,ảnh/Nguye\u0302\u0303n.jpg\n"}};
  const Loaded loaded = load(disk, "c");
  CHECK(loaded.problems.empty());
  REQUIRE(loaded.ceremony.recipients.size() == 2);
  for (const Recipient& person : loaded.ceremony.recipients)
    CHECK(person.photo == "photos/a\u0309nh/Nguye\u0302\u0303n.jpg");
}

TEST_CASE("a missing photo is a warning that names the nearest file") {
  const Loaded loaded = read_folder(
      {{"honours.csv", honours},
       {"photos/chan-dung/Nghệ An.JPG", ""},
       {"photos/hue.png", ""},
       {"photos/chan-dung/Trần Thị Bích.jpg", ""},
       {"recipients.csv", "tên,đơn vị,ảnh\nA,,photos/nghe-an.jpg\nB,,photos/hu.png\nC,,x/"
                          "y.jpg\nD,Huế,hue.png\nD,Vinh,photos\\hue.png\nE,,tran-thi-bichs.png\n"}});
  CHECK(said(loaded) == Lines{"recipients.csv:2:3: warning: the photo “photos/nghe-an.jpg” is missing; did you mean "
                              "“photos/chan-dung/Nghệ An.JPG”?",
                              "recipients.csv:3:3: warning: the photo “photos/hu.png” is missing; did you mean "
                              "“photos/hue.png”?",
                              "recipients.csv:4:3: warning: the photo “x/y.jpg” is missing; copy the photo into the "
                              "ceremony's folder, or clear the cell",
                              "recipients.csv:7:3: warning: the photo “tran-thi-bichs.png” is missing; did you mean "
                              "“photos/chan-dung/Trần Thị Bích.jpg”?"});
  CHECK(loaded.rows_left_out == 0);
  CHECK(loaded.ceremony.recipients[0].photo.empty());
  CHECK(loaded.ceremony.recipients[3].photo == "photos/hue.png");
  CHECK(loaded.ceremony.recipients[4].photo == "photos/hue.png");
}

TEST_CASE("an album has its rows in order, then the files of its folder without a row") {
  const Loaded loaded = read_folder({{"ceremony.toml", "title=\"T\"\n[pledge]\n"},
                                     {"members.csv", "tên\nHuế\n"},
                                     {"photos/le-ky/1.jpg", ""},
                                     {"photos/le-ky/2.JPEG", ""},
                                     {"photos/le-ky/3 đẹp.png", ""},
                                     {"photos/le-ky/.an.jpg", ""},
                                     {"photos/le-ky/Thumbs.db", ""},
                                     {"photos/le-ky.csv",
                                      "tệp,chú thích,nguồn,sau\n2.JPEG,Hai,TTXVN,pledge/hue\n,Chỉ có chú "
                                      "thích,,\nle-ky/mat.jpg,Mất,,\n"}});
  CHECK(said(loaded) == Lines{"photos/le-ky.csv:4:1: warning: the photo “le-ky/mat.jpg” is missing; copy the photo "
                              "into the ceremony's "
                              "folder, or clear the cell"});
  REQUIRE(loaded.ceremony.albums.size() == 1);
  const Album& album = loaded.ceremony.albums[0];
  CHECK(album.id == "le-ky");
  CHECK(ids_of(album) == "2=photos/le-ky/2.JPEG 2-2= 3= 1=photos/le-ky/1.jpg 3-dep=photos/le-ky/3 đẹp.png ");
  CHECK(album.photos[0].after == "pledge/hue");
  CHECK(album.photos[0].caption + album.photos[0].credit == "HaiTTXVN");
  CHECK(album.photos[2].caption == "Mất");
}

TEST_CASE("what phones, web pages and mail make is a picture, whatever its letters' case") {
  const std::vector<std::string> pictures{"a.jpg", "b.JPEG", "c.jpe",  "d.jfif", "e.png", "f.webp",
                                          "g.HEIC", "h.heif", "i.avif", "k.bmp",  "l.gif", "m.TGA"};
  std::map<std::string, std::string> files{{"photos/ky/.an.heic", ""}, {"photos/ky/n.mov", ""}, {"photos/ky/o.pdf", ""},
                                           {"photos/ky/heic", ""},     {"photos/ky/p.tiff", ""}};
  for (const std::string& name : pictures) files["photos/ky/" + name];
  const Loaded loaded = read_folder(files);
  REQUIRE(loaded.ceremony.albums.size() == 1);
  CHECK(loaded.ceremony.albums[0].photos.size() == pictures.size());
}

TEST_CASE("a photo of an album has a focus, or is shown whole") {
  const Loaded loaded = read_folder({{"photos/ky.csv", "chú thích,tiêu điểm\nA,20% 70%\nB,cả ảnh\nC,Whole\nD,\nE,giữa\n"}});
  CHECK(said(loaded) == Lines{"photos/ky.csv:6:2: error: “giữa” is not a focus point; write it like “50% 30%”: from the "
                              "left, from the top; or “whole”, so that nothing is cut off"});
  CHECK(said(loaded, Language::vietnamese) ==
        Lines{"photos/ky.csv:6:2: lỗi: “giữa” không phải là tiêu điểm của ảnh; ghi như “50% 30%”: từ mép trái, từ mép "
              "trên; hoặc “cả ảnh” để không cắt phần nào"});
  const std::vector<Photo>& photos = loaded.ceremony.albums[0].photos;
  REQUIRE(photos.size() == 4);
  CHECK(photos[0].focus == Focus{.2f, .7f});
  CHECK(photos[1].whole);
  CHECK(photos[2].whole);
  CHECK((photos[3].focus == Focus{.5f, .5f} && !photos[3].whole));
}

TEST_CASE("where a photo was named is kept") {
  const Loaded loaded = read_folder({{"honours.csv", honours},
                                     {"photos/a.jpg", ""},
                                     {"photos/ky/b.jpg", ""},
                                     {"photos/ky/c.jpg", ""},
                                     {"photos/ky.csv", "chú thích,tệp\nB,b.jpg\n"},
                                     {"members.csv", "tên,biểu trưng\nHuế,a.jpg\n"},
                                     {"recipients.csv", "tên,đơn vị,ảnh\nA,B,a.jpg\n"}});
  CHECK(to_text(loaded.ceremony.recipients[0].photo_origin) == "recipients.csv:2:3");
  CHECK(to_text(loaded.ceremony.members[0].emblem_origin) == "members.csv:2:2");
  CHECK(to_text(loaded.ceremony.albums[0].photos[0].file_origin) == "photos/ky.csv:2:2");
  CHECK(to_text(loaded.ceremony.albums[0].photos[1].file_origin) == "photos/ky/c.jpg");
}

TEST_CASE("an album's name with accents is its title") {
  const Loaded loaded = read_folder({{"photos/Lễ ký/a.jpg", ""}, {"photos/Lễ ký.csv", "file,caption\na.jpg,A\n"}});
  REQUIRE(loaded.ceremony.albums.size() == 1);
  CHECK(loaded.ceremony.albums[0].id == "le-ky");
  CHECK(loaded.ceremony.albums[0].title == "Lễ ký");
}

TEST_CASE("portraits are no album: they would give the names away") {
  const Loaded loaded = read_folder({{"honours.csv", honours},
                                     {"photos/nguoi/a.jpg", ""},
                                     {"photos/nguoi/vang.jpg", ""},
                                     {"photos/chung/b.jpg", ""},
                                     {"photos/chung/c.jpg", ""},
                                     {"photos/chung.csv", "file,caption\nc.jpg,C\n"},
                                     {"recipients.csv", "tên,ảnh,no_photo\nA,photos/nguoi/a.jpg,x\nB,chung/b.jpg,\n"}});
  CHECK(said(loaded).size() == 1);  // that the first row names a photo
  REQUIRE(loaded.ceremony.albums.size() == 1);
  CHECK(ids_of(loaded.ceremony.albums[0]) == "c=photos/chung/c.jpg ");
}

TEST_CASE("`after` may name what it waits for by its name") {
  const Loaded loaded = read_folder({{"photos/a.csv", "caption,after\nA,honour:Bằng khen\nB,honour:bk\n"},
                                     {"honours.csv", "id,name\nbk,Bằng khen\n"}});
  CHECK(loaded.ceremony.albums.at(0).photos.at(0).after == "honour:bk");
  CHECK(loaded.ceremony.albums[0].photos.at(1).after == "honour:bk");
}

TEST_CASE("`after` names a step that is there") {
  const Loaded loaded = read_folder({{"photos/a.csv", "caption,after\nA,ranking:tong/"
                                                      "place-1\nB,honuor:co\nC,title\n"}});
  CHECK(loaded.rows_left_out == 2);
  CHECK(said(loaded) == Lines{"photos/a.csv:2:2: error: there is nothing to show for the scene “ranking”; fill in "
                              "rankings/ or remove the scene",
                              "photos/a.csv:3:2: error: unknown scene “honuor”; did you mean “honour”?"});
  CHECK(loaded.ceremony.albums[0].photos.size() == 1);
}

TEST_CASE("the digest changes with every file read and every picture found, and with nothing else") {
  const std::map<std::string, std::string> files{{"members.csv", "tên\nA\n"}, {"photos/a/1.jpg", "x"}};
  const std::string digest = read_folder(files).sha256;
  CHECK(read_folder(files).sha256 == digest);
  for (const auto& [name, text] : std::map<std::string, std::string>{
           {"members.csv", "tên\nB\n"}, {"photos/a/2.jpg", ""}, {"agenda.csv", "item\nA\n"}}) {
    auto changed = files;
    changed[name] = text;
    CHECK(read_folder(changed).sha256 != digest);
  }
  auto other = files;
  other["notes.txt"] = "x";
  CHECK(read_folder(other).sha256 == digest);
}

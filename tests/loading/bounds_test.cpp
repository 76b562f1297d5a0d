// Whatever the bytes, loading ends, without a crash; and large lists cost in proportion.
#include <random>

#include "catch.h"
#include "folder.h"

using namespace bangvang;
using namespace std::string_view_literals;

namespace {

const std::map<std::string, std::string>& sample() {
  static const std::map<std::string, std::string> files{
      {"ceremony.toml",
       "title = \"T\"\nstarts = 2023-03-01T08:00:00\nmotto = \"M\"\n[[ranking]]\nid = \"a\"\nweights = { \"B\" = 2 }\n"
       "classes = [{ name = \"X\", from = 1 }]\nscale = [0, 9]\n[[notice]]\nkind = \"break\"\nseconds = 9\ntitle = "
       "\"N\"\n"
       "[leadership]\nhead = \"a\"\ndeputy = [\"b\"]\n[output.hall]\nsafe = 0.1\n[lobby]\nscenes = [\"clock\"]\n"},
      {"agenda.csv", "giờ,nội dung,chiếu\n8h30,\"A \"\"b\"\"\",honour:* talk:x\n"},
      {"honours.csv", "mã;danh hiệu;tính chất\nco;Cờ;suy tôn\n"},
      {"batches.csv", "mã,honour,người trao\n1,co,\"A, B; C\"\n"},
      {"recipients.csv", "danh hiệu\ttên\tđơn vị\tảnh\tđợt\nco\tNguyễn Văn Ả\tHuế\tphotos/x/1.jpg\t1\n"},
      {"rankings/a.csv", "đơn vị,B,Điểm trừ,Tổng điểm,Xếp hạng\nA,\"8,5\",1,16,1\nĐiểm tối đa,10,,,\n"},
      {"figures/f.csv", "chỉ tiêu,value\nA,trên 26.000 tỷ\nB,\"4,01%\"\n"},
      {"photos/x/1.jpg", ""},
      {"photos/x.csv", "file,caption,after\n1.jpg,A,honour:co\n"},
      {"rundown.csv", "cue,scene,subject\n1,honour,co\n"}};
  return files;
}

}  // namespace

TEST_CASE("every prefix of every file is read without a crash") {
  for (const auto& [name, text] : sample()) {
    for (std::size_t size = 0; size < text.size(); ++size) {
      auto files = sample();
      files[name] = text.substr(0, size);
      const Loaded loaded = read_folder(files);
      REQUIRE((loaded.readable || has_errors(loaded.problems)));
    }
  }
}

TEST_CASE("flipped bytes are read without a crash") {
  std::mt19937 random(20221105);
  for (int turn = 0; turn < 2000; ++turn) {
    auto files = sample();
    auto file = std::next(files.begin(), static_cast<std::ptrdiff_t>(random() % files.size()));
    for (std::size_t flips = random() % 4 + 1; flips > 0 && !file->second.empty(); --flips) {
      const std::size_t at = random() % file->second.size();
      static constexpr std::string_view telling = ",;\"\n\t.:=[]{}#*/\\\x00\xFF\xC3 0-"sv;
      file->second[at] = random() % 2 ? static_cast<char>(random() % 256) : telling[random() % telling.size()];
    }
    const Loaded loaded = read_folder(files);
    REQUIRE((loaded.readable || has_errors(loaded.problems)));
    REQUIRE(loaded.rows_left_out >= 0);
  }
}

TEST_CASE("ten thousand recipients are loaded with one read of each file and one listing of each folder") {
  class CountingDisk : public FakeDisk {
   public:
    mutable int lists = 0;
    std::vector<std::string> list(const std::string& folder) const override {
      ++lists;
      return FakeDisk::list(folder);
    }
  } disk;
  std::string rows = "tên,đơn vị,ảnh\n";
  for (int i = 0; i < 10'000; ++i)
    rows += "Nguyễn Văn " + std::to_string(i) + ",Huế,photos/p/" + std::to_string(i % 50) + ".jpg\n";
  for (int i = 0; i < 25; ++i) disk.files["c/photos/p/" + std::to_string(i) + ".jpg"] = "";
  disk.files["c/ceremony.toml"] = "title=\"T\"";
  disk.files["c/honours.csv"] = "tên\nCờ\n";
  disk.files["c/recipients.csv"] = rows;
  const Loaded loaded = load(disk, "c");
  CHECK(loaded.ceremony.recipients.size() == 10'000);
  CHECK(loaded.rows_left_out == 0);
  CHECK(disk.reads == 3);
  CHECK(disk.lists < 20);
}

TEST_CASE("a ranking of many rows is not gone through once a row") {
  std::string rows = "đơn vị,A,B,C,D,E,Tổng điểm\n";
  for (int i = 0; i < 20'000; ++i) rows += "U" + std::to_string(i) + ",5,5,5,5,5,25\n";
  const Loaded loaded = read_folder({{"rankings/a.csv", rows}});
  CHECK(loaded.ceremony.rankings[0].rows.size() == 20'000);
  CHECK(loaded.problems.empty());
}

TEST_CASE("a thousand namesakes and ten thousand unknown honours end soon") {
  std::string rows = "tên,danh hiệu\n";
  for (int i = 0; i < 1'000; ++i) rows += "A,Cờ\n";
  for (int i = 0; i < 10'000; ++i) rows += "B" + std::to_string(i) + ",Huân chương hạng " + std::to_string(i) + "\n";
  const Loaded loaded = read_folder({{"honours.csv", "tên\nCờ\n"}, {"recipients.csv", rows}});
  CHECK(loaded.ceremony.recipients.size() == 1'000);
  CHECK(loaded.rows_left_out == 10'000);
}

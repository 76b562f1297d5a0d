// Whatever is wrong with a folder, each problem says what and what to do in both languages, and they come in order.
#include <random>
#include <set>

#include "base/folding.h"
#include "catch.h"
#include "folder.h"

using namespace bangvang;

namespace {

using Files = std::map<std::string, std::string>;

const Files whole{
    {"ceremony.toml",
     "title = \"Lễ\"\ndate = \"Ngày 4 tháng 3 năm 2015\"\nstarts = 2015-03-04T08:00:00\nmotto = \"M\"\nmembers_count = 2\n"
     "[[ranking]]\nid = \"tong\"\nties = \"ordinal\"\nweights = { \"Kinh tế\" = 2, \"Văn hóa\" = 1 }\nclasses = [{ name = \"Tốt\", from = 8 }]\n"
     "scale = [0, 10]\ntie_break = [\"Kinh tế\"]\n[[figures]]\nid = \"so\"\nchart = \"bars\"\n[[talk]]\ntitle = \"T\"\n"
     "[[quote]]\ntext = \"Q\"\n[[notice]]\nid = \"n\"\nkind = \"break\"\nseconds = 900\n[pledge]\ntitle = \"P\"\n"
     "[handover]\nwhat = \"Cờ Cụm trưởng\"\nfrom = \"A\"\nto = \"B\"\n[leadership]\nhead = \"B\"\ndeputy = [\"A\"]\n"
     "[lobby]\nscenes = [\"agenda-now\", \"photos:*\"]\n[output.hall]\nsafe = 0.05\n[settings]\nguard_ms = 400\n"},
    {"agenda.csv", "giờ,phút,nội dung,người trình bày,loại,chiếu\n08:00,30,Khai mạc,Ông A,khai mạc,members\n"
                   "08:30,10,Kết quả,,thông báo,ranking:tong honour:*\n08:40,,Bế mạc,,bế mạc,\n"},
    {"members.csv", "mã,tên,vai trò,người ký,biểu trưng\na,A,cụm trưởng,X,photos/a.jpg\nb,B,,Y,\n"},
    {"delegates.csv", "tên,đơn vị,vai trò\nÔng A,A,chủ trì\nBà B,B,khách mời\n"},
    {"honours.csv", "mã,danh hiệu,tính chất,bố cục,mỗi đợt,số lượng,ngày ký\nco,Cờ,trao,chân dung,2,,01/03/2015\n"
                    "bk,Bằng khen,suy tôn,danh sách,,,\n"},
    {"batches.csv", "mã,danh hiệu,người trao,ngày ký,mời\n1,co,\"Ông A, Chủ tịch\",02/03/2015,trước\n"},
    {"recipients.csv", "tên,đơn vị,danh hiệu,đợt,loại,ảnh,tiêu điểm,vị trí đứng,truy tặng,người nhận thay,quan hệ,không ảnh,không chiếu sảnh\n"
                       "Lê A,X,co,1,cá nhân,a.jpg,50% 30%,1,x,Trần B,vợ,,\nLê C,Y,co,1,,b.jpg,,2,,,,,\nLê D,Y,bk,,,,,,,,,x,x\n"},
    {"rankings/tong.csv", "đơn vị,Kinh tế,Văn hóa,tổng điểm,xếp hạng,xếp loại\nĐiểm tối đa,10,10,,,\nA,9,8,26,1,Tốt\nB,\"8,5\",8,25,2,Tốt\n"},
    {"figures/so.csv", "chỉ tiêu,giá trị,đơn vị tính\nMột,26.000,người\nHai,\"8,2\",%\n"},
    {"photos/ky.csv", "tệp,chú thích,sau,tiêu điểm\nky/1.jpg,Một,honour:co,\n,Hai,,\n"},
    {"photos/a.jpg", ""}, {"photos/b.jpg", ""}, {"photos/ky/1.jpg", ""},
    {"rundown.csv", "số hiệu,cảnh,đối tượng,giây,bỏ qua\n1,title,,,\n2,speaker,1,,\n3,ranking,tong,,\n4,honour,*,,\n5,countdown,n,900,\n"}};

const std::vector<std::string> nonsense{"", "x", "…", "31/2/2015", "25:00", "-1", "99999999999", "\"", "\xFF", "a,b,c,d,e,f,g,h,i,j,k,l,m,n",
                                        "../x.jpg", "honour:khong", "Lê A", "co", "1", "2016-01-01", "[", "=", "\n"};

// One cell, or what stands between two signs of TOML, becomes something else; a line goes, or comes twice.
std::string broken(std::string text, std::mt19937& random) {
  const auto any = [&](std::size_t below) { return static_cast<std::size_t>(random()) % below; };
  const int times = 1 + static_cast<int>(any(4));
  for (int i = 0; i < times && !text.empty(); ++i) {
    const std::size_t at = any(text.size());
    const std::string signs = ",\n\"=[] ";
    const std::size_t before = text.find_last_of(signs, at), after = std::min(text.find_first_of(signs, at + 1), text.size());
    const std::size_t from = before == std::string::npos ? 0 : before + 1;
    const std::string cell = text.substr(from, after > from ? after - from : 0);
    if (any(8) == 0) text.insert(from, cell + "\n" + cell);
    else text.replace(from, cell.size(), nonsense[any(nonsense.size())]);
  }
  return text;
}

void look_at(const Loaded& loaded, std::set<std::string>& kinds) {
  Problems sorted = loaded.problems;
  sort_problems(sorted);
  CHECK(sorted == loaded.problems);
  for (const Problem& problem : loaded.problems) {
    INFO(to_text(problem, Language::english));
    for (const std::string* text : {&problem.what.vi, &problem.what.en, &problem.remedy.vi, &problem.remedy.en}) {
      CHECK_FALSE(text->empty());
      CHECK(valid_utf8(*text));
      CHECK(text->find('\n') == std::string::npos);
    }
    CHECK_FALSE(problem.where.file.empty());
    kinds.insert(problem.remedy.en.substr(0, 24));
  }
}

}  // namespace

TEST_CASE("the ceremony that is broken below is whole") { CHECK(said(read_folder(whole)) == Lines{}); }

TEST_CASE("whatever is broken in a folder, no problem is without its remedy, and all are in order") {
  std::mt19937 random(20150304);
  std::set<std::string> kinds;
  for (int round = 0; round < 400; ++round) {
    Files files = whole;
    for (auto& [name, text] : files)
      if (random() % 3 == 0) text = broken(text, random);
    if (random() % 4 == 0) files.erase(std::next(files.begin(), static_cast<std::ptrdiff_t>(random() % files.size())));
    if (files.count("ceremony.toml")) look_at(read_folder(files), kinds);
  }
  CHECK(kinds.size() > 60);  // it did find what it was to find
}

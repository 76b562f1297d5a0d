// Every table: its columns, in both languages, and what a row becomes.
#include "catch.h"
#include "folder.h"

using namespace bangvang;

namespace {
const char* const honours = "mã,danh hiệu\nco,Cờ thi đua\nbk,Bằng khen\n";
}  // namespace

TEST_CASE("headers are known in Vietnamese or English, any case, with or without accents, in any order") {
  for (const char* header : {"tên,chức vụ,đơn vị,vai trò", "NAME,POSITION,UNIT,ROLE",
                             "Ho va ten,CHUC VU,Cơ quan,Vai tro", "Họ tên (đại biểu)*,Chức danh:,co_quan,role"}) {
    INFO(header);
    const Loaded loaded = read_folder({{"delegates.csv", header + std::string("\nÔng A,Chủ tịch,Huế,chủ trì\n")}});
    CHECK(said(loaded) == Lines{});
    REQUIRE(loaded.ceremony.delegates.size() == 1);
    const Delegate& delegate = loaded.ceremony.delegates[0];
    CHECK(delegate.name + "|" + delegate.position + "|" + delegate.unit == "Ông A|Chủ tịch|Huế");
    CHECK(delegate.role == DelegateRole::chair);
  }
  const Loaded turned = read_folder({{"delegates.csv", "STT;vai trò;tên\n1;thư ký;B\n2;;C\n"}});
  CHECK(said(turned) == Lines{});
  CHECK(turned.ceremony.delegates[0].role == DelegateRole::secretary);
  CHECK(turned.ceremony.delegates[1].role == DelegateRole::guest);
}

TEST_CASE("TT, STT and Số TT are ignored; other unknown columns are warnings that name the nearest") {
  const Loaded loaded = read_folder({{"delegates.csv", "TT,STT,Số TT,tên,chức vuu,màu mắt\n1,1,1,A,B,C\n"}});
  CHECK(said(loaded) == Lines{"delegates.csv:1:5: warning: unknown column “chức vuu”, not read; did you mean “chức "
                              "vụ”?",
                              "delegates.csv:1:6: warning: unknown column “màu mắt”, not read; the columns that are "
                              "read: name, position, unit, role"});
  CHECK(said(loaded, Language::vietnamese)[0] ==
        "delegates.csv:1:5: cảnh báo: cột lạ “chức vuu”, không được đọc; có phải “chức vụ” không?");
}

TEST_CASE("two columns of one meaning are a warning, and the first filled cell counts") {
  const Loaded loaded = read_folder({{"delegates.csv", "tên,đơn vị,cơ quan\nA,,Huế\nB,Vinh,Huế\n"}});
  CHECK(said(loaded) == Lines{"delegates.csv:1:3: warning: the columns “đơn vị” and “cơ quan” both mean “unit”; a cell "
                              "of the "
                              "second counts only where the first is empty; keep one of them"});
  CHECK(loaded.ceremony.delegates[0].unit == "Huế");
  CHECK(loaded.ceremony.delegates[1].unit == "Vinh");
}

TEST_CASE("agenda rows have times, minutes, kinds and what they show") {
  const Loaded loaded = read_folder(
      {{"members.csv", "tên\nHuế\n"},
       {"agenda.csv",
        "Thời gian,Thời lượng,Nội dung,Người phát biểu,Chức danh,Cơ quan,Loại,Chiếu,Lời dẫn\n"
        "8h30,15 phút,Khai mạc,Ông A,Chủ tịch,Huế,khai mạc,\"members, title\",Kính mời\n"
        "9g - 9g20,,Tham luận,B,,,,agenda#3,\n"
        ",,Giải lao,,,,,,\n"}});
  CHECK(said(loaded) == Lines{});
  REQUIRE(loaded.ceremony.agenda.size() == 3);
  const AgendaItem& first = loaded.ceremony.agenda[0];
  CHECK(first.id == "1");
  CHECK(first.time == "08:30");
  CHECK(first.minutes == 15);
  CHECK(first.kind == AgendaKind::opening);
  CHECK(first.shows == std::vector<Reference>{{SceneKind::members, ""}, {SceneKind::title, ""}});
  CHECK(first.script == "Kính mời");
  CHECK(loaded.ceremony.agenda[1].kind == AgendaKind::speech);
  CHECK(loaded.ceremony.agenda[1].minutes == 20);
  CHECK(loaded.ceremony.agenda[1].shows == std::vector<Reference>{{SceneKind::agenda, "agenda#3"}});
  CHECK(loaded.ceremony.agenda[2].kind == AgendaKind::notice);
}

TEST_CASE("members have ids of their own or made of their names") {
  const Loaded loaded = read_folder({{"emblems/hue.png", ""},
                                     {"members.csv",
                                      "mã,địa phương,biểu trưng,vai trò,phong trào,người ký,chức vụ người ký\n"
                                      "tth,Thừa Thiên Huế,emblems/hue.png,cụm trưởng,“Xanh”,Ông A,Chủ tịch\n"
                                      ",Nghệ An,,deputy,,,\n,Nghệ An,,,,,\n,ខ្មែរ,,,,,\n"}});
  REQUIRE(loaded.ceremony.members.size() == 4);
  const Member& first = loaded.ceremony.members[0];
  CHECK(first.id + "|" + first.name + "|" + first.emblem == "tth|Thừa Thiên Huế|emblems/hue.png");
  CHECK(first.movement + "|" + first.signatory + "|" + first.signatory_position == "“Xanh”|Ông A|Chủ tịch");
  CHECK(first.role == MemberRole::head);
  CHECK(loaded.ceremony.members[1].id == "nghe-an");
  CHECK(loaded.ceremony.members[2].id == "nghe-an-2");
  CHECK(loaded.ceremony.members[3].id == "4");
}

TEST_CASE("honours have kinds, layouts and defaults") {
  const Loaded loaded = read_folder({{"recipients.csv", "tên,danh hiệu\nA,cờ\nB,bk\n"},
                                     {"honours.csv",
                                      "Hình thức khen thưởng,Mã,Tính chất,Layout,Mỗi đợt,Quyết định số,Ngày ký,Người "
                                      "ký,Căn cứ,Người tặng hoa,Lời dẫn\n"
                                      "Cờ,co,suy tôn,chân dung,6,12/QĐ-TTg,01/03/2023,Ông A,Thành tích,Bà B,Mời\n"
                                      "Bằng khen,bk,,,,,,,,,\n"}});
  CHECK(said(loaded) == Lines{});
  REQUIRE(loaded.ceremony.honours.size() == 2);
  const Honour& flag = loaded.ceremony.honours[0];
  CHECK(flag.kind == HonourKind::nominated);
  CHECK(flag.layout == HonourLayout::portrait);
  CHECK(flag.group == 6);
  CHECK(flag.decision + "|" + flag.date + "|" + flag.signer == "12/QĐ-TTg|01/03/2023|Ông A");
  CHECK(flag.basis + "|" + flag.flowers_by + "|" + flag.script == "Thành tích|Bà B|Mời");
  const Honour& merit = loaded.ceremony.honours[1];
  CHECK(merit.kind == HonourKind::conferred);
  CHECK(merit.layout == HonourLayout::cards);
  CHECK(merit.group == 8);
  CHECK_FALSE(merit.count);
}

TEST_CASE("batches have presenters, and recipients find them by id or number") {
  const Loaded loaded = read_folder({{"honours.csv", honours},
                                     {"batches.csv",
                                      "mã,danh hiệu,người trao,quyết định số,mời\n"
                                      "1,co,\"Ông A, Bí thư, Chủ tịch; Bà B\",5/QĐ,trước\n"
                                      "sang,co,Ông C,,\n"},
                                     {"recipients.csv",
                                      "tên,khen thưởng,đợt\nM,Cờ thi đua,1\nN,cờ thi đua,Đợt 2\nP,CO,co.1\nQ,co,sang\n"
                                      "R,bk,Chiều\nS,bk,chiều\nT,bk,\n"}});
  CHECK(said(loaded) == Lines{"recipients.csv:8:1: warning: 1 of 3 rows of the honour “Bằng khen” have no batch; these people "
                              "come last, in groups of their own; write their batch, from this row on"});
  const Ceremony& c = loaded.ceremony;
  REQUIRE(c.batches.size() == 3);
  CHECK(c.batches[0].id == "co.1");
  CHECK(c.batches[0].presenters == std::vector<Presenter>{{"Ông A", "Bí thư, Chủ tịch"}, {"Bà B", ""}});
  CHECK(c.batches[0].call == CallTime::before);
  CHECK(c.batches[1].id == "sang");
  CHECK(c.batches[2].id == "bk.chieu");  // made, for batches.csv has none of this honour
  std::string batches;
  for (const Recipient& r : c.recipients) batches += std::to_string(r.batch) + " ";
  CHECK(batches == "0 1 0 1 2 2 -1 ");
}

TEST_CASE("recipients have every column") {
  const Loaded loaded = read_folder({{"honours.csv", honours},
                                     {"photos/a.jpg", ""},
                                     {"recipients.csv",
                                      "Mã,Danh hiệu,Loại,Danh xưng,Họ và tên đệm,Tên,\"Học hàm, học vị\",Chức vụ,Nơi "
                                      "công tác,Tóm tắt thành tích,Ảnh,Tiêu điểm,"
                                      "Cách đọc,Vị trí đứng,Truy tặng,Người nhận thay,Quan hệ,no_photo,no_lobby,Ghi "
                                      "chú\n"
                                      "x,bk,hộ gia đình,Ông,Nguyễn Văn,An,TS,Trưởng thôn,Xã A,\"Dòng 1\nDòng "
                                      "2\",photos/a.jpg,25% 40%,an,3,có,Bà B,vợ,,X,hỏi lại\n"}});
  CHECK(said(loaded).size() == 1);  // nobody receives the other honour
  REQUIRE(loaded.ceremony.recipients.size() == 1);
  const Recipient& r = loaded.ceremony.recipients[0];
  CHECK(r.id == "x");
  CHECK(r.honour == 1);
  CHECK(r.kind == RecipientKind::household);
  CHECK(r.salutation + "|" + r.name + "|" + r.rank + "|" + r.position + "|" + r.unit ==
        "Ông|Nguyễn Văn An|TS|Trưởng thôn|Xã A");
  CHECK(r.citation == "Dòng 1\nDòng 2");
  CHECK(r.photo == "photos/a.jpg");
  CHECK(r.focus.x == Approx(0.25));
  CHECK(r.say + r.stand + r.received_by + r.relation + r.note == "an3Bà Bvợhỏi lại");
  CHECK(r.posthumous);
  CHECK_FALSE(r.no_photo);
  CHECK(r.no_lobby);
}

TEST_CASE("recipients' ids are made of name and unit, unique within the honour") {
  const Loaded loaded = read_folder({{"honours.csv", honours},
                                     {"recipients.csv", "tên,đơn vị,danh hiệu\nNghệ An,,co\nNguyễn Văn A,Huế,co\n"
                                                        "Nguyễn Văn A,HUE,co\nNguyễn Văn A,Huế,bk\n"}});
  std::string ids;
  for (const Recipient& r : loaded.ceremony.recipients) ids += r.id + " ";
  CHECK(ids == "nghe-an nguyen-van-a-hue nguyen-van-a-hue-2 nguyen-van-a-hue ");
}

TEST_CASE("a recipient is a collective where the header or the members say so") {
  const Loaded units = read_folder({{"honours.csv", "tên\nCờ\n"}, {"recipients.csv", "tên tập thể\nSở Nội vụ\n"}});
  CHECK(units.ceremony.recipients[0].kind == RecipientKind::collective);
  const Loaded members = read_folder(
      {{"honours.csv", "tên\nCờ\n"}, {"members.csv", "tên\nNghệ An\n"}, {"recipients.csv", "tên\nNghệ An\nÔng A\n"}});
  CHECK(members.ceremony.recipients[0].kind == RecipientKind::collective);
  CHECK(members.ceremony.recipients[1].kind == RecipientKind::person);
}

TEST_CASE("a withheld photo is not even named, and that its row names one is told") {
  const Loaded loaded =
      read_folder({{"a.jpg", ""}, {"honours.csv", "tên\nCờ\n"}, {"recipients.csv", "tên,ảnh,no_photo\nA,a.jpg,x\n"}});
  CHECK(said(loaded) == Lines{"recipients.csv:2:2: warning: this row is to have no photo, but names one; it is not shown; clear "
                              "the photo, or clear no_photo"});
  CHECK(loaded.ceremony.recipients[0].photo.empty());
  CHECK(loaded.ceremony.recipients[0].no_photo);
}

TEST_CASE("the rundown names scenes and subjects") {
  const Loaded loaded = read_folder({{"honours.csv", "mã,danh hiệu\nco,Cờ thi đua\n"},
                                     {"recipients.csv", "tên\nNghệ An\n"},
                                     {"agenda.csv", "nội dung\nMột\nHai\n"},
                                     {"rundown.csv",
                                      "cue,cảnh,đối tượng,tiêu đề,ghi chú,lời dẫn,giây,bỏ qua\n"
                                      "1,title,,Mở đầu,chờ nhạc,Mời,30,\n"
                                      "2,Speaker,agenda#2,,,,,\n"
                                      "2.5,honour,Cờ thi đua,,,,,x\n"
                                      "3,recipient,co.nghe-an,,,,,\n"
                                      "4,batch,co.1,,,,,\n5,honour,*,,,,,\n,hold,,,,,,\n"}});
  CHECK(said(loaded) == Lines{});
  const auto& rows = loaded.ceremony.rundown;
  REQUIRE(rows.size() == 7);
  CHECK(rows[0].cue + "|" + rows[0].title + "|" + rows[0].notes + "|" + rows[0].script == "1|Mở đầu|chờ nhạc|Mời");
  CHECK(rows[0].seconds == 30);
  CHECK_FALSE(rows[0].skip);
  CHECK(rows[1].show == Reference{SceneKind::speaker, "agenda#2"});
  CHECK(rows[2].show == Reference{SceneKind::honour, "co"});
  CHECK(rows[2].skip);
  CHECK(rows[3].show == Reference{SceneKind::recipient, "co.nghe-an"});
}

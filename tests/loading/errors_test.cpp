// What is said about rows that cannot be used; word for word, for these words are what staff act on.
#include "catch.h"
#include "folder.h"

using namespace bangvang;

namespace {
const char* const honours = "mã,danh hiệu,số lượng\nco,Cờ thi đua của Chính phủ,1\nbk,Bằng khen,1\n";
}  // namespace

TEST_CASE("rows with errors are left out and counted, the others stay") {
  const Loaded loaded = read_folder({{"honours.csv", honours},
                                     {"recipients.csv",
                                      "tên,danh hiệu,loại,truy tặng,tiêu điểm\n"
                                      "A,co,,,\n"
                                      ",co,,,\n"
                                      "C,co thi dua cua chinh phu,,,\n"
                                      "D,Cờ thi dua của Chíh phủ,,,\n"
                                      "E,Huân chương,,,\n"
                                      "F,,,,\n"
                                      "G,bk,tập the,có lẽ,giữa\n"
                                      "H,bk,xe máy,,\n"
                                      "I,bk,,,,thừa\n"}});
  CHECK(loaded.readable);
  CHECK(loaded.rows_left_out == 7);
  CHECK(loaded.ceremony.recipients.size() == 2);
  CHECK(said(loaded) == Lines{"honours.csv:2: warning: the honour “Cờ thi đua của Chính phủ” has a count of 1, but 2 "
                              "in recipients.csv; mend the count or "
                              "complete the list",
                              "recipients.csv:3:1: error: the name is empty; write the name or remove the row",
                              "recipients.csv:5:2: error: unknown honour “Cờ thi dua của Chíh phủ”; did you mean “Cờ "
                              "thi đua của Chính phủ”?",
                              "recipients.csv:6:2: error: unknown honour “Huân chương”; add it to honours.csv, or "
                              "write an id or a name that stands there",
                              "recipients.csv:7:2: error: the honour is empty; write the name or the id of an honour "
                              "in honours.csv",
                              "recipients.csv:8:4: error: “có lẽ” is neither yes nor no; write “x” for yes, leave it "
                              "empty for no",
                              "recipients.csv:8:5: error: “giữa” is not a focus point; write it like “50% 30%”: from "
                              "the left, from the top",
                              "recipients.csv:9:3: error: “xe máy” is not understood; write one of: cá nhân, person, "
                              "tập thể, collective, hộ gia đình, "
                              "household",
                              "recipients.csv:10:6: error: this row has 6 cells, the header only 5; put text that "
                              "holds the delimiter in quotation marks"});
  CHECK(said(loaded, Language::vietnamese)[2] ==
        "recipients.csv:5:2: lỗi: không có danh hiệu “Cờ thi dua của Chíh phủ”; có phải “Cờ thi đua của Chính phủ” "
        "không?");
  CHECK(said(loaded, Language::vietnamese)[1] == "recipients.csv:3:1: lỗi: thiếu tên; ghi họ và tên hoặc xóa dòng");
  CHECK(said(loaded, Language::vietnamese)[5] ==
        "recipients.csv:8:4: lỗi: “có lẽ” không phải “có” cũng không phải “không”; ghi “x” nếu có, để trống nếu không");
}

TEST_CASE("a bad honour takes its recipients with it, and they say why") {
  const Loaded loaded =
      read_folder({{"honours.csv", "mã,danh hiệu,tính chất,ngày ký\nco,Cờ,tặng thưởng,\nbk,Bằng khen,,31/2/2023\n"},
                   {"recipients.csv", "tên,danh hiệu\nA,Cờ\n"}});
  CHECK(loaded.rows_left_out == 3);
  CHECK(said(loaded) == Lines{"honours.csv:2:3: error: “tặng thưởng” is not understood; write one of: trao, trao tặng, "
                              "tặng, conferred, suy tôn, đề nghị, "
                              "đề nghị tặng, suy tôn, đề nghị tặng, đề nghị khen thưởng, nominated",
                              "honours.csv:3:4: error: there is no such day as “31/2/2023”; write the date as "
                              "31/12/2023",
                              "recipients.csv:2:2: error: the honour “Cờ” is left out, for its row has an error; mend "
                              "honours.csv:2 first"});
}

TEST_CASE("ids that are taken or cannot stand in a step are told") {
  const Loaded loaded = read_folder({{"honours.csv", "mã,danh hiệu,số lượng\nco,A,1\nco,B,1\nCờ đỏ,C,1\n"}});
  CHECK(said(loaded) == Lines{"honours.csv:3:1: error: the id “co” stands at honours.csv:2 already; give every row an "
                              "id of its own",
                              "honours.csv:4:1: warning: the id “Cờ đỏ” has accents, spaces or other signs; it is read "
                              "as “co-do”; an id has plain letters, "
                              "digits, “-” and “_” only"});
  const Loaded people = read_folder({{"honours.csv", "tên\nC\n"}, {"recipients.csv", "mã,tên\na,A\na,B\n"}});
  CHECK(said(people) == Lines{"recipients.csv:3:1: warning: the id “a” stands at recipients.csv:2 already; give every "
                              "row an id of its own"});
  CHECK(people.ceremony.recipients[1].id == "a-2");
}

TEST_CASE("unknown batches, double batches and double cues are errors") {
  const Loaded loaded = read_folder({{"honours.csv", "mã,danh hiệu\nco,Cờ\n"},
                                     {"batches.csv", "mã,danh hiệu,người trao\nsang,co,A\n2,co,B\n2,co,C\n"},
                                     {"recipients.csv", "tên,đợt\nA,sang\nB,sagn\nC,2\n"},
                                     {"rundown.csv", "cue,scene\n1,title\n1,hold\n2,\n"}});
  CHECK(said(loaded) ==
        Lines{"batches.csv:4:1: error: this honour has a batch “2” already; give every row a batch of its own",
              "recipients.csv:3:2: error: this honour has no batch “sagn”; did you mean “sang”?",
              "rundown.csv:3:1: error: the cue “1” stands on line 2 already; give every row a cue of its own",
              "rundown.csv:4:2: error: the scene is empty; write a scene, for example honour"});
}

TEST_CASE("agenda rows with a wrong time, kind or minutes are errors") {
  const Loaded loaded = read_folder(
      {{"agenda.csv", "giờ,phút,nội dung,loại\n25:00,,A,\n8h,mười,B,\n8h,-5,C,\n8h,,D,phat bieuu\n8h,,,\n"}});
  CHECK(loaded.ceremony.agenda.empty());
  CHECK(said(loaded) == Lines{"agenda.csv:2:1: error: “25:00” is not a time; write the time as 08:30 or 8h30",
                              "agenda.csv:3:2: error: “mười” is not a whole number from 0 to 1440; write a number, for "
                              "example 8",
                              "agenda.csv:4:2: error: “-5” is not a whole number from 0 to 1440; write a number, for "
                              "example 8",
                              "agenda.csv:5:4: error: “phat bieuu” is not understood; did you mean “phát biểu”?",
                              "agenda.csv:6:3: error: the item is empty; write what happens or remove the row"});
}

TEST_CASE("unknown scenes and subjects are errors that name the nearest, and their rows are left out") {
  const Loaded loaded =
      read_folder({{"honours.csv", "mã,danh hiệu,số lượng\nco,Cờ,1\n"},
                   {"agenda.csv", "nội dung,chiếu\nA,honor:co\nB,honour:cò ranking:*\nC,title:x\nD,pledge\n"},
                   {"rundown.csv", "scene,subject\nspeaker,agenda#9\nhonour,cờ vua\nbatch,co.2\nagenda,agenda#4\n"}});
  CHECK(loaded.rows_left_out == 7);
  CHECK(said(loaded) == Lines{"agenda.csv:2:2: error: unknown scene “honor”; did you mean “honour”?",
                              "agenda.csv:3:2: warning: there is nothing to show for the scene “ranking”; fill in "
                              "rankings/ or remove the scene",
                              "agenda.csv:4:2: error: the scene “title” takes no subject “x”; write “title” alone",
                              "agenda.csv:5:2: error: there is nothing to show for the scene “pledge”; fill in "
                              "ceremony.toml or remove the scene",
                              "rundown.csv:2:2: error: unknown subject “agenda#9” of the scene “speaker”; there is: "
                              "agenda#2, agenda#3, agenda#4",
                              "rundown.csv:3:2: error: unknown subject “cờ vua” of the scene “honour”; there is: co",
                              "rundown.csv:4:2: error: unknown subject “co.2” of the scene “batch”; there is: co",
                              "rundown.csv:5:2: error: row 4 of agenda.csv is left out, for it has an error; mend that "
                              "row first"});
  CHECK(loaded.ceremony.agenda.size() == 1);
  CHECK(loaded.ceremony.agenda[0].shows[0] == Reference{SceneKind::honour, "co"});
}

TEST_CASE("a table without its most needed column is left out whole") {
  const Loaded loaded = read_folder({{"members.csv", "tenn,vai trò\nA,\nB,\n"}, {"delegates.csv", "\n"}});
  CHECK(loaded.rows_left_out == 2);
  CHECK(said(loaded) == Lines{"delegates.csv: warning: this file is empty; fill in the table or remove the file",
                              "members.csv:1: error: there is no column “name”; name the column in the first line: "
                              "name, tên",
                              "members.csv:1:1: warning: unknown column “tenn”, not read; did you mean “tên”?"});
}

TEST_CASE("a file that is neither UTF-8 nor Vietnamese in any other way says so by line") {
  const Loaded broken = read_folder({{"members.csv", "t\xFFn\nA\nB\n"}, {"delegates.csv", "tên\nA\nB\xFF\n"}});
  CHECK(said(broken) == Lines{"delegates.csv:3: error: this line is not UTF-8 text; open the file in its spreadsheet "
                              "program or editor and save as UTF-8",
                              "members.csv:1: error: this line is not UTF-8 text; open the file in its spreadsheet "
                              "program or editor and save as UTF-8"});
  CHECK(broken.rows_left_out == 4);
  CHECK(said(broken, Language::vietnamese)[0] ==
        "delegates.csv:3: lỗi: dòng này không phải văn bản UTF-8; mở tệp bằng chương trình bảng tính hay soạn thảo và "
        "lưu lại với mã UTF-8");
  const Loaded marked = read_folder({{"members.csv", "\xEF\xBB\xBFtên\nHue\u0302\u0301\n"}});
  CHECK(said(marked) == Lines{});
  CHECK(marked.ceremony.members[0].name == "Huế");
}

TEST_CASE("an open quotation mark is named by its line") {
  const Loaded loaded = read_folder({{"members.csv", "tên\nA\n\"B\nC\n"}});
  CHECK(loaded.ceremony.members.size() == 1);
  CHECK(said(loaded) == Lines{"members.csv:3: error: the quotation mark (\") opened on this line is never closed; the "
                              "rest of the file cannot "
                              "be read; add the closing quotation mark"});
}

TEST_CASE("files that cannot be read, and tables with nearly the right name, are named") {
  FakeDisk disk;
  disk.files = {{"c/ceremony.toml", "title=\"T\""},
                {"c/members.csv", "tên\nA\n"},
                {"c/recipient.csv", "tên\nA\n"},
                {"c/x.csv", ""}};
  disk.unreadable = {"c/members.csv"};
  const Loaded loaded = load(disk, "c/");
  CHECK(said(loaded) == Lines{"members.csv: error: permission denied",
                              "recipient.csv: warning: this file is not read; did you mean “recipients.csv”?",
                              "x.csv: warning: this file is not read; the tables that are read: ceremony.toml, "
                              "agenda.csv, members.csv, delegates.csv, "
                              "honours.csv, batches.csv, recipients.csv, rundown.csv"});
}

TEST_CASE("beyond a thousand problems of a file the rest are counted") {
  std::string rows = "tên,truy tặng\n";
  for (int i = 0; i < 1500; ++i) rows += ",x\n";
  const Loaded loaded = read_folder({{"honours.csv", "tên,số lượng\nC,1500\n"}, {"recipients.csv", rows}});
  CHECK(loaded.rows_left_out == 1500);
  CHECK(loaded.problems.size() == 1001);
  CHECK(said(loaded)[0] == "recipients.csv: error: 500 more problems in this file; mend those below, then check again");
}

TEST_CASE("the ids that the steps have are subjects too") {
  const Loaded loaded = read_folder({{"honours.csv", honours},
                                     {"batches.csv", "mã,danh hiệu,người trao\nsang,co,A\n"},
                                     {"recipients.csv", "tên,danh hiệu,đợt\nA,co,sang\nB,bk,\n"},
                                     {"photos/le.csv", "chú thích,sau\nTrao cờ,batch:co.sang\n"},
                                     {"rundown.csv", "cảnh,đối tượng\nbatch,co.sang\n"}});
  CHECK(said(loaded) == Lines{});
  CHECK(loaded.ceremony.rundown[0].show.subject == "sang");
}

TEST_CASE("a batch of another honour does not quietly make a batch of its own") {
  const Loaded loaded = read_folder({{"honours.csv", honours},
                                     {"batches.csv", "mã,danh hiệu,người trao\nsang,co,A\n"},
                                     {"recipients.csv", "tên,danh hiệu,đợt\nA,co,sang\nB,bk,sang\nC,bk,\n"}});
  CHECK(said(loaded) == Lines{"recipients.csv:3:3: error: the batch “sang” is of the honour “Cờ thi đua của Chính phủ” "
                              "(batches.csv:2); mend the batch or the honour of this row"});
}

TEST_CASE("what rests on a ceremony.toml that cannot be read is not blamed") {
  const Loaded loaded = read_folder({{"ceremony.toml", "title = “Lễ”\n"},
                                     {"agenda.csv", "nội dung,chiếu\nKý giao ước,pledge\n"}});
  CHECK(said(loaded).size() == 1);
  CHECK(said(loaded)[0].rfind("ceremony.toml:1:", 0) == 0);
}

TEST_CASE("a row moved by a delimiter in its text has one fault, or a warning where its last cells are empty") {
  const Loaded loaded = read_folder({{"delegates.csv", "tên,chức vụ,vai trò\nA,Bí thư,Chủ tịch,khách mời\nB,C,,\n"}});
  CHECK(said(loaded) == Lines{"delegates.csv:2:4: error: this row has 4 cells, the header only 3; put text that holds "
                              "the delimiter in quotation marks",
                              "delegates.csv:3: warning: this row has 4 cells, the header only 3; its cells may stand "
                              "in wrong columns; put text that holds the delimiter in quotation marks, or remove the "
                              "delimiters at its end"});
}

TEST_CASE("what only has the name of a workbook, and a picture of another kind, are told") {
  const Loaded loaded = read_folder({{"honours.csv", honours},
                                     {"recipients.csv", "tên,danh hiệu,ảnh\nA,co,a.pdf\nB,bk,\n"},
                                     {"a.pdf", "x"},
                                     {"agenda.xlsx", "x"},
                                     {"recipients.xlsx", "x"}});
  const std::string told = ": error: this is neither a spreadsheet nor a document; open it in a spreadsheet program and save it as .xlsx";
  CHECK(said(loaded) == Lines{"agenda.xlsx" + told,
                              "recipients.csv:2:3: warning: “a.pdf” is not a kind of picture that is read; save the "
                              "picture as .jpg or .png",
                              "recipients.xlsx" + told});
}

TEST_CASE("a choice that is no text lists what may stand there, and the language is one of two") {
  const Loaded loaded =
      read_folder({{"ceremony.toml", "title = \"Lễ\"\nlanguage = \"fr\"\n[settings]\nreload = true\n"}});
  CHECK(said(loaded) ==
        Lines{"ceremony.toml:2:12: error: “language” cannot be “fr”; write one of: vi, en",
              "ceremony.toml:4:10: error: “reload” in [settings] cannot be “true”; write one of: ask, auto"});
}

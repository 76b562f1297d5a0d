// The MC's script and the call sheet as text: who is called, how, by whom, in which order; nobody is left out.
#include <algorithm>
#include <string>

#include "catch.h"
#include "fakes/sample_ceremony.h"
#include "scenes/random_ceremony.h"
#include "scenes/script_document.h"

using namespace bangvang;

namespace {

std::string words_of(const ScriptPassage& passage) {
  std::string all;
  for (const ScriptBlock& block : passage.blocks) {
    all += block.number + (block.tick ? " [ ]" : "") + (block.beside.empty() ? "" : " <" + block.beside + ">") + '\n';
    for (const ScriptLine& line : block.lines) all += (line.label.empty() ? "" : line.label + ": ") + line.text + '\n';
  }
  for (std::size_t at = 0; (at = all.find("\u00a0", at)) != std::string::npos;) all.replace(at, 2, " ");
  return all;
}
std::string words_of(const ScriptPart& part) {
  std::string all;
  for (const ScriptPassage& passage : part.passages) all += passage.cue + " | " + passage.time + '\n' + words_of(passage);
  return all;
}
bool says(const std::string& all, const std::string& text) { return all.find(text) != std::string::npos; }
std::size_t count(const std::string& all, const std::string& text) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = all.find(text, at)) != std::string::npos; at += text.size()) ++found;
  return found;
}

// Two honours: cards with a batch of three, and a list of two.
Ceremony small() {
  Ceremony c;
  c.id = "le", c.title = "Lễ thử";
  Honour flag, paper;
  flag.id = "co", flag.name = "Cờ thi đua", flag.decision = "12/QĐ-UBND", flag.date = "01/02/2023", flag.signer = "Người Ký";
  flag.flowers_by = "Bà Hoa, Phó Ban";
  paper.id = "giay", paper.name = "Giấy khen", paper.layout = HonourLayout::list;
  c.honours = {flag, paper};
  Batch batch;
  batch.id = "co.1", batch.honour = 0, batch.presenters = {{"Ông Trao", "Chủ tịch"}, {"Bà Trao", "Phó Chủ tịch"}};
  c.batches = {batch};
  const auto add = [&](const char* name, int honour) -> Recipient& {
    Recipient one;
    one.id = "r" + std::to_string(c.recipients.size() + 1), one.name = name, one.honour = honour, one.batch = honour == 0 ? 0 : -1;
    c.recipients.push_back(one);
    return c.recipients.back();
  };
  Recipient& first = add("H’Mẫu Niê", 0);
  first.salutation = "Bà", first.say = "hờ mẫu ni-ê", first.position = "Trưởng thôn", first.unit = "Buôn Mẫu", first.stand = "giữa";
  first.citation = "Giữ rừng.";
  Recipient& second = add("Lê Văn Hai", 0);
  second.posthumous = true, second.received_by = "Phạm Thị Ba", second.relation = "vợ", second.no_photo = true;
  add("Trần Tư", 0);
  Recipient& fourth = add("Y Năm", 1);
  fourth.say = "i năm", fourth.citation = "Dựng trường.";
  add("Vũ Sáu", 1);
  AgendaItem item;
  item.id = "1", item.item = "Trao thưởng", item.time = "09:30", item.minutes = 40, item.script = "Kính mời quý vị.";
  item.shows = {{SceneKind::honour, "*"}};
  c.agenda = {item};
  return c;
}

}  // namespace

TEST_CASE("The script says of each recipient how the name is said, who that is, and the citation") {
  const std::string script = words_of(mc_script(compile(small())));
  CHECK(says(script, "Bà H’Mẫu Niê\nĐọc: hờ mẫu ni-ê\nTrưởng thôn, Buôn Mẫu\n"));
  CHECK(says(script, "Thành tích: Giữ rừng.\n"));
  CHECK(says(script, "Truy tặng · Nhận thay: Phạm Thị Ba (vợ)\n"));
}

TEST_CASE("Those of a list, who have no step of their own, are said in full where the list is") {
  const std::string script = words_of(mc_script(compile(small())));
  CHECK(says(script, "1\nY Năm\nĐọc: i năm\nDựng trường.\n2\nVũ Sáu\n"));
}

TEST_CASE("Decision, signer and presenters stand with the honour and its group, and once only") {
  const std::string script = words_of(mc_script(compile(small())));
  CHECK(says(script, "Người trao: Ông Trao, Chủ tịch\nBà Trao, Phó Chủ tịch\n"));
  CHECK(says(script, "Quyết định số 12/QĐ-UBND ngày 01 tháng 02 năm 2023\n"));
  CHECK(says(script, "Người ký: Người Ký\n"));
  const std::string person = script.substr(script.find("Đọc: hờ mẫu"));
  CHECK_FALSE(says(person.substr(0, person.find("Lê Văn Hai")), "Quyết định số"));
}

TEST_CASE("An item of the agenda stands above its steps with its time and length, and is not left alone on a page") {
  const ScriptPart script = mc_script(compile(small()));
  const auto banner = std::find_if(script.passages.begin(), script.passages.end(), [](const ScriptPassage& p) { return p.leads; });
  REQUIRE(banner != script.passages.end());
  CHECK(words_of(*banner) == "\n09:30 · Trao thưởng · 40 phút\nKính mời quý vị.\n");
  CHECK_FALSE(banner->cue.empty());
  CHECK(std::count_if(script.passages.begin(), script.passages.end(), [](const ScriptPassage& p) { return p.leads; }) == 1);
}

TEST_CASE("Every step's cue is in the script, but for photos and signatures that follow each other") {
  const Program program = compile(sample_ceremony());
  const std::string script = words_of(mc_script(program));
  for (const Step& step : program.steps) {
    if (step.scene == SceneKind::photos || step.scene == SceneKind::pledge) continue;
    INFO(step.id);
    CHECK(says(script, step.cue + " | "));
  }
}

TEST_CASE("What takes several pages on the wall is one list on paper") {
  Ceremony c = small();
  for (int i = 1; i <= 30; ++i) {
    Delegate one;
    one.name = "Đại biểu " + std::to_string(i);
    c.delegates.push_back(one);
  }
  const Program program = compile(c);
  REQUIRE(program.index_of("delegates/page-2") >= 0);
  const std::string script = words_of(mc_script(program));
  CHECK(count(script, "Giới thiệu đại biểu") == 1);
  CHECK(says(script, "30\nĐại biểu 30\n"));
  CHECK_FALSE(says(script, "trang"));
}

TEST_CASE("A title that the run sheet gives is said where nothing else says it") {
  Ceremony c = small();
  RundownRow title;
  title.show = {SceneKind::title, ""}, title.title = "Ổn định tổ chức";
  c.rundown = {title};
  CHECK(says(words_of(mc_script(compile(c))), "Màn hình: Ổn định tổ chức\n"));
  CHECK_FALSE(says(words_of(mc_script(compile(small()))), "Màn hình"));
}

TEST_CASE("A step that is passed over says so") {
  Ceremony c = small();
  RundownRow title, hold;
  title.show = {SceneKind::title, ""};
  hold.show = {SceneKind::hold, ""}, hold.skip = true;
  c.rundown = {title, hold};
  CHECK(count(words_of(mc_script(compile(c))), "Bỏ qua, chỉ chiếu khi cần") == 1);
}

TEST_CASE("The call sheet has each group in the order on stage, with a box for each, and where one stands") {
  const ScriptPart sheet = call_sheet(compile(small()));
  REQUIRE(sheet.passages.size() == 2);
  CHECK(sheet.passages[0].time == "09:30");
  CHECK_FALSE(sheet.passages[0].cue.empty());
  CHECK(words_of(sheet.passages[0]) ==
        "\nCờ thi đua\nTrao tặng · 03 cá nhân\nNgười trao: Ông Trao, Chủ tịch\nBà Trao, Phó Chủ tịch\n"
        "Văn bản: Quyết định số 12/QĐ-UBND ngày 01 tháng 02 năm 2023\nTặng hoa: Bà Hoa, Phó Ban\n"
        "1 [ ] <giữa>\nBà H’Mẫu Niê\nTrưởng thôn, Buôn Mẫu\nĐọc: hờ mẫu ni-ê\n"
        "2 [ ]\nLê Văn Hai\nTruy tặng · Nhận thay: Phạm Thị Ba (vợ)\nKhông chụp, không chiếu ảnh\n"
        "3 [ ]\nTrần Tư\n");
}

TEST_CASE("The call sheet has every recipient exactly once, whatever the run sheet calls up") {
  Ceremony c = small();
  RundownRow title;
  title.show = {SceneKind::title, ""};
  c.rundown = {title};  // calls nobody
  std::vector<Ceremony> all{c, small(), sample_ceremony()};
  Dice dice(1);
  for (int i = 0; i < 100; ++i) all.push_back(random_ceremony(dice));
  for (const Ceremony& one : all) {
    const std::string sheet = words_of(call_sheet(compile(one)));
    CHECK(count(sheet, " [ ]") == one.recipients.size());
    for (const Recipient& recipient : one.recipients) CHECK(says(sheet, recipient.name + "\n"));
  }
}

TEST_CASE("A group without anybody, and an honour of which no names are known, say that") {
  Ceremony c = small();
  c.recipients.clear();
  c.honours[1].count = 14;
  const std::string sheet = words_of(call_sheet(compile(c)));
  CHECK(count(sheet, "Dữ liệu không ghi tên người nhận.") == 2);
  CHECK(says(sheet, "14 tập thể, cá nhân"));
}

TEST_CASE("Without honours there is no call sheet, and without Vietnamese all words are English") {
  Ceremony c;
  c.title = "Prize giving", c.language = "en";
  CHECK(script_document(compile(c)).parts.size() == 1);
  Ceremony english = small();
  english.language = "en";
  const ScriptDocument document = script_document(compile(english));
  const std::string all = words_of(document.parts[0]) + words_of(document.parts[1]) + document.parts[0].note + document.parts[1].note;
  for (const char* word : {"Đọc: ", "Người trao", "Thành tích:", "phút", "Truy tặng", "Tặng hoa", "đợt", "Màn hình", "Không chụp"}) {
    INFO(word);
    CHECK_FALSE(says(all, word));
  }
  CHECK(says(all, "Say: hờ mẫu ni-ê"));
}

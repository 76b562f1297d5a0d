// The steps of an honour: decision, announcement, groups on stage, recipients, flowers, photos.
#include "catch.h"
#include "ceremonies.h"
#include "step_ids.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

// A ceremony of one honour `h`, and nothing else in its run sheet.
Ceremony of(Honour one, int recipients) {
  Ceremony made = only_a_title();
  made.honours = {std::move(one)};
  add_recipients(made, 0, recipients);
  RundownRow row;
  row.show = {SceneKind::honour, "h"};
  made.rundown = {row};
  return made;
}

int count(const Program& program, const std::string& beginning) {
  int found = 0;
  for (const Step& step : program.steps) found += step.id.starts_with(beginning) ? 1 : 0;
  return found;
}

}  // namespace

TEST_CASE("cards call the group, then each of it") {
  CHECK(ids(compile(of(honour("h"), 2))) == "honour:h batch:h.1 recipient:h.r1 recipient:h.r2");
}

TEST_CASE("portraits call the group too, a list only the group") {
  CHECK(ids(compile(of(honour("h", HonourLayout::portrait), 2))) ==
        "honour:h batch:h.1 recipient:h.r1 recipient:h.r2");
  CHECK(ids(compile(of(honour("h", HonourLayout::list), 2))) == "honour:h batch:h.1");
}

TEST_CASE("one recipient is not called as a group") {
  CHECK(ids(compile(of(honour("h", HonourLayout::portrait), 1))) == "honour:h recipient:h.r1");
  CHECK(ids(compile(of(honour("h"), 1))) == "honour:h recipient:h.r1");
  CHECK(ids(compile(of(honour("h", HonourLayout::list), 1))) == "honour:h batch:h.1");
}

TEST_CASE("groups are slices of the honour's group") {
  const Program program = compile(of(honour("h", HonourLayout::cards, 3), 7));
  REQUIRE(program.groups.size() == 3);
  CHECK(program.groups[2].recipients == std::vector<int>{6});
  CHECK(program.groups[1].number == 2);
  CHECK(program.groups[1].of == 3);
  CHECK(program.steps[1].title == "Danh hiệu h – đợt 1/3");
}

TEST_CASE("more than eight on stage make even pages of cards, each person on his own page") {
  const Program program = compile(of(honour("h", HonourLayout::cards, 10), 10));
  CHECK(ids(program) == "honour:h batch:h.1 recipient:h.r1 recipient:h.r2 recipient:h.r3 recipient:h.r4 recipient:h.r5 "
                        "batch:h.1/page-2 recipient:h.r6 recipient:h.r7 recipient:h.r8 recipient:h.r9 recipient:h.r10");
  CHECK(program.steps[8].first == 5);
  CHECK(program.steps[8].count == 5);
  CHECK(program.steps[8].page == 2);
}

TEST_CASE("portraits show all pages of the group before the first portrait") {
  const Program program = compile(of(honour("h", HonourLayout::portrait, 10), 10));
  CHECK(program.steps[2].id == "batch:h.1/page-2");
  CHECK(program.steps[3].id == "recipient:h.r1");
}

TEST_CASE("a list of 500 is one group in pages of at most eighteen") {
  const Program program = compile(of(honour("h", HonourLayout::list), 500));
  CHECK(program.groups.size() == 1);
  CHECK(count(program, "batch:h.1") == 28);
  for (const Step& step : program.steps) CHECK(step.count <= 18);
}

TEST_CASE("a list with a group of its own is cut by it") {
  CHECK(compile(of(honour("h", HonourLayout::list, 5), 12)).groups.size() == 3);
}

TEST_CASE("500 recipients are each announced once") {
  const Program program = compile(of(honour("h"), 500));
  CHECK(count(program, "recipient:") == 500);
  CHECK(count(program, "batch:") == 63);
}

TEST_CASE("an honour whose names are not known is one step") {
  Honour one = honour("h");
  one.count = 14;
  CHECK(ids(compile(of(one, 0))) == "honour:h");
  one.flowers_by = "Lãnh đạo tỉnh";
  CHECK(ids(compile(of(one, 0))) == "honour:h flowers:h");
}

TEST_CASE("an honour with neither names nor count is announced") {
  CHECK(ids(compile(of(honour("h"), 0))) == "honour:h");
}

TEST_CASE("flowers come after each group") {
  Honour one = honour("h", HonourLayout::list, 2);
  one.flowers_by = "Lãnh đạo tỉnh";
  CHECK(ids(compile(of(one, 4))) == "honour:h batch:h.1 flowers:h.1 batch:h.2 flowers:h.2");
  CHECK(ids(compile(of(one, 2))) == "honour:h batch:h.1 flowers:h");
}

TEST_CASE("the decision is read first, or after the group is called where its batch says so") {
  Ceremony made = of(honour("h"), 0);
  made.honours[0].decision = "01/QĐ";
  Batch batch;
  batch.id = "1";
  batch.honour = 0;
  made.batches = {batch};
  add_recipients(made, 0, 2, 0);
  CHECK(ids(compile(made)) == "decision:h honour:h batch:h.1 recipient:h.r1 recipient:h.r2");
  made.batches[0].call = CallTime::before;
  CHECK(ids(compile(made)) == "honour:h batch:h.1 decision:h recipient:h.r1 recipient:h.r2");
}

TEST_CASE("a batch's own decision is read before its group, and names the group") {
  Ceremony made = of(honour("h", HonourLayout::list), 0);
  made.honours[0].decision = "01/QĐ";
  Batch batch;
  batch.honour = 0;
  batch.id = "a";
  made.batches = {batch, batch};
  made.batches[1].id = "b";
  made.batches[1].decision = "02/QĐ";
  add_recipients(made, 0, 2, 0);
  add_recipients(made, 0, 2, 1);
  const Program program = compile(made);
  CHECK(ids(program) == "decision:h honour:h batch:h.a decision:h.b batch:h.b");
  CHECK(program.steps[3].subject == 0);
  CHECK(program.steps[3].group == 1);
}

TEST_CASE("recipients without a batch come in slices after the batches; a batch of nobody is no group") {
  Ceremony made = of(honour("h", HonourLayout::list, 2), 3);
  Batch batch;
  batch.honour = 0;
  batch.id = "a";
  made.batches = {batch, batch};
  add_recipients(made, 0, 1, 0);
  CHECK(ids(compile(made)) == "honour:h batch:h.a batch:h.2 batch:h.3");
}

TEST_CASE("a batch of another honour does not hold the recipient") {
  Ceremony made = of(honour("h", HonourLayout::list), 0);
  made.honours.push_back(honour("other"));
  Batch batch;
  batch.honour = 1;
  batch.id = "a";
  made.batches = {batch};
  add_recipients(made, 0, 2, 0);
  CHECK(ids(compile(made)) == "honour:h batch:h.1");
}

TEST_CASE("recipients of no honour are nobody's") {
  Ceremony made = of(honour("h"), 1);
  add_recipients(made, -1, 3);
  CHECK(ids(compile(made)) == "honour:h recipient:h.r1");
}

TEST_CASE("a nomination has flowers but no group photo; a conferred honour has both") {
  Ceremony made = of(honour("h", HonourLayout::list), 2);
  made.honours[0].flowers_by = "Lãnh đạo tỉnh";
  made.notices = {notice("chup-anh", NoticeKind::group_photo)};
  CHECK(ids(compile(made)) == "honour:h batch:h.1 flowers:h notice:chup-anh");
  made.honours[0].kind = HonourKind::nominated;
  CHECK(ids(compile(made)) == "honour:h batch:h.1 flowers:h");
  made.rundown.clear();
  CHECK(ids(compile(made)) == "title honour:h batch:h.1 flowers:h notice:chup-anh title~2");
}

TEST_CASE("a recipient's step is called by name and unit") {
  Ceremony made = of(honour("h"), 2);
  made.recipients[0].name = "Nguyễn Văn A";
  made.recipients[0].unit = "Nghệ An";
  made.recipients[1].unit.clear();
  made.recipients[1].name = "Hà Tĩnh";
  const Program program = compile(made);
  CHECK(program.steps[2].title == "Nguyễn Văn A – Nghệ An");
  CHECK(program.steps[3].title == "Hà Tĩnh");
}

TEST_CASE("two recipients with one id have steps of their own") {
  Ceremony made = of(honour("h", HonourLayout::portrait), 2);
  made.recipients[1].id = made.recipients[0].id;
  CHECK(ids(compile(made)) == "honour:h batch:h.1 recipient:h.r1 recipient:h.r1~2");
}

TEST_CASE("an id with spaces or line breaks is still one word") {
  Ceremony made = of(honour("h"), 1);
  made.recipients[0].id = "a b\nc";
  CHECK(compile(made).steps[1].id == "recipient:h.a-b-c");
}

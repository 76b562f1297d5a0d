// GO says what it would do.
#include "panel/effect.h"
#include "sample.h"

using namespace bangvang;

namespace {
std::string effect(Bench& bench, int live, const Tongue& language = {}) {
  bench.go_to(live);
  return go_effect(bench.program, bench.state, language);
}
}  // namespace

TEST_CASE("GO names what the standby step does") {
  Bench bench;
  CHECK(effect(bench, 0) == "Chiếu: Chương trình hội nghị");
  CHECK(effect(bench, 5) == "Công bố: Xếp hạng – hạng 3");
  CHECK(effect(bench, 8) == "Mời lên sân khấu: Bằng khen cấp tỉnh – đợt 1");
  CHECK(effect(bench, 12) == "Mời Phạm Thị D");
  CHECK(effect(bench, 12, english()) == "Call Phạm Thị D");
}

TEST_CASE("A posthumous award is not an invitation") {
  Bench bench;
  bench.program.ceremony.recipients[3].posthumous = true;
  CHECK(effect(bench, 12) == "Truy tặng Phạm Thị D");
}

TEST_CASE("Under black and hold GO shows the live step again, and says so") {
  Bench bench;
  bench.go_to(12);
  for (Look look : {Look::black, Look::hold}) {
    bench.state.look = look;
    CHECK(go_effect(bench.program, bench.state, Language::vietnamese) == "Hiện lại: H’Mẫu Niê Kdăm");
    CHECK(go_effect(bench.program, bench.state, english()) == "Show again: H’Mẫu Niê Kdăm");
  }
}

TEST_CASE("At the end GO says that there is no more") {
  Bench bench;
  CHECK(effect(bench, static_cast<int>(bench.program.steps.size()) - 1) == "Đã hết chương trình");
}

TEST_CASE("Durations are whole minutes") {
  CHECK(duration(59999, Language::vietnamese) == "0 phút");
  CHECK(duration(65 * 60000, Language::vietnamese) == "1 giờ 05 phút");
  CHECK(duration(65 * 60000, english()) == "1 h 05 min");
  CHECK(duration(-1, english()) == "0 min");
}

TEST_CASE("An item of the agenda is not mistaken for what follows it") {
  Bench bench;
  bench.program.steps[1].part = StepPart::item;
  CHECK(effect(bench, 0) == "Chiếu: Chương trình – Chương trình hội nghị");
  CHECK(step_name(bench.program, 1, english()) == "2 · Agenda – Chương trình hội nghị");
}

TEST_CASE("A group called before its decision is read bears the group's name in the rundown") {
  Bench bench;
  bench.program.ceremony.honours.resize(1);
  bench.program.ceremony.honours[0].name = "Bằng khen";
  bench.program.groups = {{0, -1, 2, 3, {}, {}}};
  for (Step& step : bench.program.steps) step.group = 0;
  CHECK(cue_title(bench.program, 10, 8, Language::vietnamese) == "Bằng khen – đợt 2/3");
  CHECK(cue_title(bench.program, 10, 1, Language::vietnamese) == "Nguyễn Văn A");
  bench.program.groups[0].honour = 7;
  CHECK(cue_title(bench.program, 10, 8, Language::vietnamese) == "Nguyễn Văn A");
}

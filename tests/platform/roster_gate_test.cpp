// The roster at the gate: journaled, compiled into the program, and there again after a crash.
#include "catch.h"
#include "platform/opening.h"
#include "small_ceremony.h"
#include "temporary_folder.h"

using namespace bangvang;

namespace {

// Time goes by when it is told to, so that no press falls within the guard.
struct Clockwork : Clock {
  ShowTime now() const override { return time; }
  ShowTime time{1'000'000, 1'700'000'000'000, 0};
};

}  // namespace

TEST_CASE("changes of the roster are journaled, and a show that was cut off goes on with them") {
  Ceremony ceremony = small_program()->ceremony;
  ceremony.honours.emplace_back();
  ceremony.honours[0].id = "h";
  ceremony.recipients.resize(3);
  for (int i = 0; i < 3; ++i) {
    Recipient& one = ceremony.recipients[static_cast<std::size_t>(i)];
    one.honour = 0;
    one.id = "r" + std::to_string(i + 1);
    one.name = "Người " + std::to_string(i + 1);
  }
  const auto program = std::make_shared<const Program>(compile(ceremony));
  const TemporaryFolder folder;
  const std::string path = folder / "a.journal";
  Clockwork clock;
  // However busy the machine is, a line is in the file before the test reads it.
  const auto open = [&] { return open_show(program, {path, false, false, {std::chrono::minutes(1)}}, clock); };
  const auto press = [&clock](Gate& gate, Want want, const std::string& subject = "") {
    clock.time.steady_ms += 5000;
    gate.handle({want, subject, "key", false});
    gate.handle({Want::present, gate.state().live, "hall", false});
  };
  Request late{Want::change, "", "panel", false};
  late.change.kind = ChangeKind::add;
  late.change.honour = "h";
  late.change.name = "Nguyễn Văn Muộn";
  std::vector<Step> steps;
  {
    const Opened opened = open();
    Gate& gate = *opened.gate;
    press(gate, Want::take, "recipient:h.r1");
    const Contents before = gate.contents();
    CHECK(gate.handle(late).applied);
    CHECK(gate.program() != program);
    CHECK(gate.contents() != before);  // three on the wall's cards have become four
    CHECK(gate.handle(late).refusal->kind == RefusalKind::already_so);
    CHECK(read_file(path).find(" add 1 honour=h recipient=nguyen-van-muon ") != std::string::npos);
    steps = gate.program()->steps;
  }
  const Opened opened = open();
  CHECK(opened.gate->state().live == "recipient:h.r1");
  CHECK(opened.gate->program()->steps == steps);
  CHECK(opened.gate->program()->index_of("recipient:h.nguyen-van-muon") > 0);
  press(*opened.gate, Want::restart);
  CHECK(opened.gate->state().roster == Roster{});
  CHECK(opened.gate->program()->index_of("recipient:h.nguyen-van-muon") == -1);
}

// Other data through the gate: offered, taken, kept on the wall and applied to it; journaled, and found again.
#include "platform/opening.h"

#include <algorithm>
#include <map>

#include "catch.h"
#include "platform/real_disk.h"
#include "platform/state_folder.h"
#include "show/journal.h"
#include "temporary_folder.h"

using namespace bangvang;

namespace {

class HandClock : public Clock {
 public:
  ShowTime now() const override { return time; }
  ShowTime time{1'000'000, 1'700'000'000'000, 0};
};

Ceremony quotes(const std::string& second) {
  Ceremony ceremony;
  ceremony.id = "nho";
  ceremony.title = "Lễ nhỏ";
  for (const auto& [id, text] : {std::pair<std::string, std::string>{"mot", "Một"}, {"hai", second}, {"ba", "Ba"}, {"bon", "Bốn"}}) {
    Quote quote;
    quote.id = id;
    quote.text = text;
    ceremony.quotes.push_back(quote);
  }
  return ceremony;
}

std::shared_ptr<const Program> first() {
  Program program = compile(quotes("Hai"));
  program.hash = "first";
  return std::make_shared<const Program>(std::move(program));
}

struct Show {
  TemporaryFolder folder;
  HandClock clock;
  std::shared_ptr<const Program> program = first();
  std::map<std::string, Ceremony> kept{{"second", quotes("Hai lần")}, {"third", quotes("Ba lần")}};
  Opened opened = open();

  Opened open() {
    const DataOf data_of = [this](const std::string& hash, const std::shared_ptr<const Program>& running, const Roster& roster) {
      if (hash == "first") return program;
      return kept.contains(hash) && running ? renewed(running, roster, kept[hash], hash) : nullptr;
    };
    return open_show(program, {folder / "a.journal", false, false, {std::chrono::minutes(1)}}, clock, data_of);
  }
  Gate& gate() { return *opened.gate; }
  std::optional<Refusal> press(Want want, const std::string& subject = "") {
    clock.time.steady_ms += 5000;
    clock.time.wall_ms += 5000;
    auto refused = gate().handle({want, subject, "key", false}).refusal;
    gate().handle({Want::present, gate().state().live, "hall", false});
    return refused;
  }
  void offer(const std::string& hash) {
    gate().offer(renewed(gate().program(), gate().state().roster, kept.at(hash), hash), gate().program());
  }
  // The data of the picture of that step, in the hall's state.
  std::string drawn_from(const std::string& step) {
    const Contents& of = gate().contents();
    const std::uint64_t content = step == gate().hall().live ? of.live : of.standby;
    return gate().program_of({Subject::Kind::step, step, 1, 1, "", content})->hash;
  }
  void crash() {
    opened.gate.reset();
    opened = open();
  }
  void stand_at(const std::string& step) {
    while (gate().state().live != step) REQUIRE_FALSE(press(Want::go));
  }
};

}  // namespace

TEST_CASE("where nothing was offered there is nothing to take") {
  Show show;
  const auto refused = show.press(Want::take_data);
  REQUIRE(refused);
  CHECK(refused->kind == RefusalKind::nothing_to_load);
}

TEST_CASE("data are taken once, journaled by their hash, and then wait no more") {
  Show show;
  show.offer("second");
  CHECK_FALSE(show.press(Want::take_data));
  CHECK(show.gate().program()->hash == "second");
  CHECK_FALSE(show.gate().offered());
  CHECK(read_file(show.folder / "a.journal").find("load sha256=second") != std::string::npos);
  CHECK(show.press(Want::take_data));
}

TEST_CASE("data that were made ready for another Program are not taken") {
  Show show;
  show.gate().offer(renewed(show.program, {}, show.kept["second"], "second"), nullptr);
  CHECK(show.press(Want::take_data));
  CHECK(show.gate().program()->hash == "first");
}

TEST_CASE("the picture on the wall stays until the new data are applied to it; what is next follows at once") {
  Show show;
  show.stand_at("quote:hai");
  const Contents before = show.gate().contents();
  show.offer("second");
  show.press(Want::take_data);
  const Contents taken = show.gate().contents();
  CHECK(taken.live == before.live);
  CHECK(taken.hold == before.hold);
  CHECK(taken.standby != before.standby);
  CHECK(show.drawn_from("quote:hai") == "first");
  CHECK(show.drawn_from("quote:ba") == "second");
  REQUIRE(taken.renewal != 0);
  CHECK(show.gate().program_of({Subject::Kind::step, "quote:hai", 1, 1, "", taken.renewal})->hash == "second");
  CHECK_FALSE(show.press(Want::renew));
  CHECK(show.gate().contents().live == taken.renewal);
  CHECK(show.gate().contents().live != before.live);
  CHECK(show.drawn_from("quote:hai") == "second");
  CHECK(show.press(Want::renew));
}

TEST_CASE("a picture that would look the same is left alone") {
  Show show;
  show.stand_at("quote:mot");
  const Contents before = show.gate().contents();
  show.offer("second");
  show.press(Want::take_data);
  CHECK(show.gate().state().kept_hash.empty());
  CHECK(show.gate().contents().live == before.live);
  show.press(Want::go);
  CHECK(show.drawn_from("quote:hai") == "second");
  CHECK(show.gate().contents().live != before.live);
}

TEST_CASE("a picture whose step is gone stays on the wall until the operator goes on") {
  Show show;
  show.stand_at("quote:hai");
  show.kept["second"].quotes.erase(show.kept["second"].quotes.begin() + 1);
  show.offer("second");
  show.press(Want::take_data);
  CHECK(show.gate().program()->index_of("quote:hai") < 0);
  CHECK(show.gate().hall().live == "quote:hai");
  CHECK(show.drawn_from("quote:hai") == "first");
  show.press(Want::go);
  CHECK(show.gate().hall().live == show.gate().state().live);
  CHECK(show.gate().state().live == "quote:ba");
}

TEST_CASE("a crash comes back with the data that were taken, and with the old picture where that was on the wall") {
  Show show;
  show.stand_at("quote:hai");
  show.offer("second");
  show.press(Want::take_data);
  show.crash();
  CHECK(show.opened.resumed);
  CHECK(show.gate().program()->hash == "second");
  CHECK(show.drawn_from("quote:hai") == "first");
  CHECK_FALSE(show.press(Want::renew));
  show.crash();
  CHECK(show.drawn_from("quote:hai") == "second");
}

TEST_CASE("data that were taken and are not kept any more are said to be missing, and the show goes on") {
  Show show;
  show.stand_at("quote:hai");
  show.offer("second");
  show.press(Want::take_data);
  show.kept.erase("second");
  show.crash();
  CHECK(show.gate().state().live == "quote:hai");
  CHECK(show.gate().program()->hash == "first");
  const bool said = std::any_of(show.opened.problems.begin(), show.opened.problems.end(),
                                [](const Problem& one) { return one.what.en.starts_with("data that were taken during the show"); });
  CHECK(said);
}

TEST_CASE("an old show goes on with the data of its folder, not with those it was cut off with") {
  Show show;
  show.stand_at("quote:hai");
  show.offer("second");
  show.press(Want::take_data);
  show.clock.time.steady_ms += 3'600'000;
  show.clock.time.wall_ms += 3'600'000;
  show.crash();
  REQUIRE(show.opened.asks);
  CHECK(show.gate().program()->hash == "first");
  CHECK(show.gate().state().kept_hash.empty());
  CHECK(show.gate().state().live == "quote:hai");
}

TEST_CASE("a cut-off show is found by its folder, whatever the ceremony was called then, while it is young") {
  Show show;
  RealDisk disk;
  const std::string state = show.folder / "state", name = journal_name("ten-cu", "/le");
  std::filesystem::create_directories(state);
  std::filesystem::copy(show.folder / "a.journal", state + '/' + name);
  const auto found = cut_off_show(disk, state, "/le", false, show.clock.time);
  REQUIRE(found);
  CHECK(found->journal == state + '/' + name);
  CHECK(found->hash == "first");
  CHECK_FALSE(cut_off_show(disk, state, "/other", false, show.clock.time));
  show.clock.time.steady_ms += 3'600'000;
  show.clock.time.wall_ms += 3'600'000;
  CHECK_FALSE(cut_off_show(disk, state, "/le", false, show.clock.time));
  CHECK(cut_off_show(disk, state, "/le", true, show.clock.time));
}

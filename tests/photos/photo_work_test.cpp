// The order of work on photos, as sequences: each step of the developer is the test's.
#include "photos/photo_work.h"

#include "catch.h"

using namespace bangvang;

namespace {

constexpr std::size_t one = 400;  // bytes of an image

PhotoWish wish(const std::string& file, int side = 10) { return {file, side, side, true, .5f, .5f}; }
PhotoWindow window(std::initializer_list<const char*> files, std::size_t live = 1, std::size_t urgent = 2) {
  PhotoWindow made;
  for (const char* file : files) made.wishes.push_back(wish(file));
  made.live = std::min(live, made.wishes.size());
  made.urgent = std::min(urgent, made.wishes.size());
  return made;
}

struct Bench {
  PhotoWork work{100 * one};
  // The file taken in hand; "" if there is nothing to do.
  std::string begin() {
    const auto wish = work.begin();
    return wish ? wish->file : "";
  }
  void succeed() {
    const int side = work.in_hand()->width;
    const auto pixels = static_cast<std::size_t>(side) * static_cast<std::size_t>(side);
    work.finish(std::shared_ptr<const PhotoImage>(
        std::make_shared<PhotoImage>(PhotoImage{side, side, std::vector<std::uint32_t>(pixels)})));
  }
  void fail() { work.finish(Problem{Severity::warning, {work.in_hand()->file, 0, 0}, {"hỏng", "broken"}, {}}); }
  void give_up() { work.finish(std::shared_ptr<const PhotoImage>()); }
  // Develops all that is wanted; the files in order.
  std::string all() {
    std::string files;
    for (std::string file; !(file = begin()).empty(); succeed()) files += (files.empty() ? "" : " ") + file;
    return files;
  }
};

}  // namespace

TEST_CASE("Photos are developed in the window's order, each once") {
  Bench bench;
  bench.work.want(window({"live", "next", "back", "soon"}));
  CHECK(bench.all() == "live next back soon");
  CHECK(bench.work.resting());
  bench.work.want(window({"next", "soon", "live", "later"}));
  CHECK(bench.all() == "later");
}

TEST_CASE("What a picture asks for beside the window comes behind what is pressing") {
  Bench bench;
  bench.work.want(window({"live", "next", "back"}));
  CHECK_FALSE(bench.work.photo(wish("asked")));
  CHECK(bench.all() == "live next asked back");
}

TEST_CASE("Without a window what was asked for last comes first") {
  Bench bench;
  for (const char* file : {"a", "b", "a", "c"}) CHECK_FALSE(bench.work.photo(wish(file)));
  CHECK(bench.all() == "c b a");
  CHECK(bench.work.photo(wish("a")));
}

TEST_CASE("What was asked for before a jump is no longer in the way after it") {
  Bench bench;
  bench.work.want(window({"live"}));
  for (const char* file : {"a", "b", "c"}) (void)bench.work.photo(wish(file));
  bench.work.want(window({"there", "then"}));
  CHECK(bench.all() == "there then");
}

TEST_CASE("A photo asked for while it is in hand is not developed twice") {
  Bench bench;
  (void)bench.work.photo(wish("a"));
  CHECK(bench.begin() == "a");
  (void)bench.work.photo(wish("a"));
  bench.succeed();
  CHECK(bench.begin() == "");
}

TEST_CASE("The same file at two sizes is two photos") {
  Bench bench;
  PhotoWindow both = window({"a", "b"});
  both.wishes.push_back(wish("a", 5));
  bench.work.want(both);
  CHECK(bench.all() == "a b a");
  CHECK(bench.work.photo(wish("a", 5))->width == 5);
}

TEST_CASE("Arrivals are told once, in order; failures are not arrivals") {
  Bench bench;
  bench.work.want(window({"a", "b", "c"}));
  bench.begin(), bench.succeed();
  bench.begin(), bench.fail();
  bench.begin(), bench.succeed();
  CHECK(bench.work.take_arrived() == std::vector<PhotoWish>{wish("a"), wish("c")});
  CHECK(bench.work.take_arrived().empty());
}

TEST_CASE("A failing photo is a problem, one a file, and is not tried again by itself") {
  Bench bench;
  PhotoWindow both = window({"a", "b"});
  both.wishes.push_back(wish("a", 5));
  bench.work.want(both);
  bench.begin(), bench.fail();
  bench.begin(), bench.succeed();
  bench.begin(), bench.fail();
  CHECK(bench.work.problems().size() == 1);
  CHECK_FALSE(bench.work.photo(wish("a")));
  bench.work.want(both);
  CHECK(bench.begin() == "");
  CHECK(bench.work.failed() == std::vector<PhotoWish>{wish("a"), wish("a", 5)});
}

TEST_CASE("A photo that is tried again and comes is no problem any more") {
  Bench bench;
  bench.work.want(window({"a"}));
  bench.begin(), bench.fail();
  bench.work.try_again(wish("a"));
  CHECK(bench.begin() == "a");
  bench.succeed();
  CHECK(bench.work.problems().empty());
  CHECK(bench.work.photo(wish("a")));
}

TEST_CASE("A photo is no worse for the decoding itself being out of order: it is tried again as the show goes on") {
  Bench bench;
  bench.work.want(window({"a", "b"}));
  for (int i = 0; i < 2; ++i) {
    CHECK_FALSE(bench.begin().empty());
    bench.work.finish(Problem{Severity::warning, {}, {"không chạy được", "out of order"}, {}});
  }
  CHECK(bench.begin() == "");
  CHECK(bench.work.problems().size() == 1);
  bench.work.want(window({"b", "a"}));
  CHECK(bench.all() == "b a");
  CHECK(bench.work.problems().empty());
}

TEST_CASE("What was given up is developed later, if it is still wanted") {
  Bench bench;
  bench.work.want(window({"live", "next", "soon"}));
  bench.begin(), bench.succeed(), bench.begin(), bench.succeed();
  CHECK(bench.begin() == "soon");
  bench.work.want(window({"there", "soon"}));
  bench.give_up();
  CHECK(bench.all() == "there soon");
  CHECK(bench.work.problems().empty());
}

TEST_CASE("After a jump what is in hand is given up once the live step's photo has waited a while") {
  Bench bench;
  bench.work.want(window({"live", "next", "far"}));
  bench.begin(), bench.succeed(), bench.begin(), bench.succeed();
  CHECK(bench.begin() == "far");
  CHECK_FALSE(bench.work.haste(1000).look_at);
  bench.work.want(window({"there"}));
  const auto first = bench.work.haste(1000);
  CHECK_FALSE(first.give_up);
  CHECK(first.look_at == 1000 + patience_ms);
  CHECK_FALSE(bench.work.haste(1000 + patience_ms - 1).give_up);
  CHECK(bench.work.haste(1000 + patience_ms).give_up);
  // It does not heed that at once: it is told again, not at every frame.
  CHECK_FALSE(bench.work.haste(1000 + patience_ms + 16).give_up);
  CHECK(bench.work.haste(1000 + 2 * patience_ms).give_up);
}

TEST_CASE("What is in hand is given up for a photo that a picture asked for after a jump") {
  Bench bench;
  bench.work.want(window({"far"}, 0, 0));
  bench.begin();
  bench.work.want({});  // nobody knows yet what the step shows
  CHECK_FALSE(bench.work.haste(0).look_at);
  (void)bench.work.photo(wish("there"));
  bench.work.haste(10);
  CHECK(bench.work.haste(10 + patience_ms).give_up);
}

TEST_CASE("What is most urgent is never given up; nor is anything for what is not pressing") {
  Bench bench;
  bench.work.want(window({"live", "next", "soon"}));
  CHECK(bench.begin() == "live");
  CHECK_FALSE(bench.work.haste(0).look_at);
  bench.succeed(), bench.begin(), bench.succeed();
  CHECK(bench.begin() == "soon");
  bench.work.want(window({"live", "next", "nearer", "soon"}));
  CHECK_FALSE(bench.work.haste(1000).look_at);
}

TEST_CASE("Standby in hand gives way to the live step, not to what stands behind it") {
  Bench bench;
  bench.work.want(window({"next", "soon"}, 0, 1));
  CHECK(bench.begin() == "next");
  (void)bench.work.photo(wish("asked"));
  CHECK_FALSE(bench.work.haste(0).look_at);
  bench.work.want(window({"live", "next"}));
  CHECK(bench.work.haste(0).look_at);
}

TEST_CASE("Patience begins anew with each photo that is taken in hand") {
  Bench bench;
  bench.work.want(window({"far", "farther"}, 0, 0));
  bench.begin();
  bench.work.want(window({"live", "next"}));
  bench.work.haste(0);
  bench.succeed();
  bench.begin();
  CHECK_FALSE(bench.work.haste(patience_ms).look_at);
}

TEST_CASE("Photos are never more than the budget and the live step's, wherever the show jumps") {
  Bench bench;
  bench.work = PhotoWork(3 * one);
  unsigned dice = 5;
  for (int round = 0; round < 500; ++round) {
    dice = dice * 1103515245u + 12345u;
    const int at = static_cast<int>(dice >> 16) % 50;
    std::vector<PhotoWish> photos[60];
    for (int i = 0; i < 60; ++i) photos[i] = {wish(std::to_string(i), i % 9 == 0 ? 30 : 10)};
    const Vantage vantage{at, at + 1, at - 1, -1, 60, [](int step) { return step + 1 < 60 ? step + 1 : -1; }};
    bench.work.want(photo_window(vantage, [&](int step) { return &photos[step]; }, 3 * one));
    if (bench.work.in_hand()) bench.succeed();
    for (unsigned i = 0; i < dice % 5 && !bench.begin().empty(); ++i) bench.succeed();
    if (dice % 3 == 0) (void)bench.work.photo(wish("stray" + std::to_string(round)));
    bench.begin();
    REQUIRE(bench.work.cached_bytes() <= 3 * one + (at % 9 == 0 ? 9 * one : one));
  }
}

TEST_CASE("A photo for which there is no room is not developed again and again") {
  Bench bench;
  bench.work = PhotoWork(one);
  bench.work.want(window({"live"}));
  (void)bench.work.photo(wish("stray"));
  CHECK(bench.all() == "live stray");
  CHECK(bench.work.take_arrived() == std::vector<PhotoWish>{wish("live")});
  CHECK_FALSE(bench.work.photo(wish("stray")));
  CHECK(bench.begin() == "");
}

TEST_CASE("A photo whose file is another one by now is developed anew") {
  Bench bench;
  bench.work.want(window({"live", "next", "soon"}));
  CHECK(bench.all() == "live next soon");
  CHECK(bench.work.replaced("next"));
  CHECK_FALSE(bench.work.photo(wish("next")));
  CHECK(bench.all() == "next");
  CHECK_FALSE(bench.work.replaced("nobody's"));
}

TEST_CASE("A photo that is replaced while it is being developed is not kept, but developed again") {
  Bench bench;
  bench.work.want(window({"live"}));
  REQUIRE(bench.begin() == "live");
  CHECK(bench.work.replaced("live"));
  bench.succeed();
  CHECK(bench.work.take_arrived().empty());
  CHECK(bench.all() == "live");
  CHECK(bench.work.take_arrived().size() == 1);
}

TEST_CASE("A photo that failed is forgiven once it is replaced, and its problem is gone") {
  Bench bench;
  bench.work.want(window({"live"}));
  bench.begin();
  bench.fail();
  CHECK(bench.work.problems().size() == 1);
  CHECK(bench.work.replaced("live"));
  CHECK(bench.work.problems().empty());
  CHECK(bench.all() == "live");
}

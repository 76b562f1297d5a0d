// The window of photos over the steps of a show.
#include "photos/photo_window.h"

#include <map>
#include <string>

#include "catch.h"

using namespace bangvang;

namespace {

constexpr int side = 10;
constexpr std::size_t one = side * side * 4;  // bytes of a photo here

PhotoWish wish(const std::string& file, int width = side) { return {file, width, side, true, .5f, .5f}; }

// Steps with a photo each, named by their number, of which some are skipped.
struct Evening {
  Vantage vantage;
  std::map<int, std::vector<PhotoWish>> photos;
  std::vector<int> skipped;

  explicit Evening(int count) {
    for (int i = 0; i < count; ++i) photos[i] = {wish(std::to_string(i))};
    vantage.count = count;
    vantage.after = [this, count](int step) {
      do ++step;
      while (std::find(skipped.begin(), skipped.end(), step) != skipped.end());
      return step < count ? step : -1;
    };
    at(0);
  }
  Evening(const Evening&) = delete;
  void at(int live) {
    vantage.live = live;
    vantage.standby = vantage.after(live);
    vantage.back = live - 1;
  }
  PhotoWindow window(std::size_t budget) const {
    return photo_window(vantage, [this](int step) {
      const auto known = photos.find(step);
      return known == photos.end() ? nullptr : &known->second;
    }, budget);
  }
  // The files, in order, parted by spaces; "?N" at the end: step N is asked for.
  std::string files(std::size_t budget) const {
    std::string all;
    const PhotoWindow found = window(budget);
    for (const PhotoWish& each : found.wishes) all += (all.empty() ? "" : " ") + each.file;
    return all + (found.unknown ? " ?" + std::to_string(*found.unknown) : "");
  }
};

}  // namespace

TEST_CASE("The window is the live step, standby, one behind, then ahead until the budget is spent") {
  Evening evening(20);
  evening.at(5);
  CHECK(evening.files(7 * one) == "5 6 4 7 8 9 10");
  CHECK(evening.files(7 * one + one - 1) == "5 6 4 7 8 9 10");
  CHECK(evening.files(3 * one) == "5 6 4");
}

TEST_CASE("What is wanted on the wall, and what GO takes, are counted") {
  Evening evening(20);
  evening.photos[0].push_back(wish("beside"));
  const PhotoWindow window = evening.window(100 * one);
  CHECK(window.live == 2);
  CHECK(window.urgent == 3);
}

TEST_CASE("A window goes with GO, and with Back; what was near stays in it") {
  Evening evening(20);
  evening.at(5);
  CHECK(evening.files(5 * one) == "5 6 4 7 8");
  evening.at(6);
  CHECK(evening.files(5 * one) == "6 7 5 8 9");
  evening.at(5);
  CHECK(evening.files(5 * one) == "5 6 4 7 8");
}

TEST_CASE("A jump moves the whole window at once") {
  Evening evening(500);
  evening.at(3);
  evening.at(400);
  evening.vantage.back = 3;
  CHECK(evening.files(5 * one) == "400 401 3 402 403");
}

TEST_CASE("An armed step is standby, and the window goes on from there") {
  Evening evening(50);
  evening.vantage.standby = 30;
  CHECK(evening.files(5 * one) == "0 30 31 32 33");
}

TEST_CASE("At the end of the list there is nothing ahead, at its start nothing behind") {
  Evening evening(3);
  CHECK(evening.files(100 * one) == "0 1 2");
  evening.at(2);
  CHECK(evening.files(100 * one) == "2 1");
  CHECK(Evening(1).files(100 * one) == "0");
}

TEST_CASE("Without any step live the window is empty") {
  Evening evening(0);
  evening.vantage.live = evening.vantage.standby = evening.vantage.back = -1;
  CHECK(evening.files(100 * one) == "");
  CHECK(photo_window({}, [](int) { return nullptr; }, one) == PhotoWindow{});
}

TEST_CASE("Skipped steps have no place in the window unless somebody jumps to one") {
  Evening evening(10);
  evening.skipped = {2, 3};
  evening.at(1);
  CHECK(evening.files(5 * one) == "1 4 0 5 6");
  evening.at(2);
  CHECK(evening.files(3 * one) == "2 4 1");
}

TEST_CASE("Steps without photos cost nothing") {
  Evening evening(20);
  for (int i = 1; i < 15; ++i) evening.photos[i].clear();
  CHECK(evening.files(4 * one) == "0 15 16 17");
}

TEST_CASE("A long way without photos is not walked to its end") {
  Evening evening(10'000);
  for (int i = 1; i < 9'999; ++i) evening.photos[i].clear();
  CHECK(evening.files(4 * one) == "0");
}

TEST_CASE("A photo in two steps is held once; at two sizes it is two") {
  Evening evening(6);
  evening.photos[2] = {wish("1")};
  evening.photos[3] = {wish("1", 5)};
  CHECK(evening.files(100 * one) == "0 1 1 4 5");
  CHECK(evening.window(100 * one).wishes[2].width == 5);
}

TEST_CASE("The live step's photos are held whatever they weigh") {
  Evening evening(6);
  evening.photos[0] = {wish("huge", 1000 * side), wish("small")};
  const PhotoWindow window = evening.window(2 * one);
  CHECK(window.live == 2);
  CHECK(evening.files(2 * one) == "huge small 1");  // and standby beside them
}

TEST_CASE("Standby is held as long as the budget holds it alone") {
  Evening evening(6);
  CHECK(evening.files(one) == "0 1");
  CHECK(evening.files(one - 1) == "0");
  CHECK(evening.files(0) == "0");
}

TEST_CASE("A photo that is larger than the budget does not keep out those behind it") {
  Evening evening(6);
  evening.photos[2] = {wish("huge", 1000 * side)};
  CHECK(evening.files(4 * one) == "0 1 3 4");
}

TEST_CASE("A photo that does not fit any more ends the window") {
  Evening evening(6);
  evening.photos[2] = {wish("wide", 3 * side)};
  CHECK(evening.files(4 * one) == "0 1");
  CHECK(evening.files(5 * one) == "0 1 wide");
}

TEST_CASE("The nearest step that nobody has laid out is asked for, and the window goes on there later") {
  Evening evening(10);
  evening.photos.erase(3);
  evening.photos.erase(5);
  CHECK(evening.files(100 * one) == "0 1 2 ?3");
  evening.photos[3] = {wish("3")};
  CHECK(evening.files(100 * one) == "0 1 2 3 4 ?5");
}

TEST_CASE("After a jump into what is not laid out, the live step is asked for first, then standby") {
  Evening evening(10);
  evening.photos.clear();
  evening.photos[3] = {wish("3")};
  evening.at(4);
  CHECK(evening.files(100 * one) == "3 ?4");
  evening.photos[4] = {wish("4")};
  CHECK(evening.files(100 * one) == "4 3 ?5");
  evening.photos[5] = {wish("5")};
  CHECK(evening.files(100 * one) == "4 5 3 ?6");
}

TEST_CASE("No step is asked for once the budget is spent") {
  Evening evening(10);
  evening.photos.erase(4);
  evening.photos[3] = {wish("wide", 3 * side)};
  CHECK(evening.files(3 * one) == "0 1 2");
}

TEST_CASE("What may come at any moment stands behind standby") {
  Evening evening(10);
  evening.at(4);
  evening.vantage.aside = 100;
  CHECK(evening.files(4 * one) == "4 5 3 6 ?100");
  evening.photos[100] = {wish("emblem")};
  CHECK(evening.files(4 * one) == "4 5 emblem 3");
}

TEST_CASE("Wherever the show goes, the window weighs no more than the budget and the live step's photos") {
  Evening evening(60);
  for (int i = 0; i < 60; ++i) {
    evening.photos[i] = {wish(std::to_string(i), 1 + i * 37 % 50)};
    if (i % 7 == 0) evening.photos[i].push_back(wish("second" + std::to_string(i), 1 + i * 13 % 90));
  }
  for (std::size_t budget = 0; budget < 30 * one; budget += one / 2 + 7) {
    for (int live = 0; live < 60; ++live) {
      evening.at(live * 17 % 60);
      const PhotoWindow window = evening.window(budget);
      std::size_t weight = 0;
      for (std::size_t i = window.live; i < window.wishes.size(); ++i) weight += bytes_of(window.wishes[i]);
      REQUIRE(weight <= budget);
      REQUIRE(window.live == evening.photos[evening.vantage.live].size());
    }
  }
}

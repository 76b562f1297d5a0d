// fit: what a text becomes in a given width.
#include "scenes/fit.h"

#include "catch.h"
#include "fakes/fixed_metrics.h"

using namespace bangvang;

namespace {

FitRule rule(std::vector<float> sizes, int max_lines = 1) {
  FitRule r;
  r.sizes = std::move(sizes);
  r.max_lines = max_lines;
  return r;
}
Fitted fitted(const std::string& text, const FitRule& r, float width) {
  return fit(text, {}, r, width, FixedMetrics{});
}

}  // namespace

TEST_CASE("a text that fits stays on one line at the nominal size") {
  Fitted f = fitted("Nghệ An", rule({50, 40}, 2), 500);
  CHECK(f.lines == std::vector<std::string>{"Nghệ An"});
  CHECK(f.style.size == 50);
  CHECK_FALSE(f.cut);
}

TEST_CASE("a text too wide steps down the sizes before it wraps") {
  CHECK(fitted("abcdefgh jk", rule({50, 40, 30}, 2), 200).style.size == 30);
  CHECK(fitted("abcdefgh jk", rule({50, 40, 30}, 2), 200).lines.size() == 1);
}

TEST_CASE("wrapping takes the largest size that needs no more lines and balances them") {
  Fitted f = fitted("aaaa bbbb cccc dddd", rule({60, 40, 30}, 2), 230);
  CHECK(f.style.size == 40);
  CHECK(f.lines == std::vector<std::string>{"aaaa bbbb", "cccc dddd"});
  CHECK(f.width < 230);
}

TEST_CASE("a text for which there is no room ends in an ellipsis at a word boundary, and says so") {
  Fitted f = fitted("một hai ba bốn năm sáu bảy tám chín mười", rule({20}, 1), 200);
  CHECK(f.cut);
  CHECK(f.lines.size() == 1);
  CHECK(f.lines[0] == "một hai ba bốn năm…");
  CHECK(f.whole == "một hai ba bốn năm sáu bảy tám chín mười");
}

TEST_CASE("a word wider than the line is broken rather than spilled") {
  Fitted f = fitted(std::string(60, 'w'), rule({20}, 4), 200);
  REQUIRE(f.lines.size() == 4);
  for (const std::string& line : f.lines) CHECK(FixedMetrics{}.measure(line, f.style).width <= 200);
}

TEST_CASE("a number stays with its word") {
  CHECK(bind_numbers("tổng kết năm 2022") == "tổng kết năm\u00a02022");
  CHECK(bind_numbers("6 tháng đầu năm") == "6\u00a0tháng đầu năm");
  CHECK(bind_numbers("Đơn vị 05, xã 7 tốt") == "Đơn vị\u00a005, xã\u00a07 tốt");
}

TEST_CASE("line breaks of a long text are kept where several lines are allowed, and are spaces where not") {
  CHECK(fitted("một\nhai", rule({20}, 3), 900).lines == std::vector<std::string>{"một", "hai"});
  CHECK(fitted("một\nhai", rule({20}, 1), 900).lines == std::vector<std::string>{"một hai"});
}

TEST_CASE("siblings share the size of the smallest, but a lone outlier shrinks alone") {
  const std::string longer = "một tên rất dài không vừa", name = "tên ngắn";
  auto two = fit_alike({name, longer}, {}, rule({50, 20}), 400, FixedMetrics{});
  CHECK(two[0].style.size == 20);
  auto many = fit_alike({name, name, longer, name, name}, {}, rule({50, 20}), 400, FixedMetrics{});
  CHECK(many[0].style.size == 50);
  CHECK(many[2].style.size == 20);
}

TEST_CASE("fitting costs one measure for a text that fits, and one a word at most for one that wraps") {
  FixedMetrics metrics;
  fit("Sở Giáo dục và Đào tạo", {}, rule({50, 40, 30}, 2), 2000, metrics);
  CHECK(metrics.measures == 1);
  metrics.measures = 0;
  fit("Sở Giáo dục và Đào tạo", {}, rule({50, 40, 30}, 2), 200, metrics);
  CHECK(metrics.measures <= 7);
}

TEST_CASE("an empty text has no lines") { CHECK(fitted(" \n ", rule({20}, 2), 100).lines.empty()); }

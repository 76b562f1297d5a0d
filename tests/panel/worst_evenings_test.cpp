// The worst evenings of other programs' users, as far as they are the panel's: none of them may happen here.
#include "catch.h"
#include "sample.h"

using namespace bangvang;

TEST_CASE("worst evening 1: the operator's own screen spoils the winner in front of the crowd (FTC #694)") {
  Bench bench;
  for (std::size_t live = 0; live < bench.program.steps.size(); ++live) {
    bench.state.announced = {};
    bench.go_to(static_cast<int>(live));
    bench.draw();
    for (std::size_t step = live + 1; step < bench.program.steps.size(); ++step) {
      const Step& later = bench.program.steps[step];
      INFO(bench.program.steps[live].id << " is live, " << later.id << " is to come");
      if (later.scene == SceneKind::recipient) CHECK_FALSE(bench.says(later.title));
    }
  }
}

TEST_CASE("worst evening 6: the clicker does nothing, and nobody knows why (FreeShow #3446, pdfpc #325)") {
  Bench bench;
  bench.view.focused = false;
  bench.draw();
  CHECK(bench.says("BÀN PHÍM VÀ BÚT TRÌNH CHIẾU KHÔNG ĐƯỢC NGHE"));
}

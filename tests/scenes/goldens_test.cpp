// Goldens of the scenes of many subjects: their pictures as text at 1920×1080 on fixed metrics.
#include <algorithm>

#include "fakes/sample_ceremony.h"
#include "scenes/golden.h"
#include "scenes/wall.h"

using namespace bangvang;

TEST_CASE("the scenes of many subjects are drawn as approved") {
  const Wall wall(sample_ceremony());
  for (const std::string id :
       {"agenda", "agenda/7", "delegates", "members", "figures:quy-mo", "figures:truc-tiep", "figures:hon-hop",
        "figures:so-sanh", "ranking:tong", "ranking:tong/others", "ranking:tong/place-3", "ranking:tong/place-1",
        "batch:bang-khen.1", "recipient:bang-khen.r4", "batch:giay-khen.1", "pledge", "pledge/ha-tinh", "leadership"}) {
    INFO(id);
    REQUIRE(wall.program.index_of(id) >= 0);
    std::string name = id;
    std::replace_if(name.begin(), name.end(), [](char c) { return c == ':' || c == '/'; }, '_');
    check_golden(name, to_text(wall.picture(id)));
  }
}

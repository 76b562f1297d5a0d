// Binding: which spaces a line may not end at.
#include "scenes/binding.h"

#include "catch.h"

using namespace bangvang;

TEST_CASE("syllables of one word stay together, in capitals too") {
  CHECK(bind_compounds("Bằng khen của Chủ tịch tỉnh") == "Bằng\u00a0khen của Chủ\u00a0tịch tỉnh");
  CHECK(bind_compounds("CHỦ TỊCH UBND") == "CHỦ\u00a0TỊCH UBND");
  CHECK(bind_compounds("thi đua, khen thưởng") == "thi\u00a0đua, khen\u00a0thưởng");
  CHECK(bind_compounds("Phó Chủ tịch tỉnh") == "Phó\u00a0Chủ\u00a0tịch tỉnh");
  CHECK(bind_compounds("đầu 6 tháng") == "đầu 6\u00a0tháng");
  CHECK(bind_compounds("ngày 01 tháng 01 năm 2000") == "ngày 01 tháng 01 năm 2000");
  CHECK(bind_compounds("6").size() == 1);
  CHECK(bind_compounds("").empty());
}

TEST_CASE("a name stays whole and may part from its salutation") {
  CHECK(bind_name("Đồng chí Phạm Huy Giang") == "Đồng chí Phạm\u00a0Huy\u00a0Giang");
  CHECK(bind_name("Bà A") == "Bà A");
}

TEST_CASE("a known name in a caption stays whole") {
  CHECK(bind_names("Ông Võ Văn Mẫu bế mạc", {"", "Võ Văn Mẫu"}) == "Ông Võ\u00a0Văn\u00a0Mẫu bế mạc");
}

TEST_CASE("what is too long for a name, or a list of names, is left alone") {
  CHECK(bind_name("Trung tâm Kiểm soát bệnh tật liên huyện") == "Trung tâm Kiểm soát bệnh tật liên huyện");
  CHECK(bind_name("Quảng Trị · Huế") == "Quảng Trị · Huế");
}

// Which table a sheet is named after.
#include "loading/sheet_names.h"

#include "catch.h"

using namespace bangvang;

namespace {
std::string meant(const char* name) {
  const auto meaning = meaning_of_sheet(name);
  if (!meaning) return "nothing";
  return meaning->table + (meaning->sure ? "" : "?") + (meaning->rest.empty() ? "" : " | " + meaning->rest);
}
}  // namespace

TEST_CASE("a sheet is named after its table in Vietnamese or English, in any case, with or without accents") {
  CHECK(meant("Chương trình") == "agenda");
  CHECK(meant("AGENDA") == "agenda");
  CHECK(meant("don vi thanh vien") == "members");
  CHECK(meant("Thành viên") == "members");
  CHECK(meant("ĐẠI BIỂU") == "delegates");
  CHECK(meant("Danh hiệu") == "honours");
  CHECK(meant("Hình thức khen thưởng") == "honours");
  CHECK(meant("dot-trao") == "batches");
  CHECK(meant("Danh sách khen thưởng") == "recipients");
  CHECK(meant("recipients") == "recipients");
  CHECK(meant("Kịch bản") == "rundown");
  CHECK(meant("Trình tự chiếu") == "rundown");
  CHECK(meant("Hướng dẫn") == "guide");
}

TEST_CASE("numbers and words before and after a name do not hide it") {
  CHECK(meant("1. Danh sách khen thưởng") == "recipients");
  CHECK(meant("Danh sách đại biểu mời") == "delegates | mời");
  CHECK(meant("IV - Chương trình (dự thảo)") == "agenda | dự thảo");
  CHECK(meant("danh_sach_khen_thuong_2023") == "recipients | 2023");
}

TEST_CASE("what follows the name of a ranking, of figures or of an album tells them apart") {
  CHECK(meant("Xếp hạng Khối A") == "rankings | Khối A");
  CHECK(meant("Chấm điểm tong-hop") == "rankings | tong hop");
  CHECK(meant("Ranking main") == "rankings | main");
  CHECK(meant("Chỉ tiêu quy-mo") == "figures | quy mo");
  CHECK(meant("2. Ảnh phong-canh") == "photos | phong canh");
}

TEST_CASE("names that may be of honours or of recipients leave it to the columns") {
  CHECK(meant("Khen thưởng") == "recipients?");
  CHECK(meant("Danh sách") == "recipients?");
  CHECK(meant("II. Cá nhân") == "recipients?");
  CHECK(meant("Bằng khen Thủ tướng") == "recipients? | Thủ tướng");
}

TEST_CASE("a hero is no photo, and other names mean nothing") {
  CHECK(meant("Anh hùng lao động") == "nothing");
  CHECK(meant("Danh sách chị em anh") == "recipients? | chị em anh");
  CHECK(meant("Sheet1") == "nothing");
  CHECK(meant("") == "nothing");
  CHECK(meant("---") == "nothing");
}

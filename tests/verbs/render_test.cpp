// render: which pictures it writes, what they are called, and what it refuses.
#include "catch.h"
#include "fakes/golden_pictures.h"
#include "fakes/photo_files.h"
#include "platform/real_disk.h"
#include "platform/temporary_folder.h"
#include "verbs/contact_sheet.h"
#include "verbs/picture_names.h"
#include "verbs/verbs.h"

using namespace bangvang;

namespace {

// A ceremony of two quotes in a folder of its own, and a place to draw to.
struct Desk {
  TemporaryFolder folder;
  RenderArguments arguments;
  Desk() {
    setenv("BANGVANG_ASSETS", BANGVANG_TREE "/assets", 1);
    std::filesystem::create_directory(folder / "le");
    write_file(folder / "le/ceremony.toml",
               "title = \"Lễ thử\"\n[[quote]]\nid = \"mot\"\ntext = \"Một\"\n[[quote]]\nid = \"hai\"\ntext = \"Hai\"\n");
    arguments.ceremony = folder / "le";
    arguments.size = {320, 180};
  }
  std::vector<std::string> written(const std::string& where) const { return RealDisk().list(folder / where); }
};

}  // namespace

TEST_CASE("One step becomes one file, at the size asked for") {
  Desk desk;
  desk.arguments.step = "title";
  desk.arguments.output = desk.folder / "new/folder/a.png";
  CHECK(render(desk.arguments) == 0);
  const Pixels pixels = read_golden(desk.arguments.output);
  CHECK(pixels.width == 320);
  CHECK(pixels.height == 180);
}

TEST_CASE("One step drawn into a folder is named by its order and id") {
  Desk desk;
  desk.arguments.step = "title";
  desk.arguments.output = desk.folder / "out/";
  CHECK(render(desk.arguments) == 0);
  CHECK(desk.written("out") == std::vector<std::string>{"001-title.png"});
}

TEST_CASE("All steps become numbered files, and the sheet lies before them") {
  Desk desk;
  desk.arguments.all = desk.arguments.sheet = true;
  desk.arguments.output = desk.folder / "out";
  CHECK(render(desk.arguments) == 0);
  const auto names = desk.written("out");
  REQUIRE(names.size() > 3);
  CHECK(names[0] == "000-all.png");
  CHECK(names[1] == "001-title.png");
  CHECK(std::find_if(names.begin(), names.end(), [](const std::string& name) { return name.ends_with("-quote-mot.png"); }) != names.end());
}

TEST_CASE("The same step drawn twice gives the same file") {
  Desk desk;
  desk.arguments.step = "title";
  desk.arguments.output = desk.folder / "a.png";
  CHECK(render(desk.arguments) == 0);
  desk.arguments.output = desk.folder / "b.png";
  CHECK(render(desk.arguments) == 0);
  CHECK(read_file(desk.folder / "a.png") == read_file(desk.folder / "b.png"));
}

TEST_CASE("Wrong steps, themes, sizes and folders are wrong arguments") {
  Desk desk;
  CHECK(render(desk.arguments) == 2);  // neither step nor all
  desk.arguments.step = "titel";
  CHECK(render(desk.arguments) == 2);
  desk.arguments.step = "title";
  desk.arguments.theme = "do-vnag";
  CHECK(render(desk.arguments) == 2);
  desk.arguments.theme = "";
  desk.arguments.size = {10, 180};
  CHECK(render(desk.arguments) == 2);
  desk.arguments.size = {320, 180};
  desk.arguments.ceremony = desk.folder / "nowhere";
  CHECK(render(desk.arguments) == 2);
}

TEST_CASE("A picture that cannot be written is a failure") {
  Desk desk;
  desk.arguments.step = "title";
  write_file(desk.folder / "file", "");
  desk.arguments.output = desk.folder / "file/a.png";
  CHECK(render(desk.arguments) == 1);
}

TEST_CASE("Names of pictures hold nothing that a file name should not") {
  CHECK(picture_name(1, 12, "title") == "001-title.png");
  CHECK(picture_name(27, 1500, "recipient:co-thi-dua.nghe-an") == "0027-recipient-co-thi-dua.nghe-an.png");
  CHECK(picture_name(2, 2, "../..//x\n\"đ") == "002-..-..-x-.png");
  CHECK(picture_name(3, 3, std::string(500, 'a')).size() == 108);
  CHECK(name_of_folder("/a/le-ky/") == "le-ky");
  CHECK(page_name("out/sheet.png", 1, 1) == "out/sheet.png");
  CHECK(page_name("out/sheet.png", 2, 3) == "out/sheet-2.png");
}

TEST_CASE("A sheet holds its pictures in their proportions, as many rows as it takes") {
  for (const auto& [width, height] : {std::pair{1920, 1080}, std::pair{1024, 768}, std::pair{1080, 1920}, std::pair{8192, 64}}) {
    const SheetGrid grid = sheet_grid(width, height);
    CHECK(grid.per_page() >= 20);
    const Pixels small = shrink({64, 64, std::vector<std::uint32_t>(64 * 64, 0x123456)}, grid);
    CHECK(small.width == grid.width);
    CHECK(small.height == grid.height);
    CHECK((small.words.back() & 0xffffff) == 0x123456);
  }
  Canvas canvas({BANGVANG_TREE "/assets", "vi", {}});
  const SheetGrid grid = sheet_grid(1920, 1080);
  const std::vector<SheetEntry> entries(7, {"1  title", {480, 270, std::vector<std::uint32_t>(480 * 270, 0xff00ff)}});
  const Pixels two_rows = sheet_page(entries, 0, 7, grid, canvas), one_row = sheet_page(entries, 5, 2, grid, canvas);
  CHECK(two_rows.height - one_row.height == 270 + 34 + 16);
  CHECK((one_row.words[20 * static_cast<std::size_t>(one_row.width) + 20] & 0xffffff) == 0xff00ff);
}

TEST_CASE("A photo in the ceremony is drawn, and one that does not come is told with what to do") {
  Desk desk;
  std::filesystem::create_directories(desk.folder / "le/photos/x");
  write_file(desk.folder / "le/photos/x/a.bmp", bmp(40, 40, [](int, int) { return 0x00ff00u; }));
  write_file(desk.folder / "le/photos/x/b.bmp", "no picture");
  write_file(desk.folder / "le/photos/x.csv", "file,caption\na.bmp,A\nb.bmp,B\n");
  desk.arguments.all = true;
  desk.arguments.output = desk.folder / "out";
  CHECK(render(desk.arguments) == 0);
  int with_green = 0;
  for (const std::string& name : desk.written("out")) {
    const Pixels pixels = read_golden(desk.folder / "out/" + name);
    with_green += std::count(pixels.words.begin(), pixels.words.end(), 0xff00ff00u) > 1000;
  }
  CHECK(with_green == 1);
}

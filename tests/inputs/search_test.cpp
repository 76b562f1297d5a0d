// Finding a step by what it is called, without accents.
#include "inputs/search.h"

#include "catch.h"

using namespace bangvang;

namespace {

struct Book {
  Program program;
  SearchIndex index;

  void step(const char* title, const char* section = "") {
    Step step;
    step.id = "n" + std::to_string(program.steps.size());
    step.title = title, step.section = section;
    program.steps.push_back(step);
  }
  void person(const char* name, const char* position, const char* unit) {
    Recipient r;
    r.name = name, r.position = position, r.unit = unit;
    program.ceremony.recipients.push_back(r);
    step(name);
    program.steps.back().scene = SceneKind::recipient;
    program.steps.back().subject = static_cast<int>(program.ceremony.recipients.size()) - 1;
  }
  std::vector<int> find(const char* query) {
    index.follow(program);
    return index.find(query);
  }
  using Steps = std::vector<int>;
};

Book sample() {
  Book book;
  book.step("Khai mạc – Nguyễn Đức Trung", "Mở đầu");
  book.person("Nguyễn Thị Huệ", "Giáo viên", "Tỉnh Thừa Thiên Huế");
  book.person("H’Mẫu Niê Kdăm", "Trưởng thôn", "Đắk Lắk");
  book.person("Thừa Thiên Huế", "", "");
  book.person("Trần Văn Đức", "Công nhân", "Đơn vị 04");
  return book;
}

}  // namespace

TEST_CASE("“thua thien hue” finds Thừa Thiên Huế, by name before by unit") {
  CHECK(sample().find("thua thien hue") == Book::Steps{3, 1});
  CHECK(sample().find("Thừa Thiên Huế") == Book::Steps{3, 1});
  CHECK(sample().find("THUA") == Book::Steps{3, 1});
}

TEST_CASE("words may stand in any order, and begin only") {
  CHECK(sample().find("hue ngu") == Book::Steps{1});
  CHECK(sample().find("duc tr") == Book::Steps{0, 4});
  CHECK(sample().find("tr duc") == Book::Steps{0, 4});
}

TEST_CASE("đ is asked for as d, and H’Mẫu as hmau") {
  CHECK(sample().find("don vi 04") == Book::Steps{4});
  CHECK(sample().find("hmau") == Book::Steps{2});
  CHECK(sample().find("h'mẫu nie") == Book::Steps{2});
}

TEST_CASE("the middle of a word is found last") {
  CHECK(sample().find("uyen") == Book::Steps{0, 1});
  CHECK(sample().find("rung") == Book::Steps{0});
}

TEST_CASE("words that do not all stand in one step find nothing") {
  CHECK(sample().find("hue kdam").empty());
  CHECK(sample().find("khong co ai").empty());
}

TEST_CASE("a query without letters finds nothing") {
  for (const char* query : {"", " ", "  ,-", "’"}) CHECK(sample().find(query).empty());
}

TEST_CASE("the index follows names that were corrected") {
  Book book = sample();
  CHECK(book.find("hue").size() == 2);
  book.program.ceremony.recipients[0].unit = "Tỉnh Quảng Trị";
  book.program.steps[1].title = "Nguyễn Thị Hoa";
  book.program.ceremony.recipients[0].name = "Nguyễn Thị Hoa";
  CHECK(book.find("hue") == Book::Steps{3});
  CHECK(book.find("quang tri") == Book::Steps{1});
}

TEST_CASE("at most so many are found, and endless queries are no danger") {
  Book book;
  for (int i = 0; i < 200; ++i) book.person("Nguyễn Văn A", "", "");
  CHECK(book.find("nguyen").size() == most_found);
  CHECK(book.find("nguyen").front() == 0);
  CHECK(book.find(std::string(100'000, 'n').c_str()).empty());
}

TEST_CASE("a program without steps has nothing to find") { CHECK(Book{}.find("a").empty()); }

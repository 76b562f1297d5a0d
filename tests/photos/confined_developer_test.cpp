// Photos by the real decoding process: what comes, what is said, and what is left behind.
#include "photos/confined_developer.h"

#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include <atomic>
#include <thread>

#include "catch.h"
#include "fakes/photo_files.h"
#include "fakes/process_traces.h"
#include "platform/temporary_folder.h"

using namespace bangvang;

namespace {

const std::string program = BANGVANG_BUILD "/bangvang-photos";

std::string plain(unsigned colour, int side = 20) {
  return bmp(side, side, [=](int, int) { return colour; });
}
PhotoWish wish(const std::string& file, int side = 8) { return {file, side, side, true, .5f, .5f}; }

struct Ceremony {
  TemporaryFolder folder;
  Ceremony() {
    write_file(folder / "red.bmp", plain(0xff0000));
    write_file(folder / "blue.bmp", plain(0x0000ff));
  }
  std::string operator/(const std::string& name) const { return folder / name; }
};

std::string said(ConfinedDeveloper& developer, const std::string& file, Language language = Language::english) {
  const auto image = developer.develop(wish(file));
  return !image ? to_text(image.problem(), language) : *image ? "" : "given up";
}
unsigned colour_of(ConfinedDeveloper& developer, const std::string& file) {
  const auto image = developer.develop(wish(file));
  return image && *image ? (*image)->words.at(0) : 0;
}

// Long for what must come, short for what is meant to be late.
PhotoPatience patient() { return {60, 120'000, 120'000, 250}; }
PhotoPatience impatient() { return {60, 150, 120'000, 250}; }

}  // namespace

TEST_CASE("A photo comes out of the process at the size it was wished for") {
  const Ceremony ceremony;
  ConfinedDeveloper developer(ceremony.folder.path, program, patient());
  const auto image = developer.develop(wish("red.bmp"));
  REQUIRE(image);
  REQUIRE(*image);
  CHECK((*image)->width == 8);
  CHECK((*image)->height == 8);
  CHECK((*image)->words == std::vector<std::uint32_t>(64, 0xffff0000u));
  CHECK(developer.problems().empty());
}

TEST_CASE("A photo that is to be seen whole is only as large as it fits") {
  const Ceremony ceremony;
  write_file(ceremony / "wide.bmp", bmp(40, 20, [](int, int) { return 0u; }));
  ConfinedDeveloper developer(ceremony.folder.path, program, patient());
  const auto image = developer.develop({"wide.bmp", 8, 8, false, .5f, .5f});
  REQUIRE(image);
  CHECK((*image)->width == 8);
  CHECK((*image)->height == 4);
  CHECK((*image)->words.size() == 32);
}

TEST_CASE("A photo is measured without being decoded") {
  const Ceremony ceremony;
  write_file(ceremony / "header.bmp", bmp_header(5000, 4000));
  ConfinedDeveloper developer(ceremony.folder.path, program, patient());
  const auto size = developer.measure("header.bmp");
  REQUIRE(size);
  CHECK(size->width == 5000);
  CHECK(size->height == 4000);
  CHECK_FALSE(developer.measure("missing.bmp"));
}

TEST_CASE("What is wrong with a photo is told in words that help") {
  const Ceremony ceremony;
  write_file(ceremony / "text.jpg", "not a picture at all");
  write_file(ceremony / "bomb.bmp", bmp_header(20000, 20000));
  write_file(ceremony / "cut.bmp", plain(0, 40).substr(0, 60));
  ConfinedDeveloper developer(ceremony.folder.path, program, patient());
  CHECK(said(developer, "text.jpg") ==
        "text.jpg: warning: this file is no picture that can be read; save the photo as JPEG, PNG, WebP or HEIC");
  CHECK(said(developer, "text.jpg", Language::vietnamese) ==
        "text.jpg: cảnh báo: tệp này không phải là ảnh mà chương trình đọc được; lưu ảnh thành JPEG, PNG, WebP hoặc HEIC");
  CHECK(said(developer, "bomb.bmp") == "bomb.bmp: warning: the photo has more than 100 megapixels; make it smaller and save it anew");
  CHECK(said(developer, "missing.jpg").starts_with("missing.jpg: warning: there is no such photo"));
  CHECK(colour_of(developer, "red.bmp") == 0xffff0000u);
}

TEST_CASE("Wishes of any size and focus are answered") {
  const Ceremony ceremony;
  ConfinedDeveloper developer(ceremony.folder.path, program, patient());
  for (const PhotoWish& odd : {PhotoWish{"red.bmp", 0, -5, true, .5f, .5f}, PhotoWish{"red.bmp", 16384, 1, true, NAN, 1e30f},
                               PhotoWish{"red.bmp", 1, 99999999, false, -1.f, .5f}}) {
    const auto image = developer.develop(odd);
    REQUIRE(image);
    CHECK((*image)->words.at(0) == 0xffff0000u);
  }
  const auto too_large = developer.develop({"red.bmp", 16384, 16384, true, .5f, .5f});
  REQUIRE_FALSE(too_large);
  CHECK(too_large.problem().what.en == "this photo is wished for too large");
}

TEST_CASE("A process that was killed between two photos is replaced, and no photo is blamed") {
  const Ceremony ceremony;
  ConfinedDeveloper developer(ceremony.folder.path, program, patient());
  for (int i = 0; i < 3; ++i) {
    CHECK(colour_of(developer, "red.bmp") == 0xffff0000u);
    REQUIRE(developer.process().signal(SIGKILL));
    CHECK(colour_of(developer, "blue.bmp") == 0xff0000ffu);
  }
}

TEST_CASE("A photo that takes too long is set aside under every name, and the next one comes") {
  const Ceremony ceremony;
  write_file(ceremony / "slow.bmp", plain(0x123456));
  ConfinedDeveloper developer(ceremony.folder.path, program, impatient());
  CHECK_FALSE(developer.measure("missing.bmp"));
  REQUIRE(developer.measure("red.bmp"));  // the process is up
  REQUIRE(developer.process().signal(SIGSTOP));
  CHECK(said(developer, "slow.bmp") ==
        "slow.bmp: warning: this photo takes too long to decode; it is set aside and will not be opened again; open it in "
        "another program and save it anew as JPEG");
  const pid_t next = developer.process().id();
  write_file(ceremony / "copy.bmp", plain(0x123456));
  write_file(ceremony / "as large.bmp", plain(0x654321));
  CHECK(said(developer, "copy.bmp") ==
        "copy.bmp: warning: this photo is the same as “slow.bmp”, which was set aside; open it in another program and save it anew as JPEG");
  CHECK(said(developer, "copy.bmp", Language::vietnamese) ==
        "copy.bmp: cảnh báo: ảnh này giống hệt “slow.bmp”, ảnh đã được để riêng; mở ảnh bằng một chương trình khác rồi lưu "
        "lại thành JPEG");
  CHECK(said(developer, "slow.bmp").starts_with("slow.bmp: warning: this photo takes too long"));
  CHECK_FALSE(developer.measure("copy.bmp"));
  CHECK(developer.process().id() == next);  // none of them was tried
}

TEST_CASE("A photo that was set aside is tried again once it has other contents") {
  const Ceremony ceremony;
  write_file(ceremony / "a.bmp", plain(0x123456));
  ConfinedDeveloper developer(ceremony.folder.path, program, impatient());
  REQUIRE(developer.measure("red.bmp"));
  REQUIRE(developer.process().signal(SIGSTOP));
  CHECK_FALSE(said(developer, "a.bmp").empty());
  write_file(ceremony / "b.bmp", plain(0x00ff00));
  std::filesystem::rename(ceremony / "b.bmp", ceremony / "a.bmp");
  ConfinedDeveloper calm(ceremony.folder.path, program, patient());
  CHECK(colour_of(calm, "a.bmp") == 0xff00ff00u);
}

TEST_CASE("A photo that is given up comes back empty without a problem, and may be asked for again") {
  const Ceremony ceremony;
  ConfinedDeveloper developer(ceremony.folder.path, program, patient());
  REQUIRE(developer.measure("red.bmp"));
  REQUIRE(developer.process().signal(SIGSTOP));
  std::atomic<bool> over = false;
  std::thread giving_up([&] {
    while (!over) developer.abandon(), std::this_thread::yield();
  });
  CHECK(said(developer, "blue.bmp") == "given up");
  over = true;
  giving_up.join();
  developer.process().signal(SIGCONT);  // given up before it was asked, the process was not ended, and stands still
  CHECK(colour_of(developer, "blue.bmp") == 0xff0000ffu);
}

TEST_CASE("A photo's stamp stays as long as nobody writes to the file") {
  const Ceremony ceremony;
  ConfinedDeveloper developer(ceremony.folder.path, program, patient());
  const auto missing = developer.stamp("new.bmp"), red = developer.stamp("red.bmp");
  CHECK(red != developer.stamp("blue.bmp"));
  CHECK(colour_of(developer, "red.bmp") == 0xffff0000u);
  CHECK(developer.stamp("red.bmp") == red);
  write_file(ceremony / "new.bmp", plain(0));
  CHECK(developer.stamp("new.bmp") != missing);
  write_file(ceremony / "red.bmp", plain(0, 30));
  CHECK(developer.stamp("red.bmp") != red);
}

TEST_CASE("Giving up while nothing is in hand changes nothing") {
  const Ceremony ceremony;
  ConfinedDeveloper developer(ceremony.folder.path, program, patient());
  developer.abandon();
  CHECK(colour_of(developer, "red.bmp") == 0xffff0000u);
  const pid_t process = developer.process().id();
  developer.abandon();
  CHECK(colour_of(developer, "blue.bmp") == 0xff0000ffu);
  CHECK(developer.process().id() == process);
}

TEST_CASE("A thousand photos and twenty processes leave no descriptor, no child and no mapping behind") {
  const Ceremony ceremony;
  const long descriptors = open_descriptors(), before = children(), mappings = shared_mappings();
  {
    ConfinedDeveloper developer(ceremony.folder.path, program, patient());
    CHECK(colour_of(developer, "red.bmp") == 0xffff0000u);
    const long running = open_descriptors();
    for (int i = 0; i < 1000; ++i) {
      if (i % 50 == 0) REQUIRE(developer.process().signal(SIGKILL));
      if (colour_of(developer, i % 2 ? "red.bmp" : "blue.bmp") != (i % 2 ? 0xffff0000u : 0xff0000ffu)) FAIL("photo " << i);
    }
    CHECK(open_descriptors() == running);
    CHECK(children() == before + 1);
    CHECK(shared_mappings() == mappings);
  }
  CHECK(open_descriptors() == descriptors);
  CHECK(children() == before);
}

TEST_CASE("A file that becomes shorter while it is read does no harm") {
  const Ceremony ceremony;
  int error = 0;
  PhotoProcess process = PhotoProcess::start(program, error);
  REQUIRE(process);
  PhotoGreeting greeting;
  REQUIRE(process.greet(120'000, -1, greeting) == Reply::answered);
  const auto photo = open_photo(ceremony.folder.path, "red.bmp");
  REQUIRE(photo);
  std::filesystem::resize_file(ceremony / "red.bmp", 10);
  PhotoSheet sheet;
  PhotoAnswer answer;
  PhotoRequest request;
  request.number = 7, request.width = request.height = 8;
  REQUIRE(process.ask(request, photo->file.get(), sheet.holding(256), 120'000, -1, answer) == Reply::answered);
  CHECK(answer.outcome != PhotoOutcome::done);
  CHECK_FALSE(process.spoiled());
}

TEST_CASE("The process ends with the show, however the show ends") {
  const Ceremony ceremony;
  int told[2];
  REQUIRE(pipe(told) == 0);
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  const pid_t show = fork();
  REQUIRE(show >= 0);
  if (show == 0) {
    int error = 0;
    PhotoProcess process = PhotoProcess::start(program, error);
    PhotoGreeting greeting;
    const bool up = process && process.greet(120'000, -1, greeting) == Reply::answered;
    const bool stopped = up && process.signal(SIGSTOP);  // it cannot see the socket close
    const pid_t id = stopped ? process.id() : -1;
    (void)!write(told[1], &id, sizeof id);
    (void)raise(SIGKILL);
  }
  pid_t decoder = -1;
  REQUIRE(read(told[0], &decoder, sizeof decoder) == sizeof decoder);
  close(told[0]), close(told[1]);
  REQUIRE(decoder > 0);
  CHECK(waitpid(show, nullptr, 0) == show);
  CHECK(waitpid(decoder, nullptr, 0) == decoder);  // ours now; without an end of its own this would wait for ever
  prctl(PR_SET_CHILD_SUBREAPER, 0);
}

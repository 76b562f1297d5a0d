// A decoding process that has been taken over can spoil its own photo, and nothing else.
#include "catch.h"
#include "fakes/process_traces.h"
#include "photos/confined_developer.h"
#include "platform/temporary_folder.h"

using namespace bangvang;

namespace {

// The photo says how the process misbehaves; so does the name of the program.
struct Ceremony {
  TemporaryFolder folder;
  std::string program;
  explicit Ceremony(const std::string& name = "liar") : program(folder / name) {
    std::filesystem::copy_file(BANGVANG_BUILD "/tests/lying_photos", program);
    write_file(folder / "well", "well");
  }
  ConfinedDeveloper developer(int wall_ms = 120'000, int start_ms = 120'000, int processor_s = 60) const {
    return ConfinedDeveloper(folder.path, program, {processor_s, wall_ms, start_ms, 3'600'000});
  }
};

PhotoWish wish(const std::string& file) { return {file, 8, 8, true, .5f, .5f}; }

std::string said(ConfinedDeveloper& developer, const std::string& file) {
  const auto image = developer.develop(wish(file));
  return image ? "" : to_text(image.problem(), Language::english);
}

}  // namespace

TEST_CASE("Answers that cannot be true end the process and set the photo aside; the next photo comes") {
  const Ceremony ceremony;
  ConfinedDeveloper developer = ceremony.developer();
  for (const char* how : {"beyond the sheet", "no width", "smaller than the crop", "huge photo", "no photo", "wrong number",
                          "unknown outcome", "too short", "too long", "exit", "crash"}) {
    INFO(how);
    write_file(ceremony.folder / how, how);
    CHECK(said(developer, how) == std::string(how) + ": warning: this photo brought the decoder down; it is set aside and will not "
                                  "be opened again; open it in another program and save it anew as JPEG");
    CHECK(said(developer, "well").empty());
  }
}

TEST_CASE("Colours above their alpha are cut down to it") {
  const Ceremony ceremony;
  ConfinedDeveloper developer = ceremony.developer();
  const auto image = developer.develop(wish("well"));
  REQUIRE(image);
  CHECK((*image)->words == std::vector<std::uint32_t>(64, 0x80804080u));
}

TEST_CASE("A photo over which a process ended is tried once more in a new one, for it may not have been the photo's fault") {
  const Ceremony ceremony;
  write_file(ceremony.folder / "a", "killed once");
  ConfinedDeveloper developer = ceremony.developer();
  CHECK(said(developer, "a").empty());
}

TEST_CASE("A photo whose process is killed from outside again and again is not there, but no blame is put on it") {
  const Ceremony ceremony;
  write_file(ceremony.folder / "b", "killed");
  ConfinedDeveloper developer = ceremony.developer();
  CHECK(said(developer, "b").find("memory") != std::string::npos);
  write_file(ceremony.folder / "c", "well");
  CHECK(said(developer, "c").empty());
}

TEST_CASE("Silence, and a closed socket with life behind it, are ended by the clock on the wall") {
  const Ceremony ceremony;
  for (const char* how : {"silence", "close the socket"}) {
    INFO(how);
    write_file(ceremony.folder / how, how);
    ConfinedDeveloper developer = ceremony.developer(100);
    CHECK(said(developer, how).find("it is set aside") != std::string::npos);
    CHECK(children() == 1);
  }
}

TEST_CASE("A process that uses up its time is ended by the kernel") {
  const Ceremony ceremony;
  write_file(ceremony.folder / "spin", "spin");
  ConfinedDeveloper developer = ceremony.developer(120'000, 120'000, 0);
  CHECK(said(developer, "spin").find("takes too long") != std::string::npos);
}

TEST_CASE("Descriptors and answers that nobody asked for do not pile up") {
  const Ceremony ceremony;
  for (const char* how : {"descriptors", "many answers"}) write_file(ceremony.folder / how, how);
  ConfinedDeveloper developer = ceremony.developer();
  CHECK(said(developer, "well").empty());
  const long before = open_descriptors();
  for (int i = 0; i < 5; ++i) {
    (void)said(developer, "descriptors");
    (void)said(developer, "many answers");
    CHECK(said(developer, "well").empty());
  }
  CHECK(open_descriptors() == before);
  CHECK(children() == 1);
}

TEST_CASE("The process cannot change the size of the sheet") {
  const Ceremony ceremony;
  write_file(ceremony.folder / "resize", "resize");
  ConfinedDeveloper developer = ceremony.developer();
  CHECK(said(developer, "resize").empty());
}

TEST_CASE("The process is started with no environment, a session of its own, and no descriptor of the show's") {
  setenv("BANGVANG_SECRET", "x", 1);
  const Ceremony ceremony;
  write_file(ceremony.folder / "surroundings", "surroundings");
  ConfinedDeveloper developer = ceremony.developer();
  CHECK(said(developer, "surroundings").empty());
  unsetenv("BANGVANG_SECRET");
}

TEST_CASE("A program that is missing is one problem, however many photos wait for it") {
  const Ceremony ceremony;
  ConfinedDeveloper developer(ceremony.folder.path, ceremony.folder / "nowhere");
  for (int i = 0; i < 3; ++i) {
    CHECK(said(developer, "well") == "warning: cannot run the photo decoder “bangvang-photos” (No such file or directory); put it beside the "
                                     "program bangvang and open the ceremony again");
  }
  CHECK(said(developer, "missing").starts_with("missing: warning: there is no such photo"));
}

TEST_CASE("A photo that failed for want of a process has another stamp once that may be started again") {
  const Ceremony ceremony;
  ConfinedDeveloper developer(ceremony.folder.path, ceremony.folder / "late", {60, 120'000, 120'000, 0});
  const auto before = developer.stamp("well");
  CHECK_FALSE(said(developer, "well").empty());
  CHECK(developer.stamp("well") != before);
  std::filesystem::copy_file(ceremony.program, ceremony.folder / "late");
  CHECK(said(developer, "well").empty());
  CHECK(developer.stamp("well") == before);
}

TEST_CASE("A program that dies at once is started twice, and then not again for a while") {
  const Ceremony ceremony("dies-at-once");
  ConfinedDeveloper developer = ceremony.developer();
  const std::string problem = "warning: the photo decoder “bangvang-photos” does not answer; install bangvang anew and open the ceremony "
                              "again; until then placeholders stand where photos should";
  CHECK(said(developer, "well") == problem);
  std::filesystem::remove(ceremony.program);  // to start it again would be another problem
  for (int i = 0; i < 100; ++i) CHECK(said(developer, "well") == problem);
  CHECK(children() == 0);
}

TEST_CASE("A program that never greets, and one of another version, are told") {
  const Ceremony mute("mute"), other("other-version");
  ConfinedDeveloper silent = mute.developer(120'000, 50), foreign = other.developer();
  CHECK(said(silent, "well").starts_with("warning: the photo decoder “bangvang-photos” does not answer"));
  CHECK(said(foreign, "well").starts_with("warning: the photo decoder “bangvang-photos” is not of the same version as bangvang"));
}

TEST_CASE("A kernel without filters is told once, and photos come all the same") {
  const Ceremony ceremony("unfiltered");
  ConfinedDeveloper developer = ceremony.developer();
  CHECK(said(developer, "well").empty());
  CHECK(said(developer, "well").empty());
  REQUIRE(developer.problems().size() == 1);
  CHECK(to_text(developer.problems()[0], Language::english) ==
        "warning: this system does not let the photo decoder be confined completely (seccomp); use only photos from people you "
        "trust, or update the system");
  CHECK(to_text(developer.problems()[0], Language::vietnamese) ==
        "cảnh báo: hệ điều hành này không cho cách ly hoàn toàn trình giải mã ảnh (seccomp); chỉ dùng ảnh từ những người tin "
        "cậy, hoặc cập nhật hệ điều hành");
}

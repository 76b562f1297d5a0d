// Digests of texts and of open files.
#include "base/digest.h"

#include <cstdio>
#include <memory>

#include "base/descriptor.h"
#include "catch.h"

using namespace bangvang;

TEST_CASE("A digest is SHA-256 in hexadecimal digits") {
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("An open file has the digest of all its bytes, wherever it was read to") {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::tmpfile(), &std::fclose);
  REQUIRE(file);
  const std::string bytes(200'000, 'a');
  REQUIRE(write_whole(fileno(file.get()), bytes));
  CHECK(sha256_hex_of_file(fileno(file.get())) == sha256_hex(bytes));
  CHECK(sha256_hex_of_file(fileno(file.get())) == sha256_hex(bytes));
  CHECK_FALSE(sha256_hex_of_file(-1));
}

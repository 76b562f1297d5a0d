// The ceremonies of data/, their tables written in every encoding by iconv: each is read as the same ceremony.
#include <iconv.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>

#include "base/folding.h"
#include "base/utf8.h"
#include "catch.h"
#include "loading/folder.h"

using namespace bangvang;

namespace {

namespace fs = std::filesystem;
using Files = std::map<std::string, std::string>;

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size()) text.replace(at, from.size(), to);
  return text;
}

// Everything of one ceremony; of its tables' punctuation only what every encoding has.
Files files_of(const fs::path& folder) {
  Files files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (entry.path().extension() == ".csv") {
      for (const auto& [from, to] : {std::pair{"“", "'"}, {"”", "'"}, {"’", "'"}, {"–", "-"}, {"…", "..."}, {"·", "-"}, {"×", "x"}, {"\u00A0", " "}})
        text = replaced(std::move(text), from, to);
    }
    files[fs::relative(entry.path(), folder).generic_string()] = std::move(text);
  }
  return files;
}

std::string converted(const std::string& text, const char* from, const char* to) {
  const iconv_t way = iconv_open(to, from);
  REQUIRE(way != reinterpret_cast<iconv_t>(-1));  // NOLINT: iconv's own sign
  std::string out(text.size() * 4 + 16, '\0'), in = text;
  char *next = in.data(), *end = out.data();
  std::size_t left = in.size(), room = out.size();
  const std::size_t result = iconv(way, &next, &left, &end, &room);
  iconv_close(way);
  INFO(text.substr(text.size() - left, 40));
  REQUIRE(result != static_cast<std::size_t>(-1));
  out.resize(out.size() - room);
  return out;
}

std::string by_iconv(const std::string& text, const char* to) { return converted(text, "UTF-8", to); }

// VNI is unknown to iconv: the letters' codes as typists know them, a letter and a sign.
std::string in_vni(const std::string& text) {
  static const auto codes = [] {
    std::map<char32_t, std::string> all;
    const std::vector<std::pair<const char*, std::vector<const char*>>> rows{
        {"aàảãáạ", {"a", "aø", "aû", "aõ", "aù", "aï"}}, {"ăằẳẵắặ", {"aê", "aè", "aú", "aü", "aé", "aë"}},
        {"âầẩẫấậ", {"aâ", "aà", "aå", "aã", "aá", "aä"}}, {"eèẻẽéẹ", {"e", "eø", "eû", "eõ", "eù", "eï"}},
        {"êềểễếệ", {"eâ", "eà", "eå", "eã", "eá", "eä"}}, {"iìỉĩíị", {"i", "ì", "æ", "ó", "í", "ò"}},
        {"oòỏõóọ", {"o", "oø", "oû", "oõ", "où", "oï"}}, {"ôồổỗốộ", {"oâ", "oà", "oå", "oã", "oá", "oä"}},
        {"ơờởỡớợ", {"ô", "ôø", "ôû", "ôõ", "ôù", "ôï"}}, {"uùủũúụ", {"u", "uø", "uû", "uõ", "uù", "uï"}},
        {"ưừửữứự", {"ö", "öø", "öû", "öõ", "öù", "öï"}}, {"yỳỷỹýỵ", {"y", "yø", "yû", "yõ", "yù", "î"}}, {"đ", {"ñ"}}};
    for (const auto& [letters, code] : rows) {
      const auto small = code_points(letters), large = code_points(upper(letters));
      for (std::size_t at = 0; at < small.size(); ++at) {
        all[small[at]] = code[at];
        all[large[at]] = upper(code[at]);
      }
    }
    return all;
  }();
  std::string letters;
  for (const char32_t c : code_points(text)) {
    const auto found = codes.find(c);
    letters += found == codes.end() ? to_utf8(std::u32string(1, c)) : found->second;
  }
  return by_iconv(letters, "CP1252");
}

std::string without_tones_of_their_own(const std::string& text) { return by_iconv(text, "CP1258//TRANSLIT"); }

struct Way {
  const char* name;
  std::function<std::string(const std::string&)> written;
};

const std::vector<Way>& ways() {
  static const std::vector<Way> all{
      {"UTF-8 with a mark", [](const std::string& text) { return "\xEF\xBB\xBF" + text; }},
      {"UTF-16LE with a mark", [](const std::string& text) { return "\xFF\xFE" + by_iconv(text, "UTF-16LE"); }},
      {"UTF-16BE without one", [](const std::string& text) { return by_iconv(text, "UTF-16BE"); }},
      {"TCVN3", [](const std::string& text) { return by_iconv(text, "TCVN5712-1"); }},
      {"VISCII", [](const std::string& text) { return by_iconv(text, "VISCII"); }},
      {"Windows-1258", without_tones_of_their_own},
      {"VNI", in_vni},
      {"VNI as letters", [](const std::string& text) { return converted(in_vni(text), "CP1252", "UTF-8"); }},
      {"TCVN3 as letters", [](const std::string& text) { return converted(by_iconv(text, "TCVN5712-1"), "LATIN1", "UTF-8"); }},
      {"UTF-8 twice", [](const std::string& text) { return converted(text, "LATIN1", "UTF-8"); }},
  };
  return all;
}

}  // namespace

TEST_CASE("every ceremony of data/ reads alike in every encoding, each of its tables recognized by itself") {
  for (const auto& entry : fs::directory_iterator(BANGVANG_TREE "/data")) {
    if (!entry.is_directory()) continue;
    const Files files = files_of(entry.path());
    const Loaded plain = read_folder(files);
    for (const Way& way : ways()) {
      INFO(entry.path().filename().string() << " in " << way.name);
      Files others = files;
      for (auto& [name, text] : others) {
        if (name.ends_with(".csv")) text = way.written(text);
      }
      const Loaded other = read_folder(others);
      CHECK(other.rows_left_out == plain.rows_left_out);
      CHECK(other.ceremony == plain.ceremony);
    }
  }
}

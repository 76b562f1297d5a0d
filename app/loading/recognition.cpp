// Recognition: every reading of the letters beyond ASCII is counted for what it makes of them.
#include "loading/recognition.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>
#include <vector>

#include "base/folding.h"
#include "loading/code_pages.h"
#include "loading/syllables.h"

namespace bangvang {
namespace {

constexpr std::array legacy{Encoding::windows1258, Encoding::tcvn3, Encoding::vni, Encoding::viscii};
constexpr double plausible = 0.7;  // names of other languages stand among the Vietnamese ones
constexpr double ahead = 0.15;     // of the next reading

// How many of the characters beyond ASCII are, composed, letters of possible syllables, how many of common ones, and how many
// are what stands in no text: a symbol inside of a word, a control character.
struct Plausibility {
  int right = 0, all = 0, common = 0, broken = 0;
  double share() const { return all == 0 ? 0 : static_cast<double>(right) / all; }
};

// What lists of people and their headers hold most of; decides where two readings of a few words are possible.
bool common(std::u32string word) {
  static const std::set<std::u32string> all{
      U"nguyễn", U"trần", U"lê",   U"phạm", U"hoàng", U"huỳnh", U"vũ",   U"võ",  U"đặng", U"bùi",  U"đỗ",    U"hồ",
      U"dương",  U"lý",   U"thị",  U"văn",  U"đức",   U"hữu",   U"ngọc", U"bá",  U"đình", U"hà",   U"hải",   U"ngô",
      U"họ",     U"tên",  U"và",   U"đơn",  U"vị",    U"chức",  U"vụ",   U"sở",  U"tỉnh", U"xã",   U"huyện", U"trường",
      U"công",   U"hiệu", U"ảnh",  U"điểm", U"số",    U"của",   U"đội",  U"học", U"phòng"};
  std::transform(word.begin(), word.end(), word.begin(), small);
  return all.count(word) > 0;
}

bool control(char32_t c) { return c < 0x20 && c != '\t' && c != '\n' && c != '\r'; }
bool typographic(char32_t c) { return c == 0xA0 || (c >= 0x2010 && c <= 0x2026) || c == 0xFEFF; }
// Beside words, not inside of them.
bool common_symbol(char32_t c) { return c == U'€' || c == U'«' || c == U'»' || c == U'§'; }

Plausibility counted(std::string_view text) {
  Plausibility count;
  std::u32string word;
  const auto end_word = [&] {
    const bool tells = word.size() > 1;  // © alone would be “â”
    const auto beyond =
        tells ? static_cast<int>(std::count_if(word.begin(), word.end(), [](char32_t c) { return c >= 0x80; })) : 0;
    count.all += beyond;
    if (beyond > 0 && possible_syllable(word)) {
      count.right += beyond;
      if (common(word)) count.common += beyond;
    }
    word.clear();
  };
  const std::vector<char32_t> points = code_points(text);
  for (std::size_t at = 0; at < points.size(); ++at) {
    const char32_t c = points[at];
    if (letter(c)) {
      word += c;
      continue;
    }
    const bool within = !word.empty() && at + 1 < points.size() && letter(points[at + 1]);
    end_word();
    if (!control(c) && (c < 0x80 || typographic(c) || (common_symbol(c) && !within))) continue;
    ++count.all;
    count.broken += within || control(c);
  }
  end_word();
  return count;
}

// Lines with bytes beyond ASCII, until there are enough.
std::string sample_of(std::string_view bytes) {
  constexpr std::size_t enough = 32u << 10;
  std::string sample;
  while (!bytes.empty() && sample.size() < enough) {
    const std::size_t end = std::min({bytes.find('\n'), bytes.size(), enough});
    const std::string_view line = bytes.substr(0, end);
    if (std::any_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) {
      sample += line;
      sample += '\n';
    }
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  return sample;
}

// The best of the legacy encodings; unknown where none is plausible.
Recognition best_of(std::string_view bytes) {
  struct Attempt {
    Encoding encoding;
    std::string text;
    Plausibility count;
  };
  std::vector<Attempt> readings;
  for (const Encoding encoding : legacy) {
    std::string text = decoded(bytes, encoding);
    const Plausibility count = counted(text);
    readings.push_back({encoding, std::move(text), count});
  }
  std::stable_sort(readings.begin(), readings.end(), [](const Attempt& a, const Attempt& b) {
    return std::pair(a.count.share(), a.count.common) > std::pair(b.count.share(), b.count.common);
  });
  const Attempt& first = readings[0];
  const auto second = std::find_if(readings.begin() + 1, readings.end(), [&](const Attempt& r) { return r.text != first.text; });
  Recognition best{Recognition::How::likely, first.encoding, first.encoding, false};
  if (first.count.share() < plausible) {
    best.how = Recognition::How::unknown;
  } else if (second != readings.end() && second->count.share() + ahead > first.count.share() &&
             (first.count.common == 0 || second->count.common > 0) &&
             (first.count.broken > 0 || second->count.broken == 0)) {
    best.how = Recognition::How::alike;
    best.other = second->encoding;
  }
  return best;
}

// By the zeros that every other byte of common letters is.
std::optional<Encoding> utf16_by_zeros(std::string_view bytes) {
  constexpr std::size_t enough = 4096;
  std::size_t zeros[2] = {0, 0};
  const std::size_t end = std::min(bytes.size(), enough);
  for (std::size_t at = 0; at < end; ++at) zeros[at % 2] += bytes[at] == 0;
  const auto one_side = [&](std::size_t many, std::size_t few) { return end >= 8 && many * 5 > end && few * 50 <= end; };
  if (one_side(zeros[1], zeros[0])) return Encoding::utf16le;
  if (one_side(zeros[0], zeros[1])) return Encoding::utf16be;
  return std::nullopt;
}

// ă, đ, ơ, ư and what bears a tone of its own: letters that no legacy text has when it is taken for Windows-1252.
bool vietnamese_beyond_1252(std::string_view utf8) {
  for (std::size_t at = 0; at + 2 < utf8.size(); ++at) {
    const auto first = static_cast<unsigned char>(utf8[at]), second = static_cast<unsigned char>(utf8[at + 1]);
    if (first == 0xE1 && second >= 0xBA && second <= 0xBB) return true;
    if (first == 0xCC || (first == 0xC6 && second >= 0xA0)) return true;
    if (first == 0xC4 && (second <= 0x83 || second == 0x90 || second == 0x91)) return true;
  }
  return false;
}

}  // namespace

std::optional<Recognition> misread(std::string_view utf8) {
  if (vietnamese_beyond_1252(utf8)) return std::nullopt;
  const std::optional<std::string> bytes = bytes_of_letters(sample_of(utf8));
  if (!bytes || bytes->empty()) return std::nullopt;
  constexpr int few = 2;
  if (valid_utf8(*bytes)) {
    const Plausibility twice = counted(decoded(*bytes, Encoding::utf8));
    if (twice.all == 0 || twice.right == 0) return std::nullopt;
    return Recognition{Recognition::How::likely, Encoding::utf8, Encoding::utf8, true};
  }
  const Plausibility as_it_is = counted(nfc(utf8));
  if (as_it_is.all < few || as_it_is.share() >= plausible) return std::nullopt;
  Recognition best = best_of(*bytes);
  best.letters = true;
  constexpr double beyond_doubt = 0.9;
  if (best.how == Recognition::How::unknown || counted(decoded(*bytes, best.encoding)).share() < beyond_doubt) return std::nullopt;
  return best;
}

Recognition recognized(std::string_view bytes) {
  using namespace std::string_view_literals;
  Recognition found;
  const auto is = [&](Encoding encoding) {
    found.encoding = encoding;
    return found;
  };
  if (bytes.substr(0, 2) == "\xFF\xFE"sv) return is(Encoding::utf16le);
  if (bytes.substr(0, 2) == "\xFE\xFF"sv) return is(Encoding::utf16be);
  if (bytes.find('\0') != bytes.npos) {
    const std::optional<Encoding> encoding = utf16_by_zeros(bytes);
    found.how = encoding ? Recognition::How::likely : Recognition::How::unknown;
    return is(encoding.value_or(Encoding::utf8));
  }
  if (!valid_utf8(bytes)) return best_of(sample_of(bytes));
  return misread(bytes).value_or(found);
}

}  // namespace bangvang

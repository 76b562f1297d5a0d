// CodePage: the four pages, and the way back from the letters of Windows-1252.
#include "loading/code_pages.h"

#include <unordered_map>

#include "base/folding.h"

namespace bangvang {
namespace {

// Bytes 80…FF, two rows of sixteen a line.
constexpr std::u16string_view upper_1252 =
    u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"
    u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
    u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
    u"àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
constexpr std::u16string_view upper_1258 =
    u"€\uFFFD‚ƒ„…†‡ˆ‰\uFFFD‹Œ\uFFFD\uFFFD\uFFFD\uFFFD‘’“”•–—˜™\uFFFD›œ\uFFFD\uFFFDŸ"
    u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
    u"ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß"
    u"àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ";
constexpr std::u16string_view upper_tcvn =
    u"ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
    u"\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
    u"ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò"
    u"ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";
constexpr std::u16string_view upper_viscii =
    u"ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
    u"ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
    u"ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
    u"àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";

constexpr CodePage page(std::u16string_view upper, std::initializer_list<std::pair<int, char16_t>> low = {}) {
  CodePage all{};
  for (std::size_t byte = 0; byte < 0x80; ++byte) all[byte] = static_cast<char16_t>(byte);
  for (std::size_t at = 0; at < 0x80; ++at) all[0x80 + at] = upper[at];
  for (const auto& [byte, letter] : low) all[static_cast<std::size_t>(byte)] = letter;
  return all;
}

static_assert(upper_1252.size() == 128 && upper_1258.size() == 128 && upper_tcvn.size() == 128 &&
              upper_viscii.size() == 128);

}  // namespace

// Capitals for which there was no room above stand in place of control characters.
constexpr CodePage windows1252 = page(upper_1252);
constexpr CodePage windows1258 = page(upper_1258);
constexpr CodePage tcvn5712 = page(upper_tcvn, {{0x01, u'Ú'}, {0x02, u'Ụ'}, {0x04, u'Ừ'}, {0x05, u'Ử'}, {0x06, u'Ữ'},
                                                {0x11, u'Ứ'}, {0x12, u'Ự'}, {0x13, u'Ỳ'}, {0x14, u'Ỷ'}, {0x15, u'Ỹ'},
                                                {0x16, u'Ý'}, {0x17, u'Ỵ'}});
constexpr CodePage viscii = page(upper_viscii, {{0x02, u'Ẳ'}, {0x05, u'Ẵ'}, {0x06, u'Ẫ'}, {0x14, u'Ỷ'}, {0x19, u'Ỹ'},
                                                {0x1E, u'Ỵ'}});

std::optional<std::string> bytes_of_letters(std::string_view utf8) {
  static const std::unordered_map<char32_t, char> bytes = [] {
    std::unordered_map<char32_t, char> all;
    for (std::size_t byte = 0x80; byte < 0x100; ++byte) {
      all.emplace(byte, static_cast<char>(byte));  // Latin-1 is taken for it, too
      all[windows1252[byte]] = static_cast<char>(byte);
    }
    return all;
  }();
  std::string text;
  for (const char32_t letter : code_points(utf8)) {
    if (letter < 0x80) {
      text += static_cast<char>(letter);
      continue;
    }
    const auto found = bytes.find(letter);
    if (found == bytes.end()) return std::nullopt;
    text += found->second;
  }
  return text;
}

}  // namespace bangvang

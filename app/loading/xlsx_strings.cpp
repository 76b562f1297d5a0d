// XlsxStrings: sharedStrings.xml read.
#include "loading/xlsx_strings.h"

#include <charconv>

#include "base/folding.h"
#include "loading/font_text.h"

namespace bangvang {
namespace {

constexpr std::size_t most_strings = 1'000'000;

class StringsReader : public MarkupReader {
 public:
  void open(std::string_view element, const Attributes& attributes) override {
    if (element == "si") rich_.begin();
    else rich_.open(element, attributes);
  }
  void close(std::string_view element) override {
    if (element != "si") return rich_.close(element);
    if (texts.size() == most_strings) return;
    bool plain = true;
    texts.push_back(rich_.take(plain));
    strings_plain.push_back(plain);
    in_legacy_font.push_back(!rich_.legacy_font().empty());
    if (legacy_font.empty()) legacy_font = rich_.legacy_font();
  }
  void text(std::string_view piece) override { rich_.text(piece); }
  bool enough() const override { return texts.size() == most_strings; }

  std::vector<std::string> texts;
  std::vector<bool> strings_plain, in_legacy_font;
  std::string legacy_font;

 private:
  RichText rich_;
};

}  // namespace

void RichText::begin() { *this = {}; }

void RichText::open(std::string_view element, const Attributes& attributes) {
  if (element == "r") font_.clear();
  else if (element == "rPh") above_ = true;
  else if (element == "rFont") font_ = attributes["val"];
  else if (element == "t") collecting_ = !above_;
}

void RichText::close(std::string_view element) {
  if (element == "rPh") above_ = false;
  if (element != "t") return;
  collecting_ = false;
  if (!font_.empty()) plain_ = false;
  done_ += bangvang::legacy_font(font_) ? text_in_font(unescaped(run_), font_, legacy_font_) : unescaped(run_);
  run_.clear();
}

void RichText::text(std::string_view piece) {
  if (collecting_) run_ += piece;
}

std::string RichText::take(bool& all_plain) {
  all_plain = plain_;
  return nfc(done_);
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t at; (at = text.find("_x")) != std::string_view::npos;) {
    unsigned value = 0;
    const char* digits = text.data() + at + 2;
    const bool escape = text.size() >= at + 7 && text[at + 6] == '_' && std::from_chars(digits, digits + 4, value, 16).ptr == digits + 4;
    out += text.substr(0, escape ? at : at + 2);
    if (escape && value == '_') out += '_';
    else if (escape && (value == '\n' || value == '\t')) out += static_cast<char>(value);
    text.remove_prefix(escape ? at + 7 : at + 2);
  }
  return out.empty() ? std::string(text) : out + std::string(text);
}

Result<XlsxStrings> read_xlsx_strings(Archive& archive, const std::string& part) {
  StringsReader reader;
  if (!part.empty() && archive.has(part)) {
    const Result<Done> read = read_markup(archive, part, reader);
    if (!read) return read.problem();
    if (reader.enough()) return too_much_in_file();
  }
  return XlsxStrings{std::make_shared<const std::vector<std::string>>(std::move(reader.texts)), std::move(reader.strings_plain),
                     std::move(reader.in_legacy_font), std::move(reader.legacy_font)};
}

}  // namespace bangvang

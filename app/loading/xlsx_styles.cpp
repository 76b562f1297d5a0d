// XlsxStyles: styles.xml read.
#include "loading/xlsx_styles.h"

#include <charconv>
#include <map>

#include "loading/font_text.h"
#include "loading/markup.h"

namespace bangvang {
namespace {

constexpr std::size_t most_styles = 100'000;

std::size_t number_of(std::string_view text) {
  std::size_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// The formats that every program knows by their numbers.
std::string_view built_in(std::size_t id) {
  switch (id) {
    case 1: return "0";
    case 2: return "0.00";
    case 3: case 37: case 38: case 41: case 42: return "#,##0";
    case 4: case 39: case 40: case 43: case 44: return "#,##0.00";
    case 9: return "0%";
    case 10: return "0.00%";
    case 14: case 15: return "dd/mm/yyyy";
    case 16: return "d-mmm";
    case 17: return "mmm-yy";
    case 18: case 20: return "h:mm";
    case 19: case 21: return "h:mm:ss";
    case 22: return "dd/mm/yyyy h:mm";
    case 45: case 47: return "mm:ss";
    case 46: return "[h]:mm:ss";
    default: break;
  }
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "dd/mm/yyyy" : "";
}

class StylesReader : public MarkupReader {
 public:
  void open(std::string_view element, const Attributes& attributes) override {
    if (element == "numFmt" && codes_.size() < most_styles) {
      codes_[number_of(attributes["numFmtId"])] = attributes["formatCode"];
    } else if (element == "fonts" || element == "cellXfs") {
      within_ = element;
    } else if (within_ == "fonts" && element == "font" && fonts_.size() < most_styles) {
      fonts_.emplace_back();
    } else if (within_ == "fonts" && element == "name" && !fonts_.empty()) {
      fonts_.back() = attributes["val"];
    } else if (within_ == "cellXfs" && element == "xf" && styles.cells.size() < most_styles) {
      add(number_of(attributes["numFmtId"]), number_of(attributes["fontId"]));
    }
  }
  void close(std::string_view element) override {
    if (element == within_) within_.clear();
  }

  XlsxStyles styles;

 private:
  void add(std::size_t id, std::size_t font) {
    const auto [place, fresh] = formats_.try_emplace(id, styles.formats.size());
    if (fresh) {
      const auto own = codes_.find(id);
      const std::string code = own != codes_.end() ? own->second : std::string(built_in(id));
      styles.formats.push_back(code.empty() ? NumberFormat() : NumberFormat(code));
    }
    const bool legacy = font < fonts_.size() && legacy_font(fonts_[font]);
    styles.cells.push_back({place->second, legacy ? fonts_[font] : ""});
  }

  std::string within_;
  std::map<std::size_t, std::string> codes_;
  std::map<std::size_t, std::size_t> formats_;  // id → into styles.formats
  std::vector<std::string> fonts_;
};

}  // namespace

const NumberFormat& XlsxStyles::format(std::size_t style) const {
  static const NumberFormat general;
  return style < cells.size() ? formats[cells[style].format] : general;
}

const std::string& XlsxStyles::legacy_font(std::size_t style) const {
  static const std::string none;
  return style < cells.size() ? cells[style].legacy_font : none;
}

Result<XlsxStyles> read_xlsx_styles(Archive& archive, const std::string& part) {
  StylesReader reader;
  if (!archive.has(part)) return std::move(reader.styles);
  const Result<Done> read = read_markup(archive, part, reader);
  if (!read) return read.problem();
  return std::move(reader.styles);
}

}  // namespace bangvang

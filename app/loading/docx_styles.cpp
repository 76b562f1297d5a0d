// DocxStyles: word/styles.xml read.
#include "loading/docx_styles.h"

#include "loading/font_text.h"

namespace bangvang {
namespace {

constexpr std::size_t most_styles = 20'000;

class DocxStylesReader : public MarkupReader {
 public:
  void open(std::string_view element, const Attributes& attributes) override {
    if (element == "style") {
      now_ = {std::string(attributes["styleId"]), "", ""};
      const std::string_view standard = attributes["default"];
      if (attributes["type"] == "paragraph" && (standard == "1" || standard == "true")) paragraphs = now_.id;
    } else if (element == "basedOn") {
      now_.parent = attributes["val"];
    } else if (element == "rFonts") {
      (now_.id.empty() ? document : now_.font) = latin_font(attributes);
    }
  }
  void close(std::string_view element) override {
    if (element != "style") return;
    if (all.size() < most_styles) all.push_back(now_);
    now_ = {};
  }

  struct Told {
    std::string id, parent, font;
  };
  std::vector<Told> all;
  std::string paragraphs, document;

 private:
  Told now_;
};

}  // namespace

std::string latin_font(const Attributes& fonts) {
  if (!fonts["asciiTheme"].empty()) return "theme";  // those are of Unicode
  const std::string_view font = fonts["w:ascii"];
  return std::string(font.empty() ? fonts["w:hAnsi"] : font);
}

std::string DocxStyles::font_of(const std::string& style) const {
  constexpr int farthest = 12;
  std::string name = style;
  for (int i = 0; i < farthest && !name.empty(); ++i) {
    const auto found = styles_.find(name);
    if (found == styles_.end()) break;
    if (!found->second.font.empty()) return found->second.font;
    name = found->second.parent;
  }
  return {};
}

std::string DocxStyles::legacy_font(const std::string& own, const std::string& run_style, const std::string& paragraph_style) const {
  std::string font = own;
  if (font.empty()) font = font_of(run_style);
  if (font.empty()) font = font_of(paragraph_style.empty() ? paragraphs_ : paragraph_style);
  if (font.empty()) font = document_;
  return bangvang::legacy_font(font) ? font : std::string{};
}

Result<DocxStyles> read_docx_styles(Archive& archive, const std::string& part) {
  DocxStyles styles;
  if (!archive.has(part)) return styles;
  DocxStylesReader reader;
  if (const Result<Done> read = read_markup(archive, part, reader); !read) return read.problem();
  for (auto& style : reader.all) styles.styles_[style.id] = {style.parent, style.font};
  styles.paragraphs_ = reader.paragraphs;
  styles.document_ = reader.document;
  return styles;
}

}  // namespace bangvang

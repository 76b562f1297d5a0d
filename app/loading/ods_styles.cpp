// OdsStyles: styles gathered as they are told.
#include "loading/ods_styles.h"

#include "loading/font_text.h"

namespace bangvang {
namespace {

constexpr std::size_t most_styles = 100'000;

// A family's font: “'.VnTime'” or “.VnTime”.
std::string unquoted(std::string_view name) {
  std::string plain(name);
  std::erase(plain, '\'');
  return plain;
}

}  // namespace

void OdsStyles::open(std::string_view element, const Attributes& attributes) {
  if (element == "style" && styles_.size() < most_styles) {
    const std::string family = std::string(attributes["family"]) + '/';
    now_ = family + std::string(attributes["style:name"]);
    styles_[now_].parent = family + std::string(attributes["parent-style-name"]);
  } else if (element == "default-style" && styles_.size() < most_styles) {
    now_ = std::string(attributes["family"]) + '/';  // where the parents end
  } else if (element == "font-face" && faces_.size() < most_styles) {
    faces_[std::string(attributes["style:name"])] = unquoted(attributes["font-family"]);
  } else if (element == "text-properties" && !now_.empty()) {
    const std::string_view name = attributes["style:font-name"];
    styles_[now_].font = name.empty() ? unquoted(attributes["fo:font-family"]) : std::string(name);
  } else if (element == "table-properties" && !now_.empty()) {
    styles_[now_].hidden = attributes["table:display"] == "false";
  }
}

void OdsStyles::close(std::string_view element) {
  if (element == "style" || element == "default-style") now_.clear();
}

std::string OdsStyles::legacy_font(const std::string& family, std::string_view name) const {
  constexpr int farthest = 8;
  std::string style = family + '/' + std::string(name);
  for (int i = 0; i < farthest; ++i) {
    const auto found = styles_.find(style);
    if (found == styles_.end()) break;
    if (const std::string& font = found->second.font; !font.empty()) {
      const auto face = faces_.find(font);
      const std::string& what = face == faces_.end() ? font : face->second;
      return bangvang::legacy_font(what) ? what : std::string{};
    }
    style = found->second.parent;
  }
  return {};
}

bool OdsStyles::hides(std::string_view sheet_style) const {
  const auto found = styles_.find("table/" + std::string(sheet_style));
  return found != styles_.end() && found->second.hidden;
}

}  // namespace bangvang

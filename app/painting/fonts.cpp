// Opens font files one by one into a configuration of our own.
#include "painting/fonts.h"

#include <algorithm>
#include <fontconfig/fontconfig.h>
#include <unistd.h>

#include "painting/scripts.h"

namespace bangvang {
namespace {

// Bitmap fonts (colour emoji) come in one size; these rules, fontconfig's own, let them be scaled to the size asked for.
constexpr char rules[] = R"(<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<match target="font">
  <test name="outline" compare="eq"><bool>false</bool></test>
  <edit name="pixelsizefixupfactor" mode="assign">
    <divide><name target="pattern">pixelsize</name><name target="font">pixelsize</name></divide></edit>
  <edit name="matrix" mode="assign">
    <times><name>matrix</name><matrix>
      <name>pixelsizefixupfactor</name><double>0</double><double>0</double><name>pixelsizefixupfactor</name>
    </matrix></times></edit>
  <edit name="size" mode="assign">
    <divide><name>size</name><name>pixelsizefixupfactor</name></divide></edit>
</match></fontconfig>)";

const FcChar8* bytes(const std::string& text) { return reinterpret_cast<const FcChar8*>(text.c_str()); }
bool is_there(const std::string& file) { return access(file.c_str(), R_OK) == 0; }

Problem face_missing(const std::string& wanted, const std::string& taken) {
  return {Severity::warning, {},
          {"máy chưa cài phông chữ “" + wanted + "”" + (taken.empty() ? "" : ", màn hình dùng “" + taken + "”"),
           "the font “" + wanted + "” is not installed" + (taken.empty() ? "" : "; the wall uses “" + taken + "”")},
          {"cài các gói fonts-vollkorn, fonts-inter và fonts-noto-core",
           "install the packages fonts-vollkorn, fonts-inter and fonts-noto-core"}};
}

}  // namespace

Fonts::Fonts(const std::string& list_path, const std::vector<std::string>& texts)
    : config_(FcConfigCreate()), covered_(FcCharSetCreate()) {
  // Pango initialises fontconfig on a thread of its own, which would read the system's configuration: ours is set first.
  FcConfigSetCurrent(config_);
  const auto list = read_font_list(list_path);
  if (!list) problems_.push_back(list.problem());
  const FontList fonts = list ? *list : FontList{};
  serif_ = open_face(fonts.serif);
  sans_ = open_face(fonts.sans);
  if (serif_.empty()) serif_ = sans_;
  if (sans_.empty()) sans_ = serif_;

  std::vector<char32_t> missing = characters_of(texts);
  std::erase_if(missing, [this](char32_t c) { return covers(c); });
  if (sans_.empty() && missing.empty()) missing = {U'A'};
  add_fallbacks(fonts.fallbacks, missing);
  std::erase_if(missing, [this](char32_t c) { return covers(c); });
  unset_ = std::move(missing);
}

Fonts::~Fonts() {
  FcCharSetDestroy(covered_);
  FcConfigDestroy(config_);
}

bool Fonts::covers(char32_t c) const { return FcCharSetHasChar(covered_, c); }

std::string Fonts::open_face(const std::vector<FontFamily>& families) {
  for (const FontFamily& family : families) {
    int opened = 0;
    for (const std::string& file : family.files) opened += add(file);
    if (opened == 0) continue;
    if (&family != &families.front()) {
      problems_.push_back(face_missing(families.front().family, family.family));
    }
    return family.family;
  }
  if (!families.empty()) problems_.push_back(face_missing(families.front().family, ""));
  return "";
}

bool Fonts::add(const std::string& file, int index) {
  if (!is_there(file)) return false;
  FcFontSet* opened = FcConfigGetFonts(config_, FcSetApplication);
  const int before = opened ? opened->nfont : 0;
  if (index == 0 || !opened) {
    if (!FcConfigAppFontAddFile(config_, bytes(file))) return false;
  } else {
    // One face of a collection: scanning all of a CJK collection takes a tenth of a second.
    int faces = 0;
    FcPattern* pattern = FcFreeTypeQuery(bytes(file), static_cast<unsigned>(index), nullptr, &faces);
    if (!pattern) return false;
    FcFontSetAdd(opened, pattern);
  }
  opened = FcConfigGetFonts(config_, FcSetApplication);
  for (int i = before; opened && i < opened->nfont; ++i) {
    FcCharSet* characters = nullptr;
    if (FcPatternGetCharSet(opened->fonts[i], FC_CHARSET, 0, &characters) != FcResultMatch) continue;
    FcBool changed = FcFalse;
    FcCharSetMerge(covered_, characters, &changed);
  }
  return opened && opened->nfont > before;
}

void Fonts::add_fallbacks(const std::vector<FallbackFonts>& fallbacks, std::vector<char32_t> missing) {
  if (missing.empty()) return;
  FcConfigParseAndLoadFromMemory(config_, reinterpret_cast<const FcChar8*>(rules), FcFalse);
  for (const FallbackFonts& fallback : fallbacks) {
    const bool wanted = std::any_of(missing.begin(), missing.end(), [&](char32_t c) {
      return std::any_of(fallback.ranges.begin(), fallback.ranges.end(),
                         [c](const auto& range) { return range.first <= c && c <= range.second; });
    });
    if (!wanted) continue;
    for (const std::string& file : fallback.files) add(file, fallback.index);
    std::erase_if(missing, [this](char32_t c) { return covers(c); });
    if (missing.empty()) return;
  }
  ask_the_system(std::move(missing));
}

// Slow (the system's whole configuration is read), and rare: a script that the list does not know, or no listed font.
void Fonts::ask_the_system(std::vector<char32_t> missing) {
  FcConfig* system = FcInitLoadConfigAndFonts();
  if (!system) return;
  for (int round = 0; round < 8 && !missing.empty(); ++round) {
    FcPattern* wish = FcPatternCreate();
    FcCharSet* characters = FcCharSetCreate();
    FcCharSetAddChar(characters, missing.front());
    FcPatternAddCharSet(wish, FC_CHARSET, characters);
    FcPatternAddBool(wish, FC_SCALABLE, FcTrue);
    FcConfigSubstitute(system, wish, FcMatchPattern);
    FcResult result = FcResultNoMatch;
    FcPattern* found = FcFontMatch(system, wish, &result);
    FcChar8 *file = nullptr, *family = nullptr;
    if (found && FcPatternGetString(found, FC_FILE, 0, &file) == FcResultMatch) {
      add(reinterpret_cast<const char*>(file));
      if (sans_.empty() && FcPatternGetString(found, FC_FAMILY, 0, &family) == FcResultMatch) {
        serif_ = sans_ = reinterpret_cast<const char*>(family);
      }
    }
    if (found) FcPatternDestroy(found);
    FcPatternDestroy(wish);
    FcCharSetDestroy(characters);
    const char32_t asked = missing.front();
    std::erase_if(missing, [&](char32_t c) { return c == asked || covers(c); });
  }
  FcConfigDestroy(system);
}

}  // namespace bangvang

// Which font files, which characters, how large; FreeType sets them.
#include "panel/letters.h"

#include <imgui.h>
#include <imgui_freetype.h>

#include <set>
#include <vector>

#include "base/folding.h"

namespace bangvang {
namespace {

constexpr std::size_t max_font_bytes = 64 * 1024 * 1024;
constexpr int most_texture = 1024;          // px; LOOK's bound for memory
constexpr float body_px = 17, title_px = 29;  // line heights at scale 1: 14 and 24 px of type in Inter

// Debian's files, best first.
constexpr const char* regular_files[] = {"/usr/share/fonts/opentype/inter/Inter-Regular.otf",
                                         "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
                                         "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"};
constexpr const char* bold_files[] = {"/usr/share/fonts/opentype/inter/Inter-SemiBold.otf",
                                      "/usr/share/fonts/truetype/noto/NotoSans-Bold.ttf",
                                      "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"};
struct Script {
  char32_t from, to;
  const char* file;
  int index;
};
constexpr Script scripts[] = {
    {0x0080, 0x058F, "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf", 0},
    {0x0590, 0x05FF, "/usr/share/fonts/truetype/noto/NotoSansHebrew-Regular.ttf", 0},
    {0x0600, 0x06FF, "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf", 0},
    {0x0900, 0x097F, "/usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf", 0},
    {0x0E00, 0x0E7F, "/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf", 0},
    {0x0E80, 0x0EFF, "/usr/share/fonts/truetype/noto/NotoSansLao-Regular.ttf", 0},
    {0x1000, 0x109F, "/usr/share/fonts/truetype/noto/NotoSansMyanmar-Regular.ttf", 0},
    {0x1780, 0x17FF, "/usr/share/fonts/truetype/noto/NotoSansKhmer-Regular.ttf", 0},
    {0x1E00, 0x2BFF, "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf", 0},
    {0xAA00, 0xAA5F, "/usr/share/fonts/truetype/noto/NotoSansCham-Regular.ttf", 0},
    {0x2E80, 0x9FFF, "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 2},
    {0xAC00, 0xD7FF, "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 2},
    {0xF900, 0xFFEF, "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 2},
    {0x2000, 0x2BFF, "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", 0},
};
// Latin, every Vietnamese letter, quotation marks, arrows and the few signs the panel draws with.
constexpr ImWchar basic[] = {0x20, 0x7E, 0xA0, 0xFF, 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0,
                             0x1A1, 0x1AF, 0x1B0, 0x1EA0, 0x1EF9, 0x2010, 0x2015, 0x2018, 0x201E, 0x2022, 0x2022,
                             0x2026, 0x2026, 0x2190, 0x2193, 0x2212, 0x2212, 0};

bool is_basic(char32_t c) {
  if (c < 0x20) return true;
  for (const ImWchar* range = basic; range[0]; range += 2)
    if (c >= range[0] && c <= range[1]) return true;
  return false;
}

using Ranges = std::vector<ImWchar>;
Ranges basic_ranges(bool more) {
  Ranges ranges(std::begin(basic), std::end(basic) - 1);
  if (!more) ranges.resize(4);
  ranges.push_back(0);
  return ranges;
}

// Reads, adds and owns until the atlas is built; every range handed to ImGui lives as long as this.
class Setting {
 public:
  Setting(const Disk& disk, ImFontAtlas& atlas) : disk_(disk), atlas_(atlas) {}

  ImFont* add(const char* const* files, std::size_t count, float px, Ranges ranges) {
    for (std::size_t i = 0; i < count; ++i)
      if (ImFont* font = add_file(files[i], px, 0, ranges, false)) return font;
    return nullptr;
  }
  // Merges what the last font lacks of these characters, script by script.
  void add_further(const std::u32string& characters, float px) {
    for (const Script& script : scripts) {
      Ranges ranges;
      for (char32_t c : characters)
        if (c >= script.from && c <= script.to) ranges.insert(ranges.end(), 2, static_cast<ImWchar>(c));
      ranges.push_back(0);
      if (ranges.size() > 1) add_file(script.file, px, script.index, ranges, true);
    }
  }

 private:
  ImFont* add_file(const char* path, float px, int index, const Ranges& ranges, bool merge) {
    Result<std::string> bytes = disk_.read(path, max_font_bytes);
    if (!bytes || bytes->size() < 1024) return nullptr;
    files_.push_back(std::make_unique<std::string>(std::move(*bytes)));
    ranges_.push_back(std::make_unique<Ranges>(ranges));
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.FontNo = index;
    config.PixelSnapH = true;
    config.OversampleH = config.OversampleV = 1;
    config.MergeMode = merge;
    config.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
    return atlas_.AddFontFromMemoryTTF(files_.back()->data(), static_cast<int>(files_.back()->size()), px, &config,
                                       ranges_.back()->data());
  }
  const Disk& disk_;
  ImFontAtlas& atlas_;
  std::vector<std::unique_ptr<std::string>> files_;
  std::vector<std::unique_ptr<Ranges>> ranges_;
};

// `plenty`: 2 everything, 1 further scripts only where names are small, 0 basic letters only.
bool try_setting(const Disk& disk, const std::u32string& further, float scale, int plenty, Letters& letters) {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  atlas.Clear();
  atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
  atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight | ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
  atlas.TexDesiredWidth = most_texture;
  Setting setting(disk, atlas);
  const float body = static_cast<float>(static_cast<int>(body_px * scale + .5f));
  const float title = static_cast<float>(static_cast<int>(title_px * scale + .5f));
  letters.body = setting.add(regular_files, std::size(regular_files), body, basic_ranges(true));
  if (letters.body && plenty >= 1) setting.add_further(further, body);
  letters.bold = setting.add(bold_files, std::size(bold_files), body, basic_ranges(true));
  if (letters.bold && plenty >= 2) setting.add_further(further, body);
  letters.title = setting.add(bold_files, std::size(bold_files), title, basic_ranges(plenty >= 1));
  if (letters.title && plenty >= 2) setting.add_further(further, title);
  if (!letters.body || !atlas.Build() || atlas.TexHeight > most_texture) return false;
  if (!letters.bold) letters.bold = letters.body;
  if (!letters.title) letters.title = letters.bold;
  return true;
}

std::array<const std::string*, 9> texts_of(const Recipient& r) {
  return {&r.name, &r.say, &r.rank, &r.position, &r.unit, &r.citation, &r.note, &r.received_by, &r.relation};
}

}  // namespace

std::u32string further_letters(const Program& program, std::size_t most) {
  std::set<char32_t> found;
  auto look = [&](const std::string& text) {
    bool ascii = true;
    for (char c : text) ascii = ascii && static_cast<unsigned char>(c) < 0x80;
    if (ascii) return;
    for (char32_t c : code_points(text))
      if (c <= 0xFFFF && !is_basic(c) && found.size() < most) found.insert(c);
  };
  for (const Step& step : program.steps)
    for (const std::string* text : {&step.title, &step.section, &step.script, &step.notes}) look(*text);
  for (const Recipient& r : program.ceremony.recipients)
    for (const std::string* text : texts_of(r)) look(*text);
  return {found.begin(), found.end()};
}

bool has_other_letters(const Program& program, const std::u32string& known) {
  for (const char32_t c : further_letters(program, most_further))
    if (known.find(c) == std::u32string::npos) return true;
  return false;
}

bool has_new_letters(const Program& program, const std::u32string& known) {
  if (!program.data) return false;
  const auto& all = program.ceremony.recipients;
  const auto& data = program.data->recipients;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i < data.size() && all[i] == data[i]) continue;
    for (const std::string* text : texts_of(all[i]))
      for (const char32_t c : code_points(*text))
        if (c <= 0xFFFF && !is_basic(c) && known.find(c) == std::u32string::npos) return true;
  }
  return false;
}

Letters set_letters(const Disk& disk, const Program& program, float scale, FontPixels& out) {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  const std::u32string further = further_letters(program, most_further);
  Letters letters;
  bool done = false;
  for (int plenty = 2; plenty >= 0 && !done; --plenty) done = try_setting(disk, further, scale, plenty, letters);
  if (!done) {
    atlas.Clear();
    letters.body = letters.bold = letters.title = atlas.AddFontDefault();
  }
  unsigned char* pixels = nullptr;
  atlas.GetTexDataAsRGBA32(&pixels, &out.width, &out.height);
  out.rgba = pixels;
  atlas.ClearInputData();
  return letters;
}

}  // namespace bangvang

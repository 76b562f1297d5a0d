// OfficeText: where the office ends and the place begins.
#include "loading/office_text.h"

#include <algorithm>
#include <initializer_list>

#include "loading/closing_words.h"
#include "loading/organisations.h"
#include "loading/table.h"

namespace bangvang {
namespace {

struct Cut {
  std::size_t at, size;
};

// Commas, semicolons and line breaks, and dashes before a place: “Ban Thi đua - Khen thưởng” is one.
std::vector<Cut> cuts_of(std::string_view cell) {
  constexpr std::size_t most = 20;
  std::vector<Cut> cuts;
  for (std::size_t at = 0; at < cell.size() && cuts.size() < most; ++at) {
    if (cell[at] == ',' || cell[at] == ';' || cell[at] == '\n') cuts.push_back({at, 1});
    for (const std::string_view dash : {" - ", " – ", " — "}) {
      if (cell.substr(at, dash.size()) == dash && begins_with_place(clean(cell.substr(at + dash.size())))) cuts.push_back({at, dash.size()});
    }
  }
  return cuts;
}

OfficeText parted(std::string_view cell, const Cut& cut) { return {clean(cell.substr(0, cut.at)), clean(cell.substr(cut.at + cut.size))}; }

std::vector<std::string> joined(std::initializer_list<std::string_view> before, std::initializer_list<std::string_view> after) {
  std::vector<std::string> all;
  for (const std::string_view first : before) {
    for (const std::string_view second : after) {
      for (const std::string_view between : {", ", " và "}) all.push_back(std::string(first) + std::string(between) + std::string(second));
    }
  }
  return all;
}

}  // namespace

OfficeText office_text(std::string_view cell) {
  const std::vector<Cut> cuts = cuts_of(cell);
  if (begins_with_place(clean(cell))) {
    if (cuts.empty()) return {"", clean(cell)};
    const OfficeText turned = parted(cell, cuts.back());  // “Sở Y tế, Phó Giám đốc”
    return names_office(turned.unit) ? OfficeText{turned.unit, turned.position} : OfficeText{"", clean(cell)};
  }
  for (const Cut& cut : cuts) {
    if (const OfficeText text = parted(cell, cut); begins_with_place(text.unit)) return text;
  }
  for (const Cut& cut : cuts) {
    if (const OfficeText text = parted(cell, cut); !text.unit.empty() && !names_office(text.unit)) return text;
  }
  return {clean(cell), ""};
}

std::vector<std::string> office_headers() {
  std::vector<std::string> all = joined({"chức vụ", "chức danh"}, {"đơn vị", "đơn vị công tác", "nơi công tác", "cơ quan", "cơ quan công tác"});
  const std::vector<std::string> turned = joined({"đơn vị", "đơn vị công tác", "nơi công tác"}, {"chức vụ"});
  all.insert(all.end(), turned.begin(), turned.end());
  return all;
}

std::vector<std::string> all_in_one_headers() {
  std::vector<std::string> all = joined({"họ và tên", "họ tên"}, {"chức vụ", "chức danh", "đơn vị", "đơn vị công tác", "nơi công tác", "cơ quan", "địa chỉ"});
  for (const std::string& office : office_headers()) {
    for (const char* const name : {"họ và tên, ", "họ tên, ", "tên, "}) all.push_back(name + office);
  }
  return all;
}

}  // namespace bangvang

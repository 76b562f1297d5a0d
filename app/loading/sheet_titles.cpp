// Sheet titles: one a table, and one for each of a series.
#include "loading/sheet_titles.h"

#include <array>
#include <utility>

namespace bangvang {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;
constexpr std::array<Pair, 7> tables{{{"agenda", "Chương trình"},
                                      {"members", "Đơn vị thành viên"},
                                      {"delegates", "Đại biểu"},
                                      {"honours", "Danh hiệu"},
                                      {"batches", "Đợt trao"},
                                      {"recipients", "Danh sách khen thưởng"},
                                      {"rundown", "Trình tự chiếu"}}};
constexpr std::array<Pair, 3> series{{{"rankings/", "Xếp hạng"}, {"figures/", "Chỉ tiêu"}, {"photos/", "Ảnh"}}};

}  // namespace

std::string sheet_name(std::string_view file) {
  if (!file.ends_with(".csv")) return {};
  file.remove_suffix(4);
  for (const auto& [table, sheet] : tables)
    if (file == table) return std::string(sheet);
  for (const auto& [folder, sheet] : series)
    if (file.starts_with(folder)) return std::string(sheet) + " " + std::string(file.substr(folder.size()));
  return {};
}

}  // namespace bangvang

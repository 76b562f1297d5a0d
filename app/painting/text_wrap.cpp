// Wraps text: between words by Pango, which knows the scripts' rules; within a word that is wider than the line here.
#include <algorithm>

#include "painting/text.h"

namespace bangvang {
namespace {

struct Cluster {
  int start = 0;  // byte
  int width = 0;  // Pango units
};

// What is never parted, in the order of the text.
std::vector<Cluster> clusters_of(PangoLayout* layout) {
  std::vector<Cluster> clusters;
  PangoLayoutIter* at = pango_layout_get_iter(layout);
  do {
    PangoRectangle logical;
    pango_layout_iter_get_cluster_extents(at, nullptr, &logical);
    clusters.push_back({pango_layout_iter_get_index(at), logical.width});
  } while (pango_layout_iter_next_cluster(at));
  pango_layout_iter_free(at);
  std::stable_sort(clusters.begin(), clusters.end(), [](const Cluster& a, const Cluster& b) { return a.start < b.start; });
  return clusters;
}

std::string_view without_spaces(std::string_view line, bool first) {
  while (!line.empty() && line.back() == ' ') line.remove_suffix(1);
  while (!first && !line.empty() && line.front() == ' ') line.remove_prefix(1);
  return line;
}

}  // namespace

// Pango would break within words too, but takes time by the square of their length.
void Lettering::break_word(const std::string& word, const TextStyle& style, int width, std::vector<std::string>& lines) {
  const auto shaped = layout(word, style, reference, true);
  const std::string text = pango_layout_get_text(shaped.get());
  std::size_t begin = 0;
  int used = 0;
  for (const Cluster& cluster : clusters_of(shaped.get())) {
    const auto start = std::min(static_cast<std::size_t>(cluster.start), text.size());
    if (used > 0 && used + cluster.width > width && start > begin) {
      lines.push_back(text.substr(begin, start - begin));
      begin = start;
      used = 0;
    }
    used += cluster.width;
  }
  lines.push_back(text.substr(begin));
}

std::vector<std::string> Lettering::wrap(std::string_view text, const TextStyle& style, float width) {
  const auto shaped = layout(text, style, reference, false);
  const double widest = static_cast<double>(std::max(width, 0.f)) / std::max(1.0, static_cast<double>(style.size));
  const int limit = static_cast<int>(std::min(widest * reference * PANGO_SCALE, 1e9)) + 2;  // 2: what rounding may take
  pango_layout_set_width(shaped.get(), limit);
  pango_layout_set_wrap(shaped.get(), PANGO_WRAP_WORD);
  std::vector<std::string> lines;
  const std::string_view whole = pango_layout_get_text(shaped.get());
  bool first = true;
  for (const GSList* at = pango_layout_get_lines_readonly(shaped.get()); at; at = at->next) {
    auto* line = static_cast<PangoLayoutLine*>(at->data);
    const std::string part(without_spaces(
        whole.substr(static_cast<std::size_t>(line->start_index), static_cast<std::size_t>(line->length)), first));
    first = false;
    PangoRectangle logical;
    pango_layout_line_get_extents(line, nullptr, &logical);
    if (logical.width > limit) break_word(part, style, limit, lines);
    else lines.push_back(part);
  }
  if (lines.empty()) lines.emplace_back();
  return lines;
}

}  // namespace bangvang

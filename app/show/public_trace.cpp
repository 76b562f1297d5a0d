// The public trace: what a change made public or took back, and nothing else.
#include <unordered_map>

#include "show/revealed.h"

namespace bangvang {
namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1);
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  return lines;
}

// Those lines of `text` that `other` has fewer of.
void add_missing(const std::string& text, const std::string& other, const char* sign, std::vector<std::string>& trace) {
  std::unordered_map<std::string_view, int> left;
  for (const std::string_view line : lines_of(other)) ++left[line];
  for (const std::string_view line : lines_of(text)) {
    if (--left[line] < 0) trace.push_back(sign + std::string(line));
  }
}

}  // namespace

std::vector<std::string> public_trace(const Revealed& before, const Revealed& after) {
  std::vector<std::string> trace;
  if (before == after) return trace;
  const std::string was = to_text(before), is = to_text(after);
  add_missing(was, is, "- ", trace);
  add_missing(is, was, "+ ", trace);
  return trace;
}

}  // namespace bangvang

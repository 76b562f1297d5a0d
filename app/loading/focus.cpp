// The focus point of a photo.
#include "loading/focus.h"

#include <vector>

#include "base/folding.h"
#include "loading/numbers.h"

namespace bangvang {

std::optional<Focus> focus_of(std::string_view said) {
  const std::string text = fold(said);
  std::vector<float> numbers;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" ;x", at), text.size());
    if (end > at) {
      const std::string_view word = std::string_view(text).substr(at, end - at);
      const char mark = word.find(',') != std::string_view::npos ? ',' : '.';
      const auto number = read_number(word, mark);
      if (!number || number->as_double() < 0 || number->as_double() > 100) return std::nullopt;
      numbers.push_back(static_cast<float>(number->as_double() / 100));
    }
    at = end + 1;
  }
  if (numbers.size() != 2) return std::nullopt;
  return Focus{numbers[0], numbers[1]};
}

}  // namespace bangvang

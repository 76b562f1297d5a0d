// Turns of phrase that problems share, said in both languages at once.
#pragma once
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/words.h"

namespace bangvang {

template <class... T>
Words say(fmt::format_string<const T&...> vi, fmt::format_string<const T&...> en, const T&... values) {
  return {fmt::format(vi, values...), fmt::format(en, values...)};
}

// “word”, cut after 60 letters.
std::string quoted(std::string_view word);
// “có phải “x” không?” where one of `known` is near, else `otherwise`.
Words did_you_mean(std::string_view word, const std::vector<std::string>& known, Words otherwise);
// "a, b, c", at most twelve of them, then "…".
std::string listed(const std::vector<std::string>& words);

}  // namespace bangvang

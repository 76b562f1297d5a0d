// Recognition: the encoding of a file, told from its bytes.
#pragma once
#include <optional>
#include <string_view>

#include "loading/encoding.h"

namespace bangvang {

struct Recognition {
  enum class How {
    certain,   // ASCII, UTF-8, a byte order mark
    likely,    // by what becomes Vietnamese; by UTF-16's zeros
    alike,     // `encoding` and `other` make it alike: a person has to say
    unknown,   // not UTF-8, and no encoding makes it Vietnamese
  };
  How how = How::certain;
  Encoding encoding = Encoding::utf8;
  Encoding other = Encoding::utf8;
  // The bytes are UTF-8 whose letters stand for the bytes of `encoding`: text in a legacy font that was saved as UTF-8. With
  // utf8 it was encoded twice.
  bool letters = false;
};

// Of a whole file; at most some 32 KB of it are looked at closely.
Recognition recognized(std::string_view bytes);

// Of the text of one cell: the reading that makes it Vietnamese, where as it stands it cannot be. Never certain or unknown;
// nothing where the text may stay as it is.
std::optional<Recognition> misread(std::string_view utf8);

}  // namespace bangvang

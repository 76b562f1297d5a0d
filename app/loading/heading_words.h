// HeadingWords: which honour and which kind of recipients a heading or a title names.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/ceremony.h"

namespace bangvang {

class HeadingWords {
 public:
  explicit HeadingWords(const std::vector<Honour>&);

  struct Meaning {
    int honour = -1;                     // into the honours
    std::optional<RecipientKind> kind;   // of those beneath; nothing where two are named, or none
  };
  // Nothing where the words say anything else: “Bằng khen của Bộ trưởng” is not “Bằng khen”, nor one nearly so called.
  // Around the name may stand what lists add: “TẬP THỂ ĐƯỢC TẶNG … NĂM 2023 (5 đơn vị)”.
  std::optional<Meaning> find(std::string_view text) const;

 private:
  using Texts = std::vector<std::string>;
  struct Name {
    Texts words;
    int honour;
  };
  struct Match {
    int honour = -1;
    std::size_t at = 0, size = 0;  // words
  };
  std::optional<Match> honour_in(const Texts&) const;

  std::vector<Name> names_;  // the longest first
  std::vector<Name> ids_;    // they count only alone
};

}  // namespace bangvang

// Archive: the parts of a zip file in memory (workbooks and documents are such), unpacked piece by piece and within bounds.
#pragma once
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "loading/allowance.h"

struct zip;

namespace bangvang {

inline constexpr std::size_t most_parts = 10'000;
inline constexpr std::size_t largest_part = 64u << 20;    // bytes, unpacked

class Archive {
 public:
  // `bytes` and the allowance outlive it. Problems have no place: who opens the file knows its name.
  static Result<Archive> open(std::string_view bytes, Allowance&);

  bool has(const std::string& part) const;
  // Hands the part to `take`, piece by piece, until that returns false. Nothing is unpacked ahead or written anywhere.
  Result<Done> read(const std::string& part, const std::function<bool(std::string_view)>& take);

  Allowance& allowance() const { return *allowance_; }

 private:
  struct Close {
    void operator()(zip*) const;
  };
  Archive(zip* opened, Allowance& allowance) : zip_(opened), allowance_(&allowance) {}

  std::unique_ptr<zip, Close> zip_;
  Allowance* allowance_;
};

// What is told of a file that cannot be a sound one, of one with a password, and of one that would unpack into too much.
Problem damaged_file();
Problem locked_file();
Problem too_much_in_file();
// What is told of a file after others that left nothing of the allowance.
Problem too_much_in_folder();

}  // namespace bangvang

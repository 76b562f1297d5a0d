// First by what costs nothing (which file, and when it was written), then by SHA-256.
#include "photos/set_aside.h"

#include "base/digest.h"

namespace bangvang {

namespace {
constexpr std::size_t most_entries = 4096;  // of either kind; beyond them, who gave the ceremony is at war with it
}

Problem SetAside::problem_of(const Entry& entry, const std::string& file) const {
  return entry.file == file ? set_aside_problem(file, entry.misdeed) : same_as_set_aside_problem(file, entry.file);
}

std::optional<Problem> SetAside::problem_of(const OpenPhoto& photo, const std::string& file) {
  if (const auto known = by_identity_.find(photo.identity); known != by_identity_.end()) return problem_of(known->second, file);
  const auto as_large = by_digest_.find(photo.bytes);
  if (as_large == by_digest_.end()) return std::nullopt;
  const auto digest = sha256_hex_of_file(photo.file.get());
  const auto known = digest ? as_large->second.find(*digest) : as_large->second.end();
  if (known == as_large->second.end()) return std::nullopt;
  if (by_identity_.size() < most_entries) by_identity_.emplace(photo.identity, known->second);
  return problem_of(known->second, file);
}

Problem SetAside::add(const OpenPhoto& photo, const std::string& file, Misdeed misdeed) {
  if (by_identity_.size() < most_entries) by_identity_.insert_or_assign(photo.identity, Entry{file, misdeed});
  if (by_digest_.size() < most_entries) {
    if (const auto digest = sha256_hex_of_file(photo.file.get())) by_digest_[photo.bytes].emplace(*digest, Entry{file, misdeed});
  }
  return set_aside_problem(file, misdeed);
}

}  // namespace bangvang

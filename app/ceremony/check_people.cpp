// People and units named twice.
#include <unordered_map>

#include "base/folding.h"
#include "ceremony/findings.h"

namespace bangvang {
namespace {

void warn_of_twice(Problems& problems, const std::string& name, const Origin& where, const Origin& first) {
  warn(problems, where, say("{} đã có ở dòng {}", "{} stands on line {} already", quoted(name), first.line),
       {"xóa một dòng, hoặc ghi đơn vị khác nhau", "remove one of the rows, or tell them apart by their units"});
}

void check_recipients(const Ceremony& ceremony, Problems& problems) {
  std::unordered_multimap<std::string, const Recipient*> seen;  // honour and folded name
  seen.reserve(ceremony.recipients.size());
  for (const Recipient& recipient : ceremony.recipients) {
    std::string key = fold(recipient.name);
    key += '/';
    key += std::to_string(recipient.honour);
    const auto [begin, end] = seen.equal_range(key);
    // Namesakes of other units are other people. Beyond a hundred of them nobody is compared any more.
    int compared = 0;
    bool twice = false;
    for (auto other = begin; other != end && !twice && ++compared <= 100; ++other) {
      twice = fold(other->second->unit) == fold(recipient.unit);
      if (twice) warn_of_twice(problems, recipient.name, recipient.origin, other->second->origin);
    }
    if (!twice && compared <= 100) seen.emplace(std::move(key), &recipient);
  }
}

void check_delegates(const Ceremony& ceremony, Problems& problems) {
  std::unordered_map<std::string, const Delegate*> seen;
  for (const Delegate& delegate : ceremony.delegates) {
    const auto [first, fresh] = seen.emplace(fold(delegate.name + "/" + delegate.unit), &delegate);
    if (!fresh) warn_of_twice(problems, delegate.name, delegate.origin, first->second->origin);
  }
}

}  // namespace

void check_people(const Ceremony& ceremony, Problems& problems) {
  check_recipients(ceremony, problems);
  check_delegates(ceremony, problems);
}

}  // namespace bangvang

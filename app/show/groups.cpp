// Groups: batches in the order of their file, then those without a batch in slices.
#include "show/groups.h"

#include <algorithm>

namespace bangvang {
namespace {

// A list is read out, not called up eight at a time: a `group` left at its default does not cut it.
int slice_of(const Honour& honour) {
  const bool whole = honour.layout == HonourLayout::list && honour.group == Honour{}.group;
  return whole ? 0 : std::max(honour.group, 1);
}

bool has(const auto& all, int index) { return index >= 0 && static_cast<std::size_t>(index) < all.size(); }

}  // namespace

Grouping make_groups(const Ceremony& ceremony) {
  std::vector<std::vector<int>> in_batch(ceremony.batches.size()), loose(ceremony.honours.size()),
      batches(ceremony.honours.size());
  for (std::size_t i = 0; i < ceremony.batches.size(); ++i) {
    const int honour = ceremony.batches[i].honour;
    if (has(ceremony.honours, honour)) batches[static_cast<std::size_t>(honour)].push_back(static_cast<int>(i));
  }
  for (std::size_t i = 0; i < ceremony.recipients.size(); ++i) {
    const Recipient& recipient = ceremony.recipients[i];
    if (!has(ceremony.honours, recipient.honour)) continue;
    const auto batch = static_cast<std::size_t>(recipient.batch);
    const bool batched = has(ceremony.batches, recipient.batch) && ceremony.batches[batch].honour == recipient.honour;
    auto& list = batched ? in_batch[batch] : loose[static_cast<std::size_t>(recipient.honour)];
    list.push_back(static_cast<int>(i));
  }

  Grouping made;
  made.group_of.assign(ceremony.recipients.size(), -1);
  made.place_of.assign(ceremony.recipients.size(), -1);
  for (std::size_t h = 0; h < ceremony.honours.size(); ++h) {
    const int first = static_cast<int>(made.groups.size());
    const auto add = [&](int batch, std::vector<int> recipients) {
      made.groups.push_back({static_cast<int>(h), batch, 1, 1, std::move(recipients)});
    };
    for (const int batch : batches[h]) {
      auto& list = in_batch[static_cast<std::size_t>(batch)];
      if (!list.empty()) add(batch, std::move(list));
    }
    const int slice = slice_of(ceremony.honours[h]);
    const std::vector<int>& rest = loose[h];
    for (std::size_t at = 0; at < rest.size();) {
      const std::size_t count = slice > 0 ? std::min(static_cast<std::size_t>(slice), rest.size() - at) : rest.size();
      add(-1, {rest.begin() + static_cast<std::ptrdiff_t>(at), rest.begin() + static_cast<std::ptrdiff_t>(at + count)});
      at += count;
    }
    // Flowers are given to somebody: an honour whose names are not known is a group without names.
    if (static_cast<int>(made.groups.size()) == first && !ceremony.honours[h].flowers_by.empty()) add(-1, {});

    const int end = static_cast<int>(made.groups.size());
    for (int g = first; g < end; ++g) {
      Group& group = made.groups[static_cast<std::size_t>(g)];
      group.number = g - first + 1;
      group.of = end - first;
      for (std::size_t place = 0; place < group.recipients.size(); ++place) {
        const auto recipient = static_cast<std::size_t>(group.recipients[place]);
        made.group_of[recipient] = g;
        made.place_of[recipient] = static_cast<int>(place);
      }
    }
    made.of_honour.push_back({first, end});
  }
  return made;
}

}  // namespace bangvang

// Groups: batches in the order of their file, then those without a batch in slices.
#include "show/groups.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "show/pages.h"

namespace bangvang {
namespace {

constexpr int cards_a_page = 8, lines_a_page = 18;

bool has(const auto& all, int index) { return index >= 0 && static_cast<std::size_t>(index) < all.size(); }

}  // namespace

// A list is read out, not called up eight at a time: a `group` left at its default does not cut it.
int slice_of(const Honour& honour) {
  const bool whole = honour.layout == HonourLayout::list && honour.group == Honour{}.group;
  return whole ? 0 : std::max(honour.group, 1);
}

int page_size(const Honour& honour) { return honour.layout == HonourLayout::list ? lines_a_page : cards_a_page; }

std::vector<Page> pages_of_group(const Honour& honour, std::size_t people) {
  return pages_of(static_cast<int>(people), page_size(honour));
}

void number_groups(Grouping& made, std::size_t honours, std::size_t recipients) {
  made.of_honour.assign(honours, {});
  made.group_of.assign(recipients, -1);
  made.place_of.assign(recipients, -1);
  const int groups = static_cast<int>(made.groups.size());
  for (int g = 0, honour = 0; honour < static_cast<int>(honours); ++honour) {
    made.of_honour[static_cast<std::size_t>(honour)].first = g;
    for (; g < groups && made.groups[static_cast<std::size_t>(g)].honour == honour; ++g) {
      const std::vector<int>& people = made.groups[static_cast<std::size_t>(g)].recipients;
      for (std::size_t place = 0; place < people.size(); ++place) {
        made.group_of[static_cast<std::size_t>(people[place])] = g;
        made.place_of[static_cast<std::size_t>(people[place])] = static_cast<int>(place);
      }
    }
    made.of_honour[static_cast<std::size_t>(honour)].end = g;
  }
}

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
  for (std::size_t h = 0; h < ceremony.honours.size(); ++h) {
    const Honour& honour = ceremony.honours[h];
    const std::size_t first = made.groups.size();
    const auto add = [&](int batch, std::vector<int> recipients) {
      Group group;
      group.honour = static_cast<int>(h);
      group.batch = batch;
      group.planned = static_cast<int>(recipients.size());
      group.pages = pages_of_group(honour, recipients.size());
      group.recipients = std::move(recipients);
      made.groups.push_back(std::move(group));
    };
    for (const int batch : batches[h]) {
      auto& list = in_batch[static_cast<std::size_t>(batch)];
      if (!list.empty()) add(batch, std::move(list));
    }
    const int slice = slice_of(honour);
    const std::vector<int>& rest = loose[h];
    for (std::size_t at = 0; at < rest.size();) {
      const std::size_t count = slice > 0 ? std::min(static_cast<std::size_t>(slice), rest.size() - at) : rest.size();
      add(-1, {rest.begin() + static_cast<std::ptrdiff_t>(at), rest.begin() + static_cast<std::ptrdiff_t>(at + count)});
      at += count;
    }
    // Flowers are given to somebody: an honour whose names are not known is a group without names.
    if (made.groups.size() == first && !honour.flowers_by.empty()) add(-1, {});
    for (std::size_t g = first; g < made.groups.size(); ++g) {
      made.groups[g].number = static_cast<int>(g - first) + 1;
      made.groups[g].of = static_cast<int>(made.groups.size() - first);
      made.groups[g].only = made.groups.size() == first + 1;
    }
  }
  number_groups(made, ceremony.honours.size(), ceremony.recipients.size());
  made.home_of = made.group_of;
  made.seat_of.resize(ceremony.recipients.size());
  std::iota(made.seat_of.begin(), made.seat_of.end(), 0);
  return made;
}

}  // namespace bangvang

// A ranking: all at once, from the last place to the first, or the top three last. Nothing shows before it is called.
#include <algorithm>

#include "show/run_sheet.h"

namespace bangvang {
namespace {

struct Rows {
  int first = 0, end = 0;  // standings
};

// Letters that a unit's name may have on one line of the widest table; longer names take two lines, and so taller rows.
constexpr int one_line = 50;

int letters(std::string_view text) {
  return static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

int rows_a_page(const Ranking& ranking) {
  const bool tall = std::any_of(ranking.rows.begin(), ranking.rows.end(),
                                [](const RankingRow& row) { return letters(row.unit) > one_line; });
  return tall ? 7 : 12;
}

// Runs of equal places; units without a place, which stand last, are one run.
std::vector<Rows> runs_of(const std::vector<Standing>& standings) {
  std::vector<Rows> runs;
  for (int i = 0; i < static_cast<int>(standings.size()); ++i) {
    if (i == 0 || at(standings, i).place != at(standings, i - 1).place) runs.push_back({i, i});
    runs.back().end = i + 1;
  }
  return runs;
}

// Even pages that do not part a tie, unless it is longer than a page.
std::vector<Rows> ranking_pages(const std::vector<Rows>& runs, int most) {
  const int rows = runs.back().end;
  const int even = (rows + (rows + most - 1) / most - 1) / ((rows + most - 1) / most);
  std::vector<Rows> pages{{0, 0}};
  for (Rows run : runs) {
    const int held = run.first - pages.back().first;
    if (held > 0 && (run.end - pages.back().first > most || held >= even)) pages.push_back({run.first, run.first});
    while (run.end - pages.back().first > most) {
      const int cut = pages.back().first + most;
      pages.back().end = cut;
      pages.push_back({cut, cut});
    }
    pages.back().end = run.end;
  }
  return pages;
}

// The same from the last place up: which rows stand on the page that is called first may not depend on ties above it.
std::vector<Rows> pages_from_the_last(const std::vector<Rows>& runs, int most) {
  const int rows = runs.back().end;
  const auto mirrored = [rows](const std::vector<Rows>& all) {
    std::vector<Rows> made;
    for (auto one = all.rbegin(); one != all.rend(); ++one) made.push_back({rows - one->end, rows - one->first});
    return made;
  };
  return mirrored(ranking_pages(mirrored(runs), most));
}

struct Call {  // what one announcement makes known
  Rows rows;
  std::string part;  // after the '/' of the id
  std::string title;
};

std::vector<Call> reveals_of(const RunSheet& sheet, Reveal reveal, const std::vector<Standing>& standings,
                                const std::vector<Rows>& runs) {
  std::vector<Call> made;
  const auto apart = [&](const Rows& run) {  // called with the others
    const int place = at(standings, run.first).place;
    return place == 0 || (reveal == Reveal::top_3 && place > 3);
  };
  for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
    if (apart(*run)) {
      if (made.empty()) {
        const bool unplaced = reveal == Reveal::from_last;
        made.push_back({*run, "others", unplaced ? sheet.say("chưa xếp hạng", "not ranked")
                                                 : sheet.say("các hạng còn lại", "the other places")});
      }
      made.back().rows.first = run->first;
      continue;
    }
    const std::string place = std::to_string(at(standings, run->first).place);
    const bool tied = run->end - run->first > 1;
    made.push_back({*run, "place-" + place,
                    (tied ? sheet.say("đồng hạng ", "tied for place ") : sheet.say("hạng ", "place ")) + place});
  }
  return made;
}

}  // namespace

void add_ranking(RunSheet& sheet, int index) {
  const Ranking& ranking = at(sheet.ceremony.rankings, index);
  const std::vector<Standing>& standings = at(sheet.program.standings, index);
  if (standings.empty()) return;
  const std::vector<Rows> runs = runs_of(standings);
  const bool at_once = ranking.reveal == Reveal::all;
  const int most = rows_a_page(ranking);
  const std::vector<Rows> pages = at_once ? ranking_pages(runs, most) : pages_from_the_last(runs, most);
  const int rows = runs.back().end, last_page = static_cast<int>(pages.size()) - 1;

  const auto add = [&](std::string part, StepPart kind, std::string title, int page, Rows fresh) {
    Step step;
    step.scene = SceneKind::ranking;
    step.subject = index;
    step.part = kind;
    step.id = "ranking:" + ranking.id + (part.empty() ? "" : '/' + part);
    step.title = title.empty() ? ranking.title : ranking.title + " – " + title;
    step.first = at(pages, page).first;
    step.count = at(pages, page).end - step.first;
    step.page = page + 1;
    step.pages = last_page + 1;
    step.revealed_from = fresh.first;
    step.fresh_to = fresh.end;
    sheet.list.add(std::move(step));
  };
  const auto page_part = [](int page) { return "page-" + std::to_string(page + 1); };

  sheet.list.begin_scene();
  if (at_once) {
    for (int page = 0; page <= last_page; ++page) {
      const bool only = last_page == 0;
      add(page == 0 ? "" : page_part(page), only ? StepPart::whole : StepPart::page,
          only ? "" : std::to_string(page + 1) + '/' + std::to_string(last_page + 1), page, {0, 0});
    }
    return;
  }
  add("", StepPart::whole, "", last_page, {rows, rows});
  for (const Call& reveal : reveals_of(sheet, ranking.reveal, standings, runs)) {
    const bool others = reveal.part == "others";
    bool begun = false;  // rows over several pages: the last of them first, like the places
    for (int page = last_page; page >= 0; --page) {
      if (at(pages, page).end <= reveal.rows.first || at(pages, page).first >= reveal.rows.end) continue;
      const std::string part = !begun ? reveal.part : others ? page_part(page) : reveal.part + '/' + page_part(page);
      const StepPart kind = others ? (begun ? StepPart::page : StepPart::others) : StepPart::place;
      add(part, kind, begun ? reveal.title + page_suffix(page + 1, last_page + 1) : reveal.title, page, reveal.rows);
      begun = true;
    }
  }
}

}  // namespace bangvang

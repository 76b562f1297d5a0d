// Ranking table: which columns a ranking has on this output and where its rows stand; drawing and transition share it.
#pragma once
#include <vector>

#include "scenes/scene_list.h"
#include "scenes/sketch.h"

namespace bangvang {

struct RankingTable {
  int from = 0, to = 0;            // standings on this page
  bool bars = false, chips = false, scores = false, nominations = false;
  bool wrapped = false;            // long names: rows high enough for two lines, no bars (06b)
  bool stacked = false;            // class and nomination stand under the unit
  std::vector<Rect> rows;          // px, one a standing on the page
  float header_y = 0;              // centre of the column titles
  float rank_x = 0;                // centre
  float unit_x = 0, unit_w = 0;
  float bar_x = 0, bar_w = 0;
  float nomination_x = 0, nomination_w = 0;
  float score_right = 0, score_w = 0;
  float chip_x = 0, chip_w = 0;
};

// Nothing in it depends on what is still hidden: the same for every step of a page.
RankingTable ranking_table(const Sketch&, const Program&, const Step&);

}  // namespace bangvang

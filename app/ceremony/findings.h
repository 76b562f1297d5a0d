// What the checks across tables share.
#pragma once
#include <string>
#include <unordered_set>
#include <vector>

#include "base/phrases.h"
#include "ceremony/ceremony.h"

namespace bangvang {

void check_agenda(const Ceremony&, Problems&);    // its times
void check_dates(const Ceremony&, Problems&);     // of decisions
void check_people(const Ceremony&, Problems&);    // named twice, or not at all
void check_stage(const Ceremony&, Problems&);     // honours, batches
void check_calls(const Ceremony&, Problems&);     // who comes to the stage, in which group and place
void check_photos(const Ceremony&, Problems&);    // whose they are, and who wants none
void check_run_sheet(const Ceremony&, Problems&);
class Members;
void check_cluster(const Ceremony&, Members&, Problems&);   // members, pledge, handover, leadership
void check_rankings(const Ceremony&, Members&, Problems&);

// "line 12" where `other` stands in the same table as `here`, else its place in full.
Words line_of(const Place& other, const Place& here);

inline void warn(Problems& problems, const Place& where, Words what, Words remedy) {
  problems.push_back({Severity::warning, where, std::move(what), std::move(remedy)});
}

// The row of a cell.
inline Place row_of(Place cell) {
  cell.column = 0;
  return cell;
}

// A table as people know it: the file or the sheet that it stands in, where it has rows; else `file`.
template <class Rows>
std::string table_of(const Rows& rows, const char* file) {
  if (rows.empty()) return file;
  Place place = row_of(rows.front().origin);
  place.line = 0;
  return place.file.empty() ? file : to_text(place);
}

// The members by name, to tell units that are none of them.
class Members {
 public:
  explicit Members(const Ceremony&);
  // A warning where `unit` is no member: "Tỉnh Nghệ An" is "Nghệ An". Nothing where not all members are named.
  void check(const std::string& unit, const Place& where, Problems&);

 private:
  std::unordered_set<std::string> folded_;
  std::vector<std::string> names_;
  std::string table_;
  bool all_named_;
  int suggestions_ = 0;
};

}  // namespace bangvang

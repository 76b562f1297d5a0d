// Report: gathers every problem of a load, and counts what is left out.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/problem.h"
#include "loading/reading.h"

namespace bangvang {

class Report {
 public:
  void error(Place where, Words what, Words remedy);
  void warning(Place where, Words what, Words remedy);
  // Beyond 1000 problems a file, the rest are only counted.
  void add(Problem);
  void leave_out(int rows = 1) { rows_left_out_ += rows; }
  // did_you_mean while there is patience: comparing with long lists is for a few mistakes, not for 100,000.
  Words suggest(std::string_view word, const std::vector<std::string>& known, Words otherwise);

  // How each table was read, in the order of reading.
  void add(Reading reading) { readings_.push_back(std::move(reading)); }
  Reading& last_reading() { return readings_.back(); }
  std::vector<Reading> take_readings() { return std::move(readings_); }

  // Letters of `text` that are neither of Vietnamese nor of its neighbours' spelling: where each was first seen.
  template <class Where>
  void note_rare_letters(std::string_view text, Where where) {
    if (has_rare_letter(text)) note_rare_letters(text, Place(where()));
  }
  std::map<char32_t, Place> take_rare_letters() { return std::move(rare_letters_); }

  int rows_left_out() const { return rows_left_out_; }
  // Sorted. Files with more than were kept say how many more there are.
  Problems take();

 private:
  static bool has_rare_letter(std::string_view text);
  void note_rare_letters(std::string_view text, const Place& where);

  struct Count {
    int kept = 0, more = 0;
    bool errors_among_more = false;
  };
  Problems problems_;
  std::vector<Reading> readings_;
  std::map<std::string, Count> counts_;
  int rows_left_out_ = 0;
  std::size_t comparisons_ = 0;
  std::map<char32_t, Place> rare_letters_;
};

}  // namespace bangvang

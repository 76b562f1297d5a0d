// Sections: the headings within a list of recipients, and what they say of the rows beneath them.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "loading/heading_counts.h"
#include "loading/heading_words.h"
#include "loading/table.h"

namespace bangvang {

class Sections {
 public:
  // All outlive it. `bad_honours`: see Loading.
  Sections(const std::vector<Honour>&, const std::map<std::string, std::string>& bad_honours, Report&);

  // Nothing holds any longer: a table of its own begins, or the last one ends.
  void clear() { close(0); }
  // A list begins; what its title names holds where no heading says otherwise. `honours_by_row`: it has a column of
  // honours, and an empty cell there is a mistake.
  void begin(const Table&, bool honours_by_row);
  // The row heads those beneath. False: it is a row of the list after all.
  bool take(const RowHeading&);

  // The honour of the rows beneath, −1 where nothing names one.
  int honour() const;
  // They stand beneath a heading that nobody understands: it has been reported, once, and they are left out.
  bool lost();
  std::optional<RecipientKind> kind() const;
  // A row stands beneath the headings: where they say how many there are, that is compared, with a warning.
  void count(RecipientKind);
  int count() const { return count_; }          // headings of this list
  const std::vector<std::string>& idle() const { return idle_; }  // lines of those that name neither honour nor kind
  int named_by_title() const { return title_.honour; }  // an honour, or −1

 private:
  struct Section {
    Numbering numbering;
    HeadingWords::Meaning meaning;
    bool unknown = false, reported = false;
    Place place;
    std::string text;
    HeadingCounts said, rows;
  };
  bool divides(const Table&) const;
  bool heads(const RowHeading&, const std::optional<HeadingWords::Meaning>&) const;
  void close_beside(const Section&);
  void close(std::size_t from);  // into open_
  void report(const Section&);

  const std::vector<Honour>& honours_;
  const std::map<std::string, std::string>& bad_honours_;
  Report& report_;
  HeadingWords words_;
  HeadingWords::Meaning title_;
  std::string file_;           // where the list is that it heads
  std::vector<Section> open_;  // the outermost first
  int count_ = 0;
  std::vector<std::string> idle_;
};

}  // namespace bangvang

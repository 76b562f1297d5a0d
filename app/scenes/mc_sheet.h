// McSheet: what the MC needs to say at one step, before it is laid out. Pure; in the ceremony's language.
#pragma once
#include <string>
#include <vector>

#include "show/step.h"

namespace bangvang {

// One line of a list, or one of the next two.
struct McEntry {
  std::string number;          // "3", "Hạng 2"; may be ""
  std::string name, detail;
  std::string remark;          // stands out: truy tặng, who receives instead
  friend bool operator==(const McEntry&, const McEntry&) = default;
};
struct McFact {
  std::string label, value;
  friend bool operator==(const McFact&, const McFact&) = default;
};

struct McSheet {
  std::string doing;           // "Đang trao 3/8": what happens now
  std::string of;              // within what: the honour, the agenda item
  std::string name;            // form of address and name, or what is announced
  std::string say;             // how the name is said
  std::string who;             // position and unit
  std::string remark;
  std::vector<McEntry> list;   // whom to read out, where there are several
  std::vector<McFact> facts;   // decision, presenter, place on stage …
  std::string script, citation;
  friend bool operator==(const McSheet&, const McSheet&) = default;
};

McSheet mc_sheet(const Program&, const Step&);
// The step as one of those to come. Of a list: its first names.
McEntry mc_entry(const Program&, const Step&);

// Scene by scene; all that mc_sheet itself fills in is the script.
McSheet mc_recipient(const Program&, const Step&);
McSheet mc_batch(const Program&, const Step&);
McSheet mc_honour(const Program&, const Step&);     // honour, decision
McSheet mc_flowers(const Program&, const Step&);
McSheet mc_ranking(const Program&, const Step&);
McSheet mc_people(const Program&, const Step&);     // speaker, talk, delegates, members, pledge, handover, leadership
McSheet mc_words(const Program&, const Step&);      // title, agenda, figures, quote, photos, notice, countdown, hold

// Null where there is no such row.
template <class Row>
const Row* row_at(const std::vector<Row>& rows, int index) {
  return index >= 0 && static_cast<std::size_t>(index) < rows.size() ? &rows[static_cast<std::size_t>(index)] : nullptr;
}
// A unit that its office or its name already says is not said again.
bool said_in(const std::string& part, const std::string& whole);

McEntry mc_recipient_entry(const Ceremony&, const Recipient&, int number);
// "Bà Nguyễn Thị A", "Tập thể khoa Nội"
std::string form_of_address(const Recipient&);
std::string presenters_of(const std::vector<Presenter>&, const std::string& separator = "; ");

}  // namespace bangvang

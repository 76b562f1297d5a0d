// Findings of a proof: what is wrong, and on which steps it is seen. Pure.
#pragma once
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "scenes/picture.h"
#include "show/step.h"

namespace bangvang {

enum class Screen { hall, mc, lobby };
Words name_of(Screen);
// The group that a step shows, whole or somebody of it; or −1.
int group_on(const Program&, int step);

struct ProofFinding {
  Problem problem;
  std::vector<int> steps;  // on which it is seen, ascending; none: it is of the whole, or of the lobby
  friend bool operator==(const ProofFinding&, const ProofFinding&) = default;
};

// What the layouts of all pictures noted: the same text on many steps is one finding.
class LayoutFindings {
 public:
  using Key = std::tuple<Screen, LayoutNote::Kind, std::string>;
  explicit LayoutFindings(const Program& program) : program_(program) {}
  // `step` −1: a card of the lobby, or the hold picture.
  void add(Screen, int step, const std::vector<LayoutNote>&);
  // Cut in the hall is an error: there the audience reads something else than the data say. At most `most`, then one that
  // counts the rest.
  std::vector<ProofFinding> all(std::size_t most = 500) const;

 private:
  const Program& program_;
  std::map<Key, std::vector<int>> steps_;
  std::vector<Key> order_;  // as they came
};

// Places that scenes keep for what the data do not have.
std::vector<ProofFinding> empty_places(const Program&);
// Each problem of the data with the first step that shows its row.
std::vector<ProofFinding> findings_of(const Problems&, const Program&);
// Errors first, then in the order of the show; each problem once.
void sort_findings(std::vector<ProofFinding>&);

// "recipients.csv:12: error: WHAT; REMEDY (step recipient:bk.a and 7 more)".
std::string to_text(const ProofFinding&, const Program&, Language);

}  // namespace bangvang

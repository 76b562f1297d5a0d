// ProofScreens: the pictures that a proof shows, as the hall, the MC and the lobby will have them.
#pragma once
#include <vector>

#include "verbs/lobby_round.h"
#include "verbs/proof_pages.h"
#include "verbs/staging.h"

namespace bangvang {

class ProofScreens {
 public:
  ProofScreens(const Disk&, const Staging&, const TextMetrics&);  // staging and metrics outlive it
  std::array<Proof::Size, 3> sizes() const;
  std::vector<ProofCard> cards() const;
  Picture picture(const ProofPicture&) const;

 private:
  const Output& output(Screen screen) const { return outputs_[static_cast<std::size_t>(screen)]; }

  const Program& program_;
  const TextMetrics& metrics_;
  Dressings dressed_;
  std::array<Output, 3> outputs_;  // by Screen
  Revealed before_, after_;        // with nothing announced, and all
  std::vector<ShownCard> opening_, ending_;
};

}  // namespace bangvang

// Subjects: what a scene may name, once all is read.
#pragma once
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "ceremony/ceremony.h"

namespace bangvang {

class Subjects {
 public:
  explicit Subjects(const Ceremony&);

  // The subject as the steps know it, or nothing where there is no such thing. "*" and "" (= all) stay.
  std::optional<std::string> resolve(const Reference&);
  // What could have been meant; of recipients, none where there are too many to compare.
  const std::vector<std::string>& known(SceneKind);
  // There is anything at all for the scene to show.
  bool any(SceneKind) const;

 private:
  struct Known {
    std::unordered_map<std::string, std::string> by_folded;  // folded id or name → subject
    std::vector<std::string> ids;
  };
  Known& of(SceneKind);
  void know(Known&, SceneKind) const;
  void know_stage(Known&, SceneKind) const;  // batch, recipient, flowers

  const Ceremony& ceremony_;
  std::unordered_map<int, Known> known_;
};

// title, members, pledge …: there is but one.
bool stands_alone(SceneKind);

}  // namespace bangvang

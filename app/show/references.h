// Names: ids as they are written in a run sheet → indices into the ceremony and its groups.
#pragma once
#include <string>
#include <unordered_map>
#include <vector>

#include "show/groups.h"

namespace bangvang {

class Names {
 public:
  // `with_recipients`: whether recipients are ever looked up; else thousands of keys would be made for nothing.
  Names(const Ceremony&, const Grouping&, bool with_recipients);

  // What the reference names, as Step::subject has it for its scene; batch and flowers: groups. An honour's id with
  // batch, flowers or recipient names all of the honour's. Empty where there is no such thing, or for `*`.
  std::vector<int> find(const Reference&) const;
  // A batch's decision: its group, or −1.
  int group_with_id(const std::string& id) const;

 private:
  int lookup(std::string_view scene, const std::string& subject) const;
  void remember(std::string_view scene, const std::string& subject, std::size_t index);

  const Ceremony& ceremony_;
  const Grouping& grouping_;
  std::unordered_map<std::string, int> by_name_;  // "ranking:tong"
};

bool names_all(const Reference&);  // `*`, or no subject where the scene can have several

// The id of a group: "co-thi-dua.1", or its batch's own id after the honour's.
std::string group_id(const Ceremony&, const Group&);

}  // namespace bangvang

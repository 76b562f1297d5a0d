// Floor: the groups of one honour while people come, go and change places. What nobody touches stays as it is.
#pragma once
#include <string>
#include <vector>

#include "show/groups.h"

namespace bangvang {

class Floor {
 public:
  // The honour's groups as the data make them. The ceremony outlives the floor.
  Floor(const Ceremony&, int honour, const Grouping&);

  bool has(int recipient) const;
  void take_out(int recipient);             // the place is closed up; nobody goes to another page for it
  void swap(int one, int other);
  // At `place` from 1, or 0: at the end. No such group: the honour's last, else a new one.
  void put(int recipient, const std::string& group, int place);
  bool has_group(const std::string& id) const;
  std::string group_of(int recipient) const;  // its id; "" alone or nowhere
  void put_alone(int recipient, const std::string& group);  // its presenters are this group's
  void regroup(const std::vector<int>& kept);  // fills all groups that no batch made anew, but for these numbers

  std::vector<Group> groups() const;

 private:
  struct Stage {
    Group group;                            // without its people
    std::vector<std::vector<int>> pages;
  };
  struct Seat {
    int stage = -1;
    std::size_t page = 0, place = 0;
  };
  Seat seat_of(int recipient) const;
  int stage_named(const std::string& id) const;  // or −1
  int last_stage() const;                   // of those that are not alone; or −1
  int add_stage();
  void insert(Stage&, int recipient, int place);

  const Ceremony& ceremony_;
  int honour_;
  std::vector<Stage> stages_;
};

}  // namespace bangvang

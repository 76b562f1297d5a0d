// Announcement: emblem, what is given, to whom, and panels beneath (mock-up 08); honours, recipients, flowers.
#pragma once
#include <string>
#include <vector>

#include "scenes/scene_list.h"

namespace bangvang {

struct AnnouncementPanel {
  std::string label;
  std::string text;               // or people
  std::vector<Presenter> people;
  float share = 5;                // of the width, against the other panels
  bool empty() const;
};

// Every part may be empty; nothing is drawn for it then.
struct Announcement {
  std::string kicker, honour;             // both are put in capitals
  std::string subject;                    // the unit or name
  std::vector<std::string> under;         // position, unit
  std::vector<std::string> pills;
  std::vector<AnnouncementPanel> panels;
};

Picture draw_announcement(const SceneView&, Announcement);

}  // namespace bangvang

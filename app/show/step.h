// Step and Program: the ceremony compiled to a flat list. GO means "to the next step".
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ceremony/ceremony.h"
#include "ceremony/standings.h"
#include "show/roster.h"

namespace bangvang {

// Rows that are on the wall together.
struct Page {
  int first = 0, count = 0;
  friend bool operator==(const Page&, const Page&) = default;
};

// People on stage together: a batch, or a slice of one of `Honour::group` people.
struct Group {
  int honour = 0;
  int batch = -1;                // into Ceremony::batches, or -1
  int number = 1, of = 1;        // "đợt 1/2", within the honour
  std::vector<int> recipients;   // into Ceremony::recipients, in order on stage
  std::vector<Page> pages;       // of recipients: who is on the wall together; a page may have become empty
  int planned = 0;               // the most that were to come; a group's steps stay, passed over, where nobody is left
  bool only = false;             // the honour's only group in the data
  bool late = false;             // not in the data
  bool alone = false;            // one who came after the honour's group had left the stage: a step, no group's call
  friend bool operator==(const Group&, const Group&) = default;
};

// What of its subject a step shows; with `part` in the id after '/'.
enum class StepPart { whole, page, others, place, member, flowers_to_leaders, photo, item };

struct Step {
  std::string id;       // unique, stable: "ranking:tong/place-3"
  std::string cue;      // free text, unique per scene of the run sheet: "12.5"; steps of one scene share it
  bool skip = false;    // GO and Back pass over it; a jump still reaches it
  SceneKind scene = SceneKind::title;
  StepPart part = StepPart::whole;
  // Index into what `scene` names: agenda row (agenda/N, speaker; the whole agenda −1), delegates −1, talk, figures,
  // ranking, honour (decision, honour), group (batch, flowers of an honour), recipient, quote, notice (notice, countdown),
  // album (photos); else −1.
  int subject = -1;
  // recipient: the group on stage; decision: the group whose own decision it is; a group photo: the group; else −1
  int group = -1;
  // First row of the page (members, delegates, figures, ranking standings; batch and recipient: in Group::recipients),
  // photo in the album, member signing; and how many rows the page has. Pages of one thing are as even as can be.
  int first = 0;
  int count = 0;
  int page = 1, pages = 1;
  int revealed_from = 0;  // ranking: standings from here to the end are shown, those before are hidden
  int fresh_to = 0;       // ranking: [revealed_from, fresh_to) came with this step; none where all came at once
  int signed_count = 0;   // pledge: members [0, signed_count) have signed
  std::string title;    // what the rundown and the panel call it
  std::string section;  // the agenda item it belongs to, "" before the first
  int agenda = -1;      // the agenda row it belongs to, or −1
  std::string notes;    // operator only
  std::string script;   // MC
  int seconds = 0;      // 0: until GO
  friend bool operator==(const Step&, const Step&) = default;
};

// The cues that steps had when they were first loaded, by step id.
using Cues = std::unordered_map<std::string, std::string>;

struct Program {
  Ceremony ceremony;
  std::string hash;                           // of the data it was compiled from
  std::shared_ptr<const Ceremony> data;       // as loaded, where `ceremony` has the operator's changes; else null
  std::uint64_t edition = 0;                  // another one for another Roster; 0 without changes
  std::shared_ptr<const Cues> cues;           // numbers that are kept, where its data took the place of others; else null
  std::vector<Group> groups;                  // by honour, then number
  std::vector<std::vector<Standing>> standings;  // one a ranking
  std::vector<Step> steps;
  std::unordered_map<std::string, int> by_id;  // step id → index
  std::unordered_map<std::string, int> by_cue;  // cue → its first step; see cue_number.h

  int index_of(const std::string& id) const;   // or −1
  int index_of_cue(std::string_view typed) const;  // exact text, else the same number ("12.50" is "12.5"); or −1
  int after(int step) const;                   // the next step that is not skipped, or −1
  int before(int step) const;                  // the last one before it that is not skipped, or −1
};

// Pure; the hash is the caller's to fill in. Rows per page do not depend on any output's size. Never without a step.
Program compile(Ceremony);
// With the operator's changes. Nobody else's step has another id for it. Changes that name what the data do not have do
// nothing. `data` is left null. Made cues are those that are kept, where there are some; what has none stands behind.
Program compile(Ceremony data, const Roster&, const std::shared_ptr<const Cues>& = nullptr);
// The same data with another roster.
std::shared_ptr<const Program> compile_anew(const std::shared_ptr<const Program>&, const Roster&);

}  // namespace bangvang

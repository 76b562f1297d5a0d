// The pages of a proof: where pictures and words stand on them. Pure: what is in the pictures is somebody else's.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "verbs/page_sketch.h"
#include "verbs/proof_findings.h"

namespace bangvang {

// A picture that is proven.
struct ProofPicture {
  enum class Kind { step, hold, lobby_before, lobby_after } kind = Kind::step;
  Screen screen = Screen::hall;
  int index = 0;  // the step; of the lobby's round: the card
  friend bool operator==(const ProofPicture&, const ProofPicture&) = default;
};
struct ProofCard {
  ProofPicture what;
  std::string label;  // as people call it
  std::string scene;  // its id; "" of the hold picture
};

struct ProofPage {
  Picture page;  // texts and lines
  struct Placed {
    ProofPicture what;
    Rect box;
  };
  std::vector<Placed> pictures;
  struct Bookmark {
    std::string label;
    int level = 0;
  };
  std::vector<Bookmark> bookmarks;
};

// All that the pages say. What it names outlives it.
struct Proof {
  const Program& program;
  std::vector<ProofFinding> findings;  // sorted
  struct Size {
    int width = 1920, height = 1080;
    float ratio() const { return static_cast<float>(height) / static_cast<float>(width); }
  };
  std::array<Size, 3> sizes{};      // of each Screen, px
  std::vector<ProofCard> cards;     // what is no step: the lobby's rounds, the hold picture
  std::string folder, made, theme;  // the ceremony's folder; when the proof was made; the hall's theme
  Language language() const {
    const std::string& own = program.ceremony.language;
    return own.empty() || own.starts_with("vi") ? Language::vietnamese : Language::english;
  }
  std::string in(const Words& words) const { return words.in(language()); }
  const Size& size(Screen screen) const { return sizes[static_cast<std::size_t>(screen)]; }
};

// Where the parts of a page stand.
namespace a4 {
inline constexpr float left = 150, right = 1950, width = right - left, head = 120, top = 190, bottom = 2790,
                       foot = 2860;
}

// The pages with steps: two a page, their words beneath and beside them; a step with many words has a page, or more.
class ProofSteps {
 public:
  ProofSteps(const Proof&, const TextMetrics&);  // both outlive it
  bool over() const;
  ProofPage next();                   // not when it is over
  int step() const { return step_; }  // the first that no page has begun with so far

 private:
  struct Columns {
    std::vector<PageLine> left, right;
  };
  void look_ahead();
  void begin(PageSketch&, ProofPage&, float top, float bottom);

  const Proof& proof_;
  const TextMetrics& metrics_;
  std::vector<std::vector<std::size_t>> findings_;  // of each step
  int step_ = 0;
  Columns words_;                     // of step_, or what is left of the one before it
  std::size_t left_ = 0, right_ = 0;  // lines of them that earlier pages have
  bool going_on_ = false;             // words_ are of the step before
};

// What was proven, and every finding, with the page on which it is seen: `page_of_step` counts from the first page with
// steps, which is 0.
std::vector<ProofPage> proof_summary(const Proof&, const std::vector<int>& page_of_step, const TextMetrics&);

// Pages of cards, several on each.
int card_pages(const Proof&);
ProofPage card_page(const Proof&, int page, const TextMetrics&);

// All pages one after another, so that an evening of ten thousand steps needs little more memory than a short one.
class ProofPages {
 public:
  ProofPages(const Proof&, const TextMetrics&);  // both outlive it
  int count() const { return static_cast<int>(summary_.size()) + step_pages_ + card_pages(proof_); }
  std::optional<ProofPage> next();  // nothing after the last

 private:
  const Proof& proof_;
  const TextMetrics& metrics_;
  std::vector<ProofPage> summary_;
  int step_pages_ = 0, page_ = 0;  // page_: brought so far
  ProofSteps steps_;
};

}  // namespace bangvang

// ScriptDocument: the MC's script and the call sheet for backstage as text, before it is laid out on pages. Pure; in the
// ceremony's language. It is what is used if the lights go out: nothing is left out of it for want of room.
#pragma once
#include <string>
#include <vector>

#include "show/step.h"

namespace bangvang {

enum class ScriptVoice {
  banner,   // an item of the agenda
  doing,    // what happens
  name,     // whom to call, or what is announced
  heading,  // of a group on the call sheet
  entry,    // a name in a list
  say,      // how a name is said
  who,      // position and unit
  remark,   // what must not be overlooked
  fact,     // decision, presenter …
  text,     // to be read out: a citation
  spoken,   // the MC's own lines, word for word
  quiet
};
struct ScriptLine {
  ScriptVoice voice = ScriptVoice::text;
  std::string text;   // may have line breaks
  std::string label;  // in front of it: "Người trao"
  friend bool operator==(const ScriptLine&, const ScriptLine&) = default;
};
// What is not parted at the end of a page, unless it is longer than a page.
struct ScriptBlock {
  std::string number;  // of an entry of a list
  bool tick = false;   // an empty box in front of it
  std::string beside;  // at its right end: where one stands
  std::vector<ScriptLine> lines;
  friend bool operator==(const ScriptBlock&, const ScriptBlock&) = default;
};
// A step, or a group on the call sheet. Whole on a page where there is room.
struct ScriptPassage {
  std::string cue, time;
  bool leads = false;  // a heading: never the last on its page
  std::vector<ScriptBlock> blocks;
  friend bool operator==(const ScriptPassage&, const ScriptPassage&) = default;
};
struct ScriptPart {
  std::string title, note;
  bool small = false;  // set closer: it is read in the hand, not on a lectern
  std::vector<ScriptPassage> passages;
  friend bool operator==(const ScriptPart&, const ScriptPart&) = default;
};
struct ScriptDocument {
  std::string kicker, title, subtitle, organizer, when;
  std::string day;  // at the head of each page
  std::string language;
  std::vector<ScriptPart> parts;  // each begins a page; without anybody to call there is no call sheet
  friend bool operator==(const ScriptDocument&, const ScriptDocument&) = default;
};

ScriptDocument script_document(const Program&);
ScriptPart mc_script(const Program&);
ScriptPart call_sheet(const Program&);

}  // namespace bangvang

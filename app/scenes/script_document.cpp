// script_document: the script and the call sheet under one title.
#include "scenes/script_document.h"

#include "scenes/sketch.h"
#include "scenes/wording.h"

namespace bangvang {

ScriptDocument script_document(const Program& program) {
  const Ceremony& c = program.ceremony;
  ScriptDocument document;
  document.kicker = wall(c, "Kịch bản dẫn chương trình", "The script of the ceremony");
  document.title = c.title;
  document.subtitle = c.subtitle;
  document.organizer = c.organizer;
  document.when = place_and_date(c);
  document.day = c.date.empty() ? date_words(c, c.starts.substr(0, c.starts.find('T'))) : date_words(c, c.date);
  document.language = c.language;
  document.parts.push_back(mc_script(program));
  if (ScriptPart sheet = call_sheet(program); !sheet.passages.empty()) document.parts.push_back(std::move(sheet));
  return document;
}

}  // namespace bangvang

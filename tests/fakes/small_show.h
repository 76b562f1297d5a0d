// SmallShow: a ceremony with one of everything a single-subject scene may show, compiled, and drawn on fixed metrics.
#pragma once
#include <cstdlib>
#include <string>
#include <vector>

#include "fakes/fixed_metrics.h"
#include "scenes/scene_list.h"

namespace bangvang {

struct SmallShow {
  Ceremony c;
  Theme theme;
  FixedMetrics metrics;
  Output output;

  SmallShow() {
    c.title = "Hội nghị tổng kết";
    c.organizer = "Cụm thi đua các tỉnh mẫu";
    Honour honour;
    honour.id = "co";
    honour.name = "Cờ thi đua của Chính phủ";
    honour.layout = HonourLayout::portrait;
    c.honours.push_back(honour);
  }

  Honour& honour() { return c.honours.front(); }
  Recipient& add_recipient(const std::string& name, RecipientKind kind = RecipientKind::person) {
    Recipient recipient;
    recipient.id = "r" + std::to_string(c.recipients.size());
    recipient.honour = 0;
    recipient.kind = kind;
    recipient.name = name;
    c.recipients.push_back(recipient);
    return c.recipients.back();
  }

  // The first step of the scene, as if `passed_ms` had gone by since it was taken.
  Picture draw(SceneKind scene, std::int64_t passed_ms = 0) {
    program = compile(c);
    output.theme = &theme;
    for (std::size_t i = 0; i < program.steps.size(); ++i)
      if (program.steps[i].scene == scene)
        return step_picture(program, static_cast<int>(i), output, entered_ms, {entered_ms + passed_ms, 0, 0}, metrics);
    return {};
  }
  Program program;
  static constexpr std::int64_t entered_ms = 5000;
};

// Every text of a picture, in order, parted by '|'; no-break spaces as spaces.
inline std::string words_of(const Picture& picture) {
  std::string words;
  for (const Mark& mark : picture.marks)
    if (const Text* text = std::get_if<Text>(&mark)) words += (words.empty() ? "" : "|") + text->text;
  for (std::size_t at = 0; (at = words.find("\u00a0", at)) != std::string::npos;) words.replace(at, 2, " ");
  return words;
}
inline bool says(const Picture& picture, const std::string& words) {
  return words_of(picture).find(words) != std::string::npos;
}
inline bool has_photo(const Picture& picture) {
  for (const Mark& mark : picture.marks)
    if (std::holds_alternative<PhotoMark>(mark)) return true;
  return false;
}

}  // namespace bangvang

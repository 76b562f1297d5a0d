// Who is speaking, and about what: agenda speakers and experience talks.
#include <algorithm>

#include "base/folding.h"
#include "scenes/binding.h"
#include "scenes/column.h"
#include "scenes/scene_list.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

struct Speech {
  std::string kicker, topic;
  std::vector<Presenter> speakers;  // position: what stands under the name
  std::string unit;
};

Picture draw_speech(const SceneView& view, const Speech& speech) {
  Sketch s(view.output, view.metrics);
  const Frame& f = s.frame;
  s.background();
  s.corner_drum();
  const bool several = speech.speakers.size() > 1, topic = !trim(speech.topic).empty();

  Column words(s, f.x(0), columns_of_12(f, f.stacked() ? 12 : 10));
  words.kicker(speech.kicker, 0, type::M);
  const auto names = known_names(view.ceremony());
  bool first = true;
  for (const Presenter& speaker : speech.speakers) {
    Voice name = several ? voice::name(s.theme, type::XL) : voice::hero(s.theme);
    name.gap = first ? 4 : 28;
    if (topic && first) words.at(down(f, 20.5f));
    words.text(bind_name(speaker.name), name);
    Voice position = voice::position(s.theme, several ? type::M : type::L);
    position.gap = several ? 2 : 14;
    position.lines = 3;
    words.text(bind_names(speaker.position, names), position);
    first = false;
  }
  Voice unit = voice::quiet(s.theme, type::M);
  unit.gap = 6;
  words.text(speech.unit, unit);
  if (!topic) {
    words.draw(f.top, floor_of(f), Column::Anchor::middle);
    return s.take();
  }
    const bool placed = !several && (!speech.unit.empty() || !speech.speakers.empty()) &&
                      !trim(speech.speakers.empty() ? speech.unit : speech.speakers.front().position).empty();
  words.at(down(f, placed ? 48 : 41)).divider(28, 1600);
  words.kicker(wall(view.ceremony(), "Nội dung", "Topic"), 20);
  Voice text = voice::topic(s.theme);
  text.gap = 6;
  words.text(speech.topic, text);
  words.draw(down(f, 13.6f), floor_of(f));
  return s.take();
}

bool within(const std::string& part, const std::string& whole) {
  return !fold(part).empty() && fold(whole).find(fold(part)) != std::string::npos;
}

// What is said of the speech itself, not its subject.
bool is_address(const std::string& item) {
  const std::string folded = fold(item);
  for (const char* word :
       {"phat bieu", "khai mac", "be mac", "chao mung", "dap tu", "cam on", "address", "opening", "closing", "welcome"})
    if (folded.rfind(word, 0) == 0) return true;
  return false;
}

std::string kicker_of(const Ceremony& c, AgendaKind kind) {
  const std::string at = c.language == "vi" ? " tại " + gathering(c) : "";
  switch (kind) {
    case AgendaKind::opening: return wall(c, "Phát biểu khai mạc", "Opening");
    case AgendaKind::closing: return wall(c, "Phát biểu bế mạc", "Closing");
    case AgendaKind::report: return wall(c, "Báo cáo", "Report") + at;
    case AgendaKind::talk: return wall(c, "Tham luận", "Talk") + at;
    default: return wall(c, "Phát biểu", "Address") + at;
  }
}

// "A; B" are several speakers; their positions are parted likewise.
std::vector<Presenter> speakers_from(const std::string& names, const std::string& positions) {
  std::vector<Presenter> speakers;
  auto part = [](const std::string& text, std::size_t n) {
    std::size_t from = 0;
    for (; n > 0; --n) {
      from = text.find(';', from);
      if (from == std::string::npos) return std::string();
      ++from;
    }
    return trim(text.substr(from, text.find(';', from) - from));
  };
  const auto count = static_cast<std::size_t>(std::count(names.begin(), names.end(), ';')) + 1;
  for (std::size_t i = 0; i < count; ++i)
    if (!part(names, i).empty()) speakers.push_back({part(names, i), part(positions, i)});
  if (speakers.size() == 1) speakers.front().position = trim(positions);
  return speakers;
}

Speech speech_of(const std::string& names, const std::string& position, const std::string& unit,
                 const std::string& topic) {
  Speech speech;
  speech.topic = topic;
  speech.speakers = speakers_from(names, position);
  speech.unit = within(unit, position) ? "" : unit;
  if (!speech.speakers.empty()) return speech;
  // Nobody is named: the unit speaks, or the subject stands alone.
  if (!trim(unit).empty()) {
    speech.speakers.push_back({trim(unit), trim(position)});
    speech.unit.clear();
  } else if (!trim(topic).empty()) {
    speech.speakers.push_back({trim(topic), trim(position)});
    speech.topic.clear();
  }
  return speech;
}

}  // namespace

Picture draw_speaker(const SceneView& view) {
  const Ceremony& c = view.ceremony();
  const AgendaItem& item = c.agenda[static_cast<std::size_t>(view.step.subject)];
  Speech speech = speech_of(item.speaker, item.position, item.unit, item.item);
  speech.kicker = kicker_of(c, item.kind);
  // "Khai mạc", "Phát biểu chỉ đạo" say what the kicker says: the item is the kicker then.
  const bool address =
      item.kind == AgendaKind::opening || item.kind == AgendaKind::closing || item.kind == AgendaKind::speech;
  if (address && within(speech.topic, kicker_of(c, item.kind))) {
    speech.topic.clear();
  } else if (address && length(speech.topic) <= 44 &&
             (item.kind != AgendaKind::speech || is_address(speech.topic))) {
    speech.kicker = speech.topic;
    speech.topic.clear();
  }
  return draw_speech(view, speech);
}

Picture draw_talk(const SceneView& view) {
  const Ceremony& c = view.ceremony();
  const Talk& talk = c.talks[static_cast<std::size_t>(view.step.subject)];
  Speech speech = speech_of(talk.speaker, talk.position, talk.unit, talk.title);
  speech.kicker = wall(c, "Chia sẻ kinh nghiệm", "Sharing experience");
  return draw_speech(view, speech);
}

}  // namespace bangvang

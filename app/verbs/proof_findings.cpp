// Gathers what layouts noted, and says it in the words of people.
#include "verbs/proof_findings.h"

#include <algorithm>
#include <initializer_list>
#include <set>

#include "base/phrases.h"

namespace bangvang {
namespace {

// As it stands in the data, on one line: binding puts no-break spaces into lines.
std::string unbound(std::string text) {
  for (std::size_t at = 0; (at = text.find("\u00a0", at)) != std::string::npos;) text.replace(at, 2, " ");
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

// The first row of the long tables that has the text.
Place place_of(const std::string& text, const Ceremony& c) {
  const auto in = [&](std::initializer_list<const std::string*> fields) {
    return std::any_of(fields.begin(), fields.end(), [&](const std::string* field) { return *field == text; });
  };
  for (const Recipient& r : c.recipients)
    if (in({&r.name, &r.unit, &r.position, &r.citation})) return r.origin;
  for (const AgendaItem& a : c.agenda)
    if (in({&a.item, &a.speaker, &a.position, &a.unit})) return a.origin;
  for (const Member& m : c.members)
    if (in({&m.name, &m.movement, &m.signatory})) return m.origin;
  for (const Delegate& d : c.delegates)
    if (in({&d.name, &d.position, &d.unit})) return d.origin;
  for (const Honour& h : c.honours)
    if (in({&h.name, &h.basis})) return h.origin;
  // What stands beneath a name is put together: "Kỹ sư, Đội trưởng, Đơn vị 08".
  for (const Recipient& r : c.recipients)
    if (!r.position.empty() && !r.unit.empty() && text.find(r.position + ", " + r.unit) != std::string::npos)
      return r.origin;
  return {};
}

bool is_error(const LayoutFindings::Key& key) {
  return std::get<Screen>(key) == Screen::hall && std::get<LayoutNote::Kind>(key) == LayoutNote::Kind::cut;
}

Problem others(std::size_t count, bool error) {
  Problem problem;
  problem.severity = error ? Severity::error : Severity::warning;
  problem.what = say("còn {} chỗ chữ quá nhỏ hoặc bị cắt nữa", "{} more texts are too small or cut short", count);
  problem.remedy = {"sửa những chỗ đã nêu rồi in thử lại", "mend those that are named, then make the proof again"};
  return problem;
}

// “a”, “b” and as many more.
Words listed_few(const std::vector<std::string>& texts) {
  constexpr std::size_t most = 3;
  std::string few;
  for (std::size_t i = 0; i < std::min(most, texts.size()); ++i) few += (i > 0 ? ", " : "") + quoted(texts[i]);
  const std::size_t more = texts.size() - std::min(most, texts.size());
  return more == 0 ? Words{few, few} : say("{} và {} chỗ nữa", "{} and {} more", few, more);
}

// Two rows of data would be two laureates: what gives a group's names more room is fewer of them at once.
Words remedy_of(Screen screen, const std::vector<int>& steps, const Program& program) {
  if (screen == Screen::mc)
    return {"không phải sửa dữ liệu: lời dẫn in ra giấy (bangvang script) có đủ", "the data can stay: the script on paper (bangvang script) has all of it"};
  const int group = steps.empty() ? -1 : group_on(program, steps.front());
  if (group < 0) return {"viết ngắn lại", "shorten it"};
  if (program.groups[static_cast<std::size_t>(group)].batch >= 0)
    return {"viết ngắn lại, hoặc chia người của đợt này thành nhiều đợt", "shorten it, or part the people of this batch into several batches"};
  return {"viết ngắn lại, hoặc ghi số nhỏ hơn ở cột “mỗi đợt” của danh hiệu, để mỗi lần lên ít người hơn",
          "shorten it, or write a smaller number in the honour's column “group”, so that fewer come at once"};
}

Problem problem_of(Screen screen, LayoutNote::Kind kind, const std::vector<std::string>& texts, const std::vector<int>& steps,
                   const Program& program) {
  const Words on = name_of(screen), which = listed_few(texts);
  Problem problem;
  problem.where = place_of(texts.front(), program.ceremony);
  problem.severity = is_error({screen, kind, texts.front()}) ? Severity::error : Severity::warning;
  if (kind == LayoutNote::Kind::cut) {
    problem.what = {fmt::format("{}: không đủ chỗ, bị cắt bớt: {}", on.vi, which.vi),
                    fmt::format("{}: there is no room, it is cut short: {}", on.en, which.en)};
  } else if (screen == Screen::mc) {
    problem.what = {fmt::format("{}: chữ nhỏ, khó đọc khi màn hình đặt xa: {}", on.vi, which.vi),
                    fmt::format("{}: set small, hard to read where the screen stands far off: {}", on.en, which.en)};
  } else {
    problem.what = {fmt::format("{}: chữ nhỏ hơn cỡ đọc được từ cuối phòng: {}", on.vi, which.vi),
                    fmt::format("{}: set smaller than can be read from the last row: {}", on.en, which.en)};
  }
  problem.remedy = remedy_of(screen, steps, program);
  return problem;
}

}  // namespace

int group_on(const Program& program, int step) {
  const Step& one = program.steps[static_cast<std::size_t>(step)];
  const int group = one.scene == SceneKind::batch ? one.subject : one.scene == SceneKind::recipient ? one.group : -1;
  return group < static_cast<int>(program.groups.size()) ? group : -1;
}

Words name_of(Screen screen) {
  switch (screen) {
    case Screen::hall: return {"hội trường", "hall"};
    case Screen::mc: return {"màn hình người dẫn", "MC's screen"};
    case Screen::lobby: return {"sảnh", "lobby"};
  }
  return {};
}

void LayoutFindings::add(Screen screen, int step, const std::vector<LayoutNote>& notes) {
  for (const LayoutNote& note : notes) {
    const auto [at, fresh] = steps_.try_emplace({screen, note.kind, unbound(note.text)});
    if (fresh) order_.push_back(at->first);
    if (step >= 0 && (at->second.empty() || at->second.back() != step)) at->second.push_back(step);
  }
}

std::vector<ProofFinding> LayoutFindings::all(std::size_t most) const {
  std::vector<ProofFinding> all;
  for (std::size_t i = 0; i < order_.size(); ++i) {
    const auto& [screen, kind, text] = order_[i];
    // The lobby has the hall's scenes: what is mended there is mended here.
    if (screen == Screen::lobby && steps_.contains({Screen::hall, kind, text})) continue;
    if (all.size() == most) {
      const auto more = order_.begin() + static_cast<std::ptrdiff_t>(i);
      all.push_back({others(order_.size() - i, std::any_of(more, order_.end(), is_error)), {}});
      break;
    }
    // What the MC's screen has no room for on one step is one matter.
    std::vector<std::string> texts{text};
    const auto goes_with = [&](const Key& next) {
      return screen == Screen::mc && std::get<Screen>(next) == screen && std::get<LayoutNote::Kind>(next) == kind &&
             steps_.at(next) == steps_.at(order_[i]);
    };
    std::size_t last = i;
    while (last + 1 < order_.size() && goes_with(order_[last + 1])) texts.push_back(std::get<std::string>(order_[++last]));
    all.push_back({problem_of(screen, kind, texts, steps_.at(order_[i]), program_), steps_.at(order_[i])});
    i = last;
  }
  return all;
}

void sort_findings(std::vector<ProofFinding>& findings) {
  std::stable_sort(findings.begin(), findings.end(), [](const ProofFinding& a, const ProofFinding& b) {
    if (a.problem.severity != b.problem.severity) return a.problem.severity == Severity::error;
    const int never = -1, first = a.steps.empty() ? never : a.steps.front(),
              second = b.steps.empty() ? never : b.steps.front();
    return first < second;
  });
  std::set<std::pair<std::string, std::string>> seen;
  std::erase_if(findings, [&](const ProofFinding& finding) {
    return !seen.emplace(to_text(finding.problem.where), finding.problem.what.vi).second;
  });
}

std::string to_text(const ProofFinding& finding, const Program& program, Language language) {
  std::string text = to_text(finding.problem, language);
  if (finding.steps.empty()) return text;
  const std::string& id = program.steps[static_cast<std::size_t>(finding.steps.front())].id;
  const std::size_t more = finding.steps.size() - 1;
  text += say(" (bước {}", " (step {}", id).in(language);
  if (more > 0) text += say(" và {} bước nữa", " and {} more", more).in(language);
  return text + ")";
}

}  // namespace bangvang

// Compares what the data have with what the steps show.
#include "show/unreached.h"

#include "base/phrases.h"

namespace bangvang {
namespace {

constexpr std::size_t most_problems = 100;

struct Reached {
  std::vector<bool> agenda, honours, recipients;
};

Reached reached_by(const Program& program) {
  const Ceremony& c = program.ceremony;
  Reached reached{std::vector<bool>(c.agenda.size()), std::vector<bool>(c.honours.size()), std::vector<bool>(c.recipients.size())};
  const auto mark = [](std::vector<bool>& all, int index) {
    if (index >= 0) all[static_cast<std::size_t>(index)] = true;
  };
  for (const Step& step : program.steps) {
    mark(reached.agenda, step.agenda);
    if (step.scene == SceneKind::agenda || step.scene == SceneKind::speaker) mark(reached.agenda, step.subject);
    if (step.scene == SceneKind::honour) mark(reached.honours, step.subject);
    if (step.scene == SceneKind::recipient) mark(reached.recipients, step.subject);
    if (step.scene != SceneKind::batch) continue;
    const Group& group = program.groups[static_cast<std::size_t>(step.subject)];
    mark(reached.honours, group.honour);
    for (int i = step.first; i < step.first + step.count; ++i) mark(reached.recipients, group.recipients[static_cast<std::size_t>(i)]);
  }
  for (std::size_t i = 0; i < c.recipients.size(); ++i)
    if (reached.recipients[i]) mark(reached.honours, c.recipients[i].honour);
  return reached;
}

void check_agenda(const Ceremony& c, const std::vector<bool>& reached, Problems& problems) {
  std::vector<std::string> missed;
  const AgendaItem* first = nullptr;
  for (std::size_t i = 0; i < reached.size(); ++i) {
    if (reached[i]) continue;
    missed.push_back(c.agenda[i].id);  // as the file counts its rows
    if (!first) first = &c.agenda[i];
  }
  if (!first) return;
  Place where = first->origin;
  where.column = 0;
  const Words what = missed.size() == reached.size()
                         ? Words{"trình tự không có mục nào của chương trình", "the run sheet has none of the agenda's items"}
                         : say("trình tự không có các mục {} của chương trình", "the run sheet lacks the agenda's items {}", listed(missed));
  problems.push_back({Severity::warning, where,
                      {what.vi + ": không theo dõi được giờ của các mục ấy", what.en + ": their times cannot be kept"},
                      say("thêm vào trình tự một dòng như agenda, {} trước phần của mỗi mục",
                          "add to the run sheet a row such as agenda, {} before what belongs to each", missed.front())});
}

void check_honours(const Ceremony& c, const Reached& reached, Problems& problems) {
  for (std::size_t i = 0; i < c.honours.size() && problems.size() < most_problems; ++i) {
    const Honour& honour = c.honours[i];
    if (reached.honours[i]) continue;
    problems.push_back({Severity::warning, honour.origin,
                        say("trình tự không chiếu danh hiệu {}", "the run sheet never shows the honour {}", quoted(honour.name)),
                        say("thêm vào trình tự một dòng honour, {}", "add to the run sheet a row honour, {}", honour.id)});
  }
  for (std::size_t i = 0; i < c.recipients.size() && problems.size() < most_problems; ++i) {
    const Recipient& one = c.recipients[i];
    if (reached.recipients[i] || one.honour < 0 || !reached.honours[static_cast<std::size_t>(one.honour)]) continue;
    const std::string& honour = c.honours[static_cast<std::size_t>(one.honour)].id;
    problems.push_back({Severity::warning, one.origin,
                        say("trình tự không chiếu {}", "the run sheet never shows {}", quoted(one.name)),
                        say("thêm vào trình tự một dòng recipient, {} hoặc honour, {}",
                            "add to the run sheet a row recipient, {} or honour, {}", quoted(honour + '.' + one.id), honour)});
  }
}

}  // namespace

Problems unreached_problems(const Program& program) {
  Problems problems;
  if (program.ceremony.rundown.empty()) return problems;
  const Reached reached = reached_by(program);
  check_agenda(program.ceremony, reached.agenda, problems);
  check_honours(program.ceremony, reached, problems);
  return problems;
}

}  // namespace bangvang

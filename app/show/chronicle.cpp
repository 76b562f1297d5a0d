// Chronicle: the journal's commands carried out again, with an eye on what each changes.
#include "show/chronicle.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "show/reload.h"
#include "show/run_sheet.h"

namespace bangvang {
namespace {

constexpr std::int64_t told_from_ms = 60'000;  // a shorter black or hold is stage craft

// From one line to the next: by the steady clock where the wall clock agrees (it starts anew with the machine), else by
// the wall clock if it says something likely.
std::int64_t gap_ms(const JournalLine& from, const JournalLine& to) {
  constexpr std::int64_t agree_ms = 2000, likely_ms = 12 * 3600 * 1000;
  std::int64_t steady = 0, wall = 0;
  const bool far = __builtin_sub_overflow(to.steady_ms, from.steady_ms, &steady) || steady < 0 || steady > likely_ms;
  const bool jumped = __builtin_sub_overflow(to.wall_ms, from.wall_ms, &wall) || wall < 0 || wall > likely_ms;
  if (!far && !jumped && std::abs(wall - steady) < agree_ms) return steady;
  if (!jumped) return wall;
  return far ? 0 : steady;
}

// What a step shows, without its page.
std::string subject_title(const Program& program, const Step& step) {
  const Ceremony& ceremony = program.ceremony;
  if (step.scene == SceneKind::title) return ceremony.title;
  if (step.scene == SceneKind::ranking) return at(ceremony.rankings, step.subject).title;
  if (step.scene == SceneKind::photos && !at(ceremony.albums, step.subject).title.empty())
    return at(ceremony.albums, step.subject).title;
  const std::string page = page_suffix(step.page, step.pages);
  const bool told = !page.empty() && step.title.ends_with(page);
  return step.title.substr(0, step.title.size() - (told ? page.size() : 0));
}

// Those whose names are on the wall with this step.
std::vector<int> named_by(const Program& program, const Step& step) {
  if (step.scene == SceneKind::recipient) return {step.subject};
  if (step.scene != SceneKind::batch || step.subject < 0) return {};
  const std::vector<int>& stage = at(program.groups, step.subject).recipients;
  const auto size = static_cast<int>(stage.size());
  const int first = std::clamp(step.first, 0, size), end = std::clamp(step.first + step.count, first, size);
  return {stage.begin() + first, stage.begin() + end};
}

class Reader {
 public:
  Reader(std::shared_ptr<const Program> program, const DataOf& data_of) : data_of_(data_of) {
    moment_.program = std::move(program);
    moment_.state = opening_state(*moment_.program, {});
  }

  void read(const JournalLine& line) {
    if (before_) now_.since_ms += gap_ms(*before_, line);
    now_.wall_ms = line.wall_ms;
    if (!before_) moment_.state = opening_state(*moment_.program, {line.steady_ms, line.wall_ms, 0}), made_.began = now_;
    const Look look = moment_.state.look;
    const bool known = known_before(line.command);
    const ShowTime then{line.steady_ms, line.wall_ms, 0};
    if (line.command.verb == Verb::load) load(line.command, then);
    else moment_ = carry_out(std::move(moment_), line.command, then);
    tell(line.command, look, known);
    begin_items();
    before_ = &line;
  }

  Chronicle take() {
    end_look();
    made_.ended = now_;
    for (std::size_t i = 0; i < made_.items.size(); ++i) {
      const bool last = i + 1 == made_.items.size();
      made_.items[i].took_ms = (last ? now_ : made_.items[i + 1].began).since_ms - made_.items[i].began.since_ms;
    }
    gather_awards();
    made_.last = std::move(moment_);
    return std::move(made_);
  }

 private:
  struct Naming {
    std::string step, honour, recipient;
    JournalMoment at;
    bool own = false;  // by a step of his or her own, or read out in a list
    Recipient shown;
    std::string honour_name;
  };

  void load(const Command& command, ShowTime then) {
    const std::shared_ptr<const Program> before = moment_.program;
    const bool first = std::exchange(nothing_loaded_, false);
    taken_ = false;
    std::shared_ptr<const Program> loaded;
    if (data_of_ && command.step != before->hash) {
      loaded = data_of_(command.step, first ? nullptr : before, moment_.state.roster);
      if (!loaded) return void(made_.missing_data = true);
    }
    if (first && loaded) {
      made_.items.clear();
      return void(moment_ = {loaded, opening_state(*loaded, then)});
    }
    const StepSet announced = moment_.state.announced;
    moment_ = carry_out(std::move(moment_), command, then, loaded);
    taken_ = moment_.program != before;
    if (!taken_) return;
    last_shown_ = {};
    // The hall did see what must be shown anew because somebody has been put beside it.
    for (const int step : announced.steps())
      if (const std::string& id = at(before->steps, step).id; !moment_.state.announced.contains(moment_.program->index_of(id))) seen_.insert(id);
    std::vector<ItemRun> items;
    for (ItemRun item : made_.items)
      if ((item.row = agenda_row_in(*before, item.row, *moment_.program)) >= 0) items.push_back(item);
    made_.items = std::move(items);
  }

  bool known_before(const Command& command) const {
    const int step = moment_.program->index_of(command.step);
    return step >= 0 && moment_.state.announced.contains(step);
  }

  void add(EventKind kind, std::string text, JournalMoment at, std::int64_t lasted_ms = 0) {
    if (made_.events.size() < most_chronicle_events) made_.events.push_back({kind, at, std::move(text), lasted_ms});
    else ++made_.events_left_off;
  }

  void tell(const Command& command, Look look, bool known) {
    const ShowState& state = moment_.state;
    switch (command.verb) {
      case Verb::presented: return tell_presented(command.step, known);
      case Verb::look:
        return turn_to(state.look, look);
      case Verb::retract:
        seen_.erase(command.step);
        if (known) add(EventKind::retracted, title_of(command.step), now_);
        last_shown_ = {};
        return turn_to(state.look, look);
      case Verb::message:
        if (command.hearer == Hearer::hall) add(EventKind::message, command.text, now_);
        return;
      case Verb::load:  // each start of the program journals the data it has read
        if (before_ && command.sender == "start") add(EventKind::reopened, title_of(state.live), now_);
        if (taken_) add(EventKind::data_taken, {}, now_);
        return;
      case Verb::renew: return add(EventKind::brought_up, {}, now_);
      case Verb::restart:
        end_look();
        made_.items.clear();
        namings_.clear();
        seen_.clear();
        named_.clear();
        last_shown_ = {};
        add(EventKind::began_anew, {}, now_);
        return;
      default: return;
    }
  }

  std::string title_of(const std::string& id) const {
    const int step = moment_.program->index_of(id);
    return step < 0 ? std::string{} : subject_title(*moment_.program, at(moment_.program->steps, step));
  }

  void tell_presented(const std::string& id, bool known) {
    const Program& program = *moment_.program;
    const int index = program.index_of(id);
    if (index < 0) return add(EventKind::unknown, id, now_);
    if (known || !moment_.state.announced.contains(index)) return;
    const Step& step = at(program.steps, index);
    const bool again = !named_.insert(id).second && seen_.contains(id);  // it was not taken back
    if (!again)  // what was taken back in between: the last time counts
      std::erase_if(namings_, [&](const Naming& naming) { return naming.step == id; });
    for (const int recipient : named_by(program, step)) {
      const Recipient& one = at(program.ceremony.recipients, recipient);
      if (one.honour < 0) continue;
      const Honour& honour = at(program.ceremony.honours, one.honour);
      const auto known_here = [&](const Naming& naming) { return naming.step == id && naming.honour == honour.id && naming.recipient == one.id; };
      if (again && std::any_of(namings_.begin(), namings_.end(), known_here)) continue;
      namings_.push_back({id, honour.id, one.id, now_, step.scene == SceneKind::recipient || honour.layout == HonourLayout::list, one, honour.name});
    }
    if (step.scene == SceneKind::recipient) return;  // told with its honour
    const std::tuple subject{static_cast<int>(step.scene), step.subject, true};
    if (subject == std::exchange(last_shown_, subject)) return;
    const std::string title = subject_title(program, step);  // an agenda item and its scene may be called the same
    const bool said = !made_.events.empty() && made_.events.back().kind == EventKind::shown && made_.events.back().text == title;
    if (!said) add(EventKind::shown, title, now_);
  }

  void turn_to(Look look, Look before) {
    if (look == before) return;
    end_look();
    if (look != Look::program) look_began_ = now_, look_ = look;
  }

  void end_look() {
    if (look_ == Look::program) return;
    const std::int64_t lasted = now_.since_ms - look_began_.since_ms;
    const EventKind kind = look_ == Look::black ? EventKind::black : look_ == Look::hold ? EventKind::hold : EventKind::freeze;
    if (lasted >= told_from_ms) add(kind, {}, look_began_, lasted);
    look_ = Look::program;
  }

  void begin_items() {
    const std::vector<ItemStart>& begun = moment_.state.items;
    while (made_.items.size() < begun.size()) made_.items.push_back({begun[made_.items.size()].row, now_, 0});
  }

  // Only what is still announced: what was taken back, and not announced again, was not awarded.
  void gather_awards() {
    std::map<std::pair<std::string, std::string>, std::size_t> places;
    for (const Naming& naming : namings_) {
      if (!moment_.state.announced.contains(moment_.program->index_of(naming.step)) && !seen_.contains(naming.step)) continue;
      const auto [found, fresh] = places.try_emplace({naming.honour, naming.recipient}, made_.awards.size());
      if (fresh) made_.awards.push_back({naming.honour, naming.recipient, naming.at, naming.own, naming.shown, naming.honour_name});
      else if (naming.own) made_.awards[found->second] = {naming.honour, naming.recipient, naming.at, true, naming.shown, naming.honour_name};
    }
    std::stable_sort(made_.awards.begin(), made_.awards.end(),
                     [](const Award& a, const Award& b) { return a.at.since_ms < b.at.since_ms; });
    std::stable_sort(made_.events.begin(), made_.events.end(),  // a black is told once it is over
                     [](const ChronicleEvent& a, const ChronicleEvent& b) { return a.at.since_ms < b.at.since_ms; });
  }

  const DataOf& data_of_;
  Chronicle made_;
  Moment moment_;
  bool nothing_loaded_ = true, taken_ = false;
  std::set<std::string> seen_;   // steps that were announced, and are not any more for other data's sake
  const JournalLine* before_ = nullptr;
  JournalMoment now_, look_began_;
  Look look_ = Look::program;
  std::tuple<int, int, bool> last_shown_;  // scene, subject; false: nothing yet
  std::vector<Naming> namings_;
  std::set<std::string> named_;  // steps that `namings_` has had
};

}  // namespace

Chronicle chronicle(std::shared_ptr<const Program> program, const JournalReading& reading, const DataOf& data_of) {
  Reader reader(std::move(program), data_of);
  const std::size_t lines = std::min(reading.lines.size(), most_chronicle_lines);
  for (std::size_t i = 0; i < lines; ++i) reader.read(reading.lines[i]);
  Chronicle made = reader.take();
  made.lines_left_off = reading.lines.size() - lines;
  return made;
}

}  // namespace bangvang

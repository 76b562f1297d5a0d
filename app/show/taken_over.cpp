// taken_over: a moment of the show in other data. The hall keeps its picture; what is behind it follows at once.
#include <algorithm>
#include <utility>

#include "show/agenda_key.h"
#include "show/content.h"
#include "show/next_step.h"
#include "show/on_the_wall.h"
#include "show/reload.h"
#include "show/still_known.h"

namespace bangvang {
namespace {

// The step whose picture the hall has, or is about to have; "" none: what is live beneath black was never seen.
std::string picture_in_hall(const ShowState& state) {
  if (!state.frozen.empty()) return state.frozen;
  const bool covered = state.look == Look::black || state.look == Look::hold;
  return covered && state.shown != state.live ? std::string{} : state.live;
}

void keep_picture(const Program& from, const ShowState& state, const Program& to, ShowState& made) {
  const std::string step = picture_in_hall(state);
  if (!state.kept_hash.empty() || from.hash.empty() || step.empty() || content_of(from, step) == content_of(to, step)) return;
  made.kept_hash = from.hash;
  made.kept_step = step;
}

// The live step was gone, and these data have it again: the show is where the hall still is, and goes on from there.
void come_back(const Program& from, const ShowState& state, const Program& to, ShowState& made) {
  const int step = to.index_of(state.kept_step);
  if (step < 0 || !stands_in(from, state)) return;
  made.live = state.kept_step;
  made.standby = id_of(to, next_after(to, made, step));
}

// The hall has what these data say.
bool shows_already(const ShowState& state, const Program& to, const Program* kept) {
  const bool seen = state.kept_step == (state.frozen.empty() ? state.live : state.frozen) && to.index_of(state.kept_step) >= 0;
  return seen && (state.kept_hash == to.hash || (kept && content_of(*kept, state.kept_step) == content_of(to, state.kept_step)));
}

std::vector<ItemStart> rows_in(const Program& from, const std::vector<ItemStart>& items, const Program& to) {
  std::vector<ItemStart> kept;
  for (ItemStart item : items)
    if ((item.row = agenda_row_in(from, item.row, to)) >= 0) kept.push_back(item);
  return kept;
}

// Where the live step is gone: the nearest before it that was announced. Who goes on must go on from there, and whoever
// renews the picture must not show what nobody has announced.
int announced_before(const Program& from, const ShowState& state, const Program& to, const StepSet& announced) {
  for (int step = from.index_of(state.live); step >= 0; --step) {
    const int found = to.index_of(id_of(from, step));
    if (announced.contains(found)) return found;
  }
  return -1;
}

}  // namespace

int agenda_row_in(const Program& from, int row, const Program& to) {
  const bool has = row >= 0 && static_cast<std::size_t>(row) < from.ceremony.agenda.size();
  return has ? agenda_row_with(to.ceremony.agenda, agenda_key(from.ceremony.agenda, static_cast<std::size_t>(row))) : -1;
}

ShowState taken_over(const Program& from, const ShowState& state, const Program& to, ShowTime now) {
  ShowState made = carried_over(from, state, to);
  made.frozen = state.frozen;  // its picture stays, be it gone from the data
  made.look = state.look;
  made.items = rows_in(from, state.items, to);
  made.announced = still_known(from, state, to, made.announced);
  if (!made.announced.contains(to.index_of(made.newest))) made.newest.clear();
  if (to.index_of(state.live) < 0) {
    if (const int before = announced_before(from, state, to, made.announced); before >= 0) made.live = id_of(to, before);
    if (to.index_of(state.shown) < 0 && made.announced.contains(to.index_of(made.live))) made.shown = made.live;
    made.previous = made.live;  // it stands in for another
  }
  come_back(from, state, to, made);
  keep_picture(from, state, to, made);
  if (shows_already(made, to, nullptr)) let_picture_go(made);
  made.loaded_ms = now.steady_ms;
  return made;
}

Moment carry_out(Moment moment, const Command& command, ShowTime now, const std::shared_ptr<const Program>& loaded) {
  const bool others = command.verb == Verb::load && loaded && loaded->hash == command.step && loaded->hash != moment.program->hash;
  if (!others) return carry_out(std::move(moment), command, now);
  const Roster& roster = moment.state.roster;
  Moment made;
  made.program = loaded->edition == moment.program->edition ? loaded : compile_anew(loaded, roster);
  made.state = taken_over(*moment.program, moment.state, *made.program, now);
  if (moment.kept && shows_already(made.state, *made.program, moment.kept.get())) let_picture_go(made.state);
  if (command.sender == "start") let_picture_go(made.state);  // the hall's wall is a new one
  if (!made.state.kept_hash.empty()) made.kept = moment.kept ? moment.kept : moment.program;
  return made;
}

Moment on_the_halls_wall(const Moment& moment) {
  if (moment.state.kept_hash.empty() || !moment.kept) return moment;
  Moment wall = moment;
  wall.program = moment.kept;
  if (moment.state.frozen.empty()) wall.state.live = moment.state.kept_step;
  return wall;
}

}  // namespace bangvang

// refusal: the guard against double presses, and why a wish cannot be met.
#include <algorithm>

#include "show/on_the_wall.h"

namespace bangvang {
namespace {

// A hall that acknowledges nothing (unplugged, hung) must not stop the show for longer than this.
constexpr std::int64_t without_acknowledgement_ms = 2000;

bool within(std::int64_t since_ms, std::int64_t span_ms, ShowTime now) {
  const std::int64_t passed = now.steady_ms - since_ms;
  return passed >= 0 && passed < span_ms;
}

bool moves(Want want) {
  switch (want) {
    case Want::go: case Want::back: case Want::first: case Want::last:
    case Want::take: case Want::take_cue: return true;
    default: return false;
  }
}

std::int64_t guard_of(const Settings& settings) {
  return std::clamp(std::max(settings.guard_ms, settings.fade_ms), 0, 10000);
}

bool too_soon(const Program& program, const ShowState& state, ShowTime now) {
  const std::int64_t guard = guard_of(program.ceremony.settings);
  if (within(state.entered_ms, guard, now) || within(state.look_entered_ms, guard, now)) return true;
  const bool acknowledged = state.presented == state.live && state.presented_ms >= state.entered_ms;
  if (acknowledged) return within(state.presented_ms, guard, now);
  return state.look == Look::program && within(state.entered_ms, without_acknowledgement_ms, now);
}

// Why there is nothing to do, where a person should hear of it.
std::optional<Refusal> nothing_to_do(const Program& program, const ShowState& state, const Request& request) {
  const auto refuse = [](RefusalKind kind, std::string vi, std::string en) {
    return Refusal{kind, {std::move(vi), std::move(en)}};
  };
  const std::string quoted = "“" + request.subject + "”";
  switch (request.want) {
    case Want::go:
      if (request.sender == "timer") return {};  // a finger was there first
      [[fallthrough]];
    case Want::last:
      return refuse(RefusalKind::at_the_end, "Đã đến bước cuối cùng của chương trình", "This is the last step");
    case Want::back:
    case Want::first:
      return refuse(RefusalKind::at_the_start, "Đang ở bước đầu tiên của chương trình", "This is the first step");
    case Want::retract:
      return refuse(RefusalKind::nothing_to_retract, "Chưa công bố gì để rút lại", "Nothing has been announced that could be taken back");
    case Want::freeze:
      return refuse(RefusalKind::nothing_to_freeze, "Hội trường đang ở màn đen hoặc màn chờ: không có gì để dừng hình",
                    "The hall sees black or the hold picture: there is nothing to freeze");
    case Want::faster: return refuse(RefusalKind::fastest, "Đã ở tốc độ nhanh nhất", "This is the fastest");
    case Want::slower: return refuse(RefusalKind::slowest, "Đã ở tốc độ chậm nhất", "This is the slowest");
    case Want::take:
    case Want::arm:
      if (program.index_of(request.subject) >= 0) return {};
      return refuse(RefusalKind::unknown_step, "Không có bước " + quoted, "There is no step " + quoted);
    case Want::take_cue:
      if (program.index_of_cue(request.subject) >= 0) return {};
      return refuse(RefusalKind::unknown_cue, "Không có cảnh số " + quoted, "There is no cue " + quoted);
    case Want::change: {
      auto answer = considered(program, state, request.change);
      if (auto* why = std::get_if<Refusal>(&answer)) return std::move(*why);
      return {};
    }
    case Want::take_data:
      return refuse(RefusalKind::nothing_to_load, "Không có dữ liệu mới đang chờ: dữ liệu đang chiếu là bản mới nhất",
                    "No data wait: the show has the newest");
    case Want::renew:
      if (!state.kept_hash.empty() && !state.frozen.empty())
        return refuse(RefusalKind::nothing_to_renew, "Hội trường đang dừng hình: cho chạy tiếp (Shift+F) rồi cập nhật",
                      "The hall is frozen: let it go (Shift+F), then apply the data");
      if (!state.kept_hash.empty())
        return refuse(RefusalKind::nothing_to_renew, "Bước trên màn hội trường không còn trong dữ liệu: bấm GO để đi tiếp",
                      "The step on the hall's wall is not in the data any more: go on with GO");
      return refuse(RefusalKind::nothing_to_renew, "Màn hội trường đã đúng theo dữ liệu", "The hall's wall shows what the data say");
    case Want::undo_change: return refusal_of_undo(program, state, request.change.id);
    default: return {};
  }
}

// The step that a jump names.
int aimed_at(const Program& program, const Request& request) {
  if (request.want == Want::take_cue) return program.index_of_cue(request.subject);
  return request.want == Want::take || request.want == Want::arm ? program.index_of(request.subject) : -1;
}

std::optional<Refusal> waits(const Program& program, const ShowState& state, int step) {
  if (!waits_for_another(program, state, step)) return {};
  const Step& photo = program.steps[static_cast<std::size_t>(step)];
  const std::string& after =
      program.ceremony.albums[static_cast<std::size_t>(photo.subject)].photos[static_cast<std::size_t>(photo.first)].after;
  const int first = program.index_of(after);
  if (first < 0)
    return Refusal{RefusalKind::waits, {"Ảnh này chờ một cảnh không còn trong chương trình", "This photo waits for a cue that is not in the program any more"}};
  const std::string& cue = program.steps[static_cast<std::size_t>(first)].cue;
  return Refusal{RefusalKind::waits, {"Ảnh này chỉ được chiếu sau cảnh " + cue + ", cảnh đó chưa công bố",
                                      "This photo comes after cue " + cue + ", which is not announced yet"}};
}

}  // namespace

std::optional<Refusal> refusal(const Program& program, const ShowState& state, const Request& request,
                               const Command& command, ShowTime now) {
  if (request.repeat && request.want != Want::present) {
    return Refusal{RefusalKind::repeat, {"Phím đang bị giữ: hãy nhả ra rồi bấm lại",
                                         "The key is held down: let go and press again"}};
  }
  if (command.verb == Verb::none) return nothing_to_do(program, state, request);
  if (auto why = waits(program, state, aimed_at(program, request))) return why;
  const bool twice = request.want == Want::retract && state.retracted_ms >= 0 &&
                     within(state.retracted_ms, guard_of(program.ceremony.settings), now);
  const bool with_the_load = request.want == Want::renew && state.loaded_ms >= 0 &&
                             within(state.loaded_ms, guard_of(program.ceremony.settings), now);
  if (with_the_load)
    return Refusal{RefusalKind::too_soon, {"Vừa nhận dữ liệu mới: chờ một chút rồi bấm lại để cập nhật màn hội trường",
                                           "The data have only just been taken: wait a moment, then press again to apply them to the wall"}};
  if (twice || (moves(request.want) && too_soon(program, state, now))) {
    return Refusal{RefusalKind::too_soon,
                   {"Vừa chuyển cảnh xong: chờ một chút rồi bấm lại",
                    "The wall has only just changed: wait a moment, then press again"}};
  }
  return {};
}

}  // namespace bangvang

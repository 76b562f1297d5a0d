// The scenes' front door: which scene draws a step, and what each look shows.
#include "scenes/scenes.h"

#include "scenes/message_plate.h"
#include "scenes/scene_list.h"

namespace bangvang {
namespace {

// Cards and lists keep the whole group on the wall while each is called.
bool shown_in_group(const Program& program, const Step& step) {
  if (step.group < 0 || step.group >= static_cast<int>(program.groups.size())) return false;
  const Group& group = program.groups[static_cast<std::size_t>(step.group)];
  if (group.alone) return false;
  const int honour = group.honour;
  return program.ceremony.honours[static_cast<std::size_t>(honour)].layout != HonourLayout::portrait;
}

Picture draw(const SceneView& view) {
  switch (view.step.scene) {
    case SceneKind::title: return draw_title(view);
    case SceneKind::agenda: return draw_agenda(view);
    case SceneKind::delegates: return draw_delegates(view);
    case SceneKind::speaker: return draw_speaker(view);
    case SceneKind::talk: return draw_talk(view);
    case SceneKind::members: return draw_members(view);
    case SceneKind::figures: return draw_figures(view);
    case SceneKind::ranking: return draw_ranking(view);
    case SceneKind::decision: return draw_decision(view);
    case SceneKind::honour: return draw_honour(view);
    case SceneKind::batch: return draw_batch(view);
    case SceneKind::recipient: return shown_in_group(view.program, view.step) ? draw_batch(view) : draw_recipient(view);
    case SceneKind::pledge: return draw_pledge(view);
    case SceneKind::handover: return draw_handover(view);
    case SceneKind::leadership: return draw_leadership(view);
    case SceneKind::flowers: return draw_flowers(view);
    case SceneKind::quote: return draw_quote(view);
    case SceneKind::photos: return draw_photos(view);
    case SceneKind::notice: return draw_notice(view);
    case SceneKind::countdown: return draw_countdown(view);
    case SceneKind::hold: break;
  }
  return hold_picture(view.program, view.output, view.metrics);
}

}  // namespace

Picture step_picture(const Program& program, int step, const Output& output, std::int64_t entered_ms, ShowTime now,
                     const TextMetrics& metrics) {
  if (step < 0 || step >= static_cast<int>(program.steps.size())) return hold_picture(program, output, metrics);
  return draw({program, program.steps[static_cast<std::size_t>(step)], output, entered_ms, now, metrics});
}

Picture privileged_picture(const Program& program, const ShowState& state, const Output& output, ShowTime now,
                           const TextMetrics& metrics) {
  if (state.look == Look::black) return black_picture(output);
  const Output room = above_message(output, state.hall_message, metrics);
  Picture picture = state.look == Look::hold
                        ? hold_picture(program, room, metrics)
                        : step_picture(program, program.index_of(state.frozen.empty() ? state.live : state.frozen), room,
                                       state.entered_ms, now, metrics);
  add_message(picture, output, state.hall_message, metrics);
  return picture;
}

Picture black_picture(const Output& output) {
  Picture picture;
  picture.width = output.width;
  picture.height = output.height;
  picture.marks.push_back(Box{
      {0, 0, static_cast<float>(output.width), static_cast<float>(output.height)}, 0, Paint(Colour{0, 0, 0}), 0, {}});
  return picture;
}

}  // namespace bangvang

// The scenes by name: one function a scene, each in a file of its own; step_picture picks by the step's scene.
#pragma once
#include "scenes/scenes.h"

namespace bangvang {

// What a scene is given: one step of the program on one output, at one time.
struct SceneView {
  const Program& program;
  const Step& step;
  const Output& output;
  std::int64_t entered_ms = 0;  // steady ms at which the step was taken
  ShowTime now;
  const TextMetrics& metrics;
  const Ceremony& ceremony() const { return program.ceremony; }
};

// One subject
Picture draw_title(const SceneView&);
Picture draw_speaker(const SceneView&);
Picture draw_talk(const SceneView&);
Picture draw_decision(const SceneView&);
Picture draw_honour(const SceneView&);
Picture draw_recipient(const SceneView&);  // layout portrait, or no group on stage
Picture draw_flowers(const SceneView&);
Picture draw_handover(const SceneView&);
Picture draw_quote(const SceneView&);
Picture draw_photos(const SceneView&);
Picture draw_notice(const SceneView&);
Picture draw_countdown(const SceneView&);
// The scene hold is hold_picture.

// Many subjects
Picture draw_agenda(const SceneView&);
Picture draw_delegates(const SceneView&);
Picture draw_members(const SceneView&);
Picture draw_figures(const SceneView&);
Picture draw_ranking(const SceneView&);
// Cards and list; a recipient of these layouts is its group with one card current.
Picture draw_batch(const SceneView&);
Picture draw_pledge(const SceneView&);
Picture draw_leadership(const SceneView&);

}  // namespace bangvang

// The panel's life: its ImGui context, its letters, and one frame for each thing the mouse did.
#include "panel/panel.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "panel/glance.h"
#include "show/timing.h"

namespace bangvang {
namespace {

constexpr float smallest_scale = 0.87f, largest_scale = 2.0f;
constexpr int smallest_width = 640, smallest_height = 360;  // px; below, what does not fit is cut

float scale_for(const PanelInput& input) {
  const float by_size = std::min(static_cast<float>(input.width) / 1280, static_cast<float>(input.height) / 800);
  // A dense monitor may take a little room from the layout for letters that can be read.
  const float wanted = std::clamp(input.dpi_scale, by_size, by_size * 1.15f);
  const float bounded = std::clamp(wanted, smallest_scale, largest_scale);
  return std::round(bounded * 20) / 20;  // steps of 5 %: letters are not set anew at every px of a resize
}

void set_style(float scale) {
  ImGuiStyle& style = ImGui::GetStyle();
  style = ImGuiStyle();
  style.WindowPadding = style.FramePadding = style.ItemSpacing = style.ItemInnerSpacing = {0, 0};
  style.WindowBorderSize = style.ChildBorderSize = 0;
  style.WindowRounding = style.ChildRounding = style.ScrollbarRounding = 0;
  style.WindowMinSize = {1, 1};
  style.ScrollbarSize = std::round(14 * scale);
  style.GrabMinSize = std::round(28 * scale);
  style.AntiAliasedLinesUseTex = false;
  ImVec4* colours = style.Colors;
  const auto set = [&](int i, ImU32 c) { colours[i] = ImGui::ColorConvertU32ToFloat4(c); };
  set(ImGuiCol_WindowBg, hue::ground);
  set(ImGuiCol_ScrollbarBg, hue::card);
  set(ImGuiCol_ScrollbarGrab, hue::button);
  set(ImGuiCol_ScrollbarGrabHovered, hue::hover);
  set(ImGuiCol_ScrollbarGrabActive, hue::dim);
}

}  // namespace

struct Panel::Inside {
  const Disk& disk;
  ImGuiContext* context = nullptr;
  Brush brush;
  Rows rows;
  FontPixels letters;
  float set_scale = 0;           // of the letters; 0: none yet
  std::string set_for;           // the program's hash
  std::size_t set_steps = 0;
  std::uint64_t set_edition = 0;
  std::u32string set_further;    // beyond the usual ones
  void* texture = nullptr;
  std::int64_t clock_ms = 0;     // steady ms of the last frame
  std::string live, standby;     // of the last frame
  OpenedText opened;
  std::optional<std::int64_t> next_change;
  std::vector<Request> requests;

  explicit Inside(const Disk& d) : disk(d) {}

  void apply(const Pointer& p) {
    ImGuiIO& io = ImGui::GetIO();
#if IMGUI_VERSION_NUM >= 18700
    if (p.kind == Pointer::Kind::leave) io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    else io.AddMousePosEvent(p.x, p.y);
    if (p.kind == Pointer::Kind::wheel) io.AddMouseWheelEvent(0, p.wheel);
    else if (p.kind == Pointer::Kind::press || p.kind == Pointer::Kind::release)
      if (p.button >= 0 && p.button < 3) io.AddMouseButtonEvent(p.button, p.kind == Pointer::Kind::press);
#else
    io.MousePos = p.kind == Pointer::Kind::leave ? ImVec2(-FLT_MAX, -FLT_MAX) : ImVec2(p.x, p.y);
    if (p.kind == Pointer::Kind::wheel) io.MouseWheel += p.wheel;
    else if (p.kind == Pointer::Kind::press || p.kind == Pointer::Kind::release)
      if (p.button >= 0 && p.button < 3) io.MouseDown[p.button] = p.kind == Pointer::Kind::press;
#endif
  }

  void frame(const PanelView& view, Desk& desk, const PanelInput& input, std::int64_t at_ms) {
    ImGuiIO& io = ImGui::GetIO();
    const float W = static_cast<float>(std::max(input.width, smallest_width));
    const float H = static_cast<float>(std::max(input.height, smallest_height));
    io.DisplaySize = {static_cast<float>(std::max(1, input.width)), static_cast<float>(std::max(1, input.height))};
    const std::int64_t passed = clock_ms ? at_ms - clock_ms : 0;
    io.DeltaTime = std::clamp(static_cast<float>(passed) / 1000, 0.0005f, 10.f);
    clock_ms = std::max(clock_ms, at_ms);
    brush.said.clear();
    brush.places.clear();
    brush.language = view.language;
    ImGui::NewFrame();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({W, H});
    ImGui::Begin("panel", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoScrollWithMouse);
    const int live_step = view.program->index_of(view.state->live);
    const int standby_step = view.program->index_of(view.state->standby);
    Glance g{view, *view.program, *view.state, desk, brush, rows, requests, live_step, standby_step, opened};
    parts(g, {0, 0, W, H});
    ImGui::End();
    let_go_of_list(desk);
    draw_overlays(g, {0, 0, std::min(W, io.DisplaySize.x), std::min(H, io.DisplaySize.y)});
    ImGui::Render();
  }

  // Nothing but the prompt, at the foot of a window that shows something else.
  void prompt_frame(const Prompt& prompt, const PanelView& view, const PanelInput& input) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(std::max(1, input.width)), static_cast<float>(std::max(1, input.height))};
    io.DeltaTime = 0.016f;
    brush.said.clear();
    brush.places.clear();
    brush.language = view.language;
    ImGui::NewFrame();
    bangvang::draw_prompt(brush, prompt, {0, 0, io.DisplaySize.x, io.DisplaySize.y});
    ImGui::Render();
  }

  // A press anywhere else takes the arrow keys from the rundown.
  void let_go_of_list(Desk& desk) {
    const Rect list = brush.places["rundown"];
    const ImVec2 from{list.x, list.y}, to{list.x + list.w, list.y + list.h};
    if (ImGui::IsMouseClicked(0) && !ImGui::IsMouseHoveringRect(from, to, false)) desk.list_touched_ms = -1;
  }

  // Columns 318 | 624 | 314 of 1280.
  void parts(Glance& g, Rect whole) {
    const bool moved = rows.follow(g.program) || live != g.state.live || standby != g.state.standby;
    live = g.state.live;
    standby = g.state.standby;
    const float edge = brush.px(6), top = brush.px(26) + brush.px(52);
    const float left = std::round(whole.w * 318 / 1280), right = std::round(whole.w * 314 / 1280);
    const float y = whole.y + top + edge, h = whole.h - top - 2 * edge;
    draw_top(g, {whole.x, whole.y, whole.w, top});
    if (g.desk.overview && !g.desk.asked) return;  // it covers the rest
    draw_rundown(g, {edge, y, left, h}, moved);
    draw_stage(g, {left + 2 * edge + brush.px(4), y, whole.w - left - right - 4 * edge - brush.px(8), h});
    draw_side(g, {whole.w - right - edge, y, right, h});
  }

  void find_next_change(const PanelView& view, const Desk& desk) {
    const std::int64_t now = view.now.steady_ms;
    const std::int64_t into_minute = (view.now.wall_ms + std::int64_t{view.now.utc_offset_s} * 1000) % 60000;
    next_change = now + 60000 - (into_minute + 60000) % 60000;
    if (const auto left = timing(*view.program, *view.state, view.now).left_s)
      next_change = std::min(*next_change, now + 1000 * ((*left % 60 + 60) % 60 + 1));
    const auto keep = [&](std::int64_t at) {
      if (at > now) next_change = std::min(*next_change, at);
    };
    if (const auto at = goes_on_ms(*view.program, *view.state); at && *at > now) keep(now + (*at - now - 1) % 1000 + 1);
    if (view.refusal) keep(view.refused_ms + refusal_border_ms), keep(view.refused_ms + refusal_text_ms);
    if (auto lapse = next_lapse(desk)) keep(*lapse);
  }
};

Panel::Panel(const Disk& disk) : in_(std::make_unique<Inside>(disk)) {}

Panel::~Panel() {
  if (in_->context) ImGui::DestroyContext(in_->context);
}

const FontPixels* Panel::prepare(const PanelInput& input, const Program& program) {
  Inside& in = *in_;
  if (!in.context) {
    IMGUI_CHECKVERSION();
    in.context = ImGui::CreateContext();
    ImGui::SetCurrentContext(in.context);  // it is not by itself where there is another one
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = io.LogFilename = nullptr;
    io.ConfigFlags = ImGuiConfigFlags_NoMouseCursorChange;
    io.MouseDoubleClickTime = 0.45f;    // s; hands shake
    io.MouseDoubleClickMaxDist = 12.f;  // px
#if IMGUI_VERSION_NUM >= 18700
    io.ConfigInputTrickleEventQueue = false;  // each press and release has a frame of its own anyway
#endif
  }
  ImGui::SetCurrentContext(in.context);
  const float scale = scale_for(input);
  bool set = in.set_scale == scale;
  // Other data, or a laureate who came late, must not cost the hall a frame: letters are set anew only if some are missing.
  if (in.set_for != program.hash) set = set && !has_other_letters(program, in.set_further);
  else if (in.set_edition != program.edition) set = set && !has_new_letters(program, in.set_further);
  else set = set && in.set_steps == program.steps.size();
  in.set_for = program.hash;
  in.set_edition = program.edition;
  in.set_steps = program.steps.size();
  if (set) return nullptr;
  in.set_further = further_letters(program, most_further);
  in.brush.letters = set_letters(in.disk, program, scale, in.letters);
  in.brush.scale = in.set_scale = scale;
  set_style(scale);
  ImGui::GetIO().Fonts->SetTexID(static_cast<ImTextureID>(in.texture));
  return &in.letters;
}

void Panel::use_letters(void* texture) {
  in_->texture = texture;
  ImGui::SetCurrentContext(in_->context);
  ImGui::GetIO().Fonts->SetTexID(static_cast<ImTextureID>(texture));
  ImGui::GetIO().Fonts->ClearTexData();
}

std::vector<Request> Panel::draw(const PanelView& view, Desk& desk, const PanelInput& input) {
  Inside& in = *in_;
  prepare(input, *view.program);
  ImGui::SetCurrentContext(in.context);
  in.requests.clear();
  std::int64_t at = in.clock_ms;
  for (Pointer pointer : input.pointer) {
    if (desk.locked) pointer.kind = Pointer::Kind::leave;
    in.apply(pointer);
    at = std::max(at, pointer.at_ms);
    // Moves may share a frame; a press and its release may not.
    if (pointer.kind == Pointer::Kind::press || pointer.kind == Pointer::Kind::release) in.frame(view, desk, input, at);
  }
  // Once more than the last event: what the mouse is over is known one frame later.
  in.frame(view, desk, input, std::max(at, view.now.steady_ms));
  if (!input.pointer.empty()) in.frame(view, desk, input, std::max(at, view.now.steady_ms));
  in.find_next_change(view, desk);
  return std::move(in.requests);
}

void Panel::draw_prompt(const PanelView& view, const Desk& desk, const PanelInput& input) {
  prepare(input, *view.program);
  ImGui::SetCurrentContext(in_->context);
  in_->prompt_frame(prompt_for(view, desk).value_or(Prompt{}), view, input);
}

const ImDrawData* Panel::drawn() const {
  if (!in_->context) return nullptr;
  ImGui::SetCurrentContext(in_->context);
  return ImGui::GetDrawData();
}

std::optional<std::int64_t> Panel::next_change_ms() const { return in_->next_change; }

std::optional<Rect> Panel::where(const std::string& name) const {
  const auto found = in_->brush.places.find(name);
  if (found == in_->brush.places.end()) return std::nullopt;
  return found->second;
}

const std::string& Panel::said() const { return in_->brush.said; }

}  // namespace bangvang

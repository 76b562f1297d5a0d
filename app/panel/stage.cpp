// The middle: what is live, what is next, and the large buttons between which a hand chooses.
#include <fmt/format.h>

#include <algorithm>

#include "panel/effect.h"
#include "panel/glance.h"

namespace bangvang {
namespace {

struct Side {
  Phrase caption;
  ImU32 colour;
  const Preview& picture;
  int step;
};

void draw_picture(Glance& g, const Side& side, Rect r, bool is_live) {
  Brush& b = g.brush;
  b.fill(r, hue::black);
  if (g.masked(side.step) && !(is_live && kept_is_seen(g.state))) {
    const float line = b.line(Hand::title);
    b.text_centred(Hand::title, hue::ink2, {r.x, r.y + r.h / 2 - line, r.w, line}, masked_words);
    b.text_centred(Hand::body, hue::dim, {r.x, r.y + r.h / 2 + b.px(4), r.w, b.line(Hand::body)}, b.say(say::hold_alt));
    return;
  }
  const Preview& p = side.picture;
  if (p.texture && p.width > 0 && p.height > 0) {
    const float k = std::min(r.w / static_cast<float>(p.width), r.h / static_cast<float>(p.height));
    const float w = static_cast<float>(p.width) * k, h = static_cast<float>(p.height) * k;
    const ImVec2 from{r.x + (r.w - w) / 2, r.y + (r.h - h) / 2};
    ImGui::GetWindowDrawList()->AddImage(p.texture, from, {from.x + w, from.y + h});
  } else {
    b.text_centred(Hand::body, hue::dim, r, b.say(side.step < 0 ? say::nothing_next : say::no_picture));
  }
}

// Under black and hold the live picture is veiled: it is not what the hall sees. Frozen, the picture is what the hall
// sees, and a band says that it is not the live step's.
void draw_veil(Glance& g, Rect r) {
  Brush& b = g.brush;
  if (g.state.look == Look::freeze) {
    const float h = b.line(Hand::title) + b.line(Hand::body) + b.px(14);
    const Rect band{r.x, r.y + r.h - h, r.w, h};
    b.fill(band, hue::ice_fill);
    b.text_centred(Hand::title, hue::ice, {band.x, band.y + b.px(4), band.w, b.line(Hand::title)}, b.say(say::freeze));
    b.text_centred(Hand::body, hue::ink, {band.x, band.y + band.h - b.line(Hand::body) - b.px(6), band.w, b.line(Hand::body)},
                   frozen_name(g), Cut::middle);
    return;
  }
  const bool black = g.state.look == Look::black;
  b.fill(r, black ? hue::rgb(0x000000, 225) : hue::rgb(0x2a1f05, 225));
  const Rect upper{r.x, r.y + r.h / 2 - b.line(Hand::title), r.w, b.line(Hand::title)};
  const Rect lower{r.x, r.y + r.h / 2 + b.px(2), r.w, b.line(Hand::body)};
  b.text_centred(Hand::title, black ? hue::ink : hue::amber, upper, b.say(black ? say::black : say::hold));
  b.text_centred(Hand::body, hue::ink2, lower, b.say(black ? say::black_long : say::hold_long));
}

void draw_preview(Glance& g, const Side& side, Rect r, bool is_live) {
  Brush& b = g.brush;
  const float head = b.px(26), foot = b.line(Hand::bold) + b.px(6);
  const float y = r.y + (head - b.line(Hand::bold)) / 2;
  if (is_live) b.dot(r.x + b.px(7), r.y + head / 2, b.px(6), side.colour);
  else b.play(r.x + b.px(7), r.y + head / 2, b.px(7), side.colour);
  b.text(Hand::bold, side.colour, r.x + b.px(20), y, b.say(side.caption));
  const int count = g.rows.cue_count(side.step);
  if (count > 1)
    b.text_right(Hand::body, hue::ink2, r.x + r.w, y,
                 fmt::format("{}/{}", side.step - g.rows.cue_first(side.step) + 1, count));
  const Rect box{r.x, r.y + head, r.w, r.h - head - foot};
  draw_picture(g, side, box, is_live);
  if (is_live && g.state.look != Look::program) draw_veil(g, box);
  if (is_live && !g.state.kept_hash.empty()) {
    const Rect tag{box.x + b.px(3), box.y + b.px(3), b.width(Hand::bold, b.say(say::data_old)) + b.px(16), b.line(Hand::bold) + b.px(6)};
    b.fill(tag, hue::amber_fill);
    b.text_centred(Hand::bold, hue::amber, tag, b.say(say::data_old));
  }
  b.frame(box, side.colour, b.px(3));
  b.places[is_live ? "live" : "next"] = box;
  b.text(Hand::bold, hue::ink, r.x, r.y + r.h - foot + b.px(4), is_live ? g.live_name() : g.name(side.step), r.w, Cut::middle);
}

void draw_go(Glance& g, Rect r) {
  Brush& b = g.brush;
  const bool again = g.state.look == Look::black || g.state.look == Look::hold, over = !again && g.standby < 0;
  const Hit hit = b.hit("go", r);
  if (hit.pressed) g.request(Want::go);
  b.fill(r, over ? hue::button : again ? hue::amber_strong : hue::green_strong);
  if (refused_within(g.view, refusal_border_ms)) b.frame(r, hue::red, b.px(5));
  else if (hit.hovered) b.frame(r, hue::ink, b.px(2));

  const std::string effect = go_effect(g.program, g.state, b.language, g.view.unmasked);
  const float inner = r.w - b.px(20), line = b.line(Hand::bold);
  const bool long_effect = b.width(Hand::bold, effect) > inner;
  const std::size_t second = long_effect ? b.break_at(Hand::bold, inner, effect) : effect.size();
  const bool two_lines = second < effect.size();
  const float top = r.y + (r.h - b.line(Hand::title) - line * (two_lines ? 2.f : 1.f) - b.px(2)) / 2;
  b.text_centred(Hand::title, hue::ink, {r.x, top, r.w, b.line(Hand::title)}, "GO");
  const Rect below{r.x + b.px(10), top + b.line(Hand::title) + b.px(2), inner, line};
  const std::string_view words = effect;
  b.text_centred(Hand::bold, over ? hue::ink2 : hue::ink, below, words.substr(0, second));
  if (two_lines)
    b.text_centred(Hand::bold, hue::ink, {below.x, below.y + line, below.w, line}, words.substr(second), Cut::middle);
}

void draw_buttons(Glance& g, Rect r) {
  Brush& b = g.brush;
  const float gap = b.px(8), go = std::round(r.w * .4f), w = std::floor((r.w - go - 4 * gap) / 4);
  draw_go(g, {r.x, r.y, go, r.h});
  const Keymap& keys = *g.view.keymap;
  const auto place = [&](int i) { return Rect{r.x + go + gap + static_cast<float>(i) * (w + gap), r.y, w, r.h}; };
  if (b.button("back", place(0), hue::button, hue::ink, b.say(say::back), labels(keys, Act::back, 2)).pressed)
    g.request(Want::back);
  const bool black = g.state.look == Look::black, hold = g.state.look == Look::hold;
  const Rect black_place = place(1);
  if (b.button("black", black_place, black ? hue::black : hue::button, hue::ink, b.say(say::black_button),
               labels(keys, Act::black, 2))
          .pressed)
    g.request(toggle(g.state, Look::black, "panel").want);
  if (black) b.frame(black_place, hue::ink, b.px(3));
  const Rect hold_place = place(2);
  if (b.button("hold", hold_place, hold ? hue::amber_fill : hue::button, hold ? hue::amber : hue::ink,
               b.say(say::hold_button), labels(keys, Act::hold, 2))
          .pressed)
    g.request(toggle(g.state, Look::hold, "panel").want);
  if (hold) b.frame(hold_place, hue::amber, b.px(3));
  const bool frozen = g.state.look == Look::freeze;
  const Rect freeze_place = place(3);
  if (b.button("freeze", freeze_place, frozen ? hue::ice_fill : hue::button, frozen ? hue::ice : hue::ink,
               b.say(say::freeze_button), labels(keys, Act::freeze, 1))
          .pressed)
    g.request(Want::freeze);
  if (frozen) b.frame(freeze_place, hue::ice, b.px(3));
}

// Apart from the others, and with its effect on it: it is pressed seldom and in a hurry.
void draw_retract(Glance& g, Rect r) {
  const std::string keys = labels(*g.view.keymap, Act::retract, 1);
  const bool can = resolve(g.program, g.state, {Want::retract, "", "panel", false}).verb == Verb::retract;
  Brush& b = g.brush;
  const Hit hit = b.hit("retract", r);
  if (hit.pressed) g.request(Want::retract);
  b.fill(r, hit.hovered ? hue::hover : hue::button);
  b.text_centred(Hand::bold, can ? hue::red : hue::dim, r, fmt::format("{}  {}", b.say(say::retract_button), keys));
}

// "Tự chuyển sau 12 giây · P: tạm dừng", and the speed where it is not the usual one; "" where the step waits for GO.
std::string by_itself(const Glance& g) {
  const Step* const live = g.step(g.live);
  const Brush& b = g.brush;
  const std::string pause = labels(*g.view.keymap, Act::pause, 1);
  std::string text;
  if (live && live->seconds > 0 && g.state.paused)
    text = fmt::format("{} · {}: {}", b.say(say::paused), pause, b.say(say::resumes));
  else if (const auto at = goes_on_ms(g.program, g.state))
    text = fmt::format("{} · {}: {}", fmt::format(fmt::runtime(b.say(say::goes_on_in)), (*at - g.view.now.steady_ms + 999) / 1000),
                       pause, b.say(say::pauses));
  if (g.state.speed == 100) return text;
  return text + fmt::format("{}{} {}%", text.empty() ? "" : " · ", b.say(say::speed), g.state.speed);
}

// One line that always has its place: a refusal, what is being typed, or the keys of GO.
void draw_word(Glance& g, Rect r) {
  Brush& b = g.brush;
  const float y = r.y + (r.h - b.line(Hand::bold)) / 2;
  const float x = r.x + b.px(4), w = r.w - b.px(8);
  if (g.desk.entry) {
    b.fill(r, hue::head);
    b.frame(r, hue::amber, b.px(2));
    const std::string& typed = g.desk.entry->digits;
    const int step = g.program.index_of_cue(typed);
    std::string target;
    if (!typed.empty()) target = step < 0 ? b.say(say::no_cue) : g.title(step);
    const float keys = b.width(Hand::body, b.say(say::jump_keys));
    const bool room = w > keys + b.px(220);
    const std::string jump = fmt::format("{} {}_", b.say(say::jump), typed);
    const float took = b.text(Hand::bold, hue::amber, x + b.px(6), y, jump, w);
    b.text(Hand::bold, step < 0 ? hue::red : hue::ink, x + took + b.px(20), y, target,
           w - took - b.px(30) - (room ? keys + b.px(12) : 0));
    if (room) b.text_right(Hand::body, hue::ink2, r.x + r.w - b.px(10), y, b.say(say::jump_keys));
  } else if (refused_within(g.view, refusal_text_ms)) {
    b.text(Hand::bold, hue::red, x, y, g.view.refusal->why.in(b.language), w);
  } else if (const Phrase* const remark = remark_of(g.desk)) {
    b.text(Hand::bold, hue::amber, x, y, b.say(*remark), w);
  } else if (g.desk.lapsed_ms >= 0) {
    b.text(Hand::bold, hue::amber, x, y, b.say(say::lapsed), w);
  } else if (const std::string said = by_itself(g); !said.empty()) {
    b.text(Hand::bold, g.state.paused ? hue::amber : hue::green, x, y, said, w);
  } else {
    b.text(Hand::body, hue::ink2, x, y, fmt::format("GO: {}", labels(*g.view.keymap, Act::go)), w);
  }
}

// Steps of one cue as chips; a window around `focus` if they do not all fit.
void draw_chips(Glance& g, Phrase caption, int of, Rect r) {
  Brush& b = g.brush;
  const int first = g.rows.cue_first(of), count = g.rows.cue_count(of);
  b.text(Hand::body, hue::ink2, r.x, r.y, b.say(caption), r.w * .55f);
  b.text_right(Hand::body, hue::dim, r.x + r.w, r.y, b.say(say::chip_keys), r.w * .43f);
  const float top = r.y + b.line(Hand::body) + b.px(5), h = r.h - (top - r.y), gap = b.px(4);
  const int fit = std::max(1, static_cast<int>((r.w + gap) / (b.px(44) + gap)));
  const int shown = std::min(count, fit);
  const int from = std::clamp(of - first - shown / 2, 0, count - shown);
  const float w = std::min(b.px(96), std::floor((r.w + gap) / static_cast<float>(shown) - gap));
  for (int i = 0; i < shown; ++i) {
    const int index = first + from + i;
    const Step& step = *g.step(index);
    const Rect box{r.x + static_cast<float>(i) * (w + gap), top, w, h};
    const Hit hit = b.hit(fmt::format("chip:{}", step.id), box);
    g.pressed_step(hit, index);
    const bool live = index == g.live, next = index == g.standby, done = g.state.announced.contains(index);
    b.fill(box, live ? hue::red_strong : next || done ? hue::green_fill : hue::button);
    if (next) b.frame(box, hue::green, b.px(2));
    else if (hit.hovered) b.frame(box, hue::ink2, 1);
    const bool cut_left = i == 0 && from > 0, cut_right = i == shown - 1 && from + shown < count;
    const std::string number = fmt::format("{}{}{}", cut_left ? "… " : "", from + i + 1, cut_right ? " …" : "");
    b.text_centred(live || next ? Hand::bold : Hand::body, done && !live && !next ? hue::ink2 : hue::ink, box, number);
    if (live) b.dot(box.x + b.px(9), box.y + box.h / 2, b.px(4), hue::ink);
    if (next && !live) b.play(box.x + b.px(9), box.y + box.h / 2, b.px(4), hue::green);
    if (hit.hovered) b.said.append(g.title(index)).append(1, '\n');
  }
}

}  // namespace

void draw_stage(Glance& g, Rect r) {
  Brush& b = g.brush;
  if (g.program.steps.empty()) {
    b.text_centred(Hand::title, hue::ink2, r, b.say(say::empty));
    return;
  }
  const float gap = b.px(8), preview_width = std::floor((r.w - gap) / 2);
  const float around = b.px(26) + b.line(Hand::bold) + b.px(6);
  const float preview_height = std::min(std::round(preview_width * 9 / 16), r.h * .34f) + around;
  const Side live{say::live, hue::red, g.view.live, g.live}, next{say::next, hue::green, g.view.next, g.standby};
  draw_preview(g, live, {r.x, r.y, preview_width, preview_height}, true);
  draw_preview(g, next, {r.x + preview_width + gap, r.y, preview_width, preview_height}, false);

  float y = r.y + preview_height + b.px(8);
  const float tall = b.px(88);
  draw_buttons(g, {r.x, y, r.w, tall});
  y += tall + b.px(4);
  const float word = b.px(30), back = b.px(150);
  draw_word(g, {r.x, y, r.w - back - gap, word});
  draw_retract(g, {r.x + r.w - back, y, back, word});
  y += word + b.px(6);

  const float chips = b.line(Hand::body) + b.px(5) + b.px(28);
  const bool same = g.rows.cue_first(g.live) == g.rows.cue_first(g.standby);
  for (int of : {g.live, same ? -1 : g.standby}) {
    if (g.rows.cue_count(of) < 2 || y + chips > r.y + r.h) continue;
    draw_chips(g, of == g.live ? say::steps_live : say::steps_next, of, {r.x, y, r.w, chips});
    y += chips + b.px(10);
  }
  draw_script(g, {r.x, y, r.w, r.y + r.h - y});
}

}  // namespace bangvang

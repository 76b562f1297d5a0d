// The lobby's clock: the time in a ring of the drum; what gathers here, and where, beneath it.
#include <algorithm>

#include <fmt/format.h>

#include "scenes/column.h"
#include "scenes/lobby_cards.h"
#include "scenes/lobby_stage.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr std::int64_t minute_ms = 60'000, day_ms = 24 * 60 * minute_ms;

// Of the day, local; a clock before 1970 counts too.
std::int64_t ms_of_day(ShowTime now) {
  const std::int64_t local = now.wall_ms + std::int64_t{now.utc_offset_s} * 1000;
  return (local % day_ms + day_ms) % day_ms;
}

}  // namespace

void draw_clock(Sketch& s, Point centre, float R, const std::string& under, ShowTime now) {
  const std::int64_t ms = ms_of_day(now);
  s.changes_at(now.steady_ms + minute_ms - ms % minute_ms);
  s.drum(centre, R / .712f, .62f, .59f, .713f, false);
  for (const float part : {1.f, .845f}) {
    const float r = part * R;
    s.add(Box{{centre.x - r, centre.y - r, 2 * r, 2 * r}, r, std::nullopt, std::max(1.f, s.u(part == 1 ? 2 : 1)),
              faded(s.theme.line, .75f)});
  }
  const std::string time = fmt::format("{:02}:{:02}", ms / (60 * minute_ms), ms / minute_ms % 60);
  FitRule rule;
  for (const float part : {.5f, .45f, .4f, .34f}) rule.sizes.push_back(part * R);
  const Fitted sized = fit("00:00", s.sans(1, 600, true), rule, 1.46f * R, s.metrics);
  const float yc = centre.y - (under.empty() ? 0 : .07f * R);
  s.line(time, sized.style, s.theme.ink, centre.x, s.centred_baseline(yc, sized.style), Align::centre);
  if (under.empty()) return;
  FitRule small = s.one_line(std::max(type::S, .1f * R / s.frame.u), type::credit);
  const Fitted words = fit(under, s.sans(1), small, 1.24f * R, s.metrics);
  if (words.cut) return;  // a place that does not fit stands elsewhere
  s.centred_lines(words, s.theme.ink2, centre.x, centre.y + .34f * R, Align::centre);
}

Picture draw_lobby_clock(const LobbyView& view) {
  Sketch s(view.output, view.metrics);
  const Frame& f = s.frame;
  const Ceremony c = stage_ceremony(view.revealed);
  s.background();
  const float bottom = s.frame.content().y + s.frame.content().h, full = f.span(static_cast<float>(f.columns));
  Column words(s, f.x(0), full, Align::centre);
  words.kicker(c.organizer);
  Voice title = voice::name(s.theme, f.stacked() ? type::XL : type::L);
  title.gap = 6;
  title.lines = 2;
  words.text(c.title, title);
  Voice where = voice::quiet(s.theme);
  where.gap = 8;
  words.text(place_and_date(c), where);
  const float room = bottom - f.top, said = std::min(words.height(), room * .45f);
  const float R = std::min({s.u(386), .42f * full, (room - said - s.u(48)) / 2});
  const float gap = s.u(f.stacked() ? 72 : 44);
  const float top = f.top + std::max(0.f, room - 2 * R - gap - said) * .5f;
  s.halo({f.W / 2, top + R}, 1.5f * R);
  draw_clock(s, {f.W / 2, top + R}, R, {}, view.now);
  words.draw(top + 2 * R + gap, bottom);
  return s.take();
}

}  // namespace bangvang

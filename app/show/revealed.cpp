// revealed: field by field what may go out. Nothing is copied whole: a field that is added later stays in until it is
// let out here.
#include "show/revealed.h"

#include <algorithm>

#include "ceremony/standings.h"
#include "show/announced.h"
#include "show/lobby_scenes.h"

namespace bangvang {
namespace {

bool all(const std::vector<bool>& rows) { return std::find(rows.begin(), rows.end(), false) == rows.end(); }
bool any(const std::vector<bool>& rows) { return std::find(rows.begin(), rows.end(), true) != rows.end(); }

void add_public(const Ceremony& ceremony, const Announced& announced, Revealed& made) {
  made.title = ceremony.title;
  made.subtitle = ceremony.subtitle;
  made.organizer = ceremony.organizer;
  made.place = ceremony.place;
  made.date = ceremony.date;
  made.language = ceremony.language;
  made.emblem = ceremony.emblem;
  made.members_count = ceremony.members_count;
  const auto lobby = ceremony.outputs.find("lobby");
  const bool own_theme = lobby != ceremony.outputs.end() && !lobby->second.theme.empty();
  made.theme = own_theme ? lobby->second.theme : ceremony.theme;
  made.seconds = std::clamp(ceremony.lobby.seconds, 2, 3600);
  made.fade_ms = std::clamp(ceremony.settings.fade_ms, 0, 5000);
  made.now = announced.agenda;
  for (const AgendaItem& one : ceremony.agenda) {
    made.agenda.push_back({one.time, one.item, one.speaker, one.position, one.unit});
  }
  for (std::size_t i = 0; i < ceremony.members.size(); ++i) {
    const Member& one = ceremony.members[i];
    made.members.push_back({one.name, one.emblem, one.movement, announced.members[i] ? one.role : MemberRole::none});
  }
  for (const Delegate& one : ceremony.delegates) {
    made.delegates.push_back({one.name, one.position, one.unit, one.role});
  }
}

void add_figures(const Ceremony& ceremony, const Announced& announced, Revealed& made) {
  for (std::size_t i = 0; i < ceremony.figures.size(); ++i) {
    if (!any(announced.figures[i])) continue;
    const Figures& one = ceremony.figures[i];
    RevealedFigures shown{one.id, one.title, one.average_text, one.value_title, one.beside_title, one.chart,
                          one.average, {}};
    for (std::size_t row = 0; row < one.rows.size(); ++row) {
      if (!announced.figures[i][row]) continue;
      const Figure& f = one.rows[row];
      shown.rows.push_back({f.label, f.qualifier, f.value_text, f.unit, f.change, f.previous, f.target, f.beside_text,
                            f.note, f.value, f.beside});
    }
    made.figures.push_back(std::move(shown));
  }
}

int class_rank(const Ranking& ranking, const std::string& name) {
  const auto found = std::find_if(ranking.classes.begin(), ranking.classes.end(),
                                  [&](const ScoreClass& one) { return one.name == name; });
  if (found == ranking.classes.end()) return 3;
  return static_cast<int>(std::min<std::ptrdiff_t>(found - ranking.classes.begin(), 2));
}

// What is rounded, and how, may not depend on places that are still hidden: a quarter of a point at the top would show
// in the zeros at the bottom.
std::optional<Decimal> total_alone(const Ranking& ranking, const RankingRow& row, int decimals) {
  return row.total ? row.total->rounded(decimals) : computed_total(ranking, row, decimals);
}

int decimals_of(const Program& program, std::size_t ranking, const std::vector<bool>& rows) {
  Ranking known = program.ceremony.rankings[ranking];
  std::vector<RankingRow> kept;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i]) kept.push_back(known.rows[static_cast<std::size_t>(program.standings[ranking][i].row)]);
  }
  known.rows = std::move(kept);
  return total_decimals(known);
}

// The nominations of a ranking stay in: whether the hall has shown that column depends on the shape of its wall. They
// go out as their honour.
void add_rankings(const Program& program, const Announced& announced, Revealed& made) {
  const Ceremony& ceremony = program.ceremony;
  for (std::size_t i = 0; i < ceremony.rankings.size(); ++i) {
    const std::vector<bool>& rows = announced.standings[i];
    if (!any(rows) || (!all(rows) && !ceremony.lobby.partial)) continue;
    const Ranking& ranking = ceremony.rankings[i];
    RevealedRanking shown{ranking.id, ranking.title, all(rows), {}, {}, {}};
    if (const auto scale = bar_scale(ranking)) {
      shown.scale_from = (*scale)[0];
      shown.scale_to = (*scale)[1];
    }
    const int decimals = decimals_of(program, i, rows);
    for (std::size_t at = 0; at < rows.size(); ++at) {
      if (!rows[at]) continue;
      const Standing& standing = program.standings[i][at];
      const RankingRow& row = ranking.rows[static_cast<std::size_t>(standing.row)];
      shown.places.push_back({row.unit, standing.class_name, standing.place,
                              class_rank(ranking, standing.class_name), total_alone(ranking, row, decimals)});
    }
    made.rankings.push_back(std::move(shown));
  }
}

RevealedRecipient recipient_of(const Recipient& one, Known known) {
  return {one.salutation, one.name, one.rank, one.position, one.unit,
          known == Known::all ? one.citation : std::string{}, one.no_photo ? std::string{} : one.photo,
          one.kind, one.no_photo ? Focus{} : one.focus, one.posthumous};
}

void add_honours(const Program& program, const Announced& announced, Revealed& made) {
  const Ceremony& ceremony = program.ceremony;
  std::vector<bool> unnamed(ceremony.honours.size(), true);
  for (const Recipient& one : ceremony.recipients) {
    const auto honour = static_cast<std::size_t>(one.honour);
    if (one.honour >= 0 && honour < unnamed.size()) unnamed[honour] = false;
  }
  for (std::size_t i = 0; i < ceremony.honours.size(); ++i) {
    const auto& known = announced.honours[i];
    if (!known.name) continue;
    const Honour& honour = ceremony.honours[i];
    RevealedHonour shown{honour.id, honour.name, {}, {}, honour.kind, honour.layout, {}, {}};
    if (known.decision) {
      shown.decision = honour.decision;
      shown.date = honour.date;
    }
    if (known.count && unnamed[i]) shown.count = honour.count;
    for (const Group& group : program.groups) {
      if (group.honour != static_cast<int>(i)) continue;
      for (const int index : group.recipients) {
        const Recipient& one = ceremony.recipients[static_cast<std::size_t>(index)];
        const Known what = announced.recipients[static_cast<std::size_t>(index)];
        if (what != Known::nothing && !one.no_lobby) shown.recipients.push_back(recipient_of(one, what));
      }
    }
    made.honours.push_back(std::move(shown));
  }
}

// A caption may tell a result: it goes out with its own step, or with the step that the photo waits for.
void add_albums(const Program& program, const ShowState& state, const Announced& announced, Revealed& made) {
  const auto& albums = program.ceremony.albums;
  for (std::size_t i = 0; i < albums.size(); ++i) {
    RevealedAlbum shown{albums[i].id, {}};
    for (std::size_t at = 0; at < albums[i].photos.size(); ++at) {
      const Photo& photo = albums[i].photos[at];
      const bool waited = !photo.after.empty() && state.announced.contains(program.index_of(photo.after));
      const bool caption = waited || announced.photos[i][at];
      const bool file = caption || photo.after.empty();
      if (!file || (!caption && photo.file.empty())) continue;
      shown.photos.push_back({photo.file, caption ? photo.caption : std::string{}, photo.credit, photo.focus, photo.whole});
    }
    if (!shown.photos.empty()) made.albums.push_back(std::move(shown));
  }
}

void add_the_rest(const Ceremony& ceremony, const Announced& announced, Revealed& made) {
  for (std::size_t i = 0; i < ceremony.quotes.size(); ++i) {
    const Quote& one = ceremony.quotes[i];
    if (announced.quotes[i]) made.quotes.push_back({one.id, one.kicker, one.text, one.by});
  }
  const auto leader = [](const Leader& one) { return RevealedLeader{one.unit, one.person, one.position}; };
  if (announced.leadership && ceremony.leadership) {
    made.leadership = RevealedLeadership{ceremony.leadership->year, leader(ceremony.leadership->head), {}};
    for (const Leader& deputy : ceremony.leadership->deputies) made.leadership->deputies.push_back(leader(deputy));
  }
  if (announced.handover && ceremony.handover) {
    const Handover& one = *ceremony.handover;
    made.handover = RevealedHandover{one.what, one.from, one.to, one.year};
  }
}

}  // namespace

Revealed revealed(const Program& program, const ShowState& state) {
  const Announced announced = announced_in(program, state);
  Revealed made;
  add_public(program.ceremony, announced, made);
  add_figures(program.ceremony, announced, made);
  add_rankings(program, announced, made);
  add_honours(program, announced, made);
  add_albums(program, state, announced, made);
  add_the_rest(program.ceremony, announced, made);
  made.scenes = lobby_scenes(program.ceremony.lobby.scenes, made);
  return made;
}

}  // namespace bangvang

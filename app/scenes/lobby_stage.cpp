// The lobby's pages: as long as the hall's, of what is revealed. Only what the page shows is copied.
#include "scenes/lobby_stage.h"

#include <algorithm>

#include "base/folding.h"
#include "show/pages.h"

namespace bangvang {
namespace {

constexpr int agenda_a_page = 8, members_a_page = 12, delegates_a_page = 8, cards_a_page = 8, lines_a_page = 18;
constexpr int places_a_page = 12, long_places_a_page = 7;
constexpr std::size_t one_line = 50;      // letters of a unit's name
constexpr std::size_t most_portraits = 3;  // each has a page

template <class T>
const T* named(const std::vector<T>& all, std::string_view id) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const T& one) { return one.id == id; });
  return found == all.end() ? nullptr : &*found;
}

// "honour:bang-khen" taken apart.
struct SceneName {
  explicit SceneName(std::string_view scene)
      : kind(scene.substr(0, scene.find(':'))), id(scene.substr(std::min(kind.size() + 1, scene.size()))) {}
  std::string_view kind, id;
};

int most_figures(Chart chart) { return chart == Chart::big ? 6 : chart == Chart::bars ? 9 : 12; }

int most_places(const RevealedRanking& ranking) {
  const bool tall = std::any_of(ranking.places.begin(), ranking.places.end(),
                                [](const RevealedPlace& place) { return length(place.unit) > one_line; });
  return tall ? long_places_a_page : places_a_page;
}

// Few portraits stand alone with their citations; many stand together.
bool each_alone(const RevealedHonour& honour) {
  return honour.layout == HonourLayout::portrait && honour.recipients.size() <= most_portraits;
}

std::vector<Page> honour_pages(const RevealedHonour& honour) {
  if (honour.recipients.empty()) return pages_of(honour.count ? 1 : 0, 1);
  const int most = each_alone(honour) ? 1 : honour.layout == HonourLayout::list ? lines_a_page : cards_a_page;
  return pages_of(static_cast<int>(honour.recipients.size()), most);
}

std::vector<Page> pages_for(const Revealed& revealed, const SceneName& scene) {
  const auto rows = [](const auto& all, int most) { return pages_of(static_cast<int>(all.size()), most); };
  if (scene.kind == "title" || scene.kind == "clock") return pages_of(1, 1);
  if (scene.kind == "agenda-now") return pages_of(revealed.agenda.empty() ? 0 : 1, 1);
  if (scene.kind == "agenda") return rows(revealed.agenda, agenda_a_page);
  if (scene.kind == "members") return rows(revealed.members, members_a_page);
  if (scene.kind == "delegates") return rows(revealed.delegates, delegates_a_page);
  if (scene.kind == "leadership") return pages_of(revealed.leadership ? 1 : 0, 1);
  if (scene.kind == "handover") return pages_of(revealed.handover ? 1 : 0, 1);
  if (scene.kind == "quote") return pages_of(named(revealed.quotes, scene.id) ? 1 : 0, 1);
  if (scene.kind == "figures") {
    const auto* one = named(revealed.figures, scene.id);
    return one ? rows(one->rows, most_figures(one->chart)) : pages_of(0, 1);
  }
  if (scene.kind == "ranking") {
    const auto* one = named(revealed.rankings, scene.id);
    return one ? rows(one->places, most_places(*one)) : pages_of(0, 1);
  }
  if (scene.kind == "honour") {
    const auto* one = named(revealed.honours, scene.id);
    return one ? honour_pages(*one) : pages_of(0, 1);
  }
  const auto* album = scene.kind == "photos" ? named(revealed.albums, scene.id) : nullptr;
  return album ? rows(album->photos, 1) : pages_of(0, 1);
}

void set_figures(const RevealedFigures& from, const Step& step, Ceremony& c) {
  Figures& made = c.figures.emplace_back();
  made.title = from.title, made.chart = from.chart;
  made.average = from.average, made.average_text = from.average_text;
  made.value_title = from.value_title, made.beside_title = from.beside_title;
  made.rows.resize(from.rows.size());
  for (int i = step.first; i < step.first + step.count; ++i) {
    const RevealedFigure& row = from.rows[static_cast<std::size_t>(i)];
    Figure& figure = made.rows[static_cast<std::size_t>(i)];
    figure.label = row.label, figure.qualifier = row.qualifier, figure.unit = row.unit, figure.note = row.note;
    figure.value = row.value, figure.value_text = row.value_text;
    figure.beside = row.beside, figure.beside_text = row.beside_text;
    figure.change = row.change, figure.previous = row.previous, figure.target = row.target;
  }
}

void set_ranking(const RevealedRanking& from, Program& program) {
  Ranking& made = program.ceremony.rankings.emplace_back();
  std::vector<Standing>& standings = program.standings.emplace_back();
  Step& step = program.steps.front();
  made.title = from.title;
  if (!from.whole) made.title += program.ceremony.language == "vi" ? " (đang công bố)" : " (being announced)";
  if (from.scale_from && from.scale_to) made.scale = {*from.scale_from, *from.scale_to};
  made.classes.resize(3);
  for (const RevealedPlace& place : from.places) {
    if (place.class_rank < 2) made.classes[static_cast<std::size_t>(place.class_rank)].name = place.class_name;
    else if (place.class_rank == 2) made.classes.push_back({place.class_name, {}});
  }
  // The first row of a page is high because it is the winner's: where it is not, the page does not begin with it.
  const bool winner = !from.places.empty() && from.places.front().place == 1;
  if (!winner) {
    made.rows.emplace_back();
    standings.emplace_back();
    ++step.first;
  }
  for (const RevealedPlace& place : from.places) {
    RankingRow& row = made.rows.emplace_back();
    row.unit = place.unit;
    standings.push_back({static_cast<int>(made.rows.size()) - 1, place.place, place.total, place.class_name, false});
  }
}

void set_honour(const RevealedHonour& from, Program& program) {
  Ceremony& c = program.ceremony;
  Step& step = program.steps.front();
  Honour& made = c.honours.emplace_back();
  made.name = from.name, made.kind = from.kind, made.layout = from.layout;
  made.decision = from.decision, made.date = from.date, made.count = from.count;
  Group& group = program.groups.emplace_back();
  for (const RevealedRecipient& one : from.recipients) {
    Recipient& recipient = c.recipients.emplace_back();
    recipient.honour = 0, recipient.kind = one.kind, recipient.posthumous = one.posthumous;
    recipient.salutation = one.salutation, recipient.name = one.name, recipient.rank = one.rank;
    recipient.position = one.position, recipient.unit = one.unit, recipient.citation = one.citation;
    recipient.photo = one.photo, recipient.focus = one.focus;
    group.recipients.push_back(static_cast<int>(c.recipients.size()) - 1);
  }
  if (from.recipients.empty()) {
    program.groups.clear();  // the announcement, with how many there are
    return;
  }
  step.group = 0;
  step.scene = each_alone(from) ? SceneKind::recipient : SceneKind::batch;
  step.subject = each_alone(from) ? step.first : 0;
}

void set_leadership(const RevealedLeadership& from, Ceremony& c) {
  const auto leader = [](const RevealedLeader& one) { return Leader{one.unit, one.person, one.position}; };
  Leadership& made = c.leadership.emplace();
  made.year = from.year;
  made.head = leader(from.head);
  for (const RevealedLeader& one : from.deputies) made.deputies.push_back(leader(one));
}

void set_agenda(const Revealed& revealed, Program& program) {
  for (const RevealedItem& one : revealed.agenda) {
    AgendaItem& made = program.ceremony.agenda.emplace_back();
    made.time = one.time, made.item = one.item, made.speaker = one.speaker;
    made.position = one.position, made.unit = one.unit;
  }
  program.steps.front().subject = -1;
  program.steps.front().agenda = revealed.now;
}

void set_people(const Revealed& revealed, Ceremony& c) {
  c.members_count = revealed.members_count;
  for (const RevealedMember& one : revealed.members) {
    Member& made = c.members.emplace_back();
    made.name = one.name, made.emblem = one.emblem, made.movement = one.movement, made.role = one.role;
  }
  for (const RevealedDelegate& one : revealed.delegates) {
    Delegate& made = c.delegates.emplace_back();
    made.name = one.name, made.position = one.position, made.unit = one.unit, made.role = one.role;
  }
}

}  // namespace

Ceremony stage_ceremony(const Revealed& revealed) {
  Ceremony c;
  c.title = revealed.title, c.subtitle = revealed.subtitle, c.organizer = revealed.organizer;
  c.place = revealed.place, c.date = revealed.date, c.language = revealed.language;
  c.emblem = revealed.emblem;
  return c;
}

int lobby_pages(const Revealed& revealed, const std::string& scene) {
  return static_cast<int>(pages_for(revealed, SceneName(scene)).size());
}

Program lobby_stage(const Revealed& revealed, const std::string& scene, int page) {
  Program program;
  program.ceremony = stage_ceremony(revealed);
  Step& step = program.steps.emplace_back();
  const SceneName name(scene);
  const std::vector<Page> pages = pages_for(revealed, name);
  if (pages.empty()) return program;
  const Page& shown = pages[static_cast<std::size_t>(std::clamp(page, 0, static_cast<int>(pages.size()) - 1))];
  step.first = shown.first;
  step.count = shown.count;
  step.page = static_cast<int>(&shown - pages.data()) + 1;
  step.pages = static_cast<int>(pages.size());
  step.subject = 0;
  step.scene = scene_named(name.kind).value_or(SceneKind::title);
  Ceremony& c = program.ceremony;
  switch (step.scene) {
    case SceneKind::agenda: set_agenda(revealed, program); break;
    case SceneKind::members:
    case SceneKind::delegates: set_people(revealed, c); break;
    case SceneKind::figures: set_figures(*named(revealed.figures, name.id), step, c); break;
    case SceneKind::ranking: set_ranking(*named(revealed.rankings, name.id), program); break;
    case SceneKind::honour: set_honour(*named(revealed.honours, name.id), program); break;
    case SceneKind::leadership: set_leadership(*revealed.leadership, c); break;
    case SceneKind::handover: {
      Handover& made = c.handover.emplace();
      made.what = revealed.handover->what, made.year = revealed.handover->year;
      made.from = revealed.handover->from, made.to = revealed.handover->to;
      break;
    }
    case SceneKind::quote: {
      const RevealedQuote& from = *named(revealed.quotes, name.id);
      Quote& made = c.quotes.emplace_back();
      made.id = from.id, made.kicker = from.kicker, made.text = from.text, made.by = from.by;
      break;
    }
    case SceneKind::photos: {
      const RevealedPhoto& from = named(revealed.albums, name.id)->photos[static_cast<std::size_t>(step.first)];
      Photo& made = c.albums.emplace_back().photos.emplace_back();
      made.file = from.file, made.caption = from.caption, made.credit = from.credit;
      made.focus = from.focus, made.whole = from.whole;
      step.first = 0;
      break;
    }
    default: break;
  }
  return program;
}

}  // namespace bangvang

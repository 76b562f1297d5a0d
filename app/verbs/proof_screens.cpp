// Lays out the pictures: each output with its size, safe area and theme.
#include "verbs/proof_screens.h"

#include <fmt/format.h>

#include "base/phrases.h"
#include "scenes/mc_picture.h"
#include "verbs/mc_moment.h"

namespace bangvang {
namespace {

Output output_of(const Ceremony& ceremony, const std::string& name, const Dressing& dressing) {
  std::array<int, 2> size{1920, 1080};
  const auto own = ceremony.outputs.find(name);
  if (own != ceremony.outputs.end()) size = own->second.size.value_or(size);
  return {size[0], size[1], dressing.safe, &dressing.theme};
}

}  // namespace

ProofScreens::ProofScreens(const Disk& disk, const Staging& staging, const TextMetrics& metrics)
    : program_(staging.program), metrics_(metrics),
      dressed_(dressings(disk, staging)), outputs_{output_of(program_.ceremony, "hall", dressed_.hall),
                                                   output_of(program_.ceremony, "mc", dressed_.mc),
                                                   output_of(program_.ceremony, "lobby", dressed_.lobby)},
      before_(revealed(program_, shown_up_to(program_, -1))),
      after_(revealed(program_, shown_up_to(program_, static_cast<int>(program_.steps.size()) - 1))),
      opening_(lobby_round(before_)), ending_(lobby_round(after_)) {}

std::array<Proof::Size, 3> ProofScreens::sizes() const {
  std::array<Proof::Size, 3> sizes;
  for (std::size_t i = 0; i < sizes.size(); ++i) sizes[i] = {outputs_[i].width, outputs_[i].height};
  return sizes;
}

std::vector<ProofCard> ProofScreens::cards() const {
  const Language language = program_.ceremony.language.starts_with("en") ? Language::english : Language::vietnamese;
  std::vector<ProofCard> cards{{{ProofPicture::Kind::hold, Screen::hall, 0},
                                Words{"Màn chờ của hội trường", "The hall's hold picture"}.in(language),
                                {}}};
  const auto add = [&](ProofPicture::Kind kind, const std::vector<ShownCard>& round, const Words& when) {
    for (int i = 0; i < static_cast<int>(round.size()); ++i) {
      const std::string& scene = round[static_cast<std::size_t>(i)].turn.scene;
      cards.push_back({{kind, Screen::lobby, i}, fmt::format("{} · {}", when.in(language), scene), scene});
    }
  };
  add(ProofPicture::Kind::lobby_before, opening_, {"Sảnh, lúc mở cửa", "Lobby, as the doors open"});
  add(ProofPicture::Kind::lobby_after, ending_, {"Sảnh, khi đã công bố hết", "Lobby, once all is announced"});
  return cards;
}

Picture ProofScreens::picture(const ProofPicture& what) const {
  const auto card = static_cast<std::size_t>(what.index);
  switch (what.kind) {
    case ProofPicture::Kind::hold: return hold_picture(program_, output(Screen::hall), metrics_);
    case ProofPicture::Kind::lobby_before:
      return lobby_picture(before_, opening_[card].turn, output(Screen::lobby), opening_[card].now, metrics_);
    case ProofPicture::Kind::lobby_after:
      return lobby_picture(after_, ending_[card].turn, output(Screen::lobby), ending_[card].now, metrics_);
    case ProofPicture::Kind::step: break;
  }
  if (what.screen == Screen::hall) return step_picture(program_, what.index, output(Screen::hall), 0, {}, metrics_);
  const McMoment moment = mc_moment(program_, what.index);
  return mc_picture(program_, moment.state, output(Screen::mc), moment.now, metrics_);
}

}  // namespace bangvang

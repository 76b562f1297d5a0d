// LobbyStage: one page of a lobby scene set up as a ceremony of its own, so that the hall's scenes can draw it.
#pragma once
#include "show/revealed.h"
#include "show/step.h"

namespace bangvang {

// Title, language and the like of a ceremony that has nothing else.
Ceremony stage_ceremony(const Revealed&);
// Of a scene of Revealed::scenes; 0 if there is nothing for it. "agenda-now", "clock" and "title" have one.
int lobby_pages(const Revealed&, const std::string& scene);
// A program of one step: the page, from 0, of any scene but "agenda-now" and "clock".
Program lobby_stage(const Revealed&, const std::string& scene, int page);

}  // namespace bangvang

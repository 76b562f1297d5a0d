// renewed: edited data compiled so that everything that a show knows is called what it was called.
#include <utility>

#include "show/frozen_ids.h"
#include "show/kept_cues.h"
#include "show/reload.h"

namespace bangvang {
namespace {

const Ceremony& data_of(const Program& program) { return program.data ? *program.data : program.ceremony; }

}  // namespace

std::shared_ptr<const Program> renewed(const std::shared_ptr<const Program>& running, const Roster& roster, Ceremony fresh,
                                       std::string hash) {
  Ceremony data = with_ids_of(data_of(*running), running->ceremony, std::move(fresh));
  std::shared_ptr<const Ceremony> as_loaded;
  if (!roster.changes.empty()) as_loaded = std::make_shared<const Ceremony>(data);
  auto made = std::make_shared<Program>(compile(std::move(data), roster, cues_of(*running)));
  made->cues = cues_of(*made);
  made->data = std::move(as_loaded);
  made->hash = std::move(hash);
  return made;
}

bool same_data(const Program& running, const Program& fresh) { return data_of(running) == data_of(fresh); }

}  // namespace bangvang

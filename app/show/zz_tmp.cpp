#include "show/show_state.h"
namespace bangvang { int Program::index_of(const std::string& id) const { auto f=by_id.find(id); return f==by_id.end()?-1:f->second; } }

// What a notice says where its row says nothing.
#pragma once
#include <string>

#include "ceremony/ceremony.h"

namespace bangvang {

std::string notice_title(const Ceremony&, const Notice&);
std::string notice_text(const Ceremony&, const Notice&);

}  // namespace bangvang

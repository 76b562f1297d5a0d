// A request as it comes out of the socket, and what is answered to it.
#pragma once
#include <optional>

#include "base/descriptor.h"
#include "photos/wire.h"

namespace bangvang {

struct Received {
  PhotoRequest request;
  Descriptor file, sheet;  // sheet: not where only the size is asked for
};

// Waits for one. Nothing: the show has closed its end (`closed`), or sent something that is no request.
std::optional<Received> receive(int socket, bool& closed);

// Develops, onto the sheet. Believes neither the request nor the descriptors; never throws.
PhotoAnswer answer_to(const Received&);

}  // namespace bangvang

// render --test-card: the test card as a PNG picture.
#pragma once
#include "verbs/staging.h"
#include "verbs/verbs.h"

namespace bangvang {

int render_test_card(const RenderArguments&, const Staging&);

}  // namespace bangvang

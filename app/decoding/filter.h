// The filter: the only system calls that decoding needs; anything else ends the process at once.
#pragma once

namespace bangvang {

// For all threads of this process and for good. False: the kernel or this processor has no such filter.
bool filter_system_calls();

}  // namespace bangvang

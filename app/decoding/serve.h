// serve: the life of the decoding process: warm up, close the door, then one photo after another until the show is gone.
#pragma once

namespace bangvang {

// `socket`: SOCK_SEQPACKET to the show. Returns the exit code: 0 when the show has closed its end.
int serve(int socket);

}  // namespace bangvang

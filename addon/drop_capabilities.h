// SPDX-License-Identifier: Apache-2.0
// Gives capabilities away, for good and for every thread. The kernel keeps them per
// thread, and a Node process has a dozen: of the event loop, of libuv's pool, of V8,
// of our reader.
#pragma once

#include <cstdint>

#include "result.h"

namespace triscap {

// Bit n is the capability of that number. Drops them from the permitted, effective,
// inheritable and ambient sets, and from the bounding set where CAP_SETPCAP allows
// that: programs that are started later do not get them back, not even as root.
//
// `uses_bpf`: kernels before 5.19 may ask for CAP_BPF at every bpf(2), also when a
// capture stops. Whether this one does is tried, and then that one stays.
//
// Gives what was dropped. To be called on any thread, but not while another one calls
// setuid() and the like.
Result<uint64_t> DropCapabilities(uint64_t capabilities, bool uses_bpf);

}  // namespace triscap

// SPDX-License-Identifier: Apache-2.0
// BPF arrays as memory of this process. Reading or writing one by the bpf system call
// keeps programs of classic tracepoints and kprobes from running on that CPU
// (bpf_disable_instrumentation() in the kernel), and where the kernel is preemptible,
// also those that other tasks come to meanwhile: events are lost. So who captures
// should not make that call, and need not since Linux 5.5.
#pragma once

#include <bpf/libbpf.h>

#include "mapped_region.h"

namespace triscap {

// Whether this kernel makes arrays that can be mapped.
bool CanMapArrays();

// An array's values, one after the other, each rounded up to 8 bytes. False (and
// errno) when it cannot be mapped: it was made without BPF_F_MMAPABLE.
MappedRegion MapArray(const bpf_map* map, int protection);

}  // namespace triscap

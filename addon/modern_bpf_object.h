// SPDX-License-Identifier: Apache-2.0
// The modern-bpf driver's programs and maps, loaded into the kernel and not yet
// attached. Everything hangs on file descriptors of this process.
#pragma once

#include <bpf/libbpf.h>

#include <memory>
#include <set>
#include <span>
#include <vector>

#include "engine.h"
#include "result.h"

namespace triscap {

struct BpfObjectCloser {
  void operator()(bpf_object* object) const { bpf_object__close(object); }
};
using BpfObjectPtr = std::unique_ptr<bpf_object, BpfObjectCloser>;

struct ModernBpfRequest {
  uint32_t possible_cpus;
  bool classic;               // the syscall programs are classic tracepoints
  bool syscalls;              // any syscall is wanted
  std::set<uint16_t> events;  // whose programs are needed
};

struct ModernBpfObject {
  BpfObjectPtr object;
  std::vector<Degraded> degraded;

  bpf_program* Program(const char* name) const { return bpf_object__find_program_by_name(object.get(), name); }
  // The program's fd if it was loaded, or -1.
  int ProgramFd(const char* name) const;
  int MapFd(const char* name) const;
  bpf_map* Map(const char* name) const { return bpf_object__find_map_by_name(object.get(), name); }
};

// A filler that the verifier refuses costs its event its parameters, not the user
// the capture: it is left out, and `degraded` says so.
Result<ModernBpfObject> LoadModernBpf(const ModernBpfRequest& request);

}  // namespace triscap

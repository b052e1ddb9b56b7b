// SPDX-License-Identifier: Apache-2.0
// The modern-bpf driver's programs and maps, loaded into the kernel and not yet
// attached. Everything hangs on file descriptors of this process.
#pragma once

#include <bpf/libbpf.h>

#include <array>
#include <memory>
#include <set>
#include <span>
#include <vector>

#include "../drivers/common/generated/events.h"
#include "engine.h"
#include "result.h"

namespace triscap {

struct BpfObjectCloser {
  void operator()(bpf_object* object) const { bpf_object__close(object); }
};
using BpfObjectPtr = std::unique_ptr<bpf_object, BpfObjectCloser>;

// A program that is attached, in the order of attaching and detaching: sys_exit is
// the last (see ModernBpfEngine::Stop()).
struct HookProgram {
  const char* program;
  uint16_t event;  // that is lost with it; 0: all that its fillers make
  // The kernels it is for: syscall_hook.h says which are preemptible.
  enum Kernel { kEvery, kUnpreemptible, kPreemptible } kernel;
  bool enter = false;  // of syscalls that begin
};

inline constexpr std::array kHooks = {
    HookProgram{"on_exec", EVENT_EXECVE_19_X, HookProgram::kUnpreemptible},
    HookProgram{"on_exec_classic", EVENT_EXECVE_19_X, HookProgram::kPreemptible},
    // In the object where the machine needs it (drivers/common/fork.h).
    HookProgram{"on_fork", EVENT_CLONE_20_X, HookProgram::kEvery},
    HookProgram{"on_exit", EVENT_PROCEXIT_1_E, HookProgram::kUnpreemptible},
    HookProgram{"on_exit_classic", EVENT_PROCEXIT_1_E, HookProgram::kPreemptible},
    HookProgram{"on_switch", EVENT_SCHEDSWITCH_6_E, HookProgram::kEvery},
    HookProgram{"on_signal", EVENT_SIGNALDELIVER_E, HookProgram::kEvery},
    HookProgram{"on_page_fault_user", EVENT_PAGE_FAULT_E, HookProgram::kUnpreemptible},
    HookProgram{"on_page_fault_user_classic", EVENT_PAGE_FAULT_E, HookProgram::kPreemptible},
    HookProgram{"on_page_fault_kernel", EVENT_PAGE_FAULT_E, HookProgram::kUnpreemptible},
    HookProgram{"on_page_fault_kernel_classic", EVENT_PAGE_FAULT_E, HookProgram::kPreemptible},
    HookProgram{"on_sys_enter", 0, HookProgram::kUnpreemptible, true},
    HookProgram{"on_sys_enter_classic", 0, HookProgram::kPreemptible, true},
    HookProgram{"on_sys_exit", 0, HookProgram::kUnpreemptible},
    HookProgram{"on_sys_exit_classic", 0, HookProgram::kPreemptible},
};

struct ModernBpfRequest {
  uint32_t possible_cpus;
  uint32_t ring_cpus;         // CPUs below this have a ring
  size_t ring_bytes;          // of each, a power of two; fewer if the kernel wants it so
  size_t events_bytes;        // of the BPF ring buffer for rare events
  bool classic;               // the programs are classic tracepoints
  bool syscalls;              // any syscall is wanted
  std::set<uint16_t> events;  // whose programs are needed
};

struct ModernBpfObject {
  BpfObjectPtr object;
  size_t ring_bytes;
  std::vector<Degraded> degraded;

  bpf_program* Program(const char* name) const { return bpf_object__find_program_by_name(object.get(), name); }
  bpf_map* Map(const char* name) const { return bpf_object__find_map_by_name(object.get(), name); }
  int MapFd(const char* name) const;
  // The program's fd if it was loaded, or -1.
  int ProgramFd(const char* name) const;
};

// A program that the verifier refuses costs its event, not the user the capture: it
// is left out, and `degraded` says so. The event then comes as GENERIC if it is that
// of a syscall that returns. Only without a dispatcher of syscalls there is no capture.
Result<ModernBpfObject> LoadModernBpf(ModernBpfRequest request);

}  // namespace triscap

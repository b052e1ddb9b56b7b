// SPDX-License-Identifier: Apache-2.0
#include "syscall_hook.h"

#include <fcntl.h>
#include <linux/mount.h>
#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>

#include "cpus.h"

namespace triscap {
namespace {

struct BtfFree {
  void operator()(btf* types) const { btf__free(types); }
};

// A tracefs of our own that no mount table shows: in a container, and on small
// systems, /sys/kernel/tracing is often not mounted. Linux 5.2 and newer.
UniqueFd OpenTracefs() {
  const UniqueFd context(static_cast<int>(syscall(SYS_fsopen, "tracefs", FSOPEN_CLOEXEC)));
  if (!context) return {};
  if (syscall(SYS_fsconfig, context.get(), FSCONFIG_CMD_CREATE, nullptr, nullptr, 0) != 0) return {};
  return UniqueFd(static_cast<int>(syscall(SYS_fsmount, context.get(), FSMOUNT_CLOEXEC, 0)));
}

// The number by which perf_event_open(2) knows a tracepoint, such as
// raw_syscalls/sys_exit.
Result<uint64_t> TracepointId(const std::string& tracepoint) {
  const std::string attach = "attach to " + tracepoint;
  const std::string place = "events/" + tracepoint + "/id";
  UniqueFd file(open(("/sys/kernel/tracing/" + place).c_str(), O_RDONLY | O_CLOEXEC));
  // Who may not read one that is mounted may not read any: they are all the same.
  if (!file && errno == ENOENT) {
    const UniqueFd tracefs = OpenTracefs();
    if (!tracefs) return ErrnoFailure(attach + ": mount tracefs");
    file = UniqueFd(openat(tracefs.get(), place.c_str(), O_RDONLY | O_CLOEXEC));
  }
  char text[32] = {};
  if (!file || read(file.get(), text, sizeof(text) - 1) <= 0) {
    return ErrnoFailure(attach + ": read its id in tracefs");
  }
  return std::strtoull(text, nullptr, 10);
}

}  // namespace

bool IsPreemptible(const btf* kernel) {
  return btf__find_by_name_kind(kernel, "class_srcu_fast_notrace_t", BTF_KIND_TYPEDEF) > 0;
}

Result<SyscallAttach> ChooseSyscallAttach(SyscallAttach wish) {
  const std::unique_ptr<btf, BtfFree> kernel(btf__load_vmlinux_btf());
  if (kernel == nullptr) {
    Failure failure = ErrnoFailure("read the kernel's BTF");
    // What libbpf says when none of the places has it.
    if (failure.errno_value == ESRCH) failure.errno_value = ENOENT;
    return failure;
  }
  if (wish != SyscallAttach::kAuto) return wish;
  return IsPreemptible(kernel.get()) ? SyscallAttach::kTracepoint : SyscallAttach::kTpBtf;
}

Result<UniqueFd> OpenTracepoint(const std::string& tracepoint) {
  Result<uint64_t> id = TracepointId(tracepoint);
  if (!id) return id.failure();
  perf_event_attr attributes;
  std::memset(&attributes, 0, sizeof(attributes));
  attributes.type = PERF_TYPE_TRACEPOINT;
  attributes.size = sizeof(attributes);
  attributes.config = *id;
  // A program runs wherever the tracepoint is hit; the event only has to be
  // somewhere.
  const std::vector<uint32_t> online = OnlineCpus();
  const int cpu = online.empty() ? 0 : static_cast<int>(online.front());
  UniqueFd event(static_cast<int>(syscall(SYS_perf_event_open, &attributes, -1, cpu, -1, PERF_FLAG_FD_CLOEXEC)));
  if (!event) return ErrnoFailure("attach to " + tracepoint + ": perf_event_open");
  return event;
}

Result<BpfLinkPtr> AttachTracepoint(bpf_program* program) {
  const std::string tracepoint = bpf_program__section_name(program) + std::strlen("tracepoint/");
  Result<UniqueFd> event = OpenTracepoint(tracepoint);
  if (!event) return event.failure();
  BpfLinkPtr link(bpf_program__attach_perf_event(program, event->get()));
  if (link == nullptr) return ErrnoFailure("attach to " + tracepoint);
  event->Release();  // the link's now
  return link;
}

}  // namespace triscap

// SPDX-License-Identifier: Apache-2.0
#include "bpf_grace.h"

#include <bpf/bpf.h>
#include <linux/membarrier.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace triscap {

Result<std::unique_ptr<BpfGrace>> BpfGrace::Make(int map_fd) {
  std::unique_ptr<BpfGrace> grace(new BpfGrace(map_fd));
  bpf_map_create_opts options{};
  options.sz = sizeof(options);
  options.inner_map_fd = static_cast<uint32_t>(map_fd);
  grace->outer_ = UniqueFd(
      bpf_map_create(BPF_MAP_TYPE_ARRAY_OF_MAPS, "triscap_grace", sizeof(uint32_t), sizeof(uint32_t), 1, &options));
  if (!grace->outer_) return ErrnoFailure("create a map to wait with");
  return grace;
}

Result<void> BpfGrace::Wait() const {
  // An update of a map in a map waits until no program can be using the old value:
  // maybe_wait_bpf_programs() in kernel/bpf/syscall.c, since 5.0 and in what is
  // maintained of 4.14 and 4.19.
  const uint32_t key = 0;
  if (bpf_map_update_elem(outer_.get(), &key, &inner_, BPF_ANY) != 0) return ErrnoFailure("wait for the running hooks");
  // Where it does not, this does: a grace period of the scheduler's RCU until 4.20,
  // which is what preemption being off means to it. Refused on kernels with CPUs that
  // run without ticks, and not needed by a kernel that waited above.
  syscall(SYS_membarrier, MEMBARRIER_CMD_GLOBAL, 0, 0);
  return {};
}

}  // namespace triscap

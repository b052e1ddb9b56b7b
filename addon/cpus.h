// SPDX-License-Identifier: Apache-2.0
// Which CPUs there are, and which ring each of them writes to.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace triscap {

// A list as in /sys/devices/system/cpu/online: "0-3,8". Empty if it is no list.
std::vector<uint32_t> ParseCpuList(std::string_view text);

// The CPUs that are online; empty if the kernel does not say.
std::vector<uint32_t> OnlineCpus();

struct RingPlan {
  uint32_t rings;
  std::vector<uint32_t> ring_of_cpu;  // for every possible CPU
};

// One ring for every `cpus_per_ring` CPUs that are online. Many machines could have
// far more CPUs than they have: those get no memory of their own, but a CPU that
// comes online later finds a ring to share.
RingPlan PlanRings(uint32_t possible_cpus, const std::vector<uint32_t>& online, uint32_t cpus_per_ring);

}  // namespace triscap

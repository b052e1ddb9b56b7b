// SPDX-License-Identifier: Apache-2.0
// Which CPUs there are.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace triscap {

// A list as in /sys/devices/system/cpu/online: "0-3,8". Empty if it is no list.
std::vector<uint32_t> ParseCpuList(std::string_view text);

// The CPUs that are online; empty if the kernel does not say.
std::vector<uint32_t> OnlineCpus();

// One of the kernel's announcements (NETLINK_KOBJECT_UEVENT): is it about a CPU?
bool AnnouncesCpu(std::string_view message);

}  // namespace triscap

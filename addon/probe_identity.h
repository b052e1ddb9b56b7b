// SPDX-License-Identifier: Apache-2.0
// What a bpf-legacy object says about itself: for which kernel, and by which version
// of the driver. It reads kernel structs at the places that they have in that kernel;
// anywhere else it would report nonsense, without an error.
#pragma once

#include <string>

#include "result.h"

namespace triscap {

// Refuses a file that is no such object, or is not for this kernel, machine and addon.
Result<void> CheckProbeIdentity(const std::string& path);

}  // namespace triscap

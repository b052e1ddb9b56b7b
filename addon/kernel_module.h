// SPDX-License-Identifier: Apache-2.0
// Loading and unloading a kernel module. Which one, and what to tell a user whose
// kernel says no, is for lib/build to know.
#pragma once

#include <string>

#include "result.h"

namespace triscap {

// Linux 3.8. A module that is loaded already is no failure.
Result<void> LoadKernelModule(const std::string& file);

// Fails with EWOULDBLOCK while somebody uses it, with ENOENT if it is not loaded.
Result<void> UnloadKernelModule(const std::string& name);

}  // namespace triscap

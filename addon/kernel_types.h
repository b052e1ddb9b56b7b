// SPDX-License-Identifier: Apache-2.0
// The types of the running kernel as C, for compiling against a kernel without headers.
#pragma once

#include <string>

#include "result.h"

namespace triscap {

// Writes a header with all types of the kernel's BTF: plain C, no CO-RE attributes.
Result<void> WriteKernelTypes(const std::string& path);

}  // namespace triscap

// SPDX-License-Identifier: Apache-2.0
// What only a program can find out about a kernel: small calls, each undone at once.
// Nothing is pinned, no module is loaded, nothing stays attached. schema/checks says
// what follows from the answers.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace triscap {

struct KernelTry {
  std::string name;    // the checks' word for it
  int errno_value;     // 0: it worked
  std::string detail;  // what was being done
};

// Takes up to a tenth of a second, most of it for reading the kernel's BTF.
// `ring_bytes`: for one CPU.
std::vector<KernelTry> TryKernel(size_t ring_bytes);

}  // namespace triscap

// SPDX-License-Identifier: Apache-2.0
#include "kernel_module.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "unique_fd.h"

namespace triscap {

Result<void> LoadKernelModule(const std::string& file) {
  const UniqueFd module(open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (!module) return ErrnoFailure("read the module", file);
  if (syscall(SYS_finit_module, module.get(), "", 0) == 0 || errno == EEXIST) return {};
  return ErrnoFailure("load the module", file);
}

Result<void> UnloadKernelModule(const std::string& name) {
  if (syscall(SYS_delete_module, name.c_str(), O_NONBLOCK) == 0) return {};
  return ErrnoFailure("unload the module");
}

}  // namespace triscap

// SPDX-License-Identifier: Apache-2.0
// Waits for BPF programs that were detached while they ran: closing a link does not.
#pragma once

#include <memory>

#include "result.h"
#include "unique_fd.h"

namespace triscap {

class BpfGrace {
 public:
  // Made beforehand, so that nothing can be missing when it is needed. `map_fd`: any
  // array map.
  static Result<std::unique_ptr<BpfGrace>> Make(int map_fd);

  // When it returns, programs that were running when it was called have ended.
  Result<void> Wait() const;

 private:
  explicit BpfGrace(int map_fd) : inner_(map_fd) {}

  const int inner_;
  UniqueFd outer_;
};

}  // namespace triscap

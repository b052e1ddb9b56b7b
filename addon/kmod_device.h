// SPDX-License-Identifier: Apache-2.0
// The module's device: opened, the module loaded for it if need be, and greeted.
#pragma once

#include <cstdint>
#include <string>

#include "../drivers/kmod/uapi.h"
#include "result.h"
#include "unique_fd.h"

namespace triscap {

class KmodDevice {
 public:
  KmodDevice() = default;

  // `module`: what to load where the device is not there; may be empty.
  static Result<KmodDevice> Open(const std::string& module);

  Result<void> Setup(const triscap_kmod_setup& setup);
  Result<triscap_kmod_status> Status() const;
  // Of a CPU below Status().cpus.
  Result<triscap_kmod_ledger> ReadLedger(uint32_t cpu) const;
  Result<void> Start();
  Result<void> Stop();

  int fd() const { return fd_.get(); }

 private:
  explicit KmodDevice(UniqueFd fd) : fd_(std::move(fd)) {}
  Result<void> Greet();

  UniqueFd fd_;
};

}  // namespace triscap

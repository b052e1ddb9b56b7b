// SPDX-License-Identifier: Apache-2.0
// The kmod driver: a ring per CPU in kernel memory, mapped from the module's device.
// An open file is a consumer; when it goes, however that comes, the module gives
// everything back.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "driver_options.h"
#include "engine.h"
#include "kmod_device.h"
#include "kmod_ring.h"
#include "mapped_region.h"

namespace triscap {

class KmodEngine final : public Engine {
 public:
  struct Options : DriverOptions {
    std::string module;  // a file to load if need be; may be empty
    bool enter_events = false;
  };

  static Result<std::unique_ptr<KmodEngine>> Open(const Options& options);

  Result<void> Start() override;
  Result<void> Stop() override;
  // The module's poll() announces the reader by itself, and looks twice.
  int ReadyFd() const override { return device_.fd(); }
  std::span<Ring* const> rings() const override { return rings_; }
  uint32_t cpus() const override { return cpus_; }
  size_t ring_bytes() const override { return rings_.size() * bytes_per_ring_; }
  const char* attach() const override { return ""; }  // there is one way
  Ledger ReadLedger() const override;
  std::span<const Degraded> degraded() const override { return degraded_; }

 private:
  KmodEngine() = default;
  Result<void> Setup(const Options& options);
  Result<void> MapRings();
  Result<void> MapRing(uint32_t cpu);

  uint32_t cpus_ = 0;  // that there may ever be
  size_t bytes_per_ring_ = 0;
  bool running_ = false;
  std::vector<Degraded> degraded_;

  // Destroyed from the bottom up: a mapping holds the file, too, so the file goes last.
  KmodDevice device_;
  std::vector<MappedRegion> mappings_;
  std::vector<std::unique_ptr<Ring>> ring_owners_;
  std::vector<Ring*> rings_;
};

}  // namespace triscap

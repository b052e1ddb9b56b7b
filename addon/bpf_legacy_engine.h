// SPDX-License-Identifier: Apache-2.0
// The bpf-legacy driver: programs that were compiled for this kernel, which send whole
// records into a perf buffer per CPU. Linux 4.14 and newer, without BTF. Nothing is
// pinned: when the process is gone, so is everything.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "bpf_grace.h"
#include "bpf_legacy_object.h"
#include "driver_options.h"
#include "engine.h"
#include "mapped_region.h"
#include "perf_buffers.h"
#include "syscall_hook.h"

namespace triscap {

class BpfLegacyEngine final : public Engine {
 public:
  struct Options : DriverOptions {
    std::string object;  // the file
    std::set<uint16_t> events;
  };

  // Loads the programs and makes the buffers; the slow part of opening a capture.
  static Result<std::unique_ptr<BpfLegacyEngine>> Open(const Options& options);

  Result<void> Start() override;
  Result<void> Stop() override;
  int ReadyFd() const override { return buffers_->ReadyFd(); }
  void ClearReady() override;
  void SetWaiting(bool waiting) override;
  std::span<Ring* const> rings() const override { return buffers_->rings(); }
  uint32_t cpus() const override { return cpus_; }
  size_t ring_bytes() const override { return buffers_->buffers() * buffer_bytes_; }
  const char* attach() const override { return classic_ ? "tracepoint" : "raw_tracepoint"; }
  Ledger ReadLedger() const override;
  std::span<const Degraded> degraded() const override { return loaded_->degraded(); }

 private:
  BpfLegacyEngine() = default;
  Result<void> WriteSettings(const Options& options);
  uint32_t FindOutWhoWeAre() const;
  bool LosesPageFaults(const std::string& program, int error);

  uint32_t cpus_ = 0;
  size_t buffer_bytes_ = 0;
  bool classic_ = false;

  // Destroyed from the bottom up: first the hooks are detached, last the maps go.
  std::optional<BpfLegacyObject> loaded_;
  // Memory of these maps, from Linux 5.5 on: array_memory.h.
  MappedRegion ledgers_;
  MappedRegion waiting_;
  std::unique_ptr<PerfBuffers> buffers_;
  std::unique_ptr<BpfGrace> grace_;
  std::vector<BpfLinkPtr> links_;
};

}  // namespace triscap

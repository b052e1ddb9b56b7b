// SPDX-License-Identifier: Apache-2.0
// The modern-bpf driver: CO-RE programs, a ring per CPU for syscall events and a BPF
// ring buffer for the rare others, which also wakes the reader. Linux 5.8 and newer
// with BTF. Nothing is pinned: when the process is gone, so is everything.
#pragma once

#include <memory>
#include <set>
#include <vector>

#include "driver_options.h"
#include "engine.h"
#include "mapped_region.h"
#include "modern_bpf_object.h"
#include "syscall_hook.h"
#include "unique_fd.h"

namespace triscap {

class ModernBpfEngine final : public Engine {
 public:
  struct Options : DriverOptions {
    std::set<uint16_t> events;
    SyscallAttach attach = SyscallAttach::kAuto;
  };

  // Creates the rings and loads the programs; the slow part of opening a capture.
  static Result<std::unique_ptr<ModernBpfEngine>> Open(const Options& options);

  Result<void> Start() override;
  Result<void> Stop() override;
  int ReadyFd() const override { return events_fd_.get(); }
  void SetWaiting(bool waiting) override;
  std::span<Ring* const> rings() const override { return rings_; }
  uint32_t cpus() const override { return cpus_; }
  size_t ring_bytes() const override { return ring_bytes_; }
  const char* attach() const override { return classic_ ? "tracepoint" : "tp_btf"; }
  Ledger ReadLedger() const override;
  std::span<const Degraded> degraded() const override { return loaded_.degraded; }

 private:
  ModernBpfEngine() = default;
  Result<void> Load(const Options& options);
  Result<void> MapCpuRings();
  Result<void> MapEvents();
  Result<void> MapLedgers();
  Result<void> MakeGrace();
  Result<void> KeepDescriptors();
  Result<void> WriteSettings(const Options& options);
  void FindOutWhoWeAre();
  Result<void> WaitForRunningHooks();
  triscap_ring* CpuRingAt(uint32_t cpu) const;

  uint32_t cpus_ = 0;       // that there may ever be
  uint32_t ring_cpus_ = 0;  // that have a ring
  size_t ring_bytes_ = 0;
  size_t events_bytes_ = 0;
  bool classic_ = false;

  // Destroyed from the bottom up: first the hooks are detached, last the memory
  // goes that they wrote to. Once they are attached, the object itself is closed: see
  // KeepDescriptors().
  ModernBpfObject loaded_{};
  UniqueFd events_fd_;
  UniqueFd ledgers_fd_;
  UniqueFd fillers_fd_;
  UniqueFd enter_fillers_fd_;
  std::vector<UniqueFd> hook_fds_;
  MappedRegion cpu_ring_memory_;
  MappedRegion ledgers_;
  std::vector<std::unique_ptr<Ring>> ring_owners_;
  std::vector<Ring*> rings_;
  UniqueFd grace_;  // see WaitForRunningHooks()
  MappedRegion settings_memory_;
  triscap_settings* settings_ = nullptr;  // in there
  std::vector<BpfLinkPtr> links_;
};

}  // namespace triscap

// SPDX-License-Identifier: Apache-2.0
// The modern-bpf driver: CO-RE programs, BPF ring buffers. Linux 5.8 and newer
// with BTF. Nothing is pinned: when the process is gone, so is everything.
#pragma once

#include <array>
#include <memory>
#include <set>
#include <vector>

#include "engine.h"
#include "mapped_region.h"
#include "modern_bpf_object.h"
#include "syscall_hook.h"
#include "unique_fd.h"

namespace triscap {

class ModernBpfEngine final : public Engine {
 public:
  struct Options {
    size_t buffer_bytes;
    uint32_t cpus_per_buffer;
    uint32_t snaplen;
    bool exclude_self;
    uint32_t only_tgid;  // 0: all
    std::array<uint8_t, TRISCAP_WANTED_MAX> wanted;
    std::set<uint16_t> events;
    SyscallAttach attach = SyscallAttach::kAuto;
  };

  // Creates the rings and loads the programs; the slow part of opening a capture.
  static Result<std::unique_ptr<ModernBpfEngine>> Open(const Options& options);

  Result<void> Start() override;
  Result<void> Stop() override;
  int ReadyFd() const override { return ready_.get(); }
  std::span<Ring* const> rings() const override { return rings_; }
  uint32_t cpus() const override { return cpus_; }
  size_t ring_bytes() const override { return rings_.size() * buffer_bytes_; }
  const char* attach() const override { return classic_ ? "tracepoint" : "tp_btf"; }
  Ledger ReadLedger() const override;
  std::span<const Degraded> degraded() const override { return loaded_.degraded; }

 private:
  ModernBpfEngine() = default;
  Result<void> CreateRings(const Options& options);
  Result<void> AssignRings();
  Result<void> WriteSettings(const Options& options);
  Result<void> FindOutWhoWeAre(triscap_settings* settings);
  Result<void> MapLedgers();
  Result<void> WaitForRunningHooks();

  uint32_t cpus_ = 0;
  size_t buffer_bytes_ = 0;
  bool classic_ = false;

  // Destroyed from the bottom up: first the hooks are detached, last the memory
  // goes that they wrote to.
  std::vector<UniqueFd> ring_fds_;
  std::vector<uint32_t> ring_of_cpu_;
  std::vector<std::unique_ptr<Ring>> ring_readers_;
  std::vector<Ring*> rings_;
  UniqueFd ready_;
  ModernBpfObject loaded_;
  MappedRegion ledgers_;
  std::vector<BpfLinkPtr> links_;
};

}  // namespace triscap

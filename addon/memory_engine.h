// SPDX-License-Identifier: Apache-2.0
// An engine without a kernel, for tests and benchmarks: somebody writes records,
// the rest is as in life. It keeps the ledger as a driver would.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

#include "engine.h"
#include "memory_cpu_ring.h"
#include "unique_fd.h"

namespace triscap {

class MemoryEngine final : public Engine {
 public:
  struct Options {
    size_t rings = 1;
    size_t ring_bytes = 1 << 20;  // of each; a power of two of at least a page
    uint32_t cpus = 1;
  };

  static Result<std::unique_ptr<MemoryEngine>> Open(const Options& options);

  // A hook fires: `record` is a whole triscap_record, with a sequence number and
  // a CLOCK_MONOTONIC timestamp. False: dropped for want of room, and counted; or
  // not counted at all, because the engine is stopped. One thread per ring.
  bool Write(size_t ring, std::span<const std::byte> record);

  // A hook fires, and its event is left out for `cause`.
  void CountFiltered(uint32_t cpu, uint32_t lane, triscap_filtered cause);

  // A hook fires, and the kernel loses its record without a word.
  void CountLost(uint32_t cpu, uint32_t lane);

  // What no driver does: see MemoryCpuRing::WriteRaw(). Not counted.
  void WriteRaw(size_t ring, std::span<const std::byte> bytes, uint64_t advance);

  Result<void> Start() override { return {}; }
  Result<void> Stop() override;
  int ReadyFd() const override { return ready_.get(); }
  void ClearReady() override;
  void SetWaiting(bool waiting) override { waiting_ = waiting; }
  std::span<Ring* const> rings() const override { return readers_; }
  uint32_t cpus() const override { return cpus_; }
  size_t ring_bytes() const override { return rings_.size() * ring_bytes_; }
  const char* attach() const override { return "memory"; }
  Ledger ReadLedger() const override;
  std::span<const Degraded> degraded() const override { return {}; }

 private:
  MemoryEngine() = default;
  void Count(const triscap_record& record, bool written);
  void Wake();

  std::vector<std::unique_ptr<MemoryCpuRing>> rings_;
  std::vector<Ring*> readers_;
  size_t ring_bytes_ = 0;
  uint32_t cpus_ = 0;
  UniqueFd ready_;
  std::atomic<bool> waiting_{false};
  mutable std::mutex mutex_;  // what is below
  std::vector<triscap_cpu_ledger> ledgers_;
  bool stopped_ = false;
};

}  // namespace triscap

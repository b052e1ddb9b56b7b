// SPDX-License-Identifier: Apache-2.0
// The seam between a driver and everything above it: modern_bpf_engine and
// kmod_engine, and memory_engine for tests, implement it; ring_reader and capture_thread use it.
//
// Who owns what: an Engine owns its rings, their memory and whatever the kernel
// holds for it; destroying it gives all of that back. Records that a Ring shows
// stay where they are until they are released.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "result.h"
#include "wire.h"

namespace triscap {

// One unread record: a triscap_record that passed CheckedRecordSize().
struct RecordRef {
  uint64_t ts;              // CLOCK_MONOTONIC, ns
  const std::byte* record;  // contiguous and 8-byte aligned
  uint64_t position;        // where it begins, in its ring's own ever-growing count
  uint32_t size;
};

// One consumer, one thread. A driver whose records can wrap around the end of a
// buffer copies those into a place of its own first.
class Ring {
 public:
  virtual ~Ring() = default;

  // The next unread records in the order of the ring, after those peeked before;
  // never past one that is not committed yet, which sets *blocked.
  virtual size_t Peek(std::span<RecordRef> out, bool* blocked) = 0;

  // Gives all space before `position` back to the producer: a peeked record's, or
  // the one after the last of them.
  virtual void Release(uint64_t position) = 0;
  virtual uint64_t PeekedTo() const = 0;

  // Is there anything that was not peeked, committed or not?
  virtual bool HasUnread() const = 0;

  // Damaged records that Peek() skipped, and how often it had to give up the rest
  // of the ring because it could no longer tell where the next record begins.
  virtual uint64_t corrupt() const = 0;
  virtual uint64_t resyncs() const = 0;
};

// An event that comes as GENERIC because the kernel refused its program, or does not come
// because the kernel has no place to take it from.
struct Degraded {
  uint16_t event;
  std::string program;
  std::string log;
};

// What is said of page faults there: arm64 before 6.16 at least has no such tracepoints.
inline constexpr char kNoPageFaults[] = "this kernel has no tracepoint of page faults";

struct Ledger {
  std::vector<triscap_cpu_ledger> cpus;
  uint64_t recursion_misses = 0;  // hooks that the kernel skipped: not in `cpus`
};

class Engine {
 public:
  virtual ~Engine() = default;

  // Attaches the hooks; rings fill from here on.
  virtual Result<void> Start() = 0;

  // Detaches them. When it returns, no hook is running any more: what is in the
  // rings and in the ledger is all there will ever be. Idempotent.
  virtual Result<void> Stop() = 0;

  // Readable when a ring may have data; for poll(2). ClearReady() comes before
  // the rings are looked at, for engines whose descriptor does not clear itself.
  virtual int ReadyFd() const = 0;
  virtual void ClearReady() {}

  // The reader is about to wait for ReadyFd(), or has stopped to. A driver may save
  // itself the wake-ups in between. To be sure, the reader looks at the rings after
  // this call, and again after kSettleMs, before it waits for longer: that takes the
  // place of a memory barrier in the driver for each event.
  static constexpr int kSettleMs = 1;
  virtual void SetWaiting(bool) {}

  virtual std::span<Ring* const> rings() const = 0;
  virtual uint32_t cpus() const = 0;       // a record's cpu is below this
  virtual size_t ring_bytes() const = 0;   // of all rings together
  virtual const char* attach() const = 0;  // how the syscall hooks are attached; "" where there is one way

  // Safe beside any other call: counters of a running capture are a snapshot.
  virtual Ledger ReadLedger() const = 0;
  virtual std::span<const Degraded> degraded() const = 0;
};

}  // namespace triscap

// SPDX-License-Identifier: Apache-2.0
// The perf buffers of a capture, one per CPU that is online, and what wakes the
// reader. A CPU that comes up later gets its buffer then: the kernel announces it,
// where this process may listen, and the list of CPUs is looked at once a second
// while there is something to read.
//
// Each CPU has two perf events that share a buffer: what a program sends by way of
// the second one wakes whoever polls, what it sends by way of the first does not.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "perf_ring.h"
#include "unique_fd.h"

namespace triscap {

class PerfBuffers {
 public:
  struct Options {
    uint32_t cpus;        // that there may ever be
    size_t buffer_bytes;  // of each buffer, a power of two of at least a page
    int events_map;       // BPF_MAP_TYPE_PERF_EVENT_ARRAY, by CPU: without waking
    int waking_map;       // and with
  };

  // Opens one for each CPU that is online.
  static Result<std::unique_ptr<PerfBuffers>> Open(const Options& options);

  std::span<Ring* const> rings() const { return rings_; }
  size_t buffers() const { return buffers_; }
  // Readable when something was sent to wake, or a CPU came or went.
  int ReadyFd() const { return epoll_.get(); }

  // Forgets why ReadyFd() was readable, and sees to CPUs that came up. Called by the
  // reader's thread alone. What goes wrong leaves that CPU without a buffer: its
  // events are counted as dropped there.
  void Refresh(uint64_t now_ns);

  uint64_t LostOn(uint32_t cpu) const { return cpus_[cpu].ring->lost(); }

 private:
  struct Cpu {
    std::unique_ptr<PerfRing> ring;
    UniqueFd events;
    UniqueFd waking;
    std::vector<UniqueFd> old;  // events of a CPU that went: one of them holds the buffer
    bool online = false;
  };

  explicit PerfBuffers(const Options& options);
  void Listen();
  Result<void> Follow(std::span<const uint32_t> online);
  Result<void> OpenCpu(uint32_t cpu);
  Result<void> Publish(uint32_t cpu);

  const Options options_;
  UniqueFd epoll_;
  UniqueFd announcements_;  // of CPUs; none where that is not allowed
  std::vector<Cpu> cpus_;
  std::vector<Ring*> rings_;
  std::atomic<size_t> buffers_{0};
  uint64_t looked_at_ns_ = 0;
};

}  // namespace triscap

// SPDX-License-Identifier: Apache-2.0
// Merges the rings of one driver, oldest record first, into batches. Owns no
// thread, no ring and no JavaScript; every call returns at once.
//
// A pass delivers everything that is older than its horizon: a little before now
// (kWatermarkNs), since a hook takes the time first and commits its record a
// little later. What appears after something newer was handed out is flagged late.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "batch.h"
#include "engine.h"
#include "ring_window.h"
#include "sequence_tracker.h"
#include "winner_tree.h"

namespace triscap {

// Written by the reader thread, read by anybody.
struct ReaderCounters {
  std::atomic<uint64_t> late{0};
  std::atomic<uint64_t> gaps{0};     // drop records made
  std::atomic<uint64_t> corrupt{0};  // records refused
  std::atomic<uint64_t> resyncs{0};  // each an unknown number of records refused
};

class RingReader {
 public:
  // How far behind the present the output is, so that it can be in order.
  static constexpr uint64_t kWatermarkNs = 1'000'000;
  // How long a record that is not committed holds the others back.
  static constexpr uint64_t kMaxBlockedNs = 20'000'000;

  struct Pass {
    uint64_t now_ns;          // CLOCK_MONOTONIC
    int64_t epoch_offset_ns;  // CLOCK_REALTIME - CLOCK_MONOTONIC
    bool everything = false;  // the hooks are gone: there is nothing to wait for
  };

  enum class Outcome {
    kFull,   // the batch is full: the pass goes on with another one
    kHeld,   // the pass is over; what is left is too young
    kEmpty,  // the pass is over and there is nothing left
  };

  RingReader(std::span<Ring* const> rings, uint32_t cpus);

  void Begin(const Pass& pass);
  Outcome Drain(Batch* out);

  // After the last pass: losses that no later record revealed, as drop records.
  // False when the batch is full: to be called again with another one.
  bool DrainTrailingGaps(const Ledger& ledger, Batch* out);

  // Throws away what is unread, and says how many records that was.
  uint64_t Discard();

  // Every record was handed out and its space given back.
  bool CaughtUp() const;

  const ReaderCounters& counters() const { return counters_; }

 private:
  using Entry = RingWindow::Entry;

  void Fill(size_t ring);
  bool Copy(const Entry& entry, Batch* out);
  void WriteDropRecord(uint16_t cpu, uint8_t lane, uint64_t ts, uint64_t count, Batch* out);
  void PublishCounters();

  SequenceTracker sequences_;
  std::vector<RingWindow> windows_;
  std::vector<RecordRef> scratch_;          // between a ring and its window
  std::vector<uint64_t> blocked_since_ns_;  // by ring; 0: not blocked
  WinnerTree tree_;
  Pass pass_{};
  uint64_t horizon_ns_ = 0;
  uint64_t last_ts_ = 0;  // of what was handed out
  uint64_t late_ = 0;
  uint64_t gaps_ = 0;
  ReaderCounters counters_;
};

}  // namespace triscap

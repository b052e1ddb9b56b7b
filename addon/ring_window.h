// SPDX-License-Identifier: Apache-2.0
// The next records of one ring, sorted by time. A ring is nearly in order: CPUs
// that share it, and a program that is interrupted between taking the time and
// asking for space, put records a little out of place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine.h"
#include "sequence_tracker.h"

namespace triscap {

class RingWindow {
 public:
  struct Entry {
    uint64_t ts;
    const std::byte* record;
    uint32_t size;
    uint32_t lost_before;  // records of this CPU and lane that are missing; saturates
    uint64_t position;     // see RecordRef
  };

  // Shows the oldest of at least `capacity / 4` records, if the ring has so many.
  RingWindow(Ring* ring, size_t capacity);

  // When nothing is left, an entry with ts UINT64_MAX: see WinnerTree::kNothing.
  const Entry& front() const { return entries_[head_]; }
  size_t size() const { return tail_ - head_; }

  // The front was copied. True when it is time to Fill(), before front() is used.
  bool Pop() {
    ++head_;
    // It is in no near cache any more by the time it is copied.
    __builtin_prefetch(entries_[head_].record);
    __builtin_prefetch(entries_[head_].record + 64);
    return tail_ - head_ < low_ && more_;
  }

  // Releases, takes new records in, and says how many. Records
  // from after `newest_ns` carry no time that can be right.
  // `scratch` has room for the window's capacity.
  size_t Fill(SequenceTracker* sequences, uint64_t newest_ns, std::span<RecordRef> scratch);

  // Frees the records that were popped.
  void Release();

  // The last Fill() ended at a record that is not committed yet.
  bool blocked() const { return blocked_; }
  // The newest time that any record of this ring had; 0 if there was none.
  uint64_t newest() const { return newest_; }
  // Records that were refused here: the ring found nothing wrong with them.
  uint64_t corrupt() const { return corrupt_; }

  const Ring& ring() const { return *ring_; }

 private:
  void Insert(Entry entry);

  Ring* ring_;
  size_t low_;
  std::vector<Entry> entries_;  // [head_, tail_), then the end mark
  size_t head_ = 0;
  size_t tail_ = 0;
  uint64_t released_ = 0;  // everything before it belongs to the producer again
  uint64_t newest_ = 0;
  uint64_t corrupt_ = 0;
  bool blocked_ = false;
  bool more_ = false;  // the last Fill() may have left records in the ring
};

}  // namespace triscap

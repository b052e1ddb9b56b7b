// SPDX-License-Identifier: Apache-2.0
// Batches on their way from the reader thread to the consumer. Bounded: when the
// consumer is slower, the reader waits, the rings fill, and the driver counts what
// it has to drop. Neither side ever waits inside; each learns whom to wake.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <utility>

#include "batch.h"

namespace triscap {

class BatchQueue {
 public:
  static constexpr size_t kMaxBatches = 24;

  enum class Popped { kBatch, kNone, kEnded };

  // The reader thread. False: full, and the Pop() that makes room says so.
  bool HasRoom() {
    const std::lock_guard lock(mutex_);
    reader_waits_ = batches_.size() >= kMaxBatches;
    return !reader_waits_;
  }

  bool Empty() {
    const std::lock_guard lock(mutex_);
    return batches_.empty();
  }

  // True when the consumer waits for this and has to be told.
  bool Push(BatchPtr batch) {
    const std::lock_guard lock(mutex_);
    batches_.push_back(std::move(batch));
    return std::exchange(consumer_waits_, false);
  }

  // Nothing comes after what is there. Returns as Push().
  bool End() {
    const std::lock_guard lock(mutex_);
    ended_ = true;
    return std::exchange(consumer_waits_, false);
  }

  // The consumer. After kNone, the next Push() or End() tells it.
  Popped Pop(BatchPtr* batch, bool* reader_waits) {
    const std::lock_guard lock(mutex_);
    *reader_waits = false;
    if (batches_.empty()) {
      consumer_waits_ = !ended_;
      return ended_ ? Popped::kEnded : Popped::kNone;
    }
    *batch = std::move(batches_.front());
    batches_.pop_front();
    delivered_ += (*batch)->records;
    *reader_waits = std::exchange(reader_waits_, false);
    return Popped::kBatch;
  }

  // Throws away what is there and says how many records that was.
  uint64_t Discard() {
    const std::lock_guard lock(mutex_);
    uint64_t records = 0;
    for (const BatchPtr& batch : batches_) records += batch->records;
    batches_.clear();
    return records;
  }

  uint64_t delivered() {
    const std::lock_guard lock(mutex_);
    return delivered_;
  }

 private:
  std::mutex mutex_;
  std::deque<BatchPtr> batches_;
  uint64_t delivered_ = 0;
  bool reader_waits_ = false;
  bool consumer_waits_ = false;
  bool ended_ = false;
};

}  // namespace triscap

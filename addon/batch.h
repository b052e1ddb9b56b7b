// SPDX-License-Identifier: Apache-2.0
// A batch: whole records, one after the other, each 8-byte aligned. It is filled
// by the reader thread and becomes one ArrayBuffer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <mutex>
#include <vector>

#include "wire.h"

namespace triscap {

class Batch {
 public:
  // Large enough that handing one over costs nothing per event; small, because those
  // that JavaScript is done with stay until it collects its garbage.
  static constexpr size_t kCapacity = 128 << 10;
  static_assert(kCapacity >= 2 * TRISCAP_RECORD_MAX, "any record and a drop record fit");

  // Uninitialised: only what was appended is ever shown to anybody.
  Batch() : bytes_(new std::byte[kCapacity]) {}

  bool HasRoom(size_t bytes) const { return AlignUp8(bytes) <= kCapacity - used_; }

  // The place of a record of `bytes`, for which there is room. The padding after
  // it is written here, so that no byte of an earlier use gets out.
  std::byte* Append(size_t bytes) {
    std::byte* place = bytes_.get() + used_;
    used_ += AlignUp8(bytes);
    const uint64_t zero = 0;
    std::memcpy(bytes_.get() + used_ - sizeof(zero), &zero, sizeof(zero));
    return place;
  }

  void Clear() { used_ = records = 0; }

  std::byte* data() { return bytes_.get(); }
  size_t used() const { return used_; }

  size_t records = 0;  // drop records, which we make ourselves, are not counted

 private:
  std::unique_ptr<std::byte[]> bytes_;
  size_t used_ = 0;
};

using BatchPtr = std::unique_ptr<Batch>;

// Batches that were given back, so that their pages need not be faulted in again:
// that costs more than copying the events. Shared by the reader thread and the
// finalizers of ArrayBuffers, which may outlive the capture.
class BatchPool {
 public:
  static constexpr size_t kMaxIdle = 8;

  BatchPtr Take() {
    const std::lock_guard lock(mutex_);
    if (idle_.empty()) return std::make_unique<Batch>();
    BatchPtr batch = std::move(idle_.back());
    idle_.pop_back();
    return batch;
  }

  void Give(BatchPtr batch) {
    batch->Clear();
    const std::lock_guard lock(mutex_);
    if (idle_.size() < kMaxIdle) idle_.push_back(std::move(batch));
  }

  // Frees what nobody uses: the capture has ended.
  void Trim() {
    const std::lock_guard lock(mutex_);
    idle_.clear();
  }

 private:
  std::mutex mutex_;
  std::vector<BatchPtr> idle_;
};

}  // namespace triscap

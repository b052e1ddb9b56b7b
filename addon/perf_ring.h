// SPDX-License-Identifier: Apache-2.0
// One perf buffer, read through the mapping that the kernel offers. Memory-backed
// buffers for tests have the same layout, so that tests exercise this parser.
//
//   control page   data_head: where the kernel has written to
//                  data_tail: where we have read to; written, so that the kernel
//                  never overwrites what is unread
//   data           samples: 8 bytes of header, u32 size of what follows, u32 padding
//                  (ours: common to all records), the record, to a multiple of 8
//
// Records are read where they lie. The one that goes on at the beginning of the
// buffer, once per lap, is put together in a place of its own: at most one of them
// is unreleased at any time, since unreleased records are never more than a lap.
#pragma once

#include <linux/perf_event.h>

#include <atomic>
#include <memory>

#include "engine.h"
#include "mapped_region.h"

namespace triscap {

class PerfRing final : public Ring {
 public:
  // Samples of nothing but PERF_SAMPLE_RAW: what stands in front of a record.
  static constexpr size_t kFrameBytes = sizeof(perf_event_header) + 2 * sizeof(uint32_t);

  // Empty until its CPU has a buffer.
  PerfRing() = default;

  // A control page and a power of two of bytes behind it. Once.
  void Attach(MappedRegion memory);
  bool attached() const { return control_.load(std::memory_order_relaxed) != nullptr; }

  size_t Peek(std::span<RecordRef> out, bool* blocked) override;
  void Release(uint64_t position) override;
  uint64_t PeekedTo() const override { return cursor_; }
  bool HasUnread() const override;
  uint64_t corrupt() const override { return corrupt_; }
  uint64_t resyncs() const override { return resyncs_; }

  // Records that the kernel says it had no room for. Read by any thread.
  uint64_t lost() const { return lost_.load(std::memory_order_relaxed); }

 private:
  const std::byte* At(uint64_t position) const { return data_ + (position & (bytes_ - 1)); }
  const std::byte* Contiguous(uint64_t position, size_t bytes);
  bool PeekSample(uint64_t position, size_t bytes, RecordRef* out);
  void Resync(uint64_t produced);

  MappedRegion memory_;
  std::atomic<perf_event_mmap_page*> control_{nullptr};
  const std::byte* data_ = nullptr;
  uint64_t bytes_ = 0;
  std::unique_ptr<std::byte[]> wrapped_;  // the record that goes on at the beginning

  uint64_t cursor_ = 0;  // everything before it was peeked or skipped
  uint64_t corrupt_ = 0;
  uint64_t resyncs_ = 0;
  std::atomic<uint64_t> lost_{0};
};

}  // namespace triscap

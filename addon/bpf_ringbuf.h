// SPDX-License-Identifier: Apache-2.0
// One BPF ring buffer, read through the mapping that the kernel offers (Linux 5.8
// and newer). Memory-backed rings for tests have the same layout, so that tests
// exercise this parser.
//
//   consumer page   where we have read to               (we write, the kernel reads)
//   producer page   where the kernel has reserved to    (the kernel writes, we read)
//   data            frames: u32 length and two flags, u32 unused, payload, to 8 bytes
//   data again      its beginning, so that a frame at the end continues in memory
//
// Of the second copy only kOverlapBytes are mapped: the kernel counts every mapped
// page as resident, and a frame can be no longer than that.
#pragma once

#include <memory>

#include "engine.h"
#include "mapped_region.h"

namespace triscap {

struct RingbufMemory {
  MappedRegion consumer;
  MappedRegion producer_and_data;
  size_t data_bytes = 0;  // a power of two, at least a page
};

class BpfRingbuf final : public Ring {
 public:
  static constexpr uint32_t kBusy = 1u << 31;     // BPF_RINGBUF_BUSY_BIT
  static constexpr uint32_t kDiscard = 1u << 30;  // BPF_RINGBUF_DISCARD_BIT
  static constexpr size_t kHeaderBytes = 8;       // BPF_RINGBUF_HDR_SZ
  static constexpr size_t kOverlapBytes = 128 << 10;

  // `map_fd` is a BPF_MAP_TYPE_RINGBUF of `data_bytes`; it may be closed afterwards.
  static Result<std::unique_ptr<BpfRingbuf>> Map(int map_fd, size_t data_bytes);

  explicit BpfRingbuf(RingbufMemory memory);

  size_t Peek(std::span<RecordRef> out, bool* blocked) override;
  void Release(uint64_t position) override;
  uint64_t PeekedTo() const override { return cursor_; }
  bool HasUnread() const override;
  uint64_t corrupt() const override { return corrupt_; }
  uint64_t resyncs() const override { return resyncs_; }

  static size_t MappedDataBytes(size_t data_bytes);

 private:
  void Resync(uint64_t produced);

  RingbufMemory memory_;
  uint64_t* const consumer_position_;
  const uint64_t* const producer_position_;
  const std::byte* const data_;
  const uint64_t mask_;

  uint64_t cursor_ = 0;  // everything before it was peeked or skipped
  uint64_t corrupt_ = 0;
  uint64_t resyncs_ = 0;
};

}  // namespace triscap

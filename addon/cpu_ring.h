// SPDX-License-Identifier: Apache-2.0
// One CPU's ring as drivers/common/ring.h lays it out, read in place: modern-bpf's
// ring of syscall events, and what the module maps. Owns no memory.
#pragma once

#include "engine.h"

namespace triscap {

class CpuRing final : public Ring {
 public:
  // `ring` is the first byte of TRISCAP_RING_BYTES(data_bytes) that stay mapped as
  // long as this lives; `data_bytes` is a power of two.
  CpuRing(std::byte* ring, size_t data_bytes);

  size_t Peek(std::span<RecordRef> out, bool* blocked) override;
  void Release(uint64_t position) override;
  uint64_t PeekedTo() const override { return cursor_; }
  bool HasUnread() const override;
  uint64_t corrupt() const override { return corrupt_; }
  uint64_t resyncs() const override { return resyncs_; }

  // The counters of the lane that writes here: a snapshot while it does.
  const triscap_lane_ledger& ledger() const { return ring_->ledger; }

 private:
  triscap_ring* const ring_;
  const std::byte* const data_;
  const uint64_t bytes_;

  uint64_t cursor_;  // everything before it was peeked or skipped
  uint64_t corrupt_ = 0;
  uint64_t resyncs_ = 0;
};

}  // namespace triscap

// SPDX-License-Identifier: Apache-2.0
// One CPU's ring of the kernel module, read in place (drivers/kmod/uapi.h). Its data
// is mapped twice, one mapping behind the other, so that a record is in one piece
// wherever it begins, and the next one lies right behind it. Owns no memory.
#pragma once

#include "../drivers/kmod/uapi.h"
#include "engine.h"

namespace triscap {

class KmodRing final : public Ring {
 public:
  // Both stay mapped as long as this lives: `data` is 2 * `data_bytes` long, a power
  // of two of at least TRISCAP_KMOD_RING_MIN.
  KmodRing(triscap_kmod_positions* positions, const std::byte* data, size_t data_bytes);

  size_t Peek(std::span<RecordRef> out, bool* blocked) override;
  void Release(uint64_t position) override;
  uint64_t PeekedTo() const override { return cursor_; }
  bool HasUnread() const override;
  uint64_t corrupt() const override { return corrupt_; }
  uint64_t resyncs() const override { return resyncs_; }

 private:
  triscap_kmod_positions* const positions_;
  const std::byte* const data_;
  const uint64_t bytes_;

  uint64_t cursor_;  // everything before it was peeked or skipped
  uint64_t corrupt_ = 0;
  uint64_t resyncs_ = 0;
};

}  // namespace triscap

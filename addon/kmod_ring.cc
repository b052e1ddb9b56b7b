// SPDX-License-Identifier: Apache-2.0
#include "kmod_ring.h"

namespace triscap {
namespace {

// As in cpu_ring.cc: the next record is soon wanted.
constexpr size_t kPrefetchBytes = 512;

}  // namespace

KmodRing::KmodRing(triscap_kmod_positions* positions, const std::byte* data, size_t data_bytes)
    : positions_(positions), data_(data), bytes_(data_bytes), cursor_(positions->consumer) {}

size_t KmodRing::Peek(std::span<RecordRef> out, bool* blocked) {
  // Partner: ring_publish() in drivers/kmod/ring.c. What is below it is complete.
  const uint64_t produced = __atomic_load_n(&positions_->producer, __ATOMIC_ACQUIRE);
  size_t count = 0;
  *blocked = false;

  while (count < out.size() && static_cast<int64_t>(produced - cursor_) > 0) {
    const std::byte* record = data_ + (cursor_ & (bytes_ - 1));
    __builtin_prefetch(record + kPrefetchBytes);
    // Inside the mappings whatever the record says: a ring is larger than a record.
    const uint32_t size = produced - cursor_ <= bytes_ ? CheckedRecordSize(record, TRISCAP_RECORD_MAX) : 0;
    const uint64_t next = triscap_kmod_next(cursor_, size);
    if (size == 0 || static_cast<int64_t>(produced - next) < 0) {
      // Where the next record begins is lost: goes on with the next that is written.
      cursor_ = AlignUp8(produced);
      ++corrupt_;
      ++resyncs_;
      break;
    }
    out[count++] = RecordRef{AsEvent(record)->ts, record, cursor_, size};
    cursor_ = next;
  }
  return count;
}

void KmodRing::Release(uint64_t position) {
  // Partner: ring_reserve() in drivers/kmod/ring.c, which loads it with acquire: it
  // writes there only after we have finished reading.
  __atomic_store_n(&positions_->consumer, position, __ATOMIC_RELEASE);
}

bool KmodRing::HasUnread() const {
  return static_cast<int64_t>(__atomic_load_n(&positions_->producer, __ATOMIC_ACQUIRE) - cursor_) > 0;
}

}  // namespace triscap

// SPDX-License-Identifier: Apache-2.0
#include "cpu_ring.h"

namespace triscap {
namespace {

// Records come one after the other, so this is soon wanted; the next record's
// header cannot be fetched before this one's size has arrived.
constexpr size_t kPrefetchBytes = 512;

}  // namespace

CpuRing::CpuRing(std::byte* ring, size_t data_bytes)
    : ring_(reinterpret_cast<triscap_ring*>(ring)),
      data_(ring + TRISCAP_RING_DATA),
      bytes_(data_bytes),
      cursor_(ring_->consumer) {}

size_t CpuRing::Peek(std::span<RecordRef> out, bool* blocked) {
  // Partner: store_producer() in drivers/modern-bpf/cpu_ring.h. What is below it is
  // complete; nothing is ever reserved for later.
  const uint64_t produced = __atomic_load_n(&ring_->producer, __ATOMIC_ACQUIRE);
  size_t count = 0;
  *blocked = false;

  while (count < out.size() && static_cast<int64_t>(produced - cursor_) > 0) {
    // Inside the mapping whatever the record says: the slack takes a whole one.
    const std::byte* record = data_ + (cursor_ & (bytes_ - 1));
    __builtin_prefetch(record + kPrefetchBytes);
    const uint32_t size = produced - cursor_ <= bytes_ ? CheckedRecordSize(record, TRISCAP_RECORD_MAX) : 0;
    const uint64_t next = triscap_ring_next(cursor_, size, bytes_);
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

void CpuRing::Release(uint64_t position) {
  // Partner: ring_reserve() in drivers/modern-bpf/cpu_ring.h, whose stores depend
  // on the load of this: it writes there only after we have finished reading.
  __atomic_store_n(&ring_->consumer, position, __ATOMIC_RELEASE);
}

bool CpuRing::HasUnread() const {
  // After Engine::SetWaiting(), whose store this load must not overtake.
  __atomic_thread_fence(__ATOMIC_SEQ_CST);
  return static_cast<int64_t>(__atomic_load_n(&ring_->producer, __ATOMIC_ACQUIRE) - cursor_) > 0;
}

}  // namespace triscap

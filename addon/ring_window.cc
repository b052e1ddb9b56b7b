// SPDX-License-Identifier: Apache-2.0
#include "ring_window.h"

#include <algorithm>

namespace triscap {

RingWindow::RingWindow(Ring* ring, size_t capacity) : ring_(ring), low_(capacity / 4), entries_(capacity + 1) {
  entries_[0].ts = UINT64_MAX;
}

size_t RingWindow::Fill(SequenceTracker* sequences, uint64_t newest_ns, std::span<RecordRef> scratch) {
  std::copy(entries_.begin() + static_cast<ptrdiff_t>(head_), entries_.begin() + static_cast<ptrdiff_t>(tail_),
            entries_.begin());
  tail_ -= head_;
  head_ = 0;
  Release();

  const size_t room = entries_.size() - 1 - tail_;
  const size_t count = ring_->Peek(scratch.first(room), &blocked_);
  more_ = count == room;
  for (const RecordRef& ref : scratch.first(count)) {
    const triscap_record& record = *AsRecord(ref.record);
    if (!sequences->Knows(record) || ref.ts > newest_ns) {
      ++corrupt_;
      continue;
    }
    const uint64_t lost = sequences->MissingBefore(record);
    Insert({ref.ts, ref.record, ref.size, static_cast<uint32_t>(std::min<uint64_t>(lost, UINT32_MAX)), ref.position});
    newest_ = std::max(newest_, ref.ts);
  }
  entries_[tail_].ts = UINT64_MAX;
  return count;
}

void RingWindow::Insert(Entry entry) {
  size_t place = tail_++;
  for (; place > 0 && entries_[place - 1].ts > entry.ts; --place) {
    entries_[place] = entries_[place - 1];
  }
  entries_[place] = entry;
}

// Space goes back in the order of the ring: up to the oldest that is still here.
void RingWindow::Release() {
  uint64_t oldest = ring_->PeekedTo();
  for (size_t i = head_; i < tail_; ++i) oldest = std::min(oldest, entries_[i].position);
  if (oldest == released_) return;
  ring_->Release(oldest);
  released_ = oldest;
}

}  // namespace triscap

#include "ring_window.h"

#include <algorithm>

namespace triscap {

RingWindow::RingWindow(Ring* ring, size_t capacity)
    : ring_(ring), low_(capacity / 4), entries_(capacity + 1), peeked_(capacity) {
  entries_[0].ts = UINT64_MAX;
}

size_t RingWindow::Fill(SequenceTracker* sequences, uint64_t newest_ns) {
  std::copy(entries_.begin() + static_cast<ptrdiff_t>(head_),
            entries_.begin() + static_cast<ptrdiff_t>(tail_), entries_.begin());
  tail_ -= head_;
  head_ = 0;
  ReleasePopped();

  const size_t room = entries_.size() - 1 - tail_;
  const size_t count = ring_->Peek(std::span(peeked_).first(room), &blocked_);
  more_ = count == room;
  for (const RecordRef& ref : std::span(peeked_).first(count)) {
    const uint64_t order = next_order_++;
    const triscap_record& record = *AsRecord(ref.record);
    if (!sequences->Knows(record) || ref.ts > newest_ns) {
      ++corrupt_;
      continue;
    }
    const uint64_t lost = sequences->MissingBefore(record);
    Insert({ref.ts, ref.record, ref.size,
            static_cast<uint32_t>(std::min<uint64_t>(lost, UINT32_MAX)), order});
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
void RingWindow::ReleasePopped() {
  uint64_t oldest = next_order_;
  for (size_t i = 0; i < tail_; ++i) oldest = std::min(oldest, entries_[i].order);
  if (oldest == released_) return;
  ring_->Release(oldest - released_);
  released_ = oldest;
}

}  // namespace triscap

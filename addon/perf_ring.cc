// SPDX-License-Identifier: Apache-2.0
#include "perf_ring.h"

#include <unistd.h>

#include <algorithm>

namespace triscap {
namespace {

// Records come one after the other, so this is soon wanted; the next header cannot
// be fetched before this one's size has arrived.
constexpr size_t kPrefetchBytes = 512;

// PERF_RECORD_LOST: header, the event's id, how many.
constexpr size_t kLostBytes = sizeof(perf_event_header) + 2 * sizeof(uint64_t);

// A sample's size has 16 bits.
constexpr size_t kMostBytes = 1 << 16;

template <typename T>
T Load(const std::byte* from) {
  T value;
  std::memcpy(&value, from, sizeof(value));
  return value;
}

}  // namespace

void PerfRing::Attach(MappedRegion memory) {
  const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  memory_ = std::move(memory);
  data_ = memory_.data() + page;
  bytes_ = memory_.size() - page;
  wrapped_ = std::make_unique<std::byte[]>(kMostBytes);
  // Read by HasUnread() and others on the reader's thread, and by whoever attaches.
  control_.store(reinterpret_cast<perf_event_mmap_page*>(memory_.data()), std::memory_order_release);
}

size_t PerfRing::Peek(std::span<RecordRef> out, bool* blocked) {
  *blocked = false;
  perf_event_mmap_page* control = control_.load(std::memory_order_acquire);
  if (control == nullptr) return 0;
  // Partner: smp_wmb() before user_page->data_head is stored in
  // perf_output_put_handle(), kernel/events/ring_buffer.c: what is below it is
  // complete, nothing is ever reserved for later.
  const uint64_t produced = __atomic_load_n(&control->data_head, __ATOMIC_ACQUIRE);
  size_t count = 0;

  while (count < out.size() && static_cast<int64_t>(produced - cursor_) > 0) {
    // Samples begin at multiples of 8, so that a header never wraps.
    const std::byte* at = At(cursor_);
    __builtin_prefetch(at + kPrefetchBytes);
    const auto header = Load<perf_event_header>(at);
    const uint64_t unread = produced - cursor_;
    if (unread > bytes_ || header.size < sizeof(header) || header.size % 8 != 0 || header.size > unread) {
      Resync(produced);
      break;
    }
    const uint64_t position = cursor_;
    cursor_ += header.size;
    if (header.type == PERF_RECORD_SAMPLE) {
      if (PeekSample(position, header.size, &out[count])) {
        ++count;
      } else {
        ++corrupt_;
      }
    } else if (header.type == PERF_RECORD_LOST && header.size >= kLostBytes) {
      const auto lost = Load<uint64_t>(At(position + sizeof(header) + sizeof(uint64_t)));
      lost_.fetch_add(lost, std::memory_order_relaxed);
    }
  }
  return count;
}

bool PerfRing::PeekSample(uint64_t position, size_t bytes, RecordRef* out) {
  if (bytes < kFrameBytes) return false;
  const auto raw = Load<uint32_t>(At(position + sizeof(perf_event_header)));
  if (raw < sizeof(uint32_t) || raw - sizeof(uint32_t) > bytes - kFrameBytes) return false;
  const size_t payload = raw - sizeof(uint32_t);
  if (payload < TRISCAP_LENGTHS_OFFSET) return false;
  const std::byte* record = Contiguous(position + kFrameBytes, payload);
  const uint32_t size = CheckedRecordSize(record, payload);
  if (size == 0) return false;
  *out = RecordRef{AsEvent(record)->ts, record, position, size};
  return true;
}

const std::byte* PerfRing::Contiguous(uint64_t position, size_t bytes) {
  const std::byte* at = At(position);
  const size_t before_end = static_cast<size_t>(data_ + bytes_ - at);
  if (bytes <= before_end) return at;
  std::copy_n(at, before_end, wrapped_.get());
  std::copy_n(data_, bytes - before_end, wrapped_.get() + before_end);
  return wrapped_.get();
}

// The samples from here on are beyond repair: goes on with the next that is written.
void PerfRing::Resync(uint64_t produced) {
  cursor_ = AlignUp8(produced);
  ++corrupt_;
  ++resyncs_;
}

void PerfRing::Release(uint64_t position) {
  perf_event_mmap_page* control = control_.load(std::memory_order_acquire);
  if (control == nullptr) return;
  // Partner: READ_ONCE(rb->user_page->data_tail) in __perf_output_begin(), on which
  // its stores depend: the kernel writes there only after we have finished reading.
  __atomic_store_n(&control->data_tail, position, __ATOMIC_RELEASE);
}

bool PerfRing::HasUnread() const {
  const perf_event_mmap_page* control = control_.load(std::memory_order_acquire);
  if (control == nullptr) return false;
  // After Engine::SetWaiting(), whose store this load must not overtake.
  __atomic_thread_fence(__ATOMIC_SEQ_CST);
  return static_cast<int64_t>(__atomic_load_n(&control->data_head, __ATOMIC_ACQUIRE) - cursor_) > 0;
}

}  // namespace triscap

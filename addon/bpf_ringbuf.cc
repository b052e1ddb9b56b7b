// SPDX-License-Identifier: Apache-2.0
#include "bpf_ringbuf.h"

#include <unistd.h>

#include <algorithm>

namespace triscap {
namespace {

// Frames come one after the other, so this is soon wanted; the next frame's
// header cannot be fetched before this one's length has arrived.
constexpr size_t kPrefetchBytes = 512;

template <typename T>
T LoadAcquire(const void* address) {
  return __atomic_load_n(static_cast<const T*>(address), __ATOMIC_ACQUIRE);
}

}  // namespace

size_t BpfRingbuf::MappedDataBytes(size_t data_bytes) { return data_bytes + std::min(data_bytes, kOverlapBytes); }

Result<std::unique_ptr<BpfRingbuf>> BpfRingbuf::Map(int map_fd, size_t data_bytes) {
  const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  RingbufMemory memory;
  memory.data_bytes = data_bytes;
  memory.consumer = MappedRegion(page, PROT_READ | PROT_WRITE, MAP_SHARED, map_fd, 0);
  if (!memory.consumer) return ErrnoFailure("map a ring buffer's consumer page");
  memory.producer_and_data =
      MappedRegion(page + MappedDataBytes(data_bytes), PROT_READ, MAP_SHARED, map_fd, static_cast<off_t>(page));
  if (!memory.producer_and_data) return ErrnoFailure("map a ring buffer's data");
  return std::make_unique<BpfRingbuf>(std::move(memory));
}

BpfRingbuf::BpfRingbuf(RingbufMemory memory)
    : memory_(std::move(memory)),
      consumer_position_(reinterpret_cast<uint64_t*>(memory_.consumer.data())),
      producer_position_(reinterpret_cast<const uint64_t*>(memory_.producer_and_data.data())),
      data_(memory_.producer_and_data.data() + memory_.consumer.size()),
      mask_(memory_.data_bytes - 1) {}

size_t BpfRingbuf::Peek(std::span<RecordRef> out, bool* blocked) {
  // Partner: smp_store_release(&rb->producer_pos) in __bpf_ringbuf_reserve(),
  // kernel/bpf/ringbuf.c: a frame below it has its header, if only as busy.
  const uint64_t produced = LoadAcquire<uint64_t>(producer_position_);
  size_t count = 0;
  *blocked = false;

  while (count < out.size() && static_cast<int64_t>(produced - cursor_) > 0) {
    const std::byte* frame = data_ + (cursor_ & mask_);
    __builtin_prefetch(frame + kPrefetchBytes);
    // Partner: xchg(&hdr->len) in bpf_ringbuf_commit(): once it is not busy, the
    // whole record can be read.
    const uint32_t header = LoadAcquire<uint32_t>(frame);
    if (header & kBusy) {
      *blocked = true;
      break;
    }
    const uint64_t payload = header & ~kDiscard;
    const uint64_t frame_bytes = AlignUp8(kHeaderBytes + payload);
    const uint64_t unread = produced - cursor_;
    if (unread > mask_ + 1 || frame_bytes > unread || frame_bytes > kOverlapBytes) {
      Resync(produced);
      break;
    }
    const uint64_t position = cursor_;
    cursor_ += frame_bytes;
    if (header & kDiscard) continue;

    const std::byte* record = frame + kHeaderBytes;
    const uint32_t size = CheckedRecordSize(record, payload);
    if (size == 0) {
      ++corrupt_;
      continue;
    }
    out[count++] = RecordRef{AsEvent(record)->ts, record, position, size};
  }
  return count;
}

// The frames from here on are beyond repair: goes on with the next that is written.
void BpfRingbuf::Resync(uint64_t produced) {
  cursor_ = AlignUp8(produced);
  ++corrupt_;
  ++resyncs_;
}

void BpfRingbuf::Release(uint64_t position) {
  // Partner: smp_load_acquire(&rb->consumer_pos) in __bpf_ringbuf_reserve(): the
  // kernel writes there only after we have finished reading.
  __atomic_store_n(consumer_position_, position, __ATOMIC_RELEASE);
}

bool BpfRingbuf::HasUnread() const {
  // The kernel wakes us for a record only if it finds that we had read all before
  // it: our store of consumer_pos must be visible before this load, or each side
  // may take the other for busy. Partner: the full barrier of xchg(&hdr->len)
  // before the load of consumer_pos in bpf_ringbuf_commit().
  __atomic_thread_fence(__ATOMIC_SEQ_CST);
  const uint64_t produced = LoadAcquire<uint64_t>(producer_position_);
  return static_cast<int64_t>(produced - cursor_) > 0;
}

}  // namespace triscap

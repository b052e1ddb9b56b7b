// SPDX-License-Identifier: Apache-2.0
#include "memory_ring.h"

#include <unistd.h>

#include <algorithm>
#include <cstring>

#include "unique_fd.h"

namespace triscap {
namespace {

// `length` bytes of the file from `offset` on, then its data from the beginning.
MappedRegion MapTwice(int fd, size_t offset, size_t length, size_t data_offset, size_t again, int protection) {
  MappedRegion region(length + again, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS);
  if (!region) return region;
  const auto map = [&](size_t at, size_t bytes, size_t from) {
    return mmap(region.data() + at, bytes, protection, MAP_SHARED | MAP_FIXED, fd, static_cast<off_t>(from)) !=
           MAP_FAILED;
  };
  if (!map(0, length, offset) || !map(length, again, data_offset)) return {};
  return region;
}

}  // namespace

Result<std::unique_ptr<MemoryRing>> MemoryRing::Create(size_t data_bytes) {
  const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  const size_t again = BpfRingbuf::MappedDataBytes(data_bytes) - data_bytes;
  if (data_bytes < page || (data_bytes & (data_bytes - 1)) != 0) {
    return Failure{"make a memory ring", EINVAL, "its size is a power of two of at least a page", {}, {}};
  }
  const UniqueFd fd(memfd_create("triscap-ring", MFD_CLOEXEC));
  if (!fd) return ErrnoFailure("make a memory ring");
  if (ftruncate(fd.get(), static_cast<off_t>(2 * page + data_bytes)) != 0) {
    return ErrnoFailure("make a memory ring");
  }
  RingbufMemory memory;
  memory.data_bytes = data_bytes;
  memory.consumer = MappedRegion(page, PROT_READ | PROT_WRITE, MAP_SHARED, fd.get(), 0);
  memory.producer_and_data = MapTwice(fd.get(), page, page + data_bytes, 2 * page, again, PROT_READ);
  MappedRegion writable = MapTwice(fd.get(), 0, 2 * page + data_bytes, 2 * page, again, PROT_READ | PROT_WRITE);
  if (!memory.consumer || !memory.producer_and_data || !writable) {
    return ErrnoFailure("map a memory ring");
  }
  return std::unique_ptr<MemoryRing>(new MemoryRing(std::move(memory), std::move(writable)));
}

MemoryRing::MemoryRing(RingbufMemory memory, MappedRegion writable)
    : writable_(std::move(writable)),
      consumer_position_(reinterpret_cast<uint64_t*>(writable_.data())),
      producer_position_(reinterpret_cast<uint64_t*>(writable_.data() + memory.consumer.size())),
      data_(writable_.data() + 2 * memory.consumer.size()),
      data_bytes_(memory.data_bytes),
      reader_(std::make_unique<BpfRingbuf>(std::move(memory))) {}

uint64_t MemoryRing::Consumed() const {
  // Partner: the release store in BpfRingbuf::Release().
  return __atomic_load_n(consumer_position_, __ATOMIC_ACQUIRE);
}

std::byte* MemoryRing::Reserve(size_t bytes) {
  const uint64_t frame_bytes = AlignUp8(BpfRingbuf::kHeaderBytes + bytes);
  reserved_ = AlignUp8(reserved_);  // after WriteRaw()
  if (reserved_ + frame_bytes - Consumed() > data_bytes_) return nullptr;
  std::byte* frame = data_ + (reserved_ & (data_bytes_ - 1));
  __atomic_store_n(reinterpret_cast<uint32_t*>(frame), static_cast<uint32_t>(bytes) | BpfRingbuf::kBusy,
                   __ATOMIC_RELAXED);
  reserved_ += frame_bytes;
  // Partner: the acquire load of it in BpfRingbuf::Peek().
  __atomic_store_n(producer_position_, reserved_, __ATOMIC_RELEASE);
  return frame + BpfRingbuf::kHeaderBytes;
}

void MemoryRing::Publish(std::byte* payload, uint32_t flag) {
  auto* header = reinterpret_cast<uint32_t*>(payload - BpfRingbuf::kHeaderBytes);
  const uint32_t length = *header & ~BpfRingbuf::kBusy;
  // Partner: the acquire load of the header in BpfRingbuf::Peek(). A full barrier,
  // as in the kernel: see BpfRingbuf::HasUnread().
  __atomic_exchange_n(header, length | flag, __ATOMIC_SEQ_CST);
}

bool MemoryRing::ReaderWaits(const std::byte* payload) const {
  const auto position = static_cast<uint64_t>(payload - BpfRingbuf::kHeaderBytes - data_);
  return (Consumed() & (data_bytes_ - 1)) == position;
}

bool MemoryRing::Write(std::span<const std::byte> payload) {
  std::byte* room = Reserve(payload.size());
  if (room == nullptr) return false;
  std::copy(payload.begin(), payload.end(), room);
  Commit(room);
  return true;
}

void MemoryRing::WriteRaw(std::span<const std::byte> bytes, uint64_t advance) {
  for (size_t i = 0; i < bytes.size(); ++i) {
    data_[(reserved_ + i) & (data_bytes_ - 1)] = bytes[i];
  }
  reserved_ += advance;
  __atomic_store_n(producer_position_, reserved_, __ATOMIC_RELEASE);
}

}  // namespace triscap

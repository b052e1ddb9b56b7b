// SPDX-License-Identifier: Apache-2.0
#include "memory_cpu_ring.h"

#include <unistd.h>

#include <algorithm>

namespace triscap {

Result<std::unique_ptr<MemoryCpuRing>> MemoryCpuRing::Create(size_t bytes) {
  if (bytes < static_cast<size_t>(sysconf(_SC_PAGESIZE)) || (bytes & (bytes - 1)) != 0) {
    return Failure{"make a memory ring", EINVAL, "its size is a power of two of at least a page", {}, {}};
  }
  MappedRegion memory(TRISCAP_RING_BYTES(bytes), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS);
  if (!memory) return ErrnoFailure("make a memory ring");
  return std::unique_ptr<MemoryCpuRing>(new MemoryCpuRing(std::move(memory), bytes));
}

MemoryCpuRing::MemoryCpuRing(MappedRegion memory, size_t bytes)
    : memory_(std::move(memory)), bytes_(bytes), reader_(memory_.data(), bytes) {}

void MemoryCpuRing::Publish(uint64_t position) {
  producer_ = position;
  // Partner: the acquire load of it in CpuRing::Peek().
  __atomic_store_n(&ring()->producer, position, __ATOMIC_SEQ_CST);
}

bool MemoryCpuRing::Write(std::span<const std::byte> record) {
  if (record.size() > TRISCAP_RECORD_MAX) return false;  // nor has the slack room for it
  producer_ = AlignUp8(producer_);                       // after WriteRaw()
  // Partner: the release store of it in CpuRing::Release().
  const uint64_t consumer = __atomic_load_n(&ring()->consumer, __ATOMIC_ACQUIRE);
  if (producer_ + AlignUp8(record.size()) - consumer > bytes_) return false;
  std::copy(record.begin(), record.end(), Place(producer_));
  Publish(triscap_ring_next(producer_, record.size(), bytes_));
  return true;
}

void MemoryCpuRing::WriteRaw(std::span<const std::byte> bytes, uint64_t advance) {
  for (size_t i = 0; i < bytes.size(); ++i) *Place(producer_ + i) = bytes[i];
  Publish(producer_ + advance);
}

}  // namespace triscap

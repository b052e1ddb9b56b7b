// SPDX-License-Identifier: Apache-2.0
// Both ends of a CPU's ring in memory: the reader is the real one, the writer does
// what drivers/modern-bpf/cpu_ring.h does. WriteRaw() can write what no driver would.
#pragma once

#include <memory>
#include <span>

#include "cpu_ring.h"
#include "mapped_region.h"
#include "result.h"

namespace triscap {

class MemoryCpuRing {
 public:
  // `bytes` is a power of two of at least a page.
  static Result<std::unique_ptr<MemoryCpuRing>> Create(size_t bytes);

  CpuRing* reader() { return &reader_; }

  // The producer's side: one thread. False when there is no room.
  bool Write(std::span<const std::byte> record);

  // Bytes as they are, whether they make sense or not; the producer's position
  // moves by `advance`.
  void WriteRaw(std::span<const std::byte> bytes, uint64_t advance);

 private:
  MemoryCpuRing(MappedRegion memory, size_t bytes);
  void Publish(uint64_t position);
  triscap_ring* ring() const { return reinterpret_cast<triscap_ring*>(memory_.data()); }
  std::byte* Place(uint64_t position) const { return memory_.data() + TRISCAP_RING_DATA + (position & (bytes_ - 1)); }

  MappedRegion memory_;
  const size_t bytes_;
  uint64_t producer_ = 0;
  CpuRing reader_;
};

}  // namespace triscap

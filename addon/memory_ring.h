// SPDX-License-Identifier: Apache-2.0
// Both ends of a ring in memory, laid out as a BPF ring buffer: the reader is the
// real one, the writer stands in for the kernel. WriteRaw() can write what no
// kernel would.
#pragma once

#include <memory>
#include <span>

#include "bpf_ringbuf.h"

namespace triscap {

class MemoryRing {
 public:
  // `data_bytes` is a power of two of at least a page.
  static Result<std::unique_ptr<MemoryRing>> Create(size_t data_bytes);

  BpfRingbuf* reader() { return reader_.get(); }

  // The producer's side: one thread. Reserve() gives null when there is no room.
  std::byte* Reserve(size_t bytes);
  void Commit(std::byte* payload) { Publish(payload, 0); }
  void Discard(std::byte* payload) { Publish(payload, BpfRingbuf::kDiscard); }
  bool Write(std::span<const std::byte> payload);

  // Bytes as they are, frame headers and all, whether they make sense or not;
  // the producer position moves by `advance`.
  void WriteRaw(std::span<const std::byte> bytes, uint64_t advance);

  // Had the reader read everything? If so, the kernel would wake it now.
  bool ReaderWaits(const std::byte* payload) const;

 private:
  MemoryRing(RingbufMemory memory, MappedRegion writable);
  void Publish(std::byte* payload, uint32_t flag);
  uint64_t Consumed() const;

  MappedRegion writable_;  // consumer page, producer page, data, data again
  uint64_t* const consumer_position_;
  uint64_t* const producer_position_;
  std::byte* const data_;
  const size_t data_bytes_;
  uint64_t reserved_ = 0;
  std::unique_ptr<BpfRingbuf> reader_;
};

}  // namespace triscap

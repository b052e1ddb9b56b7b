// SPDX-License-Identifier: Apache-2.0
// Both ends of a perf buffer in memory: the reader is the real one, the writer does
// what perf_output_begin() and its friends do, a record of what was lost included.
// WriteRaw() can write what no kernel would.
#pragma once

#include <unistd.h>

#include <cstring>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "mapped_region.h"
#include "perf_ring.h"
#include "result.h"

namespace triscap {

class MemoryPerfRing {
 public:
  static Result<std::unique_ptr<MemoryPerfRing>> Create(size_t bytes) {
    const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    MappedRegion memory(page + bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS);
    if (!memory) return ErrnoFailure("make a memory ring");
    return std::unique_ptr<MemoryPerfRing>(new MemoryPerfRing(std::move(memory), page, bytes));
  }

  PerfRing* reader() { return &reader_; }

  // The producer's side: one thread. False when there is no room; the next record
  // that finds some has one in front of it that says how many did not.
  bool Write(std::span<const std::byte> record) {
    head_ = AlignUp8(head_);  // after WriteRaw()
    const std::vector<std::byte> sample = Sample(record, record.size() + sizeof(uint32_t));
    const size_t lost_bytes = lost_ > 0 ? sizeof(Lost) : 0;
    const uint64_t tail = __atomic_load_n(&control_->data_tail, __ATOMIC_ACQUIRE);
    if (head_ + lost_bytes + sample.size() - tail > bytes_) {
      ++lost_;
      return false;
    }
    if (lost_ > 0) {
      const Lost lost{{PERF_RECORD_LOST, 0, sizeof(Lost)}, 7, std::exchange(lost_, 0)};
      Append(std::as_bytes(std::span(&lost, 1)));
    }
    Append(sample);
    Publish();
    return true;
  }

  // A sample as the kernel writes it, whatever `raw_size` says.
  static std::vector<std::byte> Sample(std::span<const std::byte> record, uint32_t raw_size) {
    const size_t bytes = AlignUp8(PerfRing::kFrameBytes + record.size());
    const perf_event_header header{PERF_RECORD_SAMPLE, 0, static_cast<uint16_t>(bytes)};
    std::vector<std::byte> sample(bytes);
    std::memcpy(sample.data(), &header, sizeof(header));
    std::memcpy(sample.data() + sizeof(header), &raw_size, sizeof(raw_size));
    if (!record.empty()) std::memcpy(sample.data() + PerfRing::kFrameBytes, record.data(), record.size());
    return sample;
  }

  // Bytes as they are; the producer's position moves by `advance`.
  void WriteRaw(std::span<const std::byte> bytes, uint64_t advance) {
    const uint64_t from = head_;
    Append(bytes);
    head_ = from + advance;
    Publish();
  }

 private:
  struct Lost {
    perf_event_header header;
    uint64_t id;
    uint64_t lost;
  };

  MemoryPerfRing(MappedRegion memory, size_t page, size_t bytes)
      : control_(reinterpret_cast<perf_event_mmap_page*>(memory.data())), data_(memory.data() + page), bytes_(bytes) {
    reader_.Attach(std::move(memory));
  }

  void Append(std::span<const std::byte> bytes) {
    for (const std::byte byte : bytes) data_[head_++ & (bytes_ - 1)] = byte;
  }

  // Partner: the acquire load of it in PerfRing::Peek().
  void Publish() { __atomic_store_n(&control_->data_head, head_, __ATOMIC_RELEASE); }

  perf_event_mmap_page* const control_;
  std::byte* const data_;
  const size_t bytes_;
  uint64_t head_ = 0;
  uint64_t lost_ = 0;
  PerfRing reader_;
};

}  // namespace triscap

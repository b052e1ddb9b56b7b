// SPDX-License-Identifier: Apache-2.0
// Both ends of a ring of the kernel module in memory: the reader is the real one, the
// mapping is double as the module's is, the writer does what drivers/kmod/ring.c does.
// WriteRaw() can write what no module would.
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <span>
#include <utility>

#include "kmod_ring.h"
#include "mapped_region.h"
#include "result.h"
#include "unique_fd.h"

namespace triscap {

class MemoryKmodRing {
 public:
  static Result<std::unique_ptr<MemoryKmodRing>> Create(size_t bytes) {
    const UniqueFd file(memfd_create("triscap-kmod-ring", MFD_CLOEXEC));
    if (!file || ftruncate(file.get(), static_cast<off_t>(bytes)) != 0) return ErrnoFailure("make a memory ring");
    // The reader's view: a reservation, and the same pages in both halves of it.
    MappedRegion twice(2 * bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS);
    MappedRegion data(bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file.get());
    MappedRegion positions(static_cast<size_t>(sysconf(_SC_PAGESIZE)), PROT_READ | PROT_WRITE,
                           MAP_PRIVATE | MAP_ANONYMOUS);
    if (!twice || !data || !positions) return ErrnoFailure("make a memory ring");
    for (const size_t offset : {size_t{0}, bytes}) {
      void* place = twice.data() + offset;
      if (mmap(place, bytes, PROT_READ, MAP_SHARED | MAP_FIXED, file.get(), 0) == MAP_FAILED) {
        return ErrnoFailure("map a memory ring");
      }
    }
    return std::unique_ptr<MemoryKmodRing>(
        new MemoryKmodRing(std::move(positions), std::move(data), std::move(twice), bytes));
  }

  KmodRing* reader() { return &reader_; }

  // The producer's side: one thread. False when there is no room.
  bool Write(std::span<const std::byte> record) {
    producer_ = AlignUp8(producer_);  // after WriteRaw()
    // Partner: the release store of it in KmodRing::Release().
    const uint64_t consumer = __atomic_load_n(&positions()->consumer, __ATOMIC_ACQUIRE);
    if (producer_ + AlignUp8(record.size()) - consumer > bytes_) return false;
    Copy(record);
    Publish(triscap_kmod_next(producer_, record.size()));
    return true;
  }

  // Bytes as they are; the producer's position moves by `advance`.
  void WriteRaw(std::span<const std::byte> bytes, uint64_t advance) {
    Copy(bytes);
    Publish(producer_ + advance);
  }

 private:
  MemoryKmodRing(MappedRegion positions, MappedRegion data, MappedRegion twice, size_t bytes)
      : positions_(std::move(positions)),
        data_(std::move(data)),
        twice_(std::move(twice)),
        bytes_(bytes),
        reader_(this->positions(), twice_.data(), bytes) {}

  triscap_kmod_positions* positions() const { return reinterpret_cast<triscap_kmod_positions*>(positions_.data()); }

  void Copy(std::span<const std::byte> bytes) {
    for (size_t i = 0; i < bytes.size(); ++i) data_.data()[(producer_ + i) & (bytes_ - 1)] = bytes[i];
  }

  void Publish(uint64_t position) {
    producer_ = position;
    // Partner: the acquire load of it in KmodRing::Peek().
    __atomic_store_n(&positions()->producer, position, __ATOMIC_RELEASE);
  }

  MappedRegion positions_;
  MappedRegion data_;
  MappedRegion twice_;
  const size_t bytes_;
  uint64_t producer_ = 0;
  KmodRing reader_;
};

}  // namespace triscap

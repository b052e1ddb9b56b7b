// SPDX-License-Identifier: Apache-2.0
#include "memory_engine.h"

#include <sys/eventfd.h>

#include <algorithm>
#include <cstring>

namespace triscap {

Result<std::unique_ptr<MemoryEngine>> MemoryEngine::Open(const Options& options) {
  std::unique_ptr<MemoryEngine> engine(new MemoryEngine);
  engine->ready_ = UniqueFd(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
  if (!engine->ready_) return ErrnoFailure("make an eventfd");
  for (size_t i = 0; i < options.rings; ++i) {
    auto ring = MemoryRing::Create(options.ring_bytes);
    if (!ring) return ring.failure();
    engine->readers_.push_back((*ring)->reader());
    engine->rings_.push_back(std::move(*ring));
  }
  engine->ring_bytes_ = options.ring_bytes;
  engine->cpus_ = options.cpus;
  engine->ledgers_.resize(options.cpus);
  return engine;
}

std::byte* MemoryEngine::Reserve(size_t ring, std::span<const std::byte> record) {
  triscap_record header;
  std::memcpy(&header, record.data(), sizeof(header));
  const std::lock_guard lock(mutex_);
  if (stopped_) return nullptr;
  std::byte* room = rings_[ring]->Reserve(record.size());
  if (header.cpu < cpus_ && header.lane < TRISCAP_LANES) {
    triscap_lane_ledger& ledger = ledgers_[header.cpu].lanes[header.lane];
    // Numbers that were left out stand for records that were lost before.
    const uint64_t next = std::max<uint64_t>(ledger.sequence, header.sequence + 1);
    const uint64_t hits = next - ledger.sequence;
    ledger.hits += hits;
    ledger.sequence = next;
    if (hits > 0) ledger.dropped[DROPPED_RING_FULL] += hits - (room != nullptr ? 1 : 0);
  }
  if (room != nullptr) std::memcpy(room, record.data(), record.size());
  return room;
}

void MemoryEngine::Commit(size_t ring, std::byte* reserved) {
  rings_[ring]->Commit(reserved);
  Wake(ring, reserved);
}

bool MemoryEngine::Write(size_t ring, std::span<const std::byte> record) {
  std::byte* room = Reserve(ring, record);
  if (room == nullptr) return false;
  Commit(ring, room);
  return true;
}

void MemoryEngine::WriteRaw(size_t ring, std::span<const std::byte> bytes, uint64_t advance) {
  rings_[ring]->WriteRaw(bytes, advance);
  eventfd_write(ready_.get(), 1);
}

void MemoryEngine::CountFiltered(uint32_t cpu, uint32_t lane, triscap_filtered cause) {
  const std::lock_guard lock(mutex_);
  ++ledgers_[cpu].lanes[lane].hits;
  ++ledgers_[cpu].lanes[lane].filtered[cause];
}

// As the kernel: only when the reader had read everything before this record.
void MemoryEngine::Wake(size_t ring, const std::byte* payload) {
  if (rings_[ring]->ReaderWaits(payload)) eventfd_write(ready_.get(), 1);
}

Result<void> MemoryEngine::Stop() {
  const std::lock_guard lock(mutex_);
  stopped_ = true;
  return {};
}

void MemoryEngine::ClearReady() {
  eventfd_t ignored;
  eventfd_read(ready_.get(), &ignored);
}

Ledger MemoryEngine::ReadLedger() const {
  const std::lock_guard lock(mutex_);
  return {ledgers_, 0};
}

}  // namespace triscap

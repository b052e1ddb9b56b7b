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
    auto ring = MemoryCpuRing::Create(options.ring_bytes);
    if (!ring) return ring.failure();
    engine->readers_.push_back((*ring)->reader());
    engine->rings_.push_back(std::move(*ring));
  }
  engine->ring_bytes_ = options.ring_bytes;
  engine->cpus_ = options.cpus;
  engine->ledgers_.resize(options.cpus);
  return engine;
}

bool MemoryEngine::Write(size_t ring, std::span<const std::byte> record) {
  triscap_record header;
  std::memcpy(&header, record.data(), sizeof(header));
  bool written;
  {
    const std::lock_guard lock(mutex_);
    if (stopped_) return false;
    written = rings_[ring]->Write(record);
    Count(header, written);
  }
  if (written) Wake();
  return written;
}

// Numbers that were left out stand for records that were lost before.
void MemoryEngine::Count(const triscap_record& record, bool written) {
  if (record.cpu >= cpus_ || record.lane >= TRISCAP_LANES) return;
  triscap_lane_ledger& ledger = ledgers_[record.cpu].lanes[record.lane];
  const uint64_t next = std::max<uint64_t>(ledger.sequence, record.sequence + 1);
  const uint64_t hits = next - ledger.sequence;
  ledger.hits += hits;
  ledger.sequence = next;
  if (hits > 0) ledger.dropped[DROPPED_RING_FULL] += hits - (written ? 1 : 0);
}

void MemoryEngine::WriteRaw(size_t ring, std::span<const std::byte> bytes, uint64_t advance) {
  rings_[ring]->WriteRaw(bytes, advance);
  Wake();
}

void MemoryEngine::CountFiltered(uint32_t cpu, uint32_t lane, triscap_filtered cause) {
  const std::lock_guard lock(mutex_);
  ++ledgers_[cpu].lanes[lane].hits;
  ++ledgers_[cpu].lanes[lane].filtered[cause];
}

void MemoryEngine::CountLost(uint32_t cpu, uint32_t lane) {
  const std::lock_guard lock(mutex_);
  ++ledgers_[cpu].lanes[lane].hits;
  ++ledgers_[cpu].lanes[lane].sequence;
}

void MemoryEngine::Wake() {
  if (waiting_.exchange(false)) eventfd_write(ready_.get(), 1);
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

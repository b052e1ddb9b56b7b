// SPDX-License-Identifier: Apache-2.0
#include "ring_reader.h"

#include <algorithm>
#include <cstring>

namespace triscap {
namespace {

// A record from further ahead than this was not stamped with our clock. A day: the
// machine may have been suspended since the pass began.
constexpr uint64_t kMaxAheadNs = 86'400'000'000'000;

// Refs that all windows together hold: few enough that a record is still in the
// CPU's cache when it is copied, after its time was read.
constexpr size_t kAllWindows = 4096;

struct DropRecord {
  triscap_record record;
  triscap_event event;
  uint16_t lengths[3];
  uint16_t cpu;
  uint8_t lane;
  uint64_t count;
} __attribute__((packed));

size_t WindowCapacity(size_t rings) { return std::clamp<size_t>(kAllWindows / std::max<size_t>(rings, 1), 32, 512); }

}  // namespace

RingReader::RingReader(std::span<Ring* const> rings, uint32_t cpus)
    : sequences_(cpus), scratch_(WindowCapacity(rings.size())), blocked_since_ns_(rings.size()), tree_(rings.size()) {
  windows_.reserve(rings.size());
  for (Ring* ring : rings) windows_.emplace_back(ring, WindowCapacity(rings.size()));
}

void RingReader::Begin(const Pass& pass) {
  pass_ = pass;
  horizon_ns_ = WinnerTree::kNothing - 1;
  if (!pass.everything) horizon_ns_ = pass.now_ns - std::min(pass.now_ns, kWatermarkNs);

  for (size_t ring = 0; ring < windows_.size(); ++ring) {
    Fill(ring);
    tree_.Set(ring, windows_[ring].front().ts);
  }
  tree_.Play();
}

// Behind a record that is not committed there may be older ones than those that
// the other rings show: they wait, but not for ever.
void RingReader::Fill(size_t ring) {
  RingWindow& window = windows_[ring];
  const bool progress = window.Fill(&sequences_, pass_.now_ns + kMaxAheadNs, scratch_) > 0;
  uint64_t& since = blocked_since_ns_[ring];
  if (!window.blocked()) {
    since = 0;
  } else if (progress || since == 0) {
    since = pass_.now_ns;
  }
  if (since != 0 && pass_.now_ns - since < kMaxBlockedNs) {
    horizon_ns_ = std::min(horizon_ns_, window.newest());
  }
}

RingReader::Outcome RingReader::Drain(Batch* out) {
  size_t last_winner = SIZE_MAX;
  for (;;) {
    const size_t ring = tree_.ring();
    if (tree_.key() > horizon_ns_) break;

    // A ring that wins twice in a row is likely to have a run of the oldest.
    RingWindow& window = windows_[ring];
    uint64_t until = ring == last_winner ? tree_.RunnerUp() : tree_.key();
    last_winner = ring;
    bool full = false;
    do {
      full = !Copy(window.front(), out);
      if (full) break;
      if (window.Pop()) Fill(ring);
    } while (window.front().ts <= std::min(until, horizon_ns_));
    tree_.Replace(window.front().ts);
    if (full) {
      PublishCounters();
      return Outcome::kFull;
    }
  }
  PublishCounters();
  // The kernel wakes us for a new record only if all before it were given back.
  for (RingWindow& window : windows_) window.Release();
  const bool held =
      std::any_of(windows_.begin(), windows_.end(), [](const RingWindow& window) { return window.size() > 0; });
  const bool blocked = std::any_of(blocked_since_ns_.begin(), blocked_since_ns_.end(), [this](uint64_t since) {
    return since != 0 && pass_.now_ns - since < kMaxBlockedNs;
  });
  return held || blocked ? Outcome::kHeld : Outcome::kEmpty;
}

bool RingReader::Copy(const Entry& entry, Batch* out) {
  const triscap_record& record = *AsRecord(entry.record);
  const size_t drop_bytes = entry.lost_before > 0 ? AlignUp8(sizeof(DropRecord)) : 0;
  if (!out->HasRoom(drop_bytes + entry.size)) return false;
  if (entry.lost_before > 0) {
    WriteDropRecord(record.cpu, record.lane, entry.ts, entry.lost_before, out);
  }

  std::byte* copy = out->Append(entry.size);
  std::memcpy(copy, entry.record, entry.size);
  const uint64_t epoch_ns = entry.ts + static_cast<uint64_t>(pass_.epoch_offset_ns);
  std::memcpy(copy + TRISCAP_EVENT_OFFSET, &epoch_ns, sizeof(epoch_ns));
  // What was checked is what is handed out, even if a broken ring changed meanwhile.
  const uint32_t length = entry.size - TRISCAP_EVENT_OFFSET;
  std::memcpy(copy, &entry.size, sizeof(entry.size));
  std::memcpy(copy + TRISCAP_EVENT_OFFSET + offsetof(triscap_event, len), &length, sizeof(length));
  if (entry.ts < last_ts_) {
    copy[offsetof(triscap_record, flags)] |= std::byte{TRISCAP_RECORD_LATE};
    ++late_;
  } else {
    last_ts_ = entry.ts;
  }
  ++out->records;
  return true;
}

void RingReader::WriteDropRecord(uint16_t cpu, uint8_t lane, uint64_t ts, uint64_t count, Batch* out) {
  DropRecord drop{};
  const uint8_t flags = ts < last_ts_ ? TRISCAP_RECORD_LATE : 0;
  drop.record = {sizeof(drop), cpu, lane, flags, 0};
  drop.event = {ts + static_cast<uint64_t>(pass_.epoch_offset_ns), 0, sizeof(drop) - TRISCAP_EVENT_OFFSET,
                EVENT_DROP_GAP_E, 3};
  drop.lengths[0] = sizeof(drop.cpu);
  drop.lengths[1] = sizeof(drop.lane);
  drop.lengths[2] = sizeof(drop.count);
  drop.cpu = cpu;
  drop.lane = lane;
  drop.count = count;
  std::memcpy(out->Append(sizeof(drop)), &drop, sizeof(drop));
  ++gaps_;
}

bool RingReader::DrainTrailingGaps(const Ledger& ledger, Batch* out) {
  const uint32_t cpus = std::min<uint32_t>(sequences_.cpus(), ledger.cpus.size());
  for (uint32_t cpu = 0; cpu < cpus; ++cpu) {
    for (uint32_t lane = 0; lane < TRISCAP_LANES; ++lane) {
      if (!out->HasRoom(sizeof(DropRecord))) return false;
      const uint64_t total = ledger.cpus[cpu].lanes[lane].sequence;
      const uint64_t missing = sequences_.MissingAtEnd(cpu, lane, total);
      if (missing > 0) {
        WriteDropRecord(static_cast<uint16_t>(cpu), static_cast<uint8_t>(lane), last_ts_, missing, out);
      }
    }
  }
  PublishCounters();
  return true;
}

uint64_t RingReader::Discard() {
  uint64_t records = 0;
  for (RingWindow& window : windows_) {
    do {
      while (window.size() > 0) {
        window.Pop();
        ++records;
      }
    } while (window.Fill(&sequences_, UINT64_MAX - 1, scratch_) > 0);
  }
  PublishCounters();
  return records;
}

bool RingReader::CaughtUp() const {
  return std::all_of(windows_.begin(), windows_.end(),
                     [](const RingWindow& window) { return window.size() == 0 && !window.ring().HasUnread(); });
}

void RingReader::PublishCounters() {
  uint64_t corrupt = 0;
  uint64_t resyncs = 0;
  for (const RingWindow& window : windows_) {
    corrupt += window.corrupt() + window.ring().corrupt();
    resyncs += window.ring().resyncs();
  }
  counters_.late.store(late_, std::memory_order_relaxed);
  counters_.gaps.store(gaps_, std::memory_order_relaxed);
  counters_.corrupt.store(corrupt, std::memory_order_relaxed);
  counters_.resyncs.store(resyncs, std::memory_order_relaxed);
}

}  // namespace triscap

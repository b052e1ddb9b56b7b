// SPDX-License-Identifier: Apache-2.0
// The merge: order, lateness, gaps, and records that hold others back.
#include <algorithm>
#include <random>

#include "check.h"
#include "memory_ring.h"
#include "records.h"
#include "ring_reader.h"

namespace triscap {
namespace {

constexpr uint64_t kMs = 1'000'000;

struct Rings {
  explicit Rings(size_t count, size_t bytes = 1 << 20, uint32_t cpus = 64) {
    for (size_t i = 0; i < count; ++i) {
      auto ring = MemoryRing::Create(bytes);
      CHECK(static_cast<bool>(ring));
      readers.push_back((*ring)->reader());
      rings.push_back(std::move(*ring));
    }
    reader = std::make_unique<RingReader>(readers, cpus);
  }

  void Write(size_t ring, const Spec& spec) { CHECK(rings[ring]->Write(MakeRecord(spec))); }

  // One pass, with as many batches as it takes.
  std::vector<Seen> Drain(const RingReader::Pass& pass) {
    std::vector<Seen> all;
    reader->Begin(pass);
    do {
      Batch batch;
      outcome = reader->Drain(&batch);
      const std::vector<Seen> seen = Parse(batch);
      all.insert(all.end(), seen.begin(), seen.end());
    } while (outcome == RingReader::Outcome::kFull);
    return all;
  }
  std::vector<Seen> DrainAt(uint64_t now) { return Drain({now, 0}); }
  std::vector<Seen> DrainAll(uint64_t now) { return Drain({now, 0, true}); }

  std::vector<std::unique_ptr<MemoryRing>> rings;
  std::vector<Ring*> readers;
  std::unique_ptr<RingReader> reader;
  RingReader::Outcome outcome{};
};

std::vector<uint64_t> Times(const std::vector<Seen>& seen) {
  std::vector<uint64_t> times;
  for (const Seen& one : seen) times.push_back(one.event.ts);
  return times;
}

TEST(MergesByTime, "merges interleaved rings, empty ones among them, by time") {
  for (const size_t count : {1, 2, 3, 5, 8, 33}) {
    Rings rings(count + 1);
    std::mt19937 random(static_cast<uint32_t>(count));
    std::vector<uint64_t> sequences(count);
    const uint64_t events = 20'000;
    for (uint64_t ts = 1; ts <= events; ++ts) {
      const size_t ring = random() % count;  // the last one stays empty
      rings.Write(ring, {.ts = ts, .sequence = sequences[ring]++, .cpu = static_cast<uint16_t>(ring)});
      if (ts % 5000 != 0) continue;
      const auto seen = rings.DrainAll(ts);
      CHECK_EQUAL(seen.size(), 5000u);
      for (size_t i = 0; i < seen.size(); ++i) CHECK_EQUAL(seen[i].event.ts, ts - 4999 + i);
      CHECK(rings.outcome == RingReader::Outcome::kEmpty);
    }
    CHECK_EQUAL(rings.reader->counters().late.load(), 0u);
    CHECK_EQUAL(rings.reader->counters().gaps.load(), 0u);
  }
}

TEST(SortsWithinARing, "sorts a ring that several CPUs share") {
  Rings rings(2, 4 << 20);
  std::mt19937 random(7);
  std::vector<uint64_t> times;
  for (uint64_t i = 0; i < 10'000; ++i) times.push_back(1000 + i * 10 + random() % 300);
  for (uint64_t i = 0; i < times.size(); ++i) {
    rings.Write(i % 2, {.ts = times[i], .sequence = i / 2, .cpu = static_cast<uint16_t>(i % 2)});
  }
  const auto seen = rings.DrainAll(kMs);
  std::sort(times.begin(), times.end());
  CHECK(Times(seen) == times);
  CHECK_EQUAL(rings.reader->counters().late.load(), 0u);
}

TEST(WaitsForTheWatermark, "keeps what is younger than the watermark for a later pass") {
  Rings rings(2);
  rings.Write(0, {.ts = 10 * kMs, .sequence = 0, .cpu = 0});
  rings.Write(1, {.ts = 11 * kMs, .sequence = 0, .cpu = 1});
  CHECK_EQUAL(rings.DrainAt(10 * kMs + kMs / 2).size(), 0u);
  CHECK(rings.outcome == RingReader::Outcome::kHeld);
  CHECK(!rings.reader->CaughtUp());
  CHECK(Times(rings.DrainAt(11 * kMs)) == std::vector<uint64_t>{10 * kMs});
  CHECK(Times(rings.DrainAt(12 * kMs)) == std::vector<uint64_t>{11 * kMs});
  CHECK(rings.outcome == RingReader::Outcome::kEmpty);
  rings.DrainAt(12 * kMs);
  CHECK(rings.reader->CaughtUp());
}

TEST(FlagsLate, "flags and counts what appears after something newer was handed out") {
  Rings rings(2);
  rings.Write(0, {.ts = 10 * kMs, .cpu = 0});
  CHECK_EQUAL(rings.DrainAt(20 * kMs).size(), 1u);
  rings.Write(1, {.ts = 9 * kMs, .cpu = 1});
  rings.Write(1, {.ts = 15 * kMs, .sequence = 1, .cpu = 1});
  const auto seen = rings.DrainAt(20 * kMs);
  CHECK_EQUAL(seen.size(), 2u);
  CHECK(seen[0].is_late());
  CHECK(!seen[1].is_late());
  CHECK_EQUAL(rings.reader->counters().late.load(), 1u);
}

TEST(HoldsBackBehindBusy, "waits for a record that is not committed, 20 ms at most") {
  Rings rings(2);
  rings.Write(0, {.ts = 100 * kMs, .cpu = 0});
  const auto busy = MakeRecord({.ts = 101 * kMs, .sequence = 1, .cpu = 0});
  std::byte* reserved = rings.rings[0]->Reserve(busy.size());
  rings.Write(1, {.ts = 99 * kMs, .sequence = 0, .cpu = 1});
  rings.Write(1, {.ts = 102 * kMs, .sequence = 1, .cpu = 1});

  // What is older than the last that its ring has shown can go.
  CHECK((Times(rings.DrainAt(110 * kMs)) == std::vector<uint64_t>{99 * kMs, 100 * kMs}));
  CHECK(rings.outcome == RingReader::Outcome::kHeld);
  CHECK_EQUAL(rings.DrainAt(129 * kMs).size(), 0u);
  std::memcpy(reserved, busy.data(), busy.size());
  rings.rings[0]->Commit(reserved);
  CHECK((Times(rings.DrainAt(129 * kMs)) == std::vector<uint64_t>{101 * kMs, 102 * kMs}));
  CHECK_EQUAL(rings.reader->counters().late.load(), 0u);

  reserved = rings.rings[0]->Reserve(busy.size());
  rings.Write(1, {.ts = 140 * kMs, .sequence = 2, .cpu = 1});
  CHECK_EQUAL(rings.DrainAt(150 * kMs).size(), 0u);
  CHECK_EQUAL(rings.DrainAt(169 * kMs).size(), 0u);
  CHECK_EQUAL(rings.DrainAt(170 * kMs).size(), 1u);
  const auto too_late = MakeRecord({.ts = 135 * kMs, .sequence = 2, .cpu = 0});
  std::memcpy(reserved, too_late.data(), too_late.size());
  rings.rings[0]->Commit(reserved);
  const auto seen = rings.DrainAt(171 * kMs);
  CHECK_EQUAL(seen.size(), 1u);
  CHECK(seen[0].is_late());
}

TEST(ShowsGaps, "puts a drop record where a sequence number is missing, per CPU and lane") {
  Rings rings(1);
  rings.Write(0, {.ts = 1, .sequence = 0, .cpu = 3, .lane = LANE_SYS_EXIT});
  rings.Write(0, {.ts = 2, .sequence = 5, .cpu = 3, .lane = LANE_EXEC});
  rings.Write(0, {.ts = 3, .sequence = 8, .cpu = 3, .lane = LANE_SYS_EXIT});
  rings.Write(0, {.ts = 4, .sequence = 6, .cpu = 3, .lane = LANE_EXEC});
  const auto seen = rings.Drain({10, 1'000'000, true});
  CHECK_EQUAL(seen.size(), 6u);
  CHECK(seen[1].is_drop() && seen[3].is_drop());
  CHECK_EQUAL(seen[1].lost, 5u);
  CHECK_EQUAL(+seen[1].record.lane, LANE_EXEC);
  CHECK_EQUAL(seen[3].lost, 7u);
  CHECK_EQUAL(+seen[3].record.lane, LANE_SYS_EXIT);
  CHECK_EQUAL(seen[3].record.cpu, 3u);
  CHECK_EQUAL(seen[3].event.tid, 0u);
  CHECK_EQUAL(seen[3].event.ts, 1'000'003u);
  CHECK_EQUAL(seen[4].event.ts, 1'000'003u);
  CHECK_EQUAL(rings.reader->counters().gaps.load(), 2u);
}

TEST(ShowsTrailingGaps, "tells at the end what no later record revealed") {
  Rings rings(1);
  rings.Write(0, {.ts = 7, .sequence = 0, .cpu = 1});
  rings.DrainAll(100);
  Ledger ledger;
  ledger.cpus.resize(64);
  ledger.cpus[1].lanes[LANE_SYS_EXIT].sequence = 4;
  ledger.cpus[2].lanes[LANE_EXIT].sequence = 1;
  Batch batch;
  CHECK(rings.reader->DrainTrailingGaps(ledger, &batch));
  const auto seen = Parse(batch);
  CHECK_EQUAL(seen.size(), 2u);
  CHECK_EQUAL(seen[0].lost, 3u);
  CHECK_EQUAL(seen[0].event.ts, 7u);
  CHECK_EQUAL(seen[1].lost, 1u);
  CHECK_EQUAL(seen[1].record.cpu, 2u);
  CHECK_EQUAL(batch.records, 0u);
}

TEST(ConvertsTime, "gives the time of day") {
  Rings rings(1);
  rings.Write(0, {.ts = 5});
  const auto seen = rings.Drain({10, 1'700'000'000'000'000'000, true});
  CHECK_EQUAL(seen[0].event.ts, 1'700'000'000'000'000'005u);
}

TEST(RefusesForeignRecords, "refuses records of CPUs and lanes that do not exist, and times to come") {
  Rings rings(1, 1 << 20, 4);
  rings.Write(0, {.ts = 1, .cpu = 4});
  rings.Write(0, {.ts = 1, .cpu = 65535});
  rings.Write(0, {.ts = 1, .lane = TRISCAP_LANES});
  rings.Write(0, {.ts = 90'000'000 * kMs});
  rings.Write(0, {.ts = UINT64_MAX});
  rings.Write(0, {.ts = 2});
  CHECK_EQUAL(rings.DrainAt(5000 * kMs).size(), 1u);
  CHECK_EQUAL(rings.reader->counters().corrupt.load(), 5u);
}

TEST(FitsTheLargest, "delivers the largest record there can be") {
  Rings rings(1);
  const uint32_t payload = TRISCAP_RECORD_MAX - TRISCAP_LENGTHS_OFFSET - 2;
  for (uint64_t i = 0; i < 6; ++i) rings.Write(0, {.ts = i, .sequence = 2 * i + 1, .payload = payload});
  const auto seen = rings.DrainAll(100);
  CHECK_EQUAL(seen.size(), 12u);
  for (size_t i = 1; i < seen.size(); i += 2) CHECK_EQUAL(seen[i].record.size, uint32_t{TRISCAP_RECORD_MAX});
}

TEST(FreesWhatWasRead, "frees space while it reads, so that a ring can be used for ever") {
  Rings rings(2, 8192);
  uint64_t sequence = 0;
  for (uint64_t ts = 1; ts < 5000; ++ts) {
    while (rings.rings[0]->Write(MakeRecord({.ts = ts, .sequence = sequence}))) ++sequence;
    rings.DrainAt(ts + 2 * kMs);
    rings.DrainAt(ts + 2 * kMs);
  }
  CHECK(sequence > 100'000);
  CHECK_EQUAL(rings.reader->counters().gaps.load(), 0u);
}

TEST(GivesAllBack, "has given everything back at the end of a pass, so that the kernel wakes it for the next record") {
  Rings rings(1);
  rings.Write(0, {.ts = 1});
  rings.DrainAt(100 * kMs);
  const auto next = MakeRecord({.ts = 2, .sequence = 1});
  CHECK(rings.rings[0]->ReaderWaits(rings.rings[0]->Reserve(next.size())));
}

TEST(CountsWhatItDiscards, "counts what it throws away") {
  Rings rings(3);
  for (uint64_t i = 0; i < 3000; ++i)
    rings.Write(i % 3, {.ts = i + 1, .sequence = i / 3, .cpu = static_cast<uint16_t>(i % 3)});
  rings.DrainAt(0);
  CHECK_EQUAL(rings.reader->Discard(), 3000u);
}

}  // namespace
}  // namespace triscap

TEST_MAIN()

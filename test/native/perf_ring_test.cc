// SPDX-License-Identifier: Apache-2.0
// A perf buffer: laps, records that wrap, what was lost, sizes that lie.
#include "perf_ring.h"

#include <thread>

#include "check.h"
#include "cpus.h"
#include "memory_perf_ring.h"
#include "records.h"

namespace triscap {
namespace {

constexpr size_t kBytes = 1 << 18;

std::unique_ptr<MemoryPerfRing> NewRing(size_t bytes = kBytes) {
  auto ring = MemoryPerfRing::Create(bytes);
  CHECK(static_cast<bool>(ring));
  return std::move(*ring);
}

std::vector<RecordRef> PeekAll(MemoryPerfRing& ring) {
  bool blocked = true;
  std::vector<RecordRef> refs(8192);
  refs.resize(ring.reader()->Peek(refs, &blocked));
  CHECK(!blocked);
  return refs;
}

TEST(IsEmptyWithoutBuffer, "is empty as long as its CPU has no buffer") {
  PerfRing ring;
  bool blocked = true;
  RecordRef refs[4];
  CHECK(!ring.attached());
  CHECK_EQUAL(ring.Peek(refs, &blocked), 0u);
  CHECK(!blocked);
  CHECK(!ring.HasUnread());
  ring.Release(0);
}

TEST(ShowsRecordsInOrder, "shows records in order, each once, where they lie") {
  auto ring = NewRing();
  for (uint64_t i = 0; i < 3; ++i) CHECK(ring->Write(MakeRecord({.ts = 10 + i})));
  CHECK(ring->reader()->HasUnread());
  const auto refs = PeekAll(*ring);
  CHECK_EQUAL(refs.size(), 3u);
  for (uint64_t i = 0; i < 3; ++i) CHECK_EQUAL(refs[i].ts, 10 + i);
  for (const RecordRef& ref : refs) CHECK_EQUAL(reinterpret_cast<uintptr_t>(ref.record) % 8, 0u);
  CHECK_EQUAL(static_cast<size_t>(refs[1].record - refs[0].record), refs[1].position - refs[0].position);
  CHECK_EQUAL(PeekAll(*ring).size(), 0u);
  CHECK(!ring->reader()->HasUnread());
}

TEST(ReadsAcrossTheEnd, "reads a record that goes on at the beginning of the buffer as one piece") {
  auto ring = NewRing();
  size_t wrapped = 0;
  for (uint64_t i = 0; i < 3000; ++i) {
    const auto record = MakeRecord({.ts = i, .payload = static_cast<uint32_t>(i * 7919 % 60000)});
    CHECK(ring->Write(record));
    const auto refs = PeekAll(*ring);
    CHECK_EQUAL(refs.size(), 1u);
    CHECK_EQUAL(refs[0].size, record.size());
    CHECK_EQUAL(reinterpret_cast<uintptr_t>(refs[0].record) % 8, 0u);
    CHECK(std::memcmp(refs[0].record, record.data(), record.size()) == 0);
    if (refs[0].position / kBytes != (ring->reader()->PeekedTo() - 1) / kBytes) ++wrapped;
    ring->reader()->Release(ring->reader()->PeekedTo());
  }
  CHECK(wrapped > 100);
  CHECK_EQUAL(ring->reader()->corrupt(), 0u);
}

TEST(KeepsWrappedUntilReleased, "keeps a record that wraps until it is released, whatever comes after it") {
  auto ring = NewRing(1 << 14);
  const auto big = MakeRecord({.ts = 1, .payload = 9000});
  CHECK(ring->Write(big));
  PeekAll(*ring);
  ring->reader()->Release(ring->reader()->PeekedTo());
  const auto wraps = MakeRecord({.ts = 2, .payload = 9001});
  CHECK(ring->Write(wraps));
  const auto refs = PeekAll(*ring);
  CHECK_EQUAL(refs.size(), 1u);
  while (ring->Write(MakeRecord({.ts = 3, .payload = 200}))) {
  }
  CHECK(PeekAll(*ring).size() > 10);
  CHECK(std::memcmp(refs[0].record, wraps.data(), wraps.size()) == 0);
}

TEST(GivesSpaceBack, "gives space back only up to what is released") {
  auto ring = NewRing();
  const auto record = MakeRecord({.payload = 1000});
  while (ring->Write(record)) {
  }
  const auto refs = PeekAll(*ring);
  CHECK(!ring->Write(record));
  ring->reader()->Release(refs[2].position);
  // Two were released, and a record of what was lost takes of that.
  size_t written = 0;
  while (ring->Write(record)) ++written;
  CHECK(written == 1 || written == 2);
}

TEST(CountsLost, "counts what the kernel says was lost, and nothing else as that") {
  auto ring = NewRing();
  const auto record = MakeRecord({.payload = 1000});
  uint64_t refused = 0;
  for (int lap = 0; lap < 20; ++lap) {
    while (ring->Write(record)) {
    }
    for (int i = 0; i < lap; ++i) ring->Write(record);
    refused += static_cast<uint64_t>(lap) + 1;
    PeekAll(*ring);
    ring->reader()->Release(ring->reader()->PeekedTo());
    CHECK(ring->Write(record));
    PeekAll(*ring);
    ring->reader()->Release(ring->reader()->PeekedTo());
    CHECK_EQUAL(ring->reader()->lost(), refused);
  }
  CHECK_EQUAL(ring->reader()->corrupt(), 0u);
}

TEST(SkipsDamaged, "skips and counts a record that contradicts itself or its sample, and reads the next") {
  const std::vector<std::byte> good = MakeRecord({.ts = 1, .payload = 64});
  const auto size = static_cast<uint32_t>(good.size());
  const auto damage = [&good](size_t offset, uint32_t value) {
    std::vector<std::byte> bytes = good;
    std::memcpy(bytes.data() + offset, &value, sizeof(value));
    return MemoryPerfRing::Sample(bytes, static_cast<uint32_t>(bytes.size()) + 4);
  };
  const std::vector<std::byte> damaged[] = {
      damage(0, 0),           // no size
      damage(0, 41),          // smaller than its headers
      damage(0, size + 8),    // beyond its sample
      damage(0, UINT32_MAX),  // far beyond
      damage(32, size),       // the event ends behind the record
      damage(38, UINT32_MAX),
      MemoryPerfRing::Sample(good, 0),              // the sample says that nothing is in it
      MemoryPerfRing::Sample(good, 3),              // not even our padding
      MemoryPerfRing::Sample(good, size + 4 + 64),  // or more than there is
      MemoryPerfRing::Sample(good, UINT32_MAX),
      MemoryPerfRing::Sample({}, 4),  // an empty one
  };
  for (const auto& sample : damaged) {
    auto ring = NewRing();
    ring->WriteRaw(sample, sample.size());
    CHECK(ring->Write(MakeRecord({.ts = 2})));
    const auto refs = PeekAll(*ring);
    CHECK_EQUAL(refs.size(), 1u);
    CHECK_EQUAL(refs[0].ts, 2u);
    CHECK_EQUAL(ring->reader()->corrupt(), 1u);
    CHECK_EQUAL(ring->reader()->resyncs(), 0u);
  }
}

TEST(SkipsOtherRecords, "passes by records of other types, and one of what was lost that is too short") {
  auto ring = NewRing();
  for (const uint32_t type : {uint32_t{PERF_RECORD_THROTTLE}, uint32_t{PERF_RECORD_LOST}, 77u}) {
    const perf_event_header header{type, 0, 8};
    ring->WriteRaw(std::as_bytes(std::span(&header, 1)), 8);
  }
  CHECK(ring->Write(MakeRecord({.ts = 5})));
  CHECK_EQUAL(PeekAll(*ring).size(), 1u);
  CHECK_EQUAL(ring->reader()->lost(), 0u);
  CHECK_EQUAL(ring->reader()->corrupt(), 0u);
}

TEST(GivesUpBrokenFraming, "gives up what is in a buffer whose framing is broken, and goes on after it") {
  for (const uint16_t size : {uint16_t{0}, uint16_t{7}, uint16_t{12}, uint16_t{72}, uint16_t{65528}}) {
    auto ring = NewRing();
    // Too small, at an odd place, or reaching behind the producer's position.
    const perf_event_header header{PERF_RECORD_SAMPLE, 0, size};
    ring->WriteRaw(std::as_bytes(std::span(&header, 1)), 64);
    CHECK_EQUAL(PeekAll(*ring).size(), 0u);
    CHECK_EQUAL(ring->reader()->resyncs(), 1u);
    ring->reader()->Release(ring->reader()->PeekedTo());
    CHECK(ring->Write(MakeRecord({.ts = 3})));
    CHECK_EQUAL(PeekAll(*ring).size(), 1u);
  }
}

TEST(SurvivesWildPositions, "survives producer positions that make no sense") {
  const uint64_t advances[] = {1, 7, 4097, 1u << 20, uint64_t{1} << 63, UINT64_MAX - 7, UINT64_MAX};
  for (const uint64_t advance : advances) {
    auto ring = NewRing();
    ring->WriteRaw({}, advance);
    for (int i = 0; i < 4; ++i) {
      PeekAll(*ring);
      ring->reader()->HasUnread();
    }
  }
}

TEST(WritesAndReadsAtOnce, "loses and mixes nothing while one thread writes and another reads") {
  auto ring = NewRing();
  constexpr uint64_t kRecords = 20'000;
  std::thread writer([&ring] {
    for (uint64_t i = 0; i < kRecords; ++i) {
      const auto record = MakeRecord({.ts = i, .sequence = i, .payload = static_cast<uint32_t>(i * 31 % 900)});
      while (!ring->Write(record)) std::this_thread::yield();
    }
  });
  for (uint64_t next = 0; next < kRecords;) {
    for (const RecordRef& ref : PeekAll(*ring)) {
      CHECK_EQUAL(ref.ts, next);
      CHECK_EQUAL(AsRecord(ref.record)->sequence, next);
      ++next;
    }
    ring->reader()->Release(ring->reader()->PeekedTo());
  }
  writer.join();
  CHECK_EQUAL(ring->reader()->corrupt(), 0u);
}

TEST(KnowsAnnouncements, "tells what the kernel announces about CPUs from the rest") {
  const std::string_view cpu("online@/devices/system/cpu/cpu1\0ACTION=online\0", 47);
  CHECK(AnnouncesCpu(cpu));
  CHECK(AnnouncesCpu("offline@/devices/system/cpu/cpu12"));
  CHECK(!AnnouncesCpu("add@/devices/virtual/net/veth0"));
  CHECK(!AnnouncesCpu(std::string_view("add@/devices/x\0@/devices/system/cpu/cpu1", 41)));
  CHECK(!AnnouncesCpu(""));
}

}  // namespace
}  // namespace triscap

TEST_MAIN()

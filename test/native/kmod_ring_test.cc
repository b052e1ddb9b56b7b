// SPDX-License-Identifier: Apache-2.0
// A ring of the kernel module: laps, records that run over their end, sizes that lie.
#include "kmod_ring.h"

#include <thread>

#include "check.h"
#include "memory_kmod_ring.h"
#include "records.h"

namespace triscap {
namespace {

constexpr size_t kBytes = TRISCAP_KMOD_RING_MIN;

std::unique_ptr<MemoryKmodRing> NewRing() {
  auto ring = MemoryKmodRing::Create(kBytes);
  CHECK(static_cast<bool>(ring));
  return std::move(*ring);
}

std::vector<RecordRef> PeekAll(MemoryKmodRing& ring) {
  bool blocked = true;
  std::vector<RecordRef> refs(8192);
  refs.resize(ring.reader()->Peek(refs, &blocked));
  CHECK(!blocked);
  return refs;
}

TEST(ShowsRecordsInOrder, "shows records in order, each once") {
  auto ring = NewRing();
  for (uint64_t i = 0; i < 3; ++i) CHECK(ring->Write(MakeRecord({.ts = 10 + i})));
  CHECK(ring->reader()->HasUnread());
  const auto refs = PeekAll(*ring);
  CHECK_EQUAL(refs.size(), 3u);
  for (uint64_t i = 0; i < 3; ++i) CHECK_EQUAL(refs[i].ts, 10 + i);
  CHECK_EQUAL(PeekAll(*ring).size(), 0u);
  CHECK(!ring->reader()->HasUnread());
}

TEST(ReadsOverTheEnd, "reads a record that runs over the end of a lap in one piece, and the next right behind it") {
  auto ring = NewRing();
  uint64_t position = 0;
  for (uint64_t i = 0; i < 2000; ++i) {
    const auto record = MakeRecord({.ts = i, .payload = static_cast<uint32_t>(i * 7919 % 60000)});
    CHECK(ring->Write(record));
    const auto refs = PeekAll(*ring);
    CHECK_EQUAL(refs.size(), 1u);
    CHECK_EQUAL(refs[0].position, position);
    CHECK_EQUAL(refs[0].size, record.size());
    CHECK(std::memcmp(refs[0].record, record.data(), record.size()) == 0);
    position += AlignUp8(record.size());
    CHECK_EQUAL(ring->reader()->PeekedTo(), position);
    ring->reader()->Release(position);
  }
  CHECK(position > 100 * kBytes);
  CHECK_EQUAL(ring->reader()->corrupt(), 0u);
}

TEST(FillsToTheLastByte, "takes records to the last byte, and gives space back only up to what is released") {
  auto ring = NewRing();
  const auto record = MakeRecord({.payload = 1024 - TRISCAP_LENGTHS_OFFSET - 2});
  CHECK_EQUAL(record.size(), 1024u);
  size_t written = 0;
  while (ring->Write(record)) ++written;
  CHECK_EQUAL(written, kBytes / 1024);
  const auto refs = PeekAll(*ring);
  CHECK_EQUAL(refs.size(), written);
  ring->reader()->Release(refs[1].position);
  CHECK(ring->Write(record));
  CHECK(!ring->Write(record));
}

TEST(GivesUpLies, "gives up what is in the ring where a record contradicts itself, and goes on after it") {
  const auto good = MakeRecord({.ts = 1, .payload = 64});
  const uint32_t lies[][2] = {{0, 0}, {0, 41}, {0, UINT32_MAX}, {0, 4096}, {0, 65537}, {32, 0}, {32, 4096}, {38, 1000}};
  for (const auto& [offset, value] : lies) {
    auto ring = NewRing();
    auto bad = good;
    std::memcpy(bad.data() + offset, &value, sizeof(value));
    CHECK(ring->Write(good));
    CHECK(ring->Write(bad));
    CHECK(ring->Write(good));
    CHECK_EQUAL(PeekAll(*ring).size(), 1u);
    CHECK_EQUAL(ring->reader()->corrupt(), 1u);
    ring->reader()->Release(ring->reader()->PeekedTo());
    CHECK(ring->Write(good));
    CHECK_EQUAL(PeekAll(*ring).size(), 1u);
  }
}

TEST(StaysInsideAtTheEnd, "stays inside the mapping where the largest record begins at the last eight bytes") {
  auto ring = NewRing();
  CHECK(ring->Write(MakeRecord({.payload = 6})));
  while (ring->reader()->PeekedTo() < kBytes - 8) {
    const uint64_t left = kBytes - 8 - ring->reader()->PeekedTo();
    const uint64_t size = std::min<uint64_t>(left, 32768);
    if (size >= 56)
      CHECK(ring->Write(MakeRecord({.payload = static_cast<uint32_t>(size - TRISCAP_LENGTHS_OFFSET - 2)})));
    if (size < 56) ring->WriteRaw({}, size);
    PeekAll(*ring);
    ring->reader()->Release(ring->reader()->PeekedTo());
  }
  const auto largest = MakeRecord({.payload = TRISCAP_RECORD_MAX - TRISCAP_LENGTHS_OFFSET - 2 - 2});
  CHECK(ring->Write(largest));
  const auto refs = PeekAll(*ring);
  CHECK_EQUAL(refs.size(), 1u);
  CHECK(std::memcmp(refs[0].record, largest.data(), largest.size()) == 0);
}

TEST(SurvivesWildPositions, "survives producer positions that make no sense") {
  const uint64_t advances[] = {1, 7, kBytes + 8, 1u << 30, uint64_t{1} << 63, UINT64_MAX - 7, UINT64_MAX};
  for (const uint64_t advance : advances) {
    auto ring = NewRing();
    ring->WriteRaw({}, advance);
    for (int i = 0; i < 4; ++i) CHECK_EQUAL(PeekAll(*ring).size(), 0u);
  }
}

TEST(ReadsBesideItsWriter, "reads everything, and whole, while another thread writes") {
  auto ring = NewRing();
  constexpr uint64_t kRecords = 20'000;
  std::thread writer([&] {
    for (uint64_t i = 0; i < kRecords; ++i) {
      const auto record = MakeRecord({.ts = i, .sequence = i, .payload = static_cast<uint32_t>(i % 900)});
      while (!ring->Write(record)) std::this_thread::yield();
    }
  });
  uint64_t seen = 0;
  while (seen < kRecords) {
    for (const RecordRef& ref : PeekAll(*ring)) {
      CHECK_EQUAL(ref.ts, seen);
      CHECK_EQUAL(AsRecord(ref.record)->sequence, seen);
      ++seen;
    }
    ring->reader()->Release(ring->reader()->PeekedTo());
  }
  writer.join();
}

}  // namespace
}  // namespace triscap

TEST_MAIN()

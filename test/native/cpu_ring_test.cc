// SPDX-License-Identifier: Apache-2.0
// A CPU's ring: laps, the slack behind them, and sizes that lie.
#include "cpu_ring.h"

#include "check.h"
#include "memory_cpu_ring.h"
#include "records.h"

namespace triscap {
namespace {

constexpr size_t kBytes = 8192;

std::unique_ptr<MemoryCpuRing> NewRing() {
  auto ring = MemoryCpuRing::Create(kBytes);
  CHECK(static_cast<bool>(ring));
  return std::move(*ring);
}

std::vector<RecordRef> PeekAll(MemoryCpuRing& ring) {
  bool blocked = true;
  std::vector<RecordRef> refs(256);
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

TEST(ReadsFromTheSlack, "reads a record that runs into the slack in one piece, and the next at the lap's beginning") {
  auto ring = NewRing();
  for (uint64_t i = 0; i < 2000; ++i) {
    const auto record = MakeRecord({.ts = i, .payload = static_cast<uint32_t>(i * 7 % 3000)});
    CHECK(ring->Write(record));
    const auto refs = PeekAll(*ring);
    CHECK_EQUAL(refs.size(), 1u);
    CHECK_EQUAL(refs[0].size, record.size());
    CHECK(std::memcmp(refs[0].record, record.data(), record.size()) == 0);
    ring->reader()->Release(ring->reader()->PeekedTo());
  }
  CHECK_EQUAL(ring->reader()->corrupt(), 0u);
}

TEST(EndsALapExactly, "goes on at the beginning when a record ends with the lap") {
  auto ring = NewRing();
  const auto half = MakeRecord({.ts = 1, .payload = kBytes / 2 - TRISCAP_LENGTHS_OFFSET - 2});
  CHECK_EQUAL(half.size(), kBytes / 2);
  for (int i = 0; i < 7; ++i) {
    CHECK(ring->Write(half));
    const auto refs = PeekAll(*ring);
    CHECK_EQUAL(refs.size(), 1u);
    CHECK_EQUAL(refs[0].position, i * kBytes / 2);
    ring->reader()->Release(ring->reader()->PeekedTo());
  }
}

TEST(GivesSpaceBack, "gives space back only up to what is released") {
  auto ring = NewRing();
  const auto record = MakeRecord({.payload = 1000});
  size_t written = 0;
  while (ring->Write(record)) ++written;
  const auto refs = PeekAll(*ring);
  CHECK_EQUAL(refs.size(), written);
  CHECK(!ring->Write(record));
  ring->reader()->Release(refs[1].position);
  CHECK(ring->Write(record));
}

TEST(RefusesWhatNoRecordIs, "takes no record that is larger than the slack may have to take") {
  auto ring = MemoryCpuRing::Create(1 << 20);
  CHECK(static_cast<bool>(ring));
  const std::vector<std::byte> record(TRISCAP_RECORD_MAX + 1);
  CHECK(!(*ring)->Write(record));
  CHECK((*ring)->Write(std::span(record).first(TRISCAP_RECORD_MAX)));
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

TEST(SurvivesWildPositions, "survives producer positions that make no sense") {
  const uint64_t advances[] = {1, 7, kBytes + 8, 1u << 20, uint64_t{1} << 63, UINT64_MAX - 7, UINT64_MAX};
  for (const uint64_t advance : advances) {
    auto ring = NewRing();
    ring->WriteRaw({}, advance);
    for (int i = 0; i < 4; ++i) CHECK_EQUAL(PeekAll(*ring).size(), 0u);
  }
}

TEST(RefusesOddSizes, "refuses a size that is no power of two or less than a page") {
  for (const size_t bytes : {size_t{0}, size_t{1000}, size_t{4096 + 8}, size_t{3 * 4096}}) {
    CHECK(!MemoryCpuRing::Create(bytes));
  }
}

}  // namespace
}  // namespace triscap

TEST_MAIN()

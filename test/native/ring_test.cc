// SPDX-License-Identifier: Apache-2.0
// The parser of BPF ring buffers, over memory with their layout.
#include "bpf_ringbuf.h"
#include "check.h"
#include "memory_ring.h"
#include "records.h"

namespace triscap {
namespace {

constexpr size_t kBytes = 8192;

std::unique_ptr<MemoryRing> NewRing(size_t bytes = kBytes) {
  auto ring = MemoryRing::Create(bytes);
  CHECK(static_cast<bool>(ring));
  return std::move(*ring);
}

std::vector<RecordRef> PeekAll(MemoryRing& ring, bool* blocked) {
  std::vector<RecordRef> refs(256);
  refs.resize(ring.reader()->Peek(refs, blocked));
  return refs;
}

std::vector<RecordRef> PeekAll(MemoryRing& ring) {
  bool blocked;
  return PeekAll(ring, &blocked);
}

// A frame as the kernel writes it, with whatever length and payload.
std::vector<std::byte> Frame(uint32_t header, const std::vector<std::byte>& payload) {
  std::vector<std::byte> bytes(BpfRingbuf::kHeaderBytes + payload.size());
  std::memcpy(bytes.data(), &header, sizeof(header));
  std::copy(payload.begin(), payload.end(), bytes.begin() + BpfRingbuf::kHeaderBytes);
  return bytes;
}

TEST(ShowsRecordsInOrder, "shows records in the order of the ring, each once") {
  auto ring = NewRing();
  for (uint64_t i = 0; i < 3; ++i) CHECK(ring->Write(MakeRecord({.ts = 10 + i, .sequence = i})));
  const auto refs = PeekAll(*ring);
  CHECK_EQUAL(refs.size(), 3u);
  for (uint64_t i = 0; i < 3; ++i) CHECK_EQUAL(refs[i].ts, 10 + i);
  CHECK_EQUAL(PeekAll(*ring).size(), 0u);
  CHECK(!ring->reader()->HasUnread());
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
  CHECK(!ring->Write(record));
  ring->reader()->Release(ring->reader()->PeekedTo());
  CHECK(ring->Write(record));
}

TEST(ReadsAcrossTheEnd, "reads a record that goes on at the beginning of the buffer as one piece") {
  auto ring = NewRing();
  for (uint64_t i = 0; i < 1000; ++i) {
    const auto record = MakeRecord({.ts = i, .sequence = i, .payload = static_cast<uint32_t>(i * 7 % 3000)});
    CHECK(ring->Write(record));
    const auto refs = PeekAll(*ring);
    CHECK_EQUAL(refs.size(), 1u);
    CHECK_EQUAL(refs[0].size, record.size());
    CHECK(std::memcmp(refs[0].record, record.data(), record.size()) == 0);
    ring->reader()->Release(ring->reader()->PeekedTo());
  }
}

TEST(StopsAtUncommitted, "stops at a record that is not committed, and goes on when it is") {
  auto ring = NewRing();
  const auto record = MakeRecord({.ts = 5});
  std::byte* reserved = ring->Reserve(record.size());
  CHECK(ring->Write(MakeRecord({.ts = 6, .sequence = 1})));
  bool blocked = false;
  CHECK_EQUAL(PeekAll(*ring, &blocked).size(), 0u);
  CHECK(blocked);
  CHECK(ring->reader()->HasUnread());
  std::memcpy(reserved, record.data(), record.size());
  ring->Commit(reserved);
  CHECK_EQUAL(PeekAll(*ring, &blocked).size(), 2u);
  CHECK(!blocked);
}

TEST(SkipsDiscarded, "skips what the driver discarded, and frees it") {
  auto ring = NewRing();
  for (int i = 0; i < 1000; ++i) {
    std::byte* reserved = ring->Reserve(200);
    CHECK(reserved != nullptr);
    ring->Discard(reserved);
    CHECK_EQUAL(PeekAll(*ring).size(), 0u);
    ring->reader()->Release(ring->reader()->PeekedTo());
  }
  CHECK_EQUAL(ring->reader()->corrupt(), 0u);
}

TEST(SkipsDamaged, "skips and counts a record that contradicts itself, and reads the next") {
  const std::vector<std::byte> good = MakeRecord({.ts = 1, .payload = 64});
  const auto damage = [&good](size_t offset, uint32_t value) {
    std::vector<std::byte> bytes = good;
    std::memcpy(bytes.data() + offset, &value, sizeof(value));
    return bytes;
  };
  const uint32_t size = static_cast<uint32_t>(good.size());
  const std::vector<std::byte> damaged[] = {
      damage(0, 0),                // no size
      damage(0, 41),               // smaller than its headers
      damage(0, size + 8),         // beyond its frame
      damage(0, UINT32_MAX),       // far beyond
      damage(32, size),            // the event ends behind the record
      damage(32, 0),               // or has no length
      damage(38, 40),              // more parameters than there is room for their lengths
      damage(38, UINT32_MAX),      // so many that their number overflows
      std::vector<std::byte>(16),  // a frame that ends inside the event's header
      std::vector<std::byte>(),    // an empty frame
  };
  for (const auto& bytes : damaged) {
    auto ring = NewRing();
    CHECK(ring->Write(bytes));
    CHECK(ring->Write(MakeRecord({.ts = 2})));
    const auto refs = PeekAll(*ring);
    CHECK_EQUAL(refs.size(), 1u);
    CHECK_EQUAL(refs[0].ts, 2u);
    CHECK_EQUAL(ring->reader()->corrupt(), 1u);
    CHECK_EQUAL(ring->reader()->resyncs(), 0u);
  }
}

TEST(GivesUpBrokenFraming, "gives up what is in a ring whose framing is broken, and goes on after it") {
  const uint32_t lengths[] = {8192, 5000, (128 << 10) - 7, 0x3fffffff, 64};
  for (const uint32_t length : lengths) {
    auto ring = NewRing();
    // Its length reaches behind the producer's position, 64 bytes further.
    ring->WriteRaw(Frame(length, std::vector<std::byte>(56)), 64);
    CHECK_EQUAL(PeekAll(*ring).size(), 0u);
    CHECK_EQUAL(ring->reader()->resyncs(), 1u);
    CHECK_EQUAL(ring->reader()->corrupt(), 1u);
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

TEST(RefusesOddSizes, "refuses a size that is no power of two or less than a page") {
  for (const size_t bytes : {size_t{0}, size_t{1000}, size_t{4096 + 8}, size_t{3 * 4096}}) {
    auto ring = MemoryRing::Create(bytes);
    CHECK(!ring);
    CHECK_EQUAL(ring.failure().errno_value, EINVAL);
  }
}

}  // namespace
}  // namespace triscap

TEST_MAIN()

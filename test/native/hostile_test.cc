// SPDX-License-Identifier: Apache-2.0
// Rings full of nonsense: whatever lies in them, the reader stays inside its memory,
// comes to an end, and hands out nothing but whole records.
#include <algorithm>
#include <cstdlib>
#include <random>

#include "check.h"
#include "clock.h"
#include "memory_cpu_ring.h"
#include "memory_kmod_ring.h"
#include "memory_perf_ring.h"
#include "memory_ring.h"
#include "records.h"
#include "ring_reader.h"

namespace triscap {
namespace {

constexpr size_t kRingBytes = 16384;
constexpr uint32_t kCpus = 4;

double Seconds() {
  const char* seconds = std::getenv("FUZZ_SECONDS");
  return seconds != nullptr ? std::atof(seconds) : 4;
}

// Damage of one kind or another, or none.
void Damage(std::vector<std::byte>& bytes, std::mt19937_64& random) {
  const auto overwrite = [&](size_t offset, auto value) {
    if (offset + sizeof(value) <= bytes.size()) std::memcpy(bytes.data() + offset, &value, sizeof(value));
  };
  switch (random() % 8) {
    case 0:
      return overwrite(0, static_cast<uint32_t>(random()));
    case 1:
      return overwrite(0, static_cast<uint32_t>(bytes.size() + random() % 64 - 32));
    case 2:
      return overwrite(32, static_cast<uint32_t>(random() % 4096));
    case 3:
      return overwrite(38, static_cast<uint32_t>(random() % 64));
    case 4:
      return overwrite(4, static_cast<uint32_t>(random()));
    case 5:
      return overwrite(random() % bytes.size(), static_cast<uint64_t>(random()));
    case 6:
      return bytes.resize(random() % bytes.size());
    default:
      return;
  }
}

void WriteSomething(MemoryRing& ring, std::mt19937_64& random) {
  Spec spec{.ts = random() % 1000,
            .sequence = random() % 100,
            .cpu = static_cast<uint16_t>(random() % (kCpus + 1)),
            .lane = static_cast<uint8_t>(random() % (TRISCAP_LANES + 1)),
            .payload = static_cast<uint32_t>(random() % 600)};
  std::vector<std::byte> record = MakeRecord(spec);
  Damage(record, random);
  switch (random() % 10) {
    case 0: {  // bytes without a frame
      std::vector<std::byte> noise(random() % 256);
      for (std::byte& byte : noise) byte = static_cast<std::byte>(random());
      const uint64_t advance = random() % 16 == 0 ? random() : AlignUp8(noise.size());
      return ring.WriteRaw(noise, advance);
    }
    case 1: {  // a frame whose length lies
      const uint32_t header = random() % 2 == 0 ? static_cast<uint32_t>(random())
                                                : static_cast<uint32_t>(record.size() + random() % 32 - 16);
      std::vector<std::byte> frame(BpfRingbuf::kHeaderBytes + record.size());
      std::memcpy(frame.data(), &header, sizeof(header));
      std::copy(record.begin(), record.end(), frame.begin() + BpfRingbuf::kHeaderBytes);
      return ring.WriteRaw(frame, AlignUp8(frame.size()));
    }
    case 2:  // a record that is never committed
      if (random() % 64 == 0) ring.Reserve(record.size());
      return;
    default:
      ring.Write(record);
  }
}

// The same for a CPU's ring, where there are no frames around records.
template <typename CpuRingType>
void WriteSomethingUnframed(CpuRingType& ring, std::mt19937_64& random) {
  std::vector<std::byte> record = MakeRecord({.ts = random() % 1000,
                                              .sequence = random() % 100,
                                              .cpu = static_cast<uint16_t>(random() % (kCpus + 1)),
                                              .payload = static_cast<uint32_t>(random() % 600)});
  if (random() % 8 == 0) Damage(record, random);
  if (random() % 16 != 0) {
    ring.Write(record);
    return;
  }
  for (size_t i = 0; i < 16 && i < record.size(); ++i) record[i] = static_cast<std::byte>(random());
  ring.WriteRaw(record, random() % 16 == 0 ? random() : AlignUp8(record.size()));
}

void WriteSomething(MemoryCpuRing& ring, std::mt19937_64& random) { WriteSomethingUnframed(ring, random); }
void WriteSomething(MemoryKmodRing& ring, std::mt19937_64& random) { WriteSomethingUnframed(ring, random); }

// And for a perf buffer, whose samples have sizes of their own.
void WriteSomething(MemoryPerfRing& ring, std::mt19937_64& random) {
  if (random() % 8 != 0) return WriteSomethingUnframed(ring, random);
  const std::vector<std::byte> record = MakeRecord({.payload = static_cast<uint32_t>(random() % 600)});
  const uint32_t raw_size = random() % 2 == 0 ? static_cast<uint32_t>(random()) : static_cast<uint32_t>(record.size());
  std::vector<std::byte> sample = MemoryPerfRing::Sample(record, raw_size);
  if (random() % 4 == 0) sample[random() % sizeof(perf_event_header)] = static_cast<std::byte>(random());
  ring.WriteRaw(sample, sample.size());
}

template <typename MemoryRingType>
void Fuzz(size_t ring_bytes = kRingBytes) {
  const uint64_t end = MonotonicNs() + static_cast<uint64_t>(Seconds() * 1e9 / 4);
  uint64_t delivered = 0;
  uint64_t refused = 0;
  uint64_t seed = 1;
  // On a busy machine for longer: until enough has happened.
  for (; MonotonicNs() < end || delivered <= 1000 || refused <= 1000; ++seed) {
    CHECK(seed < 1000);
    std::mt19937_64 random(seed);
    std::vector<std::unique_ptr<MemoryRingType>> rings;
    std::vector<Ring*> readers;
    for (size_t i = 0; i < 1 + seed % 3; ++i) {
      rings.push_back(std::move(*MemoryRingType::Create(ring_bytes)));
      readers.push_back(rings.back()->reader());
    }
    RingReader reader(readers, kCpus);
    for (uint64_t pass = 0; pass < 100; ++pass) {
      for (int i = 0; i < 20; ++i) WriteSomething(*rings[random() % rings.size()], random);
      reader.Begin({1000 + pass * 5'000'000, 0, pass == 99});
      // Twenty records of less than a batch each, however they are damaged.
      for (int batches = 0;; ++batches) {
        CHECK(batches < 10);
        Batch batch;
        const RingReader::Outcome outcome = reader.Drain(&batch);
        const auto seen = Parse(batch);
        delivered += seen.size();
        if (outcome != RingReader::Outcome::kFull) break;
      }
    }
    reader.Discard();
    refused += reader.counters().corrupt;
  }
  std::cout << "    " << seed - 1 << " seeds, " << delivered << " records handed out, " << refused << " refused\n";
}

TEST(StaysInsideBpfRingBuffer, "survives random damage in BPF ring buffers") { Fuzz<MemoryRing>(); }

TEST(StaysInsideKmodRing, "survives random damage in the rings of the kernel module") {
  Fuzz<MemoryKmodRing>(TRISCAP_KMOD_RING_MIN);
}

TEST(StaysInsidePerfRing, "survives random damage in perf buffers") { Fuzz<MemoryPerfRing>(); }

TEST(StaysInsideCpuRing, "survives random damage in the rings of CPUs") { Fuzz<MemoryCpuRing>(); }

}  // namespace
}  // namespace triscap

TEST_MAIN()

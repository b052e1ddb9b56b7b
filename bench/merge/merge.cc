// What it costs to merge rings: nanoseconds per event for 2 to 128 of them, from
// the ring to the batch, without a kernel and without JavaScript. The bytes are
// the same in every row, so that a row differs from the next by the merge alone.
//
//   make -C bench/merge run
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <vector>

#include "memory_cpu_ring.h"
#include "ring_reader.h"

namespace triscap {
namespace {

constexpr size_t kAllBytes = 32 << 20;
constexpr size_t kEventBytes = 96;  // a record of an event with three parameters
constexpr int kRounds = 7;

enum class Order { kRandom, kRuns };

double NowNs() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

// Fills every ring; each next event belongs to a random ring, or to the one
// before it for 64 events in a row.
size_t FillRings(std::vector<std::unique_ptr<MemoryCpuRing>>& rings, Order order, std::vector<uint64_t>& sequences,
                 uint64_t* ts, std::mt19937_64& random) {
  std::vector<std::byte> record(kEventBytes);
  size_t events = 0;
  size_t full = 0;
  size_t ring = 0;
  while (full < 1) {
    if (order == Order::kRandom || events % 64 == 0) ring = random() % rings.size();
    auto& header = *reinterpret_cast<triscap_record*>(record.data());
    header = {kEventBytes, static_cast<uint16_t>(ring), LANE_SYS_EXIT, 0, sequences[ring]};
    auto& event = *reinterpret_cast<triscap_event*>(record.data() + TRISCAP_EVENT_OFFSET);
    event = {*ts, 1, kEventBytes - TRISCAP_EVENT_OFFSET, EVENT_CLOSE_X, 3};
    if (!rings[ring]->Write(record)) {
      ++full;
      continue;
    }
    *ts += 100;
    ++sequences[ring];
    ++events;
  }
  return events;
}

double Measure(size_t count, Order order) {
  std::vector<std::unique_ptr<MemoryCpuRing>> rings;
  std::vector<Ring*> readers;
  for (size_t i = 0; i < count; ++i) {
    auto ring = MemoryCpuRing::Create(kAllBytes / count);
    if (!ring) {
      std::fprintf(stderr, "%s: %s\n", ring.failure().step.c_str(), std::strerror(ring.failure().errno_value));
      std::exit(1);
    }
    rings.push_back(std::move(*ring));
    readers.push_back(rings.back()->reader());
  }
  RingReader reader(readers, static_cast<uint32_t>(count));
  std::vector<uint64_t> sequences(count);
  std::mt19937_64 random(1);
  Batch batch;
  uint64_t ts = 1;
  double best = 1e9;

  for (int round = 0; round < kRounds; ++round) {
    const size_t events = FillRings(rings, order, sequences, &ts, random);
    size_t delivered = 0;
    const double start = NowNs();
    reader.Begin({ts, 0, true});
    for (;;) {
      const RingReader::Outcome outcome = reader.Drain(&batch);
      delivered += batch.records;
      batch.Clear();
      if (outcome == RingReader::Outcome::kEmpty) break;
    }
    const double nanoseconds = NowNs() - start;
    // Gives back what the windows have popped.
    reader.Begin({ts, 0, true});
    if (delivered != events || reader.counters().late != 0 || reader.counters().gaps != 0) {
      std::fprintf(stderr, "%zu rings: %zu of %zu events, in order or not\n", count, delivered, events);
      std::exit(1);
    }
    best = std::min(best, nanoseconds / static_cast<double>(events));
  }
  return best;
}

}  // namespace
}  // namespace triscap

int main() {
  using triscap::Order;
  std::printf("ns per event of %zu bytes, %zu MiB in the rings; best of %d\n", triscap::kEventBytes,
              triscap::kAllBytes >> 20, triscap::kRounds);
  std::printf("%5s  %8s  %8s\n", "rings", "random", "runs");
  double two = 0;
  double most = 0;
  for (const size_t rings : {2, 8, 32, 128}) {
    most = triscap::Measure(rings, Order::kRandom);
    if (rings == 2) two = most;
    std::printf("%5zu  %8.1f  %8.1f\n", rings, most, triscap::Measure(rings, Order::kRuns));
  }
  std::printf("128 rings cost %.2f times what 2 rings cost (must be below 2)\n", most / two);
  return most < 2 * two ? 0 : 1;
}

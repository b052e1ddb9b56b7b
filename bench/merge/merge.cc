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

constexpr size_t kAllBytes = 16 << 20;
constexpr size_t kEventBytes = 96;  // a record of an event with three parameters
constexpr int kRounds = 15;

enum class Order { kRandom, kRuns };

double NowNs() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

// A number of rings and their reader.
class Rings {
 public:
  explicit Rings(size_t count) : sequences_(count) {
    for (size_t i = 0; i < count; ++i) {
      auto ring = MemoryCpuRing::Create(kAllBytes / count);
      if (!ring) {
        std::fprintf(stderr, "%s: %s\n", ring.failure().step.c_str(), std::strerror(ring.failure().errno_value));
        std::exit(1);
      }
      rings_.push_back(std::move(*ring));
      readers_.push_back(rings_.back()->reader());
    }
    reader_ = std::make_unique<RingReader>(readers_, static_cast<uint32_t>(count));
  }

  size_t count() const { return rings_.size(); }

  // Fills the rings and drains them: nanoseconds per event.
  double Measure(Order order) {
    const size_t events = Fill(order);
    size_t delivered = 0;
    const double start = NowNs();
    reader_->Begin({ts_, 0, true});
    for (;;) {
      const RingReader::Outcome outcome = reader_->Drain(&batch_);
      delivered += batch_.records;
      batch_.Clear();
      if (outcome == RingReader::Outcome::kEmpty) break;
    }
    const double nanoseconds = NowNs() - start;
    if (delivered != events || reader_->counters().late != 0 || reader_->counters().gaps != 0) {
      std::fprintf(stderr, "%zu rings: %zu of %zu events, in order or not\n", count(), delivered, events);
      std::exit(1);
    }
    return nanoseconds / static_cast<double>(events);
  }

 private:
  // Each next event belongs to a random ring, or to the one before it for 64 events
  // in a row; until one is full.
  size_t Fill(Order order) {
    std::vector<std::byte> record(kEventBytes);
    size_t ring = 0;
    for (size_t events = 0;; ++events) {
      if (order == Order::kRandom || events % 64 == 0) ring = random_() % count();
      auto& header = *reinterpret_cast<triscap_record*>(record.data());
      header = {kEventBytes, static_cast<uint16_t>(ring), LANE_SYS_EXIT, 0, sequences_[ring]};
      auto& event = *reinterpret_cast<triscap_event*>(record.data() + TRISCAP_EVENT_OFFSET);
      event = {ts_, 1, kEventBytes - TRISCAP_EVENT_OFFSET, EVENT_CLOSE_X, 3};
      if (!rings_[ring]->Write(record)) return events;
      ts_ += 100;
      ++sequences_[ring];
    }
  }

  std::vector<std::unique_ptr<MemoryCpuRing>> rings_;
  std::vector<Ring*> readers_;
  std::unique_ptr<RingReader> reader_;
  std::vector<uint64_t> sequences_;
  std::mt19937_64 random_{1};
  uint64_t ts_ = 1;
  Batch batch_;
};

struct Row {
  explicit Row(size_t count) : rings(count) {}
  Rings rings;
  double random = 1e9;
  double runs = 1e9;
};

int Main() {
  std::vector<std::unique_ptr<Row>> rows;
  for (const size_t count : {2, 8, 32, 128}) rows.push_back(std::make_unique<Row>(count));
  // Row by row in every round, and the first and the last one after the other, so
  // that what else the machine does hits both alike.
  std::vector<double> ratios;
  for (int round = 0; round < kRounds; ++round) {
    for (const auto& row : rows) {
      row->runs = std::min(row->runs, row->rings.Measure(Order::kRuns));
      row->random = std::min(row->random, row->rings.Measure(Order::kRandom));
    }
    const double most = rows.back()->rings.Measure(Order::kRandom);
    ratios.push_back(most / rows.front()->rings.Measure(Order::kRandom));
  }
  std::printf("ns per event of %zu bytes, %zu MiB in the rings; best of %d\n", kEventBytes, kAllBytes >> 20, kRounds);
  std::printf("%5s  %8s  %8s\n", "rings", "random", "runs");
  for (const auto& row : rows) std::printf("%5zu  %8.1f  %8.1f\n", row->rings.count(), row->random, row->runs);
  std::nth_element(ratios.begin(), ratios.begin() + kRounds / 2, ratios.end());
  const double ratio = ratios[kRounds / 2];
  std::printf("128 rings cost %.2f times what 2 rings cost (median of pairs; must be below 2)\n", ratio);
  return ratio < 2 ? 0 : 1;
}

}  // namespace
}  // namespace triscap

int main() { return triscap::Main(); }

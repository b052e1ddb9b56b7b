// SPDX-License-Identifier: Apache-2.0
// The reader thread: hand-over, back-pressure, stopping and closing, and the sums.
#include <atomic>
#include <condition_variable>
#include <numeric>
#include <thread>

#include "capture_thread.h"
#include "check.h"
#include "memory_engine.h"
#include "records.h"

namespace triscap {
namespace {

// A capture over memory rings, and the consumer's side of it.
class Session {
 public:
  explicit Session(const MemoryEngine::Options& options) {
    auto memory = MemoryEngine::Open(options);
    CHECK(static_cast<bool>(memory));
    engine = memory->get();
    auto started = CaptureThread::Start(std::move(*memory), [this] {
      const std::lock_guard lock(mutex_);
      ++readable_;
      changed_.notify_all();
    });
    CHECK(static_cast<bool>(started));
    capture = std::move(*started);
  }

  bool Write(size_t ring, Spec spec) {
    if (spec.ts == 0) spec.ts = MonotonicNs();
    return engine->Write(ring, MakeRecord(spec));
  }

  // The next batch, waiting for it; nothing at the end.
  std::vector<Seen> Next() {
    for (;;) {
      BatchPtr batch;
      switch (capture->Read(&batch)) {
        case BatchQueue::Popped::kBatch: {
          auto seen = Parse(*batch);
          capture->pool()->Give(std::move(batch));
          return seen;
        }
        case BatchQueue::Popped::kEnded:
          return {};
        case BatchQueue::Popped::kNone:
          break;
      }
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [this] { return readable_ > 0; });
      --readable_;
    }
  }

  std::vector<Seen> Rest() {
    std::vector<Seen> all;
    for (auto seen = Next(); !seen.empty(); seen = Next()) all.insert(all.end(), seen.begin(), seen.end());
    return all;
  }

  MemoryEngine* engine;
  std::unique_ptr<CaptureThread> capture;

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  int readable_ = 0;
};

uint64_t Sum(const CaptureStats& stats) {
  return std::accumulate(stats.filtered.begin(), stats.filtered.end(), uint64_t{0}) +
         std::accumulate(stats.dropped.begin(), stats.dropped.end(), uint64_t{0}) + stats.delivered;
}

TEST(DeliversSoon, "hands out the first event within a few milliseconds, and those before a stop") {
  Session session({.rings = 2, .cpus = 2});
  const uint64_t written = MonotonicNs();
  CHECK(session.Write(0, {}));
  CHECK_EQUAL(session.Next().size(), 1u);
  CHECK(MonotonicNs() - written < 500'000'000);  // a loaded machine, and sanitizers
  CHECK(session.Write(1, {.cpu = 1}));
  CHECK(static_cast<bool>(session.capture->Stop()));
  CHECK(!session.Write(1, {.sequence = 1, .cpu = 1}));
  CHECK_EQUAL(session.Rest().size(), 1u);
  CHECK_EQUAL(session.Rest().size(), 0u);
  const CaptureStats stats = session.capture->Close();
  CHECK_EQUAL(stats.hits, 2u);
  CHECK_EQUAL(stats.delivered, 2u);
}

TEST(WaitsForTheConsumer, "waits for a consumer that is behind, within bounded memory, and then goes on") {
  Session session({.rings = 1, .ring_bytes = 1 << 20});
  uint64_t sequence = 0;
  const Spec spec{.payload = 4000};
  // Far more than the queue and the ring hold.
  for (int i = 0; i < 20'000; ++i) {
    session.Write(0, {.sequence = sequence++, .payload = spec.payload});
  }
  const CaptureStats behind = session.capture->Stats();
  CHECK_EQUAL(behind.hits, 20'000u);
  CHECK(behind.dropped[DROPPED_RING_FULL] > 10'000);
  const uint64_t kept = behind.hits - behind.dropped[DROPPED_RING_FULL];
  CHECK(kept * spec.payload < (BatchQueue::kMaxBatches + 2) * Batch::kCapacity + (1 << 20));

  uint64_t records = 0;
  uint64_t lost = 0;
  while (records < kept) {
    for (const Seen& seen : session.Next()) {
      records += seen.is_drop() ? 0 : 1;
      lost += seen.lost;
    }
  }
  CHECK(session.Write(0, {.sequence = sequence++}));
  CHECK(static_cast<bool>(session.capture->Stop()));
  for (const Seen& seen : session.Rest()) {
    records += seen.is_drop() ? 0 : 1;
    lost += seen.lost;
  }
  const CaptureStats stats = session.capture->Close();
  CHECK_EQUAL(records, stats.delivered);
  CHECK_EQUAL(lost, stats.dropped[DROPPED_RING_FULL]);
  CHECK_EQUAL(stats.hits, Sum(stats));
}

TEST(CountsUnread, "counts what nobody read as dropped, wherever it was") {
  Session session({.rings = 3, .ring_bytes = 1 << 20, .cpus = 3});
  for (uint64_t i = 0; i < 9'000; ++i) {
    session.Write(i % 3, {.sequence = i / 3, .cpu = static_cast<uint16_t>(i % 3), .payload = 2000});
  }
  session.engine->CountFiltered(1, LANE_SYS_EXIT, FILTERED_SELF);
  session.Next();
  const CaptureStats stats = session.capture->Close();
  CHECK_EQUAL(stats.hits, 9'001u);
  CHECK(stats.dropped[DROPPED_UNREAD] > 100);
  CHECK(stats.delivered > 0);
  CHECK_EQUAL(stats.filtered[FILTERED_SELF], 1u);
  CHECK_EQUAL(stats.hits, Sum(stats));
  CHECK_EQUAL(session.capture->Close().hits, 9'001u);
  BatchPtr batch;
  CHECK(session.capture->Read(&batch) == BatchQueue::Popped::kEnded);
}

TEST(CountsBrokenRings, "knows from the ledger how many records a broken ring took with it") {
  Session session({.rings = 1});
  for (uint64_t i = 0; i < 10; ++i) {
    auto record = MakeRecord({.ts = MonotonicNs(), .sequence = i});
    // From the third one on, nobody knows where a record begins.
    if (i == 2) record[0] = std::byte{7};
    CHECK(session.engine->Write(0, record));
  }
  CHECK(static_cast<bool>(session.capture->Stop()));
  session.Rest();
  const CaptureStats stats = session.capture->Close();
  CHECK_EQUAL(stats.hits, 10u);
  CHECK_EQUAL(stats.hits, Sum(stats));
  CHECK(stats.dropped[DROPPED_CORRUPT] >= 1);
}

TEST(CountsLostWithoutAWord, "counts as lost, in the end, what no hook and no record said was lost") {
  Session session({.rings = 1});
  for (uint64_t i = 0; i < 10; ++i) CHECK(session.Write(0, {.sequence = i}));
  for (int i = 0; i < 3; ++i) session.engine->CountLost(0, LANE_SYS_EXIT);
  CHECK(static_cast<bool>(session.capture->Stop()));
  session.Rest();
  const CaptureStats stats = session.capture->Close();
  CHECK_EQUAL(stats.hits, 13u);
  CHECK_EQUAL(stats.dropped[DROPPED_LOST], 3u);
  CHECK_EQUAL(stats.hits, Sum(stats));
}

TEST(KeepsItsCounts, "loses and invents nothing while writers, reader and consumer race") {
  constexpr size_t kWriters = 3;
  constexpr uint64_t kEvents = 30'000;
  Session session({.rings = kWriters, .ring_bytes = 65536, .cpus = kWriters});
  std::vector<std::thread> writers;
  for (size_t writer = 0; writer < kWriters; ++writer) {
    writers.emplace_back([&session, writer] {
      for (uint64_t i = 0; i < kEvents; ++i) {
        session.Write(writer, {.sequence = i, .cpu = static_cast<uint16_t>(writer), .payload = uint32_t(i % 300)});
        if (i % 1000 == 0) std::this_thread::yield();
      }
    });
  }
  std::thread stopper([&] {
    for (std::thread& writer : writers) writer.join();
    for (int i = 0; i < 100; ++i) session.capture->Stats();
    CHECK(static_cast<bool>(session.capture->Stop()));
  });
  uint64_t records = 0;
  uint64_t lost = 0;
  uint64_t last = 0;
  uint64_t late = 0;
  for (const Seen& seen : session.Rest()) {
    (seen.is_drop() ? lost : records) += seen.is_drop() ? seen.lost : 1;
    late += seen.is_late() && !seen.is_drop() ? 1 : 0;
    if (!seen.is_late()) CHECK(seen.event.ts >= last || last - seen.event.ts < 1'000'000);
    last = seen.event.ts;
  }
  stopper.join();
  const CaptureStats stats = session.capture->Close();
  CHECK_EQUAL(stats.hits, kWriters * kEvents);
  CHECK_EQUAL(records, stats.delivered);
  CHECK_EQUAL(lost, stats.dropped[DROPPED_RING_FULL]);
  CHECK_EQUAL(late, stats.late);
  CHECK_EQUAL(stats.hits, Sum(stats));
}

TEST(EndsAnyhow, "starts, stops and closes in any order and at any time") {
  for (int round = 0; round < 60; ++round) {
    Session session({.rings = 2, .ring_bytes = 65536, .cpus = 2});
    std::atomic<bool> over{false};
    std::thread writer([&] {
      for (uint64_t i = 0; !over; ++i) session.engine->Write(0, MakeRecord({.ts = MonotonicNs(), .sequence = i}));
    });
    std::thread reader([&] {
      BatchPtr batch;
      while (!over) {
        if (session.capture->Read(&batch) == BatchQueue::Popped::kBatch) {
          session.capture->pool()->Give(std::move(batch));
        }
      }
    });
    std::this_thread::sleep_for(std::chrono::microseconds(round * 50));
    std::thread stopper([&] { (void)session.capture->Stop(); });
    if (round % 2 == 0) std::this_thread::sleep_for(std::chrono::microseconds(round * 30));
    // The engine's writer must not outlive the engine.
    over = round % 3 == 0;
    if (over) writer.join();
    stopper.join();
    over = true;
    if (writer.joinable()) writer.join();
    const CaptureStats stats = session.capture->Close();
    reader.join();
    CHECK_EQUAL(stats.hits, Sum(stats));
  }
}

TEST(SleepsWhenIdle, "uses no CPU while nothing happens") {
  Session session({.rings = 8, .cpus = 8});
  CHECK(session.Write(0, {}));
  session.Next();
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  const uint64_t before = ClockNs(CLOCK_PROCESS_CPUTIME_ID);
  std::this_thread::sleep_for(std::chrono::milliseconds(300));
  CHECK(ClockNs(CLOCK_PROCESS_CPUTIME_ID) - before < 2'000'000);
}

}  // namespace
}  // namespace triscap

TEST_MAIN()

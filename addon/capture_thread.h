// SPDX-License-Identifier: Apache-2.0
// One capture: an engine, the thread that reads its rings, and the queue of batches
// to the consumer. Knows no JavaScript; capture_binding.cc puts it on top.
//
// The thread blocks without a timeout while nothing happens. When something does,
// it lingers for a millisecond before it looks: what comes in that time is read in
// the same pass, so that it wakes at most about a thousand times a second, and the
// event that woke it is by then old enough to be handed out (ring_reader.h).
#pragma once

#include <pthread.h>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

#include "batch_queue.h"
#include "capture_stats.h"
#include "clock.h"
#include "engine.h"
#include "ring_reader.h"
#include "unique_fd.h"

namespace triscap {

class CaptureThread {
 public:
  // Attaches the hooks and begins to read. `on_readable` is called on the reader
  // thread, once after every Read() that gave kNone.
  static Result<std::unique_ptr<CaptureThread>> Start(std::unique_ptr<Engine> engine,
                                                      std::function<void()> on_readable);
  ~CaptureThread() { Close(); }

  // The next batch, to be given back to pool() one day. Never waits.
  BatchQueue::Popped Read(BatchPtr* batch);
  const std::shared_ptr<BatchPool>& pool() const { return pool_; }

  // Detaches the hooks; what they wrote can still be read, and then Read() gives
  // kEnded. May take tens of milliseconds: the kernel waits for running hooks.
  Result<void> Stop();

  // Stops, counts what is unread as dropped, frees everything. Idempotent.
  CaptureStats Close();

  // Never waits for the kernel; exact after Close().
  CaptureStats Stats();

 private:
  enum class Command { kRun, kDrain, kQuit };

  CaptureThread(std::unique_ptr<Engine> engine, std::function<void()> on_readable);
  Result<void> StartThread();
  void Join();
  void Order(Command command);
  CaptureStats StatsLocked(uint64_t* committed);

  // The reader thread's own.
  void Run();
  RingReader::Outcome Pass(bool everything);
  void Begin(bool everything);
  void PassTrailingGaps();
  bool WaitForRoom();
  void Publish();
  void WaitForEvents();
  void WaitForOrder(int timeout_ms);
  bool Ordered(Command command) const { return command_.load(std::memory_order_acquire) == command; }

  const std::function<void()> on_readable_;
  const std::shared_ptr<BatchPool> pool_ = std::make_shared<BatchPool>();
  BatchQueue queue_;
  UniqueFd control_;  // an eventfd: there is an order, or room in the queue
  std::atomic<Command> command_{Command::kRun};

  std::mutex life_mutex_;    // Stop() and Close(), one at a time
  std::mutex engine_mutex_;  // engine_, final_, closing control_; never held for long
  std::unique_ptr<Engine> engine_;
  CaptureStats final_;  // once engine_ is gone

  // Below: the reader thread's while it runs, then Close()'s.
  std::unique_ptr<RingReader> reader_;
  BatchPtr batch_;  // being filled
  EpochOffset epoch_offset_;
  pthread_t thread_{};
  bool running_ = false;  // under life_mutex_: thread_ is to be joined
};

}  // namespace triscap

// SPDX-License-Identifier: Apache-2.0
#include "capture_thread.h"

#include <poll.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <unistd.h>

#include <utility>

namespace triscap {
namespace {

constexpr int kLingerMs = 1;
// The thread's stack: it calls nothing deep, and glibc would reserve 8 MiB.
constexpr size_t kStackBytes = 256 << 10;
constexpr int kNice = -10;

}  // namespace

Result<std::unique_ptr<CaptureThread>> CaptureThread::Start(std::unique_ptr<Engine> engine,
                                                            std::function<void()> on_readable) {
  std::unique_ptr<CaptureThread> capture(new CaptureThread(std::move(engine), std::move(on_readable)));
  capture->control_ = UniqueFd(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
  if (!capture->control_) return ErrnoFailure("make an eventfd");
  if (Result<void> started = capture->StartThread(); !started) return started.failure();
  if (Result<void> attached = capture->engine_->Start(); !attached) return attached.failure();
  return capture;
}

CaptureThread::CaptureThread(std::unique_ptr<Engine> engine, std::function<void()> on_readable)
    : on_readable_(std::move(on_readable)),
      engine_(std::move(engine)),
      reader_(std::make_unique<RingReader>(engine_->rings(), engine_->cpus())),
      batch_(pool_->Take()) {}

Result<void> CaptureThread::StartThread() {
  // The thread inherits the mask: the process's signals are for its other threads.
  sigset_t all;
  sigset_t before;
  sigfillset(&all);
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, kStackBytes);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  const int error = pthread_create(
      &thread_, &attributes,
      [](void* capture) -> void* {
        static_cast<CaptureThread*>(capture)->Run();
        return nullptr;
      },
      this);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  pthread_attr_destroy(&attributes);
  if (error != 0) return Failure{"start the reader thread", error, {}, {}, {}};
  pthread_setname_np(thread_, "triscap-reader");
  running_ = true;
  return {};
}

void CaptureThread::Join() {
  if (std::exchange(running_, false)) pthread_join(thread_, nullptr);
}

void CaptureThread::Order(Command command) {
  command_.store(command, std::memory_order_release);
  eventfd_write(control_.get(), 1);
}

BatchQueue::Popped CaptureThread::Read(BatchPtr* batch) {
  bool reader_waits;
  const BatchQueue::Popped popped = queue_.Pop(batch, &reader_waits);
  if (reader_waits) {
    const std::lock_guard lock(engine_mutex_);
    if (control_) eventfd_write(control_.get(), 1);  // not closed meanwhile
  }
  return popped;
}

Result<void> CaptureThread::Stop() {
  const std::lock_guard lock(life_mutex_);
  if (!running_ || !Ordered(Command::kRun)) return {};
  Result<void> stopped = engine_->Stop();
  if (stopped) Order(Command::kDrain);
  return stopped;
}

CaptureStats CaptureThread::Close() {
  const std::lock_guard lock(life_mutex_);
  if (engine_ == nullptr) return Stats();
  // A failure leaves hooks that go on until the engine is destroyed, just below:
  // then the counters are not exact, and there is nothing else to be done.
  (void)engine_->Stop();
  if (running_) Order(Command::kQuit);
  Join();

  const uint64_t unread = queue_.Discard() + batch_->records + reader_->Discard();
  // Destroyed after the lock: giving back the rings takes milliseconds, and the
  // event loop may be asking for Stats().
  std::unique_ptr<Engine> engine;
  const std::lock_guard engine_lock(engine_mutex_);
  uint64_t committed;
  final_ = StatsLocked(&committed);
  final_.dropped[DROPPED_UNREAD] += unread;
  const uint64_t seen = final_.delivered + unread + final_.dropped[DROPPED_CORRUPT];
  // How many records a broken ring took with it, only the driver knows. And without
  // that: before Linux 5.1 a perf buffer that is full tells nobody, and in the end
  // there may be no record any more that says how many it lost.
  if (committed > seen) {
    const bool broken = reader_->counters().resyncs > 0;
    final_.dropped[broken ? DROPPED_CORRUPT : DROPPED_LOST] += committed - seen;
  }
  reader_.reset();
  batch_.reset();
  engine = std::move(engine_);
  control_.Reset();
  queue_.End();
  pool_->Trim();
  return final_;
}

CaptureStats CaptureThread::Stats() {
  const std::lock_guard lock(engine_mutex_);
  uint64_t committed;
  return engine_ != nullptr ? StatsLocked(&committed) : final_;
}

CaptureStats CaptureThread::StatsLocked(uint64_t* committed) {
  CaptureStats stats;
  *committed = stats.Add(engine_->ReadLedger());
  const ReaderCounters& counters = reader_->counters();
  stats.dropped[DROPPED_CORRUPT] += counters.corrupt.load(std::memory_order_relaxed);
  stats.late = counters.late.load(std::memory_order_relaxed);
  stats.gaps = counters.gaps.load(std::memory_order_relaxed);
  stats.delivered = queue_.delivered();
  stats.ring_bytes = engine_->ring_bytes();
  stats.attach = engine_->attach();
  stats.degraded.assign(engine_->degraded().begin(), engine_->degraded().end());
  return stats;
}

void CaptureThread::Run() {
  // A little work a thousand times a second: put off while all CPUs are busy, it
  // would cost events. Refused without CAP_SYS_NICE, and then so be it.
  setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNice);
  for (;;) {
    const Command command = command_.load(std::memory_order_acquire);
    if (command == Command::kQuit) return;
    const bool drain = command == Command::kDrain;
    const RingReader::Outcome outcome = Pass(drain);
    if (outcome == RingReader::Outcome::kFull) continue;  // there is an order
    if (outcome == RingReader::Outcome::kHeld) {
      // A consumer that has nothing gets what there is; one that is behind gets
      // a fuller batch later.
      if (batch_->used() > 0 && queue_.Empty()) Publish();
      WaitForOrder(kLingerMs);
      continue;
    }
    if (drain) return PassTrailingGaps();
    if (batch_->used() > 0 && WaitForRoom()) Publish();
    // Its wake-up may have been taken by a wait for room: an order is looked for.
    if (Ordered(command) && reader_->CaughtUp()) WaitForEvents();
  }
}

// Reads what there is. kFull only when an order came while the queue was full.
RingReader::Outcome CaptureThread::Pass(bool everything) {
  engine_->ClearReady();
  Begin(everything);
  for (;;) {
    const RingReader::Outcome outcome = reader_->Drain(batch_.get());
    if (outcome != RingReader::Outcome::kFull) return outcome;
    const bool waits = !queue_.HasRoom();
    if (waits && !WaitForRoom()) return outcome;
    Publish();
    if (waits) Begin(everything);  // what was too young may be old by now
  }
}

void CaptureThread::Begin(bool everything) {
  const uint64_t now = MonotonicNs();
  reader_->Begin({now, epoch_offset_.At(now), everything});
}

void CaptureThread::PassTrailingGaps() {
  const Ledger ledger = engine_->ReadLedger();
  while (!reader_->DrainTrailingGaps(ledger, batch_.get())) {
    if (!WaitForRoom()) return;
    Publish();
  }
  if (batch_->used() > 0) {
    if (!WaitForRoom()) return;
    Publish();
  }
  if (queue_.End()) on_readable_();
}

// The consumer is slower than we are. False: the capture is closed meanwhile.
bool CaptureThread::WaitForRoom() {
  while (!queue_.HasRoom()) {
    if (Ordered(Command::kQuit)) return false;
    WaitForOrder(-1);
  }
  return true;
}

void CaptureThread::Publish() {
  const bool consumer_waits = queue_.Push(std::exchange(batch_, pool_->Take()));
  if (consumer_waits) on_readable_();
}

void CaptureThread::WaitForEvents() {
  pollfd waits[] = {{control_.get(), POLLIN, 0}, {engine_->ReadyFd(), POLLIN, 0}};
  engine_->SetWaiting(true);
  if (reader_->CaughtUp()) {
    const bool quiet = poll(waits, 2, Engine::kSettleMs) == 0;
    if (quiet && reader_->CaughtUp()) poll(waits, 2, -1);
  }
  engine_->SetWaiting(false);
  WaitForOrder(waits[0].revents == 0 ? kLingerMs : 0);
}

void CaptureThread::WaitForOrder(int timeout_ms) {
  pollfd wait = {control_.get(), POLLIN, 0};
  eventfd_t ignored;
  if (poll(&wait, 1, timeout_ms) > 0) eventfd_read(control_.get(), &ignored);
}

}  // namespace triscap

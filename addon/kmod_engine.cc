// SPDX-License-Identifier: Apache-2.0
#include "kmod_engine.h"

#include <unistd.h>

#include <algorithm>
#include <utility>

#include "clock.h"

namespace triscap {
namespace {

constexpr uint32_t kMaxCpus = 1 << 16;  // a record's cpu has 16 bits

}  // namespace

Result<std::unique_ptr<KmodEngine>> KmodEngine::Open(const Options& options) {
  std::unique_ptr<KmodEngine> engine(new KmodEngine);
  Result<KmodDevice> device = KmodDevice::Open(options.module);
  if (!device) return device.failure();
  engine->device_ = std::move(*device);
  if (auto done = engine->Setup(options); !done) return done.failure();
  if (auto done = engine->MapRings(); !done) return done.failure();
  return engine;
}

Result<void> KmodEngine::Setup(const Options& options) {
  triscap_kmod_setup setup{};
  setup.ring_bytes = std::min<uint64_t>(options.RingBytes(TRISCAP_KMOD_RING_MIN), TRISCAP_KMOD_RING_MAX);
  setup.boot_epoch_ns = static_cast<uint64_t>(SampleEpochOffsetNs(BootNs));
  setup.snaplen = options.snaplen;
  setup.self_tgid = options.exclude_self ? TRISCAP_KMOD_CALLER : 0;
  setup.only_tgid = options.only_tgid;
  setup.flags = options.enter_events ? TRISCAP_KMOD_ENTER_EVENTS : 0;
  std::copy(options.wanted.begin(), options.wanted.end(), setup.wanted);
  if (auto done = device_.Setup(setup); !done) return done.failure();

  Result<triscap_kmod_status> status = device_.Status();
  if (!status) return status.failure();
  if (status->cpus == 0 || status->cpus > kMaxCpus || status->ring_bytes != setup.ring_bytes) {
    return Failure{"read the module's status", EPROTO, "it contradicts what was set up", {}, {}};
  }
  if ((status->lacks & TRISCAP_KMOD_LACKS_PAGE_FAULTS) != 0) {
    degraded_.push_back({EVENT_PAGE_FAULT_E, "on_page_fault_user", kNoPageFaults});
  }
  cpus_ = status->cpus;
  bytes_per_ring_ = setup.ring_bytes;
  return {};
}

// CPUs that come up later have none: the module counts their events as lost.
Result<void> KmodEngine::MapRings() {
  for (uint32_t cpu = 0; cpu < cpus_; ++cpu) {
    Result<triscap_kmod_ledger> ledger = device_.ReadLedger(cpu);
    if (!ledger && ledger.failure().errno_value == ENXIO) continue;  // a number that no CPU can have
    if (!ledger) return ledger.failure();
    if ((ledger->flags & TRISCAP_KMOD_HAS_RING) == 0) continue;
    if (auto mapped = MapRing(cpu); !mapped) return mapped.failure();
  }
  return {};
}

Result<void> KmodEngine::MapRing(uint32_t cpu) {
  const auto map = [&](size_t bytes, int protection, uint64_t offset) {
    return MappedRegion(bytes, protection, MAP_SHARED, device_.fd(), static_cast<off_t>(offset));
  };
  MappedRegion positions =
      map(static_cast<size_t>(sysconf(_SC_PAGESIZE)), PROT_READ | PROT_WRITE, TRISCAP_KMOD_POSITIONS(cpu));
  if (!positions) return ErrnoFailure("map a ring's positions");
  MappedRegion data = map(2 * bytes_per_ring_, PROT_READ, TRISCAP_KMOD_DATA(cpu));
  if (!data) return ErrnoFailure("map a ring");
  ring_owners_.push_back(std::make_unique<KmodRing>(reinterpret_cast<triscap_kmod_positions*>(positions.data()),
                                                    data.data(), bytes_per_ring_));
  rings_.push_back(ring_owners_.back().get());
  mappings_.push_back(std::move(positions));
  mappings_.push_back(std::move(data));
  return {};
}

Result<void> KmodEngine::Start() {
  if (auto started = device_.Start(); !started) return started.failure();
  running_ = true;
  return {};
}

Result<void> KmodEngine::Stop() {
  if (!std::exchange(running_, false)) return {};
  return device_.Stop();
}

Ledger KmodEngine::ReadLedger() const {
  Ledger ledger;
  ledger.cpus.resize(cpus_);
  for (uint32_t cpu = 0; cpu < cpus_; ++cpu) {
    // The file is ours, so it fails only for a number that no CPU can have.
    if (Result<triscap_kmod_ledger> read = device_.ReadLedger(cpu)) ledger.cpus[cpu] = read->counters;
  }
  return ledger;
}

}  // namespace triscap

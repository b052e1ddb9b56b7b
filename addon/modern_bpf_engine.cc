// SPDX-License-Identifier: Apache-2.0
#include "modern_bpf_engine.h"

#include <bpf/bpf.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <numeric>

#include "bpf_ringbuf.h"
#include "clock.h"
#include "cpus.h"
#include "libbpf_log.h"

namespace triscap {
namespace {

constexpr const char* kHooks[] = {"on_exec", "on_exit", "on_sys_exit", "on_sys_exit_classic"};

// In the array's memory each value begins on 8 bytes; a CPU's ledger has 64 anyway.
constexpr size_t kLedgerStride = sizeof(triscap_cpu_ledger);

// Codes of what is no syscall stand in the middle of those that are.
bool WantsSyscalls(const std::array<uint8_t, TRISCAP_WANTED_MAX>& wanted) {
  for (size_t sc = 0; sc < wanted.size(); ++sc) {
    const bool tracepoint = sc >= TRISCAP_SC_SCHED_PROCESS_EXIT && sc <= TRISCAP_SC_SIGNAL_DELIVER;
    if (wanted[sc] != 0 && !tracepoint) return true;
  }
  return false;
}

size_t RoundUpToPages(size_t bytes) {
  const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  return (bytes + page - 1) / page * page;
}

}  // namespace

Result<std::unique_ptr<ModernBpfEngine>> ModernBpfEngine::Open(const Options& options) {
  std::unique_ptr<ModernBpfEngine> engine(new ModernBpfEngine);
  // First, because it fails most clearly: no ring buffers (before 5.8), no
  // permission, no memory.
  if (auto created = engine->CreateRings(options); !created) return created.failure();

  Result<SyscallAttach> attach = ChooseSyscallAttach(options.attach);
  if (!attach) return attach.failure();
  engine->classic_ = *attach == SyscallAttach::kTracepoint;

  Result<ModernBpfObject> loaded =
      LoadModernBpf({engine->cpus_, engine->classic_, WantsSyscalls(options.wanted), options.events});
  if (!loaded) return loaded.failure();
  engine->loaded_ = std::move(*loaded);

  if (auto assigned = engine->AssignRings(); !assigned) return assigned.failure();
  if (auto mapped = engine->MapLedgers(); !mapped) return mapped.failure();
  if (auto written = engine->WriteSettings(options); !written) return written.failure();
  return engine;
}

Result<void> ModernBpfEngine::CreateRings(const Options& options) {
  const int possible = libbpf_num_possible_cpus();
  if (possible < 0) return Failure{"count the CPUs", -possible, {}, {}, {}};
  cpus_ = static_cast<uint32_t>(possible);
  buffer_bytes_ = options.buffer_bytes;
  const RingPlan plan = PlanRings(cpus_, OnlineCpus(), options.cpus_per_buffer);
  ring_of_cpu_ = plan.ring_of_cpu;

  ready_ = UniqueFd(epoll_create1(EPOLL_CLOEXEC));
  if (!ready_) return ErrnoFailure("make an epoll");
  const LibbpfLog log;
  for (uint32_t i = 0; i < plan.rings; ++i) {
    UniqueFd fd(
        bpf_map_create(BPF_MAP_TYPE_RINGBUF, "triscap_ring", 0, 0, static_cast<uint32_t>(buffer_bytes_), nullptr));
    if (!fd) return ErrnoFailure("create a BPF ring buffer");
    Result<std::unique_ptr<BpfRingbuf>> ring = BpfRingbuf::Map(fd.get(), buffer_bytes_);
    if (!ring) return ring.failure();
    epoll_event event{};
    event.events = EPOLLIN;
    if (epoll_ctl(ready_.get(), EPOLL_CTL_ADD, fd.get(), &event) != 0)
      return ErrnoFailure("wait for a BPF ring buffer");
    rings_.push_back(ring->get());
    ring_readers_.push_back(std::move(*ring));
    ring_fds_.push_back(std::move(fd));
  }
  return {};
}

Result<void> ModernBpfEngine::AssignRings() {
  const int map = loaded_.MapFd("rings");
  std::vector<uint32_t> cpus(cpus_);
  std::iota(cpus.begin(), cpus.end(), 0);
  std::vector<int> fds;
  for (const uint32_t ring : ring_of_cpu_) fds.push_back(ring_fds_[ring].get());
  // In one call: each single update waits for an RCU grace period. Linux 5.13.
  uint32_t count = cpus_;
  if (bpf_map_update_batch(map, cpus.data(), fds.data(), &count, nullptr) == 0 && count == cpus_) return {};
  for (const uint32_t cpu : cpus) {
    if (bpf_map_update_elem(map, &cpu, &fds[cpu], BPF_ANY) != 0) return ErrnoFailure("give a CPU its BPF ring buffer");
  }
  return {};
}

Result<void> ModernBpfEngine::MapLedgers() {
  const size_t bytes = RoundUpToPages(cpus_ * kLedgerStride);
  ledgers_ = MappedRegion(bytes, PROT_READ, MAP_SHARED, loaded_.MapFd("ledgers"));
  if (!ledgers_) return ErrnoFailure("map the loss ledger");
  return {};
}

Result<void> ModernBpfEngine::WriteSettings(const Options& options) {
  size_t bytes = 0;
  void* memory = nullptr;
  if (bpf_map* map = loaded_.Map(".data.settings"); map != nullptr) memory = bpf_map__initial_value(map, &bytes);
  if (memory == nullptr || bytes < sizeof(triscap_settings)) {
    return Failure{"write the driver's settings", ENOENT, "the BPF object has none", {}, {}};
  }
  auto* settings = static_cast<triscap_settings*>(memory);
  settings->boot_epoch_ns = static_cast<uint64_t>(SampleEpochOffsetNs());
  settings->snaplen = options.snaplen;
  settings->only_tgid = options.only_tgid;
  std::memcpy(settings->wanted, options.wanted.data(), sizeof(settings->wanted));
  settings->self_tgid = 0;
  return options.exclude_self ? FindOutWhoWeAre(settings) : Result<void>();
}

// In a pid namespace the kernel knows this process by another number than getpid()
// gives. Running tracing programs on request came with 5.10.
Result<void> ModernBpfEngine::FindOutWhoWeAre(triscap_settings* settings) {
  bpf_test_run_opts options{};
  options.sz = sizeof(options);
  const int program = loaded_.ProgramFd("whoami");
  if (program < 0 || bpf_prog_test_run_opts(program, &options) != 0 || settings->self_tgid == 0) {
    settings->self_tgid = static_cast<uint32_t>(getpid());
  }
  return {};
}

Result<void> ModernBpfEngine::Start() {
  const LibbpfLog log;
  for (const char* name : kHooks) {
    if (loaded_.ProgramFd(name) < 0) continue;
    bpf_program* program = loaded_.Program(name);
    if (bpf_program__type(program) == BPF_PROG_TYPE_TRACEPOINT) {
      Result<BpfLinkPtr> link = AttachSysExitTracepoint(program);
      if (!link) return link.failure();
      links_.push_back(std::move(*link));
      continue;
    }
    BpfLinkPtr link(bpf_program__attach_trace(program));
    if (link == nullptr) return Failure{std::string("attach ") + name, errno, log.LastLine(), name, {}};
    links_.push_back(std::move(link));
  }
  return {};
}

Result<void> ModernBpfEngine::Stop() {
  if (links_.empty()) return {};
  // In the order of attaching: closing the classic tracepoint, the last one, makes
  // 7.0 and newer wait for whoever is still on the way into any tracepoint.
  for (BpfLinkPtr& link : links_) link.reset();
  links_.clear();
  return WaitForRunningHooks();
}

// Closing a link detaches its program, but elsewhere the program may still be
// running. An update of a map in a map waits until no program can be using the old
// value (maybe_wait_bpf_programs() in kernel/bpf/syscall.c, a synchronize_rcu(), in
// every kernel with ring buffers): so replace a ring by itself.
Result<void> ModernBpfEngine::WaitForRunningHooks() {
  const uint32_t cpu = 0;
  const int fd = ring_fds_[ring_of_cpu_[cpu]].get();
  if (bpf_map_update_elem(loaded_.MapFd("rings"), &cpu, &fd, BPF_ANY) != 0) {
    return ErrnoFailure("wait for the running hooks");
  }
  return {};
}

Ledger ModernBpfEngine::ReadLedger() const {
  Ledger ledger;
  ledger.cpus.resize(cpus_);
  std::memcpy(ledger.cpus.data(), ledgers_.data(), cpus_ * kLedgerStride);
  for (const char* name : kHooks) {
    bpf_prog_info info{};
    uint32_t bytes = sizeof(info);
    const int program = loaded_.ProgramFd(name);
    // Linux 5.12; older kernels leave it 0, and run these programs unpreempted.
    if (program >= 0 && bpf_prog_get_info_by_fd(program, &info, &bytes) == 0) {
      ledger.recursion_misses += info.recursion_misses;
    }
  }
  return ledger;
}

}  // namespace triscap

// SPDX-License-Identifier: Apache-2.0
#include "perf_buffers.h"

#include <bpf/bpf.h>
#include <linux/netlink.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>

#include "cpus.h"

namespace triscap {
namespace {

constexpr uint64_t kLookNs = 1'000'000'000;
constexpr uint32_t kKernelAnnouncements = 1;  // the multicast group of the kernel's own

// A perf event that programs on `cpu` can send to.
UniqueFd OpenOutput(uint32_t cpu, bool waking) {
  perf_event_attr attributes;
  std::memset(&attributes, 0, sizeof(attributes));
  attributes.type = PERF_TYPE_SOFTWARE;
  attributes.size = PERF_ATTR_SIZE_VER5;  // Linux 4.1 knows this much
  attributes.config = PERF_COUNT_SW_BPF_OUTPUT;
  attributes.sample_type = PERF_SAMPLE_RAW;
  attributes.sample_period = 1;
  if (waking) {
    attributes.wakeup_events = 1;
  } else {
    attributes.watermark = 1;  // and none: once for each half of the buffer
  }
  return UniqueFd(
      static_cast<int>(syscall(SYS_perf_event_open, &attributes, -1, static_cast<int>(cpu), -1, PERF_FLAG_FD_CLOEXEC)));
}

}  // namespace

PerfBuffers::PerfBuffers(const Options& options) : options_(options), cpus_(options.cpus) {
  for (Cpu& cpu : cpus_) {
    cpu.ring = std::make_unique<PerfRing>();
    rings_.push_back(cpu.ring.get());
  }
}

Result<std::unique_ptr<PerfBuffers>> PerfBuffers::Open(const Options& options) {
  std::unique_ptr<PerfBuffers> buffers(new PerfBuffers(options));
  buffers->epoll_ = UniqueFd(epoll_create1(EPOLL_CLOEXEC));
  if (!buffers->epoll_) return ErrnoFailure("make an epoll descriptor");
  buffers->Listen();  // before looking, so that none comes in between
  const std::vector<uint32_t> online = OnlineCpus();
  if (online.empty()) return Failure{"find out which CPUs are online", ENOENT, {}, {}, {}};
  if (Result<void> opened = buffers->Follow(online); !opened) return opened.failure();
  return buffers;
}

// Only the initial network namespace hears of CPUs; elsewhere the clock has to do.
void PerfBuffers::Listen() {
  UniqueFd socket_fd(socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_KOBJECT_UEVENT));
  if (!socket_fd) return;
  sockaddr_nl address{};
  address.nl_family = AF_NETLINK;
  address.nl_groups = kKernelAnnouncements;
  if (bind(socket_fd.get(), reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0) return;
  epoll_event event{};
  event.events = EPOLLIN | EPOLLET;
  if (epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, socket_fd.get(), &event) == 0) announcements_ = std::move(socket_fd);
}

// Gives a buffer to each CPU that has come up; the first failure is told at the end.
Result<void> PerfBuffers::Follow(std::span<const uint32_t> online) {
  Result<void> outcome;
  for (uint32_t cpu = 0; cpu < options_.cpus; ++cpu) {
    const bool is = std::binary_search(online.begin(), online.end(), cpu);
    if (is && !cpus_[cpu].online) {
      Result<void> opened = OpenCpu(cpu);
      if (!opened) {
        if (outcome) outcome = opened.failure();
        continue;  // tried again at the next look
      }
    }
    cpus_[cpu].online = is;
  }
  return outcome;
}

Result<void> PerfBuffers::OpenCpu(uint32_t number) {
  Cpu& cpu = cpus_[number];
  UniqueFd events = OpenOutput(number, false);
  UniqueFd waking = OpenOutput(number, true);
  if (!events || !waking) return ErrnoFailure("open a perf buffer: perf_event_open");

  if (!cpu.ring->attached()) {
    const size_t bytes = static_cast<size_t>(sysconf(_SC_PAGESIZE)) + options_.buffer_bytes;
    MappedRegion memory(bytes, PROT_READ | PROT_WRITE, MAP_SHARED, events.get());
    if (!memory) return ErrnoFailure("map a perf buffer");
    cpu.ring->Attach(std::move(memory));
    ++buffers_;
  } else {
    // It was offline: the kernel has forgotten its events, not the buffer, which
    // belongs to the first of them.
    const int owner = cpu.old.empty() ? cpu.events.get() : cpu.old.front().get();
    if (ioctl(events.get(), PERF_EVENT_IOC_SET_OUTPUT, owner) != 0) return ErrnoFailure("share a perf buffer");
  }
  if (ioctl(waking.get(), PERF_EVENT_IOC_SET_OUTPUT, events.get()) != 0) return ErrnoFailure("share a perf buffer");

  epoll_event event{};
  // An event whose CPU went may say so for ever: edges only.
  event.events = EPOLLIN | EPOLLET;
  if (epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, waking.get(), &event) != 0) return ErrnoFailure("wait for a perf buffer");
  if (cpu.events && cpu.old.empty()) cpu.old.push_back(std::move(cpu.events));
  cpu.events = std::move(events);
  cpu.waking = std::move(waking);
  return Publish(number);
}

// From here on programs find it.
Result<void> PerfBuffers::Publish(uint32_t number) {
  const Cpu& cpu = cpus_[number];
  const int events = cpu.events.get();
  const int waking = cpu.waking.get();
  if (bpf_map_update_elem(options_.events_map, &number, &events, BPF_ANY) != 0 ||
      bpf_map_update_elem(options_.waking_map, &number, &waking, BPF_ANY) != 0) {
    return ErrnoFailure("list a perf buffer");
  }
  return {};
}

void PerfBuffers::Refresh(uint64_t now_ns) {
  epoll_event ignored[16];
  while (epoll_wait(epoll_.get(), ignored, 16, 0) == 16) {
  }
  bool look = now_ns - looked_at_ns_ >= kLookNs;
  char message[2048];
  ssize_t length;
  while (announcements_ && (length = recv(announcements_.get(), message, sizeof(message), 0)) > 0) {
    look = look || AnnouncesCpu({message, static_cast<size_t>(length)});
  }
  if (!look) return;
  looked_at_ns_ = now_ns;
  const std::vector<uint32_t> online = OnlineCpus();
  if (!online.empty()) (void)Follow(online);
}

}  // namespace triscap

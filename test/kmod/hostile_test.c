// SPDX-License-Identifier: Apache-2.0
// Whoever holds the file may do anything with it, and nothing may come of it.
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "../../drivers/common/generated/events.h"
#include "check.h"
#include "consumer.h"
#include "load.h"

static uint64_t random_state = 88172645463325252;

// The same numbers in each run: what fails once fails again.
static uint64_t random_number(void) {
  random_state ^= random_state << 13;
  random_state ^= random_state >> 7;
  random_state ^= random_state << 17;
  return random_state;
}

static void has_the_right_mode(void) {
  struct stat stats;
  EQUAL(stat("/dev/triscap", &stats), 0);
  EQUAL(stats.st_mode, S_IFCHR | 0400);
}

static void asks_for_a_greeting(void) {
  struct triscap_kmod_setup setup = nothing();
  struct triscap_kmod_hello hello = {.abi = TRISCAP_KMOD_ABI + 1};
  const int fd = open("/dev/triscap", O_RDWR);
  REFUSED(ioctl(fd, TRISCAP_KMOD_SETUP, &setup), EPROTO);
  REFUSED(ioctl(fd, TRISCAP_KMOD_HELLO, &hello), EPROTO);
  EQUAL(hello.abi, TRISCAP_KMOD_ABI);
  EQUAL(hello.schema_major, TRISCAP_SCHEMA_MAJOR);
  REFUSED(ioctl(fd, TRISCAP_KMOD_SETUP, &setup), EPROTO);
  EQUAL(ioctl(fd, TRISCAP_KMOD_HELLO, &hello), 0);
  EQUAL(ioctl(fd, TRISCAP_KMOD_SETUP, &setup), 0);
  close(fd);
}

static void refuses_setups_without_sense(void) {
  const int fd = open_device();
  const uint64_t sizes[] = {
      0,          1,    4096, TRISCAP_KMOD_RING_MIN - 1, TRISCAP_KMOD_RING_MIN + 1, 3 << 20, 2 * TRISCAP_KMOD_RING_MAX,
      1ULL << 63, ~0ULL};
  struct triscap_kmod_setup setup = nothing();
  struct triscap_kmod_ledger ledger = {.cpu = 0};
  for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
    setup.ring_bytes = sizes[i];
    REFUSED(ioctl(fd, TRISCAP_KMOD_SETUP, &setup), EINVAL);
  }
  setup = nothing();
  setup.snaplen = TRISCAP_SNAPLEN_MAX + 1;
  REFUSED(ioctl(fd, TRISCAP_KMOD_SETUP, &setup), EINVAL);
  setup = nothing();
  setup.flags = 2;
  REFUSED(ioctl(fd, TRISCAP_KMOD_SETUP, &setup), EINVAL);
  setup = nothing();
  setup.wanted[511] = 2;
  REFUSED(ioctl(fd, TRISCAP_KMOD_SETUP, &setup), EINVAL);
  setup = nothing();
  setup.ring_bytes = TRISCAP_KMOD_RING_MAX;  // for each CPU: more than guests have
  REFUSED(ioctl(fd, TRISCAP_KMOD_SETUP, &setup), ENOMEM);
  EQUAL(status_of(fd).memory, 0);
  EQUAL(status_of(fd).rings, 0);
  REFUSED(ioctl(fd, TRISCAP_KMOD_START), ENOLINK);
  REFUSED(ioctl(fd, TRISCAP_KMOD_LEDGER, &ledger), ENOLINK);
  setup = nothing();
  EQUAL(ioctl(fd, TRISCAP_KMOD_SETUP, &setup), 0);
  REFUSED(ioctl(fd, TRISCAP_KMOD_SETUP, &setup), EBUSY);
  EQUAL(ioctl(fd, TRISCAP_KMOD_START), 0);
  REFUSED(ioctl(fd, TRISCAP_KMOD_START), EBUSY);
  EQUAL(ioctl(fd, TRISCAP_KMOD_STOP), 0);
  EQUAL(ioctl(fd, TRISCAP_KMOD_STOP), 0);
  ledger.cpu = ~0U;
  REFUSED(ioctl(fd, TRISCAP_KMOD_LEDGER, &ledger), ENXIO);
  REFUSED(ioctl(fd, TRISCAP_KMOD_LEDGER, NULL), EFAULT);
  REFUSED(ioctl(fd, TRISCAP_KMOD_STATUS, (void*)0xffffffff81000000), EFAULT);
  REFUSED(ioctl(fd, 0x5401 /* TCGETS */, &setup), ENOTTY);
  REFUSED(read(fd, &setup, 1), EINVAL);
  close(fd);
}

// Two consumers would take more than three quarters of the memory, together.
static void keeps_a_quarter_of_the_memory_free(void) {
  const uint64_t total = (uint64_t)sysconf(_SC_PHYS_PAGES) * sysconf(_SC_PAGESIZE);
  struct triscap_kmod_setup setup = nothing();
  while (setup.ring_bytes * online_cpus() < total * 3 / 8) setup.ring_bytes *= 2;
  const int first = open_device();
  const int second = open_device();
  EQUAL(ioctl(first, TRISCAP_KMOD_SETUP, &setup), 0);
  REFUSED(ioctl(second, TRISCAP_KMOD_SETUP, &setup), ENOMEM);
  close(first);
  EQUAL(ioctl(second, TRISCAP_KMOD_SETUP, &setup), 0);
  close(second);
}

static void survives_any_ioctl(void) {
  static uint8_t garbage[4096];
  const int fd = open_device();
  for (int i = 0; i < 50000; i++) {
    for (int j = 0; j < 8; j++) ((uint64_t*)garbage)[random_number() % 140] = random_number() >> random_number() % 64;
    void* argument = random_number() % 4 == 0 ? (void*)random_number() : garbage + random_number() % 64;
    const unsigned long type = random_number() % 8 == 0 ? random_number() & 0xff : TRISCAP_KMOD_IOCTLS;
    const unsigned long size = random_number() % 2 == 0 ? random_number() & 0x3fff : random_number() % 1024;
    unsigned long command = _IOC(random_number() % 4, type, random_number() % 8, size);
    const unsigned long real[] = {TRISCAP_KMOD_HELLO, TRISCAP_KMOD_SETUP,  TRISCAP_KMOD_START,
                                  TRISCAP_KMOD_STOP,  TRISCAP_KMOD_STATUS, TRISCAP_KMOD_LEDGER};
    if (random_number() % 2 == 0) command = real[random_number() % 6];
    // Starting and stopping for real takes a grace period: rarely.
    if ((command == TRISCAP_KMOD_START || command == TRISCAP_KMOD_STOP) && i % 100 != 0) continue;
    ioctl(fd, command, argument);
  }
  close(fd);
}

static volatile int shared_fd = -1;
static volatile bool shared_over;

// One of everything that a file can be asked, in any order; what it answers depends on the others.
static void* ask_anything(void* seed) {
  uint64_t state = (uint64_t)(uintptr_t)seed;
  struct triscap_kmod_setup setup = nothing();
  memset(setup.wanted, 1, sizeof(setup.wanted));
  const size_t page = sysconf(_SC_PAGESIZE);
  while (!shared_over) {
    state = state * 6364136223846793005 + 1442695040888963407;
    const int fd = shared_fd;
    struct triscap_kmod_status status;
    struct triscap_kmod_ledger ledger = {.cpu = state >> 62};
    struct pollfd wait = {fd, POLLIN, 0};
    switch (state >> 40 & 7) {
      case 0:
        ioctl(fd, TRISCAP_KMOD_SETUP, &setup);
        break;
      case 1:
        ioctl(fd, TRISCAP_KMOD_START);
        break;
      case 2:
        ioctl(fd, TRISCAP_KMOD_STOP);
        break;
      case 3:
        ioctl(fd, TRISCAP_KMOD_STATUS, &status);
        break;
      case 4:
        ioctl(fd, TRISCAP_KMOD_LEDGER, &ledger);
        break;
      case 5:
        poll(&wait, 1, 1);
        break;
      default: {
        const bool data = state >> 45 & 1;
        const uint32_t cpu = state >> 46 & 1;
        const size_t length = data ? 2 * TRISCAP_KMOD_RING_MIN : page;
        const off_t offset = data ? TRISCAP_KMOD_DATA(cpu) : TRISCAP_KMOD_POSITIONS(cpu);
        volatile uint8_t* at = mmap(NULL, length, PROT_READ, MAP_SHARED, fd, offset);
        if (at == MAP_FAILED) break;
        (void)at[length - 1];
        munmap((void*)at, length);
      }
    }
  }
  return NULL;
}

// Threads that share a file, while another one closes it and opens the next.
static void survives_everything_at_once(void) {
  pthread_t threads[4];
  for (uintptr_t i = 0; i < 4; i++) CHECK(pthread_create(&threads[i], NULL, ask_anything, (void*)(i + 1)) == 0);
  const time_t end = time(NULL) + 4;
  int files = 0;
  for (; time(NULL) < end; files++) {
    shared_fd = open_device();
    usleep(random_number() % 60000);
    close(shared_fd);
  }
  shared_over = true;
  for (int i = 0; i < 4; i++) pthread_join(threads[i], NULL);
  CHECK(files > 5);
  const int fd = open_device();
  EQUAL(status_of(fd).consumers, 1);
  close(fd);
}

static void refuses_other_mappings(void) {
  struct triscap_kmod_setup setup = nothing();
  struct consumer* consumer = consume(&setup);
  const int fd = consumer->fd;
  const size_t page = sysconf(_SC_PAGESIZE);
  const size_t data = 2 * consumer->ring_bytes;
  const int rw = PROT_READ | PROT_WRITE;
  REFUSED(mmap(NULL, data, rw, MAP_SHARED, fd, TRISCAP_KMOD_DATA(0)), EPERM);
  REFUSED(mmap(NULL, data, PROT_READ | PROT_EXEC, MAP_SHARED, fd, TRISCAP_KMOD_DATA(0)), EPERM);
  REFUSED(mmap(NULL, data, PROT_READ, MAP_PRIVATE, fd, TRISCAP_KMOD_DATA(0)), EINVAL);
  REFUSED(mmap(NULL, data / 2, PROT_READ, MAP_SHARED, fd, TRISCAP_KMOD_DATA(0)), EINVAL);
  REFUSED(mmap(NULL, data + page, PROT_READ, MAP_SHARED, fd, TRISCAP_KMOD_DATA(0)), EINVAL);
  REFUSED(mmap(NULL, data, PROT_READ, MAP_SHARED, fd, TRISCAP_KMOD_DATA(0) + page), EINVAL);
  REFUSED(mmap(NULL, 2 * page, rw, MAP_SHARED, fd, TRISCAP_KMOD_POSITIONS(0)), EINVAL);
  REFUSED(mmap(NULL, page, rw, MAP_SHARED, fd, TRISCAP_KMOD_POSITIONS(0) + page), EINVAL);
  REFUSED(mmap(NULL, page, rw, MAP_SHARED, fd, TRISCAP_KMOD_POSITIONS(consumer->cpus)), ENXIO);
  REFUSED(mmap(NULL, page, rw, MAP_SHARED, fd, TRISCAP_KMOD_POSITIONS(0x7fffff)), ENXIO);
  for (int i = 0; i < 10000; i++) {
    const off_t offset = (off_t)(random_number() >> (1 + random_number() % 50)) & ~(off_t)(page - 1);
    const size_t length = (random_number() >> (30 + random_number() % 20)) + 1;
    void* at = mmap(NULL, length, random_number() % 8, MAP_SHARED, fd, offset);
    if (at != MAP_FAILED) munmap(at, length);
  }
  void* mapped = (void*)consumer->rings[0].data;
  REFUSED(mprotect(mapped, data, rw), EACCES);
  REFUSED(mprotect(mapped, data, PROT_READ | PROT_EXEC), EACCES);
  CHECK(mremap(mapped, data, 2 * data, MREMAP_MAYMOVE) == MAP_FAILED);
  REFUSED(mprotect(consumer->rings[0].positions, page, rw | PROT_EXEC), EACCES);
  finish(consumer);

  // Nothing to map before it is set up.
  const int fresh = open_device();
  REFUSED(mmap(NULL, page, rw, MAP_SHARED, fresh, TRISCAP_KMOD_POSITIONS(0)), ENXIO);
  close(fresh);
}

// A mapping of the data stays what it was: read-only, this process's, as large as it is.
static void keeps_mappings_as_they_are(void) {
  struct triscap_kmod_setup setup = nothing();
  memset(setup.wanted, 1, sizeof(setup.wanted));
  struct consumer* consumer = consume(&setup);
  start(consumer);
  const size_t page = sysconf(_SC_PAGESIZE);
  const size_t size = 2 * consumer->ring_bytes;
  uint8_t* data = (uint8_t*)consumer->rings[0].data;
  long count = 200;
  join(spawn(getppid_times, &count, 0));
  const uint8_t before = data[0];

  // Through /proc, which for a debugger writes where the process itself may not.
  const int memory = open("/proc/self/mem", O_RDWR | O_CLOEXEC);
  CHECK(memory >= 0);
  CHECK(pwrite(memory, "x", 1, (off_t)(uintptr_t)data) == -1);
  EQUAL(data[0], before);
  EQUAL(data[consumer->ring_bytes], before);
  close(memory);
  REFUSED(madvise(data, size, MADV_DOFORK), EINVAL);
  REFUSED(madvise(data, size, MADV_DONTNEED), EINVAL);
  CHECK(mremap(data, 0, size, MREMAP_MAYMOVE) == MAP_FAILED);  // would be a second one

  // Moved and in pieces, it is still the ring, and the last piece holds the file.
  uint8_t* elsewhere = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  CHECK(mremap(data, size, size, MREMAP_MAYMOVE | MREMAP_FIXED, elsewhere) == elsewhere);
  EQUAL(munmap(elsewhere + page, size - 2 * page), 0);
  EQUAL(elsewhere[0], before);
  consumer->rings[0].data = elsewhere;
  stop(consumer);
  const int fd = consumer->fd;
  close(fd);
  for (uint32_t cpu = 0; cpu < consumer->cpus; cpu++) {
    if (consumer->rings[cpu].positions == NULL) continue;
    munmap(consumer->rings[cpu].positions, page);
    if (cpu > 0) munmap((void*)consumer->rings[cpu].data, size);
  }
  const int other = open_device();
  EQUAL(status_of(other).consumers, 2);
  EQUAL(elsewhere[0], before);
  munmap(elsewhere, page);
  EQUAL(status_of(other).consumers, 2);
  munmap(elsewhere + size - page, page);
  EQUAL(status_of(other).consumers, 1);
  close(other);
}

// Without the right to write, the file's positions can only be looked at.
static void lets_a_reader_only_read(void) {
  struct triscap_kmod_setup setup = nothing();
  struct triscap_kmod_hello hello = {.abi = TRISCAP_KMOD_ABI};
  const size_t page = sysconf(_SC_PAGESIZE);
  const int fd = open("/dev/triscap", O_RDONLY | O_CLOEXEC);
  EQUAL(ioctl(fd, TRISCAP_KMOD_HELLO, &hello), 0);
  EQUAL(ioctl(fd, TRISCAP_KMOD_SETUP, &setup), 0);
  REFUSED(mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED, fd, TRISCAP_KMOD_POSITIONS(0)), EACCES);
  void* positions = mmap(NULL, page, PROT_READ, MAP_SHARED, fd, TRISCAP_KMOD_POSITIONS(0));
  CHECK(positions != MAP_FAILED);
  REFUSED(mprotect(positions, page, PROT_READ | PROT_WRITE), EACCES);
  void* data = mmap(NULL, 2 * setup.ring_bytes, PROT_READ, MAP_SHARED, fd, TRISCAP_KMOD_DATA(0));
  CHECK(data != MAP_FAILED);
  REFUSED(mprotect(data, page, PROT_READ | PROT_WRITE), EACCES);
  REFUSED(mmap(NULL, page, PROT_READ, MAP_PRIVATE, fd, TRISCAP_KMOD_POSITIONS(0)), EINVAL);
  munmap(data, 2 * setup.ring_bytes);
  munmap(positions, page);
  close(fd);
}

// Positions are in our hands: whatever stands there, the kernel writes where it may.
static void survives_any_positions(void) {
  struct triscap_kmod_setup setup = nothing();
  memset(setup.wanted, 1, sizeof(setup.wanted));
  struct consumer* consumer = consume(&setup);
  start(consumer);
  const pid_t load = spawn(everything_forever, NULL, -1);
  const time_t end = time(NULL) + 3;
  while (time(NULL) < end) {
    for (uint32_t cpu = 0; cpu < consumer->cpus; cpu++) {
      struct triscap_kmod_positions* positions = consumer->rings[cpu].positions;
      if (positions == NULL) continue;
      uint64_t* words = (uint64_t*)positions;
      words[random_number() % 512] = random_number() >> random_number() % 64;
      positions->consumer = random_number() % 2 == 0 ? positions->producer + random_number() % 70000 : random_number();
    }
  }
  stop(consumer);
  slay(load);
  // The ledger is the kernel's own, and true.
  const struct triscap_lane_ledger sum = lane_sum(consumer, LANE_SYS_EXIT);
  CHECK(sum.hits >= sum.sequence && sum.sequence > 0);
  finish(consumer);
}

const struct test hostile_tests[] = {
    {"has a device of mode 0400", has_the_right_mode},
    {"asks for a greeting", asks_for_a_greeting},
    {"refuses setups without sense", refuses_setups_without_sense},
    {"keeps a quarter of the memory free", keeps_a_quarter_of_the_memory_free},
    {"survives any ioctl", survives_any_ioctl},
    {"survives threads that do everything at once", survives_everything_at_once},
    {"refuses other mappings", refuses_other_mappings},
    {"keeps mappings as they are", keeps_mappings_as_they_are},
    {"lets a reader only read", lets_a_reader_only_read},
    {"survives any positions", survives_any_positions},
    {NULL, NULL},
};

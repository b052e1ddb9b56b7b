// SPDX-License-Identifier: Apache-2.0
// A consumer is its open file: forks, execs, deaths, and CPUs that come and go.
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "../../drivers/common/generated/events.h"
#include "check.h"
#include "consumer.h"
#include "load.h"

static struct triscap_kmod_setup everything(void) {
  struct triscap_kmod_setup setup = nothing();
  memset(setup.wanted, 1, sizeof(setup.wanted));
  return setup;
}

static uint32_t consumers_now(void) {
  const int fd = open_device();
  const uint32_t count = status_of(fd).consumers - 1;
  close(fd);
  return count;
}

static void capture_forever(void* unused) {
  struct triscap_kmod_setup setup = everything();
  struct consumer* consumer = consume(&setup);
  (void)unused;
  start(consumer);
  for (;;) drain(consumer, NULL, NULL);
}

static void goes_with_whoever_is_killed(void) {
  const pid_t load = spawn(everything_forever, NULL, -1);
  EQUAL(consumers_now(), 0);
  for (int i = 0; i < 4; i++) {
    const pid_t pid = spawn(capture_forever, NULL, -1);
    usleep(100000 + i * 7000);
    slay(pid);
    EQUAL(consumers_now(), 0);
  }
  slay(load);
}

// The parent goes, the child's copy of the file stays: so does the capture.
static void is_the_file_not_the_task(void) {
  struct triscap_kmod_setup setup = nothing();
  int told[2];
  CHECK(pipe(told) == 0);
  const pid_t parent = fork();
  if (parent == 0) {
    setup.wanted[TRISCAP_SC_GETPPID] = 1;
    struct consumer* consumer = consume(&setup);
    start(consumer);
    if (fork() == 0) {
      char result = 'n';
      while (getppid() != 1) usleep(1000);
      // Mappings are not inherited: a new one is made.
      const size_t page = sysconf(_SC_PAGESIZE);
      unsigned char resident;
      if (mincore(consumer->rings[0].positions, page, &resident) != 0 && errno == ENOMEM &&
          mmap(NULL, page, PROT_READ, MAP_SHARED, consumer->fd, TRISCAP_KMOD_POSITIONS(0)) != MAP_FAILED &&
          lane_sum(consumer, LANE_SYS_EXIT).sequence > 0 && ioctl(consumer->fd, TRISCAP_KMOD_STOP) == 0)
        result = 'y';
      write(told[1], &result, 1);
      _exit(0);
    }
    _exit(0);
  }
  join(parent);
  char result = '?';
  EQUAL(read(told[0], &result, 1), 1);
  EQUAL(result, 'y');
  for (int i = 0; i < 100 && consumers_now() > 0; i++) usleep(10000);
  EQUAL(consumers_now(), 0);
}

static void goes_with_an_exec(void) {
  const pid_t pid = fork();
  if (pid == 0) {
    struct triscap_kmod_setup setup = everything();
    start(consume(&setup));
    execl("/bin/sleep", "sleep", "30", (char*)NULL);
    _exit(1);
  }
  for (int i = 0; i < 300 && consumers_now() == 0; i++) usleep(10000);
  for (int i = 0; i < 300 && consumers_now() > 0; i++) usleep(10000);
  EQUAL(consumers_now(), 0);
  EQUAL(kill(pid, 0), 0);
  slay(pid);
}

// KiB of what /proc/meminfo calls this.
static long meminfo(const char* name) {
  char line[128];
  long value = -1;
  FILE* file = fopen("/proc/meminfo", "r");
  CHECK(file != NULL);
  while (value < 0 && fgets(line, sizeof(line), file) != NULL)
    if (strncmp(line, name, strlen(name)) == 0) value = strtol(line + strlen(name), NULL, 10);
  fclose(file);
  CHECK(value >= 0);
  return value;
}

static void capture_a_moment(const struct triscap_kmod_setup* setup) {
  struct consumer* consumer = consume(setup);
  start(consumer);
  syscall(SYS_getppid);
  stop(consumer);
  CHECK(drain(consumer, NULL, NULL) > 0);
  check_balance(consumer);
  finish(consumer);
}

// Every tenth time with rings, mapped; every five-hundredth time with hooks, whose registering takes grace periods.
static void opens_and_closes_ten_thousand_times(void) {
  struct triscap_kmod_setup setup = everything();
  capture_a_moment(&setup);
  const long vmalloc = meminfo("VmallocUsed:"), percpu = meminfo("Percpu:");
  const time_t began = time(NULL);
  for (int i = 0; i < 10000; i++) {
    if (i % 500 == 0)
      capture_a_moment(&setup);
    else if (i % 10 == 0)
      finish(consume(&setup));
    else
      close(open_device());
  }
  printf("10000 in %ld s\n", (long)(time(NULL) - began));
  EQUAL(consumers_now(), 0);
  usleep(300000);  // vfree() may be late
  CHECK(meminfo("VmallocUsed:") - vmalloc < 1024);
  CHECK(meminfo("Percpu:") - percpu < 1024);
}

// ---- CPUs ------------------------------------------------------------------

static bool set_online(int cpu, bool online) {
  char file[64];
  snprintf(file, sizeof(file), "/sys/devices/system/cpu/cpu%d/online", cpu);
  const int fd = open(file, O_WRONLY);
  if (fd < 0) return false;
  const bool done = write(fd, online ? "1" : "0", 1) == 1;
  close(fd);
  return done;
}

static void counts_on_a_cpu_that_comes_up_later(void) {
  if (online_cpus() < 2 || !set_online(1, false)) SKIP("there is no second CPU that can be taken offline");
  long count = 500;
  struct triscap_kmod_setup setup = nothing();
  setup.wanted[TRISCAP_SC_GETPPID] = 1;
  struct consumer* consumer = consume(&setup);
  EQUAL(status_of(consumer->fd).rings, online_cpus());
  start(consumer);
  CHECK(set_online(1, true));
  join(spawn(getppid_times, &count, 1));
  stop(consumer);
  const struct triscap_kmod_ledger ledger = ledger_of(consumer, 1);
  EQUAL(ledger.flags, 0);
  EQUAL(ledger.counters.lanes[LANE_SYS_EXIT].dropped[DROPPED_RING_FULL], 500);
  drain(consumer, NULL, NULL);
  check_balance(consumer);
  finish(consumer);
}

static void survives_cpus_coming_and_going(void) {
  if (online_cpus() < 2 || !set_online(1, false)) SKIP("there is no second CPU that can be taken offline");
  CHECK(set_online(1, true));
  struct triscap_kmod_setup setup = everything();
  struct consumer* consumer = consume(&setup);
  start(consumer);
  pid_t load[3];
  long times = 100;
  for (int i = 0; i < 3; i++) load[i] = spawn(i ? getppid_forever : everything_forever, NULL, -1);
  for (int i = 0; i < 16; i++) {
    const bool online = i % 2 != 0;
    CHECK(set_online(1, online));
    // The load may stay where it fled to, as long as the scheduler likes.
    if (online) join(spawn(getppid_times, &times, 1));
    uint64_t count = 0;
    for (int j = 0; j < 20; j++) count += drain(consumer, NULL, NULL);
    CHECK(count > 0);
  }
  for (int i = 0; i < 3; i++) slay(load[i]);
  stop(consumer);
  drain(consumer, NULL, NULL);
  check_balance(consumer);
  CHECK(ledger_of(consumer, 1).counters.lanes[LANE_SYS_EXIT].hits >= (uint64_t)(8 * times));
  CHECK(consumer->rings[1].seen[LANE_SYS_EXIT] > 0);
  finish(consumer);
}

const struct test life_tests[] = {
    {"goes with whoever is killed", goes_with_whoever_is_killed},
    {"is the file, not the task", is_the_file_not_the_task},
    {"goes with an exec", goes_with_an_exec},
    {"opens and closes ten thousand times", opens_and_closes_ten_thousand_times},
    {"counts on a CPU that comes up later", counts_on_a_cpu_that_comes_up_later},
    {"survives CPUs coming and going", survives_cpus_coming_and_going},
    {NULL, NULL},
};

// SPDX-License-Identifier: Apache-2.0
// Rings: laps, full ones, several consumers, and a reader that sleeps.
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "../../drivers/common/generated/events.h"
#include "check.h"
#include "consumer.h"
#include "load.h"

#define ROUND 800  // their records fill less than the smallest ring

struct patterns {
  uint64_t nth;
  uint32_t snaplen;
};

static void check_pattern(const struct triscap_record* record, void* context) {
  struct patterns* patterns = context;
  const uint64_t length = pattern_length(patterns->nth);
  const uint64_t kept = length < patterns->snaplen ? length : patterns->snaplen;
  EQUAL(event_of(record)->type, EVENT_WRITE_X);
  EQUAL(integer_of(record, 0), length);
  const struct parameter data = parameter_of(record, 1);
  EQUAL(data.length, kept);
  for (uint64_t place = 0; place < kept; place++) EQUAL(data.bytes[place], pattern_byte(patterns->nth, place));
  patterns->nth++;
}

// Writes as many patterns as fit into a ring, each time somebody says go.
static void write_rounds(int go, int rounds) {
  char byte;
  pin(online_cpus() - 1);
  const int fd = open("/dev/null", O_WRONLY);
  for (long nth = 0; rounds > 0; rounds--) {
    CHECK(read(go, &byte, 1) == 1);
    nth = write_patterns(fd, nth, nth + ROUND);
  }
  _exit(0);
}

static void consumes_many_laps(void) {
  enum { ROUNDS = 150 };
  struct triscap_kmod_setup setup = nothing();
  setup.wanted[TRISCAP_SC_WRITE] = 1;
  setup.snaplen = 150;
  int go[2];
  CHECK(pipe(go) == 0);
  const pid_t pid = fork();
  if (pid == 0) write_rounds(go[0], ROUNDS);
  setup.only_tgid = pid;
  struct consumer* consumer = consume(&setup);
  start(consumer);
  struct patterns patterns = {0, 150};
  for (int round = 1; round <= ROUNDS; round++) {
    CHECK(write(go[1], "g", 1) == 1);
    while (patterns.nth < (uint64_t)round * ROUND) drain(consumer, check_pattern, &patterns);
  }
  join(pid);
  stop(consumer);
  EQUAL(drain(consumer, NULL, NULL), 0);
  EQUAL(lane_sum(consumer, LANE_SYS_EXIT).dropped[DROPPED_RING_FULL], 0);
  check_balance(consumer);
  CHECK(consumer->rings[online_cpus() - 1].cursor > 20 * consumer->ring_bytes);
  finish(consumer);
}

static void counts_what_a_full_ring_loses(void) {
  long count = 20000;
  struct triscap_kmod_setup setup = nothing();
  setup.wanted[TRISCAP_SC_GETPPID] = 1;
  struct consumer* consumer = consume(&setup);
  start(consumer);
  join(spawn(getppid_times, &count, 0));
  const uint64_t first = drain(consumer, NULL, NULL);
  CHECK(first > 1000);
  long more = 100;
  join(spawn(getppid_times, &more, 0));
  stop(consumer);
  EQUAL(drain(consumer, NULL, NULL), 100);
  const struct triscap_lane_ledger sum = lane_sum(consumer, LANE_SYS_EXIT);
  EQUAL(sum.dropped[DROPPED_RING_FULL], 20000 - first);
  EQUAL(consumer->rings[0].missing[LANE_SYS_EXIT], 20000 - first);
  check_balance(consumer);
  finish(consumer);
}

static void count_type(const struct triscap_record* record, void* context) {
  uint64_t* counts = context;
  counts[event_of(record)->type]++;
  if (event_of(record)->type == EVENT_WRITE_X) CHECK(parameter_of(record, 1).length <= 10);
}

static void serves_two_consumers(void) {
  static uint64_t first_counts[1024], second_counts[1024];
  long count = 1000;
  struct triscap_kmod_setup setup = nothing();
  setup.wanted[TRISCAP_SC_GETPPID] = 1;
  struct consumer* first = consume(&setup);
  setup = nothing();
  setup.wanted[TRISCAP_SC_WRITE] = 1;
  setup.snaplen = 10;
  struct consumer* second = consume(&setup);
  start(first);
  join(spawn(getppid_times, &count, -1));
  start(second);
  join(spawn(getppid_times, &count, -1));
  join(spawn(write_times, &count, -1));
  stop(first);
  join(spawn(write_times, &count, -1));
  stop(second);
  drain(first, count_type, first_counts);
  drain(second, count_type, second_counts);
  EQUAL(first_counts[EVENT_GENERIC_X], 2000);
  EQUAL(first_counts[EVENT_WRITE_X], 0);
  EQUAL(second_counts[EVENT_GENERIC_X], 0);
  CHECK(second_counts[EVENT_WRITE_X] >= 2000);
  check_balance(first);
  check_balance(second);
  finish(first);
  start(second);  // goes on from there
  join(spawn(write_times, &count, -1));
  stop(second);
  drain(second, count_type, second_counts);
  CHECK(second_counts[EVENT_WRITE_X] >= 3000);
  check_balance(second);
  finish(second);
}

static void ring_after_a_moment(void* unused) {
  (void)unused;
  for (int i = 0; i < 300; i++) {
    usleep(i % 7 * 700);
    syscall(SYS_getppid);
    usleep(4000);
  }
}

static void wakes_the_reader_each_time(void) {
  struct triscap_kmod_setup setup = nothing();
  setup.wanted[TRISCAP_SC_GETPPID] = 1;
  struct consumer* consumer = consume(&setup);
  struct pollfd wait = {consumer->fd, POLLIN, 0};
  start(consumer);
  EQUAL(poll(&wait, 1, 20), 0);
  const pid_t pid = spawn(ring_after_a_moment, NULL, -1);
  for (uint64_t seen = 0; seen < 300;) {
    EQUAL(poll(&wait, 1, 5000), 1);
    EQUAL(wait.revents & POLLIN, POLLIN);
    seen += drain(consumer, NULL, NULL);
  }
  EQUAL(poll(&wait, 1, 20), 0);
  join(pid);
  stop(consumer);
  check_balance(consumer);
  finish(consumer);
}

static int epoll_of(int fd, uint32_t events) {
  struct epoll_event wish = {.events = events};
  const int set = epoll_create1(EPOLL_CLOEXEC);
  CHECK(set >= 0);
  EQUAL(epoll_ctl(set, EPOLL_CTL_ADD, fd, &wish), 0);
  return set;
}

// Edge-triggered: between two wake-ups nobody asks the file again.
static void wakes_who_hears_only_of_changes(void) {
  struct triscap_kmod_setup setup = nothing();
  setup.wanted[TRISCAP_SC_GETPPID] = 1;
  struct consumer* consumer = consume(&setup);
  const int set = epoll_of(consumer->fd, EPOLLIN | EPOLLET);
  start(consumer);
  const pid_t pid = spawn(ring_after_a_moment, NULL, -1);
  for (uint64_t seen = 0; seen < 300;) {
    struct epoll_event told;
    EQUAL(epoll_wait(set, &told, 1, 5000), 1);
    seen += drain(consumer, NULL, NULL);
  }
  join(pid);
  stop(consumer);
  check_balance(consumer);
  close(set);
  finish(consumer);
}

// Whoever waits for the file before it is set up waits for what comes then.
static void wakes_who_asked_too_early(void) {
  struct triscap_kmod_setup setup = nothing();
  struct epoll_event told;
  long count = 1;
  setup.wanted[TRISCAP_SC_GETPPID] = 1;
  const int fd = open_device();
  const int set = epoll_of(fd, EPOLLIN);
  EQUAL(epoll_wait(set, &told, 1, 1000), 1);
  EQUAL(told.events, EPOLLERR);
  EQUAL(ioctl(fd, TRISCAP_KMOD_SETUP, &setup), 0);
  EQUAL(epoll_wait(set, &told, 1, 20), 0);
  EQUAL(ioctl(fd, TRISCAP_KMOD_START), 0);
  const pid_t pid = spawn(getppid_times, &count, -1);
  EQUAL(epoll_wait(set, &told, 1, 5000), 1);
  EQUAL(told.events, EPOLLIN);
  join(pid);
  close(set);
  close(fd);
}

// More tasks than CPUs, so that hooks would be preempted where they can be.
static void is_exact_under_preemption(void) {
  struct triscap_kmod_setup setup = nothing();
  memset(setup.wanted, 1, sizeof(setup.wanted));
  setup.ring_bytes = 1 << 20;
  setup.self_tgid = TRISCAP_KMOD_CALLER;
  struct consumer* consumer = consume(&setup);
  pid_t load[8];
  for (int i = 0; i < 6; i++) load[i] = spawn(getppid_forever, NULL, -1);
  for (int i = 6; i < 8; i++) load[i] = spawn(everything_forever, NULL, -1);
  start(consumer);
  const time_t end = time(NULL) + 4;
  uint64_t count = 0;
  while (time(NULL) < end) count += drain(consumer, NULL, NULL);
  stop(consumer);
  for (int i = 0; i < 8; i++) slay(load[i]);
  count += drain(consumer, NULL, NULL);
  CHECK(count > 10000);
  check_balance(consumer);
  const struct triscap_lane_ledger sum = lane_sum(consumer, LANE_SYS_EXIT);
  EQUAL(sum.dropped[DROPPED_RECURSION], 0);
  CHECK(sum.filtered[FILTERED_SELF] > 0);
  printf("%llu records\n", (unsigned long long)count);
  finish(consumer);
}

const struct test ring_tests[] = {
    {"reads many laps of a ring, every byte right", consumes_many_laps},
    {"counts exactly what a full ring loses", counts_what_a_full_ring_loses},
    {"serves two consumers with different wants", serves_two_consumers},
    {"wakes the reader for each event", wakes_the_reader_each_time},
    {"wakes who hears only of changes", wakes_who_hears_only_of_changes},
    {"wakes who asked before there was a ring", wakes_who_asked_too_early},
    {"is exact under preemption", is_exact_under_preemption},
    {NULL, NULL},
};

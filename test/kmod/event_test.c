// SPDX-License-Identifier: Apache-2.0
// Events that the driver tests cannot make, or not on every machine.
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/perf_event.h>
#include <pthread.h>
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

struct found {
  uint64_t count;
  struct triscap_record* last;  // a copy
};

static void keep(const struct triscap_record* record, void* context) {
  struct found* found = context;
  found->last = realloc(found->last, record->size);
  memcpy(found->last, record, record->size);
  found->count++;
}

static struct consumer* of_ourselves(uint16_t sc) {
  struct triscap_kmod_setup setup = nothing();
  setup.wanted[sc] = 1;
  setup.only_tgid = getpid();
  struct consumer* consumer = consume(&setup);
  start(consumer);
  return consumer;
}

static struct found found_by(struct consumer* consumer) {
  struct found found = {0};
  stop(consumer);
  drain(consumer, keep, &found);
  check_balance(consumer);
  finish(consumer);
  return found;
}

// Faults in a row of pages.
struct missed {
  const char* page;
  uint64_t faults;
  int pages;
  uint64_t last;
};

static void note_missed(const struct triscap_record* record, void* context) {
  struct missed* missed = context;
  if (event_of(record)->type != EVENT_PAGE_FAULT_E) return;
  const uint64_t page = (integer_of(record, 0) - (uint64_t)missed->page) / 4096;
  if (page >= 32) return;
  missed->pages += missed->faults == 0 || page != missed->last;
  missed->last = page;
  missed->faults++;
}

// A buffer that is not in memory: the system call did not look at it, nor may we.
static void leaves_empty_what_is_not_in_memory(void) {
  char* bytes = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  const int fd = open("/dev/null", O_WRONLY);
  struct consumer* consumer = of_ourselves(TRISCAP_SC_WRITE);
  EQUAL(syscall(SYS_write, fd, bytes, 40), 40);
  struct found found = found_by(consumer);
  EQUAL(found.count, 1);
  EQUAL(integer_of(found.last, 0), 40);
  EQUAL(parameter_of(found.last, 1).length, 0);
  EQUAL(integer_of(found.last, 2), fd);
}

// The same look makes a page fault, whose hook fires inside the other one: it is told behind that one.
static void tells_a_fault_inside_a_hook(void) {
  char* bytes = mmap(NULL, 16 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  const int fd = open("/dev/null", O_WRONLY);
  struct triscap_kmod_setup setup = nothing();
  setup.wanted[TRISCAP_SC_WRITE] = 1;
  setup.wanted[TRISCAP_SC_PAGE_FAULT_KERNEL] = 1;
  setup.only_tgid = getpid();
  struct consumer* consumer = consume(&setup);
  start(consumer);
  for (int i = 0; i < 16; i++) EQUAL(syscall(SYS_write, fd, bytes + i * 4096, 40), 40);
  stop(consumer);
  struct missed missed = {.page = bytes};
  drain(consumer, note_missed, &missed);
  check_balance(consumer);
  const struct triscap_lane_ledger faults = lane_sum(consumer, LANE_PAGE_FAULT);
  if (faults.hits == 0) SKIP("this kernel has no tracepoints of page faults");
  EQUAL(faults.dropped[DROPPED_RECURSION], 0);
  CHECK(missed.faults >= 16);  // some kernels look twice
  EQUAL(missed.pages, 16);
  EQUAL(lane_sum(consumer, LANE_SYS_EXIT).sequence, 16);
  EQUAL(lane_sum(consumer, LANE_SYS_EXIT).dropped[DROPPED_RECURSION], 0);
  finish(consumer);
}

// More of them inside one hook than it keeps, since each consumer's filler looks for itself: the rest is counted.
static void counts_faults_inside_a_hook_that_are_too_many(void) {
  enum { CONSUMERS = 40, KEPT = 32 };
  char* bytes = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  const int fd = open("/dev/null", O_WRONLY);
  struct triscap_kmod_setup setup = nothing();
  setup.wanted[TRISCAP_SC_WRITE] = 1;
  setup.wanted[TRISCAP_SC_PAGE_FAULT_KERNEL] = 1;
  setup.only_tgid = getpid();
  struct consumer* consumers[CONSUMERS];
  for (int i = 0; i < CONSUMERS; i++) start(consumers[i] = consume(&setup));
  EQUAL(syscall(SYS_write, fd, bytes, 40), 40);
  for (int i = 0; i < CONSUMERS; i++) {
    stop(consumers[i]);
    struct missed missed = {.page = bytes};
    drain(consumers[i], note_missed, &missed);
    check_balance(consumers[i]);
    const struct triscap_lane_ledger faults = lane_sum(consumers[i], LANE_PAGE_FAULT);
    if (faults.hits == 0) SKIP("this kernel has no tracepoints of page faults");
    EQUAL(missed.faults, KEPT);
    CHECK(faults.dropped[DROPPED_RECURSION] >= CONSUMERS - KEPT);
    finish(consumers[i]);
  }
}

#ifdef __x86_64__
// write(2) whose frame pointer points to memory that is not there: who looks for the caller's frames finds a page
// fault.
static long write_without_frames(int fd, const void* bytes, size_t length, void* nowhere) {
  long result;
  register void* frame __asm__("r12") = nowhere;
  __asm__ volatile("sub $128, %%rsp\n\tpush %%rbp\n\tmov %[frame], %%rbp\n\tsyscall\n\tpop %%rbp\n\tadd $128, %%rsp"
                   : "=a"(result)
                   : "a"(SYS_write), "D"(fd), "S"(bytes), "d"(length), [frame] "r"(frame)
                   : "rcx", "r11", "memory");
  return result;
}

// A clock that interrupts this thread and looks for its callers in user memory.
static int interrupt_ourselves(uint64_t every_ns) {
  struct perf_event_attr attr = {.type = PERF_TYPE_SOFTWARE,
                                 .size = sizeof(attr),
                                 .config = PERF_COUNT_SW_CPU_CLOCK,
                                 .sample_period = every_ns,
                                 .sample_type = PERF_SAMPLE_CALLCHAIN,
                                 .exclude_callchain_kernel = 1};
  const int fd = (int)syscall(SYS_perf_event_open, &attr, 0, -1, -1, PERF_FLAG_FD_CLOEXEC);
  CHECK(fd >= 0);
  const size_t size = 9 * sysconf(_SC_PAGESIZE);  // without somewhere to put them there are no samples
  CHECK(mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0) != MAP_FAILED);
  return fd;
}

// An interrupt comes while a hook copies 60 kB, and makes another hook fire.
static void counts_a_hook_in_an_interrupt(void) {
  enum { BYTES = 60000, CALLS = 4000 };
  char* nowhere = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  char* bytes = mmap(NULL, BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
  const int fd = open("/dev/null", O_WRONLY);
  const int clock = interrupt_ourselves(100000);
  struct triscap_kmod_setup setup = nothing();
  setup.wanted[TRISCAP_SC_WRITE] = 1;
  setup.wanted[TRISCAP_SC_PAGE_FAULT_KERNEL] = 1;
  setup.only_tgid = getpid();
  setup.snaplen = BYTES;
  struct consumer* consumer = consume(&setup);
  start(consumer);
  uint64_t nested = 0;
  uint64_t calls = 0;
  for (; calls < CALLS && nested < 3; calls++) {
    EQUAL(write_without_frames(fd, bytes, BYTES, nowhere + 64), BYTES);
    drain(consumer, NULL, NULL);
    if (calls % 100 == 99) nested = lane_sum(consumer, LANE_PAGE_FAULT).dropped[DROPPED_RECURSION];
  }
  ioctl(clock, PERF_EVENT_IOC_DISABLE, 0);
  stop(consumer);
  drain(consumer, NULL, NULL);
  check_balance(consumer);
  const struct triscap_lane_ledger faults = lane_sum(consumer, LANE_PAGE_FAULT);
  if (faults.hits == 0) SKIP("this kernel has no tracepoints of page faults");
  CHECK(faults.dropped[DROPPED_RECURSION] > 0);
  EQUAL(lane_sum(consumer, LANE_SYS_EXIT).sequence, calls);
  EQUAL(lane_sum(consumer, LANE_SYS_EXIT).dropped[DROPPED_RECURSION], 0);
  printf("%llu of %llu in %llu calls\n", (unsigned long long)faults.dropped[DROPPED_RECURSION],
         (unsigned long long)faults.hits, (unsigned long long)calls);
  finish(consumer);
}
#else
static void counts_a_hook_in_an_interrupt(void) { SKIP("this machine is no x86_64"); }
#endif

static void survives_addresses_of_the_kernel(void) {
  const uint64_t hostile[] = {0xffffffff81000000, 0xffff888000001000, 0x7fffffffffff, 0x800000000000, ~0ULL, 0};
  struct consumer* consumer = of_ourselves(TRISCAP_SC_OPENAT);
  const long times = sizeof(hostile) / sizeof(hostile[0]);
  for (long i = 0; i < times; i++) EQUAL(syscall(SYS_openat, AT_FDCWD, hostile[i], O_RDONLY), -1);
  struct found found = found_by(consumer);
  EQUAL(found.count, times);
  EQUAL(event_of(found.last)->type, EVENT_OPENAT_2_X);
  EQUAL(integer_of(found.last, 0), -EFAULT);
  EQUAL(parameter_of(found.last, 2).length, 0);
}

#ifdef __x86_64__
static long ia32(long number, long first, long second, long third) {
  long result;
  __asm__ volatile("int $0x80"
                   : "=a"(result)
                   : "a"(number), "b"(first), "c"(second), "d"(third)
                   : "memory", "r8", "r9", "r10", "r11");
  return result;
}

static void reads_calls_of_32_bits(void) {
  enum { IA32_GETPID = 20, IA32_OPENAT = 295 };
  if (ia32(IA32_GETPID, 0, 0, 0) != getpid()) SKIP("this kernel has no 32-bit system calls");
  char* low = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
  CHECK(low != MAP_FAILED);
  strcpy(low, "/no/such/file");
  struct consumer* consumer = of_ourselves(TRISCAP_SC_OPENAT);
  // -100, AT_FDCWD, with 32 bits
  EQUAL((int)ia32(IA32_OPENAT, 0xffffff9c, (long)low, O_WRONLY), -ENOENT);
  struct found found = found_by(consumer);
  EQUAL(found.count, 1);
  EQUAL(event_of(found.last)->type, EVENT_OPENAT_2_X);
  EQUAL(integer_of(found.last, 0), -ENOENT);
  EQUAL(integer_of(found.last, 1), -100);
  EQUAL(parameter_of(found.last, 2).length, sizeof("/no/such/file"));
  EQUAL(memcmp(parameter_of(found.last, 2).bytes, "/no/such/file", 14), 0);
}

// The ioctls, too: their structs look the same to both.
static void serves_a_caller_of_32_bits(void) {
  enum { IA32_IOCTL = 54, IA32_GETPID = 20 };
  if (ia32(IA32_GETPID, 0, 0, 0) != getpid()) SKIP("this kernel has no 32-bit system calls");
  char* low = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
  CHECK(low != MAP_FAILED);
  const int fd = open("/dev/triscap", O_RDWR | O_CLOEXEC);
  struct triscap_kmod_hello* hello = (void*)low;
  hello->abi = TRISCAP_KMOD_ABI;
  // Above its four bytes a pointer has what the register happens to hold.
  const long dirty = 0x5a5a5a5a00000000;
  EQUAL((int)ia32(IA32_IOCTL, fd, TRISCAP_KMOD_HELLO, dirty | (long)low), 0);
  struct triscap_kmod_setup* setup = (void*)low;
  *setup = nothing();
  EQUAL((int)ia32(IA32_IOCTL, fd, TRISCAP_KMOD_SETUP, (long)low), 0);
  struct triscap_kmod_status* status = (void*)low;
  EQUAL((int)ia32(IA32_IOCTL, fd, TRISCAP_KMOD_STATUS, (long)low), 0);
  EQUAL(status->rings, online_cpus());
  EQUAL(status->ring_bytes, TRISCAP_KMOD_RING_MIN);
  EQUAL((int)ia32(IA32_IOCTL, fd, TRISCAP_KMOD_START, 0), 0);
  EQUAL((int)ia32(IA32_IOCTL, fd, TRISCAP_KMOD_STOP, 0), 0);
  struct triscap_kmod_ledger* ledger = (void*)low;
  ledger->cpu = 0;
  EQUAL((int)ia32(IA32_IOCTL, fd, TRISCAP_KMOD_LEDGER, (long)low), 0);
  EQUAL(ledger->flags, TRISCAP_KMOD_HAS_RING);
  EQUAL((int)ia32(IA32_IOCTL, fd, TRISCAP_KMOD_LEDGER, 0), -EFAULT);
  close(fd);
}
#else
static void serves_a_caller_of_32_bits(void) { SKIP("this machine is no x86_64"); }
static void reads_calls_of_32_bits(void) { SKIP("this machine is no x86_64"); }
#endif

struct lives {
  pid_t pid;
  uint64_t execs, exits;
  char filename[64];
};

static void note_life(const struct triscap_record* record, void* context) {
  struct lives* lives = context;
  if (event_of(record)->tid != (uint64_t)lives->pid) return;
  if (event_of(record)->type == EVENT_PROCEXIT_1_E) {
    EQUAL(record->lane, LANE_EXIT);
    EQUAL(integer_of(record, 0), 0x700);
    lives->exits++;
  } else {
    EQUAL(event_of(record)->type, EVENT_EXECVE_19_X);
    EQUAL(record->lane, LANE_EXEC);
    const struct parameter filename = parameter_of(record, 30);
    CHECK(filename.length > 0 && filename.length <= sizeof(lives->filename));
    memcpy(lives->filename, filename.bytes, filename.length);
    lives->execs++;
  }
}

static void tells_execs_and_exits(void) {
  struct triscap_kmod_setup setup = nothing();
  setup.wanted[TRISCAP_SC_EXECVE] = 1;
  setup.wanted[TRISCAP_SC_SCHED_PROCESS_EXIT] = 1;
  struct consumer* consumer = consume(&setup);
  start(consumer);
  const pid_t pid = fork();
  if (pid == 0) {
    execl("/bin/sh", "sh", "-c", "exit 7", (char*)NULL);
    _exit(1);
  }
  int status;
  EQUAL(waitpid(pid, &status, 0), pid);
  EQUAL(WEXITSTATUS(status), 7);
  stop(consumer);
  struct lives lives = {.pid = pid};
  drain(consumer, note_life, &lives);
  EQUAL(lives.execs, 1);
  EQUAL(lives.exits, 1);
  EQUAL(strcmp(lives.filename, "/bin/sh"), 0);
  CHECK(lane_sum(consumer, LANE_SYS_EXIT).filtered[FILTERED_DUPLICATE] >= 1);
  check_balance(consumer);
  finish(consumer);
}

static int race_fd = -1;
static volatile int race_over;

static void* close_again_and_again(void* unused) {
  while (!race_over) {
    close(race_fd);
    open("/etc/passwd", O_RDONLY);
  }
  return unused;
}

// Descriptors that another thread closes while fillers look at them.
static void holds_on_to_files(void) {
  struct triscap_kmod_setup setup = nothing();
  memset(setup.wanted, 1, sizeof(setup.wanted));
  struct consumer* consumer = consume(&setup);
  start(consumer);
  const pid_t pid = fork();
  if (pid == 0) {
    pthread_t threads[2];
    race_fd = open("/etc/passwd", O_RDONLY);
    for (int i = 0; i < 2; i++) CHECK(pthread_create(&threads[i], NULL, close_again_and_again, NULL) == 0);
    const time_t end = time(NULL) + 3;
    for (int i = 0; time(NULL) < end; i++) {
      char byte;
      const int fd = open("/etc/passwd", O_RDONLY);
      int pair[2];
      if (i % 3 == 0 && pipe(pair) == 0) {
        close(pair[0]);
        close(pair[1]);
      }
      syscall(SYS_recvfrom, race_fd, &byte, 1, 0, NULL, NULL);
      close(fd);
    }
    race_over = 1;
    for (int i = 0; i < 2; i++) pthread_join(threads[i], NULL);
    _exit(0);
  }
  int status;
  while (waitpid(pid, &status, WNOHANG) == 0) drain(consumer, NULL, NULL);
  EQUAL(status, 0);
  stop(consumer);
  drain(consumer, NULL, NULL);
  check_balance(consumer);
  finish(consumer);
}

const struct test event_tests[] = {
    {"leaves empty what is not in memory", leaves_empty_what_is_not_in_memory},
    {"tells a page fault that a hook made", tells_a_fault_inside_a_hook},
    {"counts page faults of one hook that are too many", counts_faults_inside_a_hook_that_are_too_many},
    {"counts a hook that fires in an interrupt of another one", counts_a_hook_in_an_interrupt},
    {"survives addresses of the kernel", survives_addresses_of_the_kernel},
    {"reads system calls of 32-bit programs", reads_calls_of_32_bits},
    {"serves a caller of 32 bits", serves_a_caller_of_32_bits},
    {"tells execs and exits", tells_execs_and_exits},
    {"holds on to the files it looks at", holds_on_to_files},
    {NULL, NULL},
};

// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "load.h"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

void pin(int cpu) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(cpu, &set);
  EQUAL(sched_setaffinity(0, sizeof(set), &set), 0);
}

int online_cpus(void) { return (int)sysconf(_SC_NPROCESSORS_ONLN); }

pid_t spawn(void (*body)(void* context), void* context, int cpu) {
  const pid_t pid = fork();
  CHECK(pid >= 0);
  if (pid > 0) return pid;
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (cpu >= 0) pin(cpu);
  body(context);
  _exit(0);
}

void join(pid_t pid) {
  int status;
  EQUAL(waitpid(pid, &status, 0), pid);
  EQUAL(status, 0);
}

void slay(pid_t pid) {
  int status;
  kill(pid, SIGKILL);
  EQUAL(waitpid(pid, &status, 0), pid);
}

void getppid_times(void* count) {
  for (long i = *(const long*)count; i > 0; i--) syscall(SYS_getppid);
}

void getppid_forever(void* unused) {
  (void)unused;
  for (;;) syscall(SYS_getppid);
}

uint8_t pattern_byte(uint64_t nth, uint64_t place) { return (uint8_t)(nth * 31 + place * 7); }
uint64_t pattern_length(uint64_t nth) { return nth * 2654435761U % 201; }

long write_patterns(int fd, long from, long to) {
  uint8_t bytes[200];
  for (long nth = from; nth < to; nth++) {
    for (uint64_t place = 0; place < pattern_length(nth); place++) bytes[place] = pattern_byte(nth, place);
    EQUAL(syscall(SYS_write, fd, bytes, pattern_length(nth)), pattern_length(nth));
  }
  return to;
}

void write_times(void* count) { write_patterns(open("/dev/null", O_WRONLY), 0, *(const long*)count); }

static void one_of_everything(void) {
  char bytes[64] = "something to write";
  struct iovec parts[2] = {{bytes, 10}, {bytes + 10, 20}};
  struct msghdr message = {.msg_iov = parts, .msg_iovlen = 2};
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) == 0) {
    sendmsg(pair[0], &message, 0);
    recvmsg(pair[1], &message, MSG_DONTWAIT);
    sendto(pair[0], bytes, 20, 0, NULL, 0);
    recvfrom(pair[1], bytes, 20, MSG_DONTWAIT, NULL, NULL);
    writev(pair[0], parts, 2);
    close(dup(pair[0]));
    close(pair[0]);
    close(pair[1]);
  }
  const int fd = open("/proc/self/status", O_RDONLY);
  read(fd, bytes, sizeof(bytes));
  readv(fd, parts, 2);
  pread(fd, bytes, 20, 5);
  close(fd);
  open("/no/such/file", O_RDONLY);
  if (pipe(pair) == 0) {
    close(pair[0]);
    close(pair[1]);
  }
  const pid_t pid = fork();
  if (pid == 0) {
    execl("/bin/true", "true", (char*)NULL);
    _exit(0);
  }
  waitpid(pid, NULL, 0);
}

void everything_forever(void* unused) {
  (void)unused;
  for (;;) one_of_everything();
}

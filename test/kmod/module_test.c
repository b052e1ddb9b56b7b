// SPDX-License-Identifier: Apache-2.0
// The module itself: loaded, refused to go while in use, gone.
#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "check.h"
#include "consumer.h"
#include "load.h"

static int unload(void) { return (int)syscall(SYS_delete_module, "triscap", O_NONBLOCK); }

static void load(void) {
  const char* file = getenv("TRISCAP_KMOD");
  if (file == NULL) SKIP("TRISCAP_KMOD does not name the module");
  const int fd = open(file, O_RDONLY | O_CLOEXEC);
  CHECK(fd >= 0);
  EQUAL(syscall(SYS_finit_module, fd, "", 0), 0);
  close(fd);
}

static void stays_while_in_use(void) {
  struct triscap_kmod_setup setup = nothing();
  struct consumer* consumer = consume(&setup);
  REFUSED(unload(), EWOULDBLOCK);
  start(consumer);
  REFUSED(unload(), EWOULDBLOCK);
  // A mapping alone is enough.
  const int fd = consumer->fd;
  close(fd);
  REFUSED(unload(), EWOULDBLOCK);
  for (uint32_t cpu = 0; cpu < consumer->cpus; cpu++) {
    if (consumer->rings[cpu].positions == NULL) continue;
    munmap(consumer->rings[cpu].positions, sysconf(_SC_PAGESIZE));
    munmap((void*)consumer->rings[cpu].data, 2 * consumer->ring_bytes);
  }
  EQUAL(unload(), 0);
  load();
}

static void capture_forever(void* unused) {
  struct triscap_kmod_setup setup = nothing();
  memset(setup.wanted, 1, sizeof(setup.wanted));
  struct consumer* consumer = consume(&setup);
  (void)unused;
  start(consumer);
  for (;;) drain(consumer, NULL, NULL);
}

static void goes_at_once_after_a_kill(void) {
  const pid_t other = spawn(everything_forever, NULL, -1);
  for (int i = 0; i < 4; i++) {
    const pid_t pid = spawn(capture_forever, NULL, -1);
    usleep(150000);
    slay(pid);
    EQUAL(unload(), 0);
    load();
  }
  slay(other);
}

const struct test module_tests[] = {
    {"stays while it is in use", stays_while_in_use},
    {"goes at once after kill -9 under load", goes_at_once_after_a_kill},
    {NULL, NULL},
};

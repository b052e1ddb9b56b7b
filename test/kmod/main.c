// SPDX-License-Identifier: Apache-2.0
// Tests of the module without the addon: a static program, so that it runs in any
// guest, a debug kernel's too. The module is loaded; TRISCAP_KMOD names its file.
//
//	kmod_test           runs all, one line each: ok, failed or skipped
//	kmod_test list      their names
//	kmod_test NAME      that one, in this process
#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

static const struct test* const suites[] = {ring_tests, event_tests, hostile_tests, life_tests, module_tests};
#define SUITES (sizeof(suites) / sizeof(suites[0]))

// Each test in a process of its own, in a group of its own: what it leaves behind
// is killed. -1: it did not end by itself.
static int status_of_test(const struct test* test) {
  const pid_t pid = fork();
  if (pid == 0) {
    setpgid(0, 0);
    test->run();
    fflush(stdout);
    _exit(0);
  }
  int status = -1;
  setpgid(pid, pid);
  waitpid(pid, &status, 0);
  kill(-pid, SIGKILL);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static int run_all(void) {
  int failed = 0;
  for (size_t i = 0; i < SUITES; i++) {
    for (const struct test* test = suites[i]; test->name; test++) {
      fflush(stdout);
      const time_t began = time(NULL);
      const int status = status_of_test(test);
      const char* word = status == 0 ? "ok" : status == 77 ? "skipped" : "failed";
      printf("%s kmod: %s (%ld s)\n", word, test->name, (long)(time(NULL) - began));
      if (status != 0 && status != 77) failed++;
    }
  }
  printf("%d failed\n", failed);
  return failed > 0;
}

int main(int argc, char** argv) {
  if (argc < 2) return run_all();
  for (size_t i = 0; i < SUITES; i++) {
    for (const struct test* test = suites[i]; test->name; test++) {
      if (strcmp(argv[1], "list") == 0) puts(test->name);
      if (strcmp(argv[1], test->name) != 0) continue;
      test->run();
      return 0;
    }
  }
  return strcmp(argv[1], "list") == 0 ? 0 : 2;
}

// SPDX-License-Identifier: Apache-2.0
// What a test uses to fail, and the list of tests.
#pragma once

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Ends the test: each one is a process of its own.
#define FAIL(...)                                   \
  do {                                              \
    fprintf(stderr, "%s:%d: ", __FILE__, __LINE__); \
    fprintf(stderr, __VA_ARGS__);                   \
    fputc('\n', stderr);                            \
    _exit(1);                                       \
  } while (0)

#define CHECK(condition)                                                      \
  do {                                                                        \
    if (!(condition)) FAIL("not true: %s (%s)", #condition, strerror(errno)); \
  } while (0)

// Both as signed 64-bit numbers.
#define EQUAL(actual, expected)                                                          \
  do {                                                                                   \
    const long long actual_ = (long long)(actual);                                       \
    const long long expected_ = (long long)(expected);                                   \
    if (actual_ != expected_) FAIL("%s is %lld, not %lld", #actual, actual_, expected_); \
  } while (0)

// A call that must fail with this errno.
#define REFUSED(call, error)                                                               \
  do {                                                                                     \
    errno = 0;                                                                             \
    if ((long)(call) != -1L) FAIL("not refused: %s", #call);                               \
    if (errno != (error)) FAIL("%s: %s, not %s", #call, strerror(errno), strerror(error)); \
  } while (0)

// Says why, and counts as neither.
#define SKIP(why)              \
  do {                         \
    printf("skip: %s\n", why); \
    fflush(stdout);            \
    _exit(77);                 \
  } while (0)

struct test {
  const char* name;
  void (*run)(void);
};

extern const struct test ring_tests[];
extern const struct test event_tests[];
extern const struct test hostile_tests[];
extern const struct test life_tests[];
extern const struct test module_tests[];

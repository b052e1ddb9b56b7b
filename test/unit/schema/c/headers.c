/*
 * The generated headers, compiled as user-space C and asked what they say:
 *   program flags FUNCTION VALUE...   what a translation makes of kernel values
 *   program syscalls ARCHITECTURE     number, event code, syscall code of each place
 *   program record                    the layout of common/record.h
 *   program filler NAME               what a plain filler puts when the result is
 *                                     -1 and argument n is 0xffffffff0000000n
 */
#include <linux/types.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef __always_inline
#define __always_inline inline __attribute__((always_inline))
#endif

struct capture {
  int parameters;
};

static __always_inline __s64 syscall_ret(struct capture* c) {
  (void)c;
  return -1;
}

static __always_inline __u64 syscall_arg(struct capture* c, int n) {
  (void)c;
  return 0xffffffff00000000ULL + n;
}

#define PUT(name, type, format, wide)                                     \
  static __always_inline void put_##name(struct capture* c, type value) { \
    c->parameters++;                                                      \
    printf(#name " " format "\n", (wide)value);                           \
  }
PUT(u8, __u8, "%llu", unsigned long long)
PUT(u16, __u16, "%llu", unsigned long long)
PUT(u32, __u32, "%llu", unsigned long long)
PUT(u64, __u64, "%llu", unsigned long long)
PUT(s32, __s32, "%lld", long long)
PUT(s64, __s64, "%lld", long long)
PUT(user_str, __u64, "%llu", unsigned long long)

#include "drivers/common/generated/dispatch.h"
#include "drivers/common/generated/events.h"
#include "drivers/common/generated/flags.h"
#include "drivers/common/generated/ledger.h"
#include "drivers/common/generated/plain_fillers.h"
#include "drivers/common/generated/syscalls_aarch64.h"
#include "drivers/common/generated/syscalls_ia32.h"
#include "drivers/common/generated/syscalls_x86_64.h"
#include "drivers/common/record.h"

static int flags(const char* function, int count, char** values) {
  int i;

  for (i = 0; i < count; i++) {
    __u64 value = strtoull(values[i], NULL, 0);
    __u32 result;

    if (!strcmp(function, "open_flags_to_scap"))
      result = open_flags_to_scap(value);
    else if (!strcmp(function, "descriptor_flags_to_scap"))
      result = descriptor_flags_to_scap(value);
    else if (!strcmp(function, "clone_flags_to_scap"))
      result = clone_flags_to_scap(value);
    else if (!strcmp(function, "resolve_flags_to_scap"))
      result = resolve_flags_to_scap(value);
    else if (!strcmp(function, "unlinkat_flags_to_scap"))
      result = unlinkat_flags_to_scap(value);
    else if (!strcmp(function, "fault_error_to_scap"))
      result = fault_error_to_scap(value);
    else if (!strcmp(function, "fcntl_command_to_scap"))
      result = fcntl_command_to_scap(value);
    else
      return 2;
    printf("%u\n", result);
  }
  return 0;
}

#define PLACE(number, key, code) printf("%d %d %d\n", number, EVENT_##key, code);

static int syscalls(const char* architecture) {
  if (!strcmp(architecture, "x86_64")) {
    TRISCAP_SYSCALLS_X86_64(PLACE)
  } else if (!strcmp(architecture, "ia32")) {
    TRISCAP_SYSCALLS_IA32(PLACE)
  } else if (!strcmp(architecture, "aarch64")) {
    TRISCAP_SYSCALLS_AARCH64(PLACE)
  } else {
    return 2;
  }
  return 0;
}

/* Hand-written fillers are not part of this program. */
#define HAND_WRITTEN(name)                                             \
  static __attribute__((unused)) void fill_##name(struct capture* c) { \
    (void)c;                                                           \
    printf("hand-written\n");                                          \
  }
HAND_WRITTEN(switch)
HAND_WRITTEN(page_fault)
HAND_WRITTEN(signaldeliver)
HAND_WRITTEN(open)
HAND_WRITTEN(openat)
HAND_WRITTEN(openat2)
HAND_WRITTEN(creat)
HAND_WRITTEN(read)
HAND_WRITTEN(write)
HAND_WRITTEN(readv)
HAND_WRITTEN(writev)
HAND_WRITTEN(pread)
HAND_WRITTEN(pwrite)
HAND_WRITTEN(exec_failure)
HAND_WRITTEN(clone)
HAND_WRITTEN(procexit)
HAND_WRITTEN(connect)
HAND_WRITTEN(accept)
HAND_WRITTEN(accept4)
HAND_WRITTEN(bind)
HAND_WRITTEN(sendto)
HAND_WRITTEN(recvfrom)
HAND_WRITTEN(sendmsg)
HAND_WRITTEN(recvmsg)
HAND_WRITTEN(pipe)
HAND_WRITTEN(pipe2)
HAND_WRITTEN(open_enter)
HAND_WRITTEN(openat_enter)
HAND_WRITTEN(openat2_enter)
HAND_WRITTEN(creat_enter)
HAND_WRITTEN(connect_enter)

#define FIXED(lower, code, filler, nparams, bytes)                           \
  if (!strcmp(name, #lower)) {                                               \
    fill_##filler(&c);                                                       \
    printf("%d of %d parameters, %d bytes\n", c.parameters, nparams, bytes); \
    return 0;                                                                \
  }
#define VARIABLE(lower, code, filler, nparams)              \
  if (!strcmp(name, #lower)) {                              \
    fill_##filler(&c);                                      \
    printf("%d of %d parameters\n", c.parameters, nparams); \
    return 0;                                               \
  }

#define ENTER(lower, code, filler, nparams, exit) VARIABLE(lower, code, filler, nparams)

static int filler(const char* name) {
  struct capture c = {0};

  TRISCAP_SYSCALL_FILLERS(FIXED, VARIABLE)
  TRISCAP_ENTER_FILLERS(ENTER)
  TRISCAP_TRACEPOINT_FILLERS(FIXED, VARIABLE)
  return 2;
}

#define RECORD(field) printf(#field " %zu\n", offsetof(struct triscap_record, field))
#define EVENT(field) printf(#field " %zu\n", TRISCAP_EVENT_OFFSET + offsetof(struct triscap_event, field))

static int record(void) {
  RECORD(size);
  RECORD(cpu);
  RECORD(lane);
  RECORD(flags);
  RECORD(sequence);
  EVENT(ts);
  EVENT(tid);
  EVENT(len);
  EVENT(type);
  EVENT(nparams);
  printf("lengths %d\n", TRISCAP_LENGTHS_OFFSET);
  printf("truncated %d\n", TRISCAP_RECORD_TRUNCATED);
  printf("late %d\n", TRISCAP_RECORD_LATE);
  printf("degraded %d\n", TRISCAP_RECORD_DEGRADED);
  return 0;
}

int main(int argc, char** argv) {
  if (argc > 3 && !strcmp(argv[1], "flags")) return flags(argv[2], argc - 3, argv + 3);
  if (argc == 3 && !strcmp(argv[1], "syscalls")) return syscalls(argv[2]);
  if (argc == 2 && !strcmp(argv[1], "record")) return record();
  if (argc == 3 && !strcmp(argv[1], "filler")) return filler(argv[2]);
  return 2;
}

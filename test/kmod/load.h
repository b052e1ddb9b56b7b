// SPDX-License-Identifier: Apache-2.0
// Processes that make syscalls, so that a test has something to see.
#pragma once

#include <stdint.h>
#include <sys/types.h>

// Runs `body` in a child process; pinned to `cpu` unless that is -1.
pid_t spawn(void (*body)(void* context), void* context, int cpu);
void join(pid_t pid);  // it must have ended well
void slay(pid_t pid);  // SIGKILL, and waited for

// Bodies.
void getppid_times(void* count);  // const long*
void write_times(void* count);    // const long*
void getppid_forever(void* unused);
void everything_forever(void* unused);  // a bit of everything: files, sockets, processes

// The writes from..to-1 of a never-ending row, of 0 to 200 bytes each. Gives `to`.
long write_patterns(int fd, long from, long to);
// The byte at this place of the nth write.
uint8_t pattern_byte(uint64_t nth, uint64_t place);
uint64_t pattern_length(uint64_t nth);

void pin(int cpu);
int online_cpus(void);

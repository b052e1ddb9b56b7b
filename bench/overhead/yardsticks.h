// SPDX-License-Identifier: Apache-2.0
#ifndef TRISCAP_BENCH_YARDSTICKS_H
#define TRISCAP_BENCH_YARDSTICKS_H

#include <stdbool.h>
#include <stddef.h>

/* Attaches or detaches one by its name; false: there is no such. */
bool yardstick(const char *name, bool on);

/* Of four calls, so many give the least something to read. */
void least_reads(int reads_of_four);

/* A program that sends 64 bytes to a perf buffer. */
int perf_floor_load(void);

/* For those who read: off the CPU that is measured, and each record copied. */
void leave_first_cpu(void);
void copy_record(const char *record, size_t bytes);

_Noreturn void fail(const char *what);

#endif

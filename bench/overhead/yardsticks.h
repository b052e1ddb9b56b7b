// SPDX-License-Identifier: Apache-2.0
#ifndef TRISCAP_BENCH_YARDSTICKS_H
#define TRISCAP_BENCH_YARDSTICKS_H

#include <stdbool.h>

/* Attaches or detaches one by its name; false: there is no such. */
bool yardstick(const char *name, bool on);

/* Of four calls, so many give the least something to read. */
void least_reads(int reads_of_four);

_Noreturn void fail(const char *what);

#endif

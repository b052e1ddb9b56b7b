/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The memory of the process that made the syscall: pages at numbers that are no
 * addresses of ours, so that whoever follows one crashes. A page may be
 * unreadable, and a read that touches one fails whole, as the kernel's reads
 * that must not fault do.
 */
#ifndef TEST_FILLERS_USER_MEMORY_H
#define TEST_FILLERS_USER_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define USER_PAGE  4096
#define USER_PAGES 128
#define USER_BASE  0x10000000ULL /* 32 bits, for callers that have no more */
#define USER_END   (USER_BASE + USER_PAGES * USER_PAGE)

/* Unmaps everything. */
void user_reset(void);
/* `count` fresh readable pages with an unreadable one behind them. */
uint64_t user_map(size_t count);
void user_protect(uint64_t address, bool readable);
/* Writes into mapped pages. */
void user_write(uint64_t address, const void *bytes, size_t size);

/*
 * Fresh memory that holds these bytes, one behind the other in one mapping that
 * grows; what lies behind them reads as '#', not as zero.
 */
uint64_t user_put(const void *bytes, size_t size);
uint64_t user_string(const char *text);
/* The same at the very end of a mapping: the next byte is unreadable. */
uint64_t user_put_last(const void *bytes, size_t size);

/* What the fillers read with. */
bool user_read(void *to, size_t size, uint64_t address);
/* Bytes written, the NUL included; 0 when it faults before the NUL. */
size_t user_read_string(char *to, size_t max, uint64_t address);

/* Reads since user_reset(): a bound of how long a filler takes. */
extern unsigned long user_reads;

#endif

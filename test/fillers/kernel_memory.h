/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The kernel's memory: objects that fillers may only look at through KREAD() and
 * its like. A read that is not wholly inside one object fails, so NULL and wild
 * pointers read as zero. While a filler runs the objects are poisoned for
 * AddressSanitizer: following a pointer without KREAD(), which a kernel would
 * answer with an oops and a verifier with a no, is reported.
 */
#ifndef TEST_FILLERS_KERNEL_MEMORY_H
#define TEST_FILLERS_KERNEL_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Frees everything. */
void kernel_reset(void);
/* A zeroed object, with a gap to the next one. */
void *kernel_alloc(size_t size);
#define kernel_new(type) ((type *)kernel_alloc(sizeof(type)))
char *kernel_string(const char *text);

/* Between these, objects cannot be touched but by kernel_read*(). */
void kernel_seal(void);
void kernel_unseal(void);

bool kernel_read(void *to, size_t size, uintptr_t address);
/* As user_read_string(). */
size_t kernel_read_string(char *to, size_t max, uintptr_t address);

/* Reads since kernel_reset(). */
extern unsigned long kernel_reads;

/* For the fuzzer: all objects. */
size_t kernel_objects(void);
void *kernel_object(size_t index, size_t *size);

#endif

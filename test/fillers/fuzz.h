/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One fuzzed record: the bytes decide which event, in which world, and what is
 * spoiled in it. Any input is legal and decides the same thing every time.
 */
#ifndef TEST_FILLERS_FUZZ_H
#define TEST_FILLERS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

/* NULL, or what is wrong. */
const char *fuzz_one(const uint8_t *data, size_t size);

#define FUZZ_INPUT 768 /* bytes that an input makes use of, about */

/* Inputs that differ from number to number and are always the same. */
void fuzz_input(uint64_t seed, uint64_t number, uint8_t *to, size_t size);

#endif

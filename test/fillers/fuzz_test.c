// SPDX-License-Identifier: Apache-2.0
/* The first inputs of the fuzzer, in every run of the tests. */
#include "expect.h"
#include "fuzz.h"

#define INPUTS 60000

TEST(fuzz_some, "fuzz: hostile memory, arguments and tasks break no rule")
{
	uint8_t input[FUZZ_INPUT];

	for (int i = 0; i < INPUTS; i++) {
		const char *wrong;

		fuzz_input(1, i, input, sizeof(input));
		wrong = fuzz_one(input, sizeof(input));
		if (wrong)
			check_fail(__FILE__, __LINE__, "input %d of seed 1: %s",
				   i, wrong);
	}
}

// SPDX-License-Identifier: Apache-2.0
/*
 * Fuzzes for so many seconds, from a seed on: fuzz SECONDS SEED. One input again:
 * fuzz SECONDS SEED NUMBER. With -DLIBFUZZER an entry for libFuzzer instead.
 */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>

#ifdef LIBFUZZER
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *wrong = fuzz_one(data, size);

	if (wrong) {
		fprintf(stderr, "broken: %s\n", wrong);
		abort();
	}
	return 0;
}
#else
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define STUCK 10 /* seconds without a thousand inputs done */

static unsigned long long seed;
/* Shared with the parent, which still knows them when a sanitizer ends us. */
static struct progress {
	unsigned long long number;
	unsigned long long failed;
} * progress;

static int passes(unsigned long long number)
{
	uint8_t input[FUZZ_INPUT];
	const char *wrong;

	fuzz_input(seed, number, input, sizeof(input));
	wrong = fuzz_one(input, sizeof(input));
	if (!wrong)
		return 1;
	fprintf(stderr, "not ok: input %llu of seed %llu: %s\n", number, seed,
		wrong);
	return 0;
}

static void fuzz(time_t end)
{
	for (; progress->failed < 10; progress->number++) {
		if (progress->number % 1000 == 0) {
			if (time(NULL) >= end)
				break;
			alarm(STUCK);
		}
		progress->failed += !passes(progress->number);
	}
}

int main(int argc, char **argv)
{
	time_t end = time(NULL) + (argc > 1 ? atoi(argv[1]) : 20);
	int status;

	seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
	if (argc > 3)
		return !passes(strtoull(argv[3], NULL, 10));

	progress = mmap(NULL, sizeof(*progress), PROT_READ | PROT_WRITE,
			MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (progress == MAP_FAILED) {
		perror("mmap");
		return 1;
	}
	if (fork() == 0) {
		fuzz(end);
		_exit(0);
	}
	wait(&status);
	if (status) {
		fprintf(stderr, "not ok: input %llu of seed %llu: %s\n",
			progress->number, seed,
			WIFSIGNALED(status) ? "it took too long" : "see above");
		progress->failed++;
		progress->number++;
	}
	printf("%llu passed, %llu failed\n",
	       progress->number - progress->failed, progress->failed);
	return progress->failed != 0;
}
#endif

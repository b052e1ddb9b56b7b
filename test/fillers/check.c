// SPDX-License-Identifier: Apache-2.0
/* Runs the tests in the order in which the linker found them. */
#include "check.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void (*check_setup)(void);

static struct test *first, **last = &first;
static const struct test *running;
static jmp_buf leave;

void check_register(struct test *test)
{
	*last = test;
	last = &test->next;
}

void check_fail(const char *file, int line, const char *format, ...)
{
	va_list args;

	fprintf(stderr, "not ok: %s\n  at %s:%d: ",
		running ? running->title : "(no test)", file, line);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	longjmp(leave, 1);
}

static bool passes(const struct test *test)
{
	running = test;
	if (setjmp(leave))
		return false;
	if (check_setup)
		check_setup();
	test->run();
	return true;
}

int check_main(const char *only, int (*afterwards)(void))
{
	int passed = 0, failed = 0;

	for (struct test *test = first; test; test = test->next) {
		if (only && !strstr(test->title, only))
			continue;
		if (passes(test))
			passed++;
		else
			failed++;
	}
	if (!only)
		failed += afterwards();
	printf("%d passed, %d failed\n", passed, failed);
	return failed || !passed;
}

/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The smallest test framework that will do: a test is a function that registers
 * itself, CHECK() says where and what and leaves it, check_main() runs all of them,
 * each in a world of its own, and counts.
 */
#ifndef TEST_FILLERS_CHECK_H
#define TEST_FILLERS_CHECK_H

#include <stdbool.h>

struct test {
	const char *title;
	void (*run)(void);
	struct test *next;
};

void check_register(struct test *test);
/* Called before each test. */
extern void (*check_setup)(void);
/* Prints what is wrong with the running test, then leaves it. */
_Noreturn void check_fail(const char *file, int line, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
/*
 * Runs the tests whose title contains `only` (NULL: all); after all of them
 * `afterwards`, which gives how many more things have failed. Exit status.
 */
int check_main(const char *only, int (*afterwards)(void));

/* TEST(name_of_the_function, "what is true") { ... } */
#define TEST(function, text)                                               \
	static void function(void);                                        \
	static void __attribute__((constructor)) register_##function(void) \
	{                                                                  \
		static struct test test = { text, function, 0 };           \
                                                                           \
		check_register(&test);                                     \
	}                                                                  \
	static void function(void)

#define CHECK(condition)                                              \
	do {                                                          \
		if (!(condition))                                     \
			check_fail(__FILE__, __LINE__, "%s is false", \
				   #condition);                       \
	} while (0)

#define CHECK_EQUAL(actual, expected)                                          \
	do {                                                                   \
		unsigned long long actual_ = (actual);                         \
		unsigned long long expected_ = (expected);                     \
                                                                               \
		if (actual_ != expected_)                                      \
			check_fail(__FILE__, __LINE__, "%s is %llu, not %llu", \
				   #actual, actual_, expected_);               \
	} while (0)

#endif

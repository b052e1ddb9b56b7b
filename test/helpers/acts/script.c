/*
 * act script: reads lines from stdin, all of them first, then does what they say.
 *
 *	buffer ID SIZE LOW HEX	memory of SIZE bytes, filled with HEX and zeros. It
 *				ends where an unreadable page begins. LOW: below
 *				4 GiB, for 32-bit calls
 *	pointer ID AT TO OFF N	at AT of buffer ID: the address OFF bytes into buffer
 *				TO, in N bytes
 *	call NAME ARGS...	one syscall, by name or number
 *	call32 NUMBER ARGS...	one syscall of a 32-bit program
 *	facts WHO		a line of facts
 *	thread			what follows happens in another thread
 *	dump ID LENGTH		at the end: what is in the buffer then
 *
 * An argument is a number, bID or bID+OFFSET (an address), rN (what call N, from 0,
 * returned), pid or tid. A task that a call creates prints its facts and exits.
 *
 * At the end comes a line with what each call returned, unless the script's last
 * call was not meant to return.
 */
#include "act.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define BUFFERS 256
#define CALLS   4096
#define STEPS   8192
#define PAGE    4096UL

struct buffer {
	unsigned char *data;
	size_t size;
};

enum step_kind { CALL, CALL32, FACTS, THREAD, DUMP };

struct step {
	enum step_kind kind;
	long number;
	int makes_task;
	const char *words[8];
	int count;
};

static char text[16 << 20];
static struct buffer buffers[BUFFERS];
static struct step steps[STEPS];
static int step_count, next_step;
static long returned[CALLS];
static int call_count;

static void read_script(void)
{
	size_t used = 0;
	long got;

	while ((got = RAW3(read, 0, text + used, sizeof(text) - 1 - used)) > 0)
		used += got;
	text[used] = 0;
}

static int digit(char c)
{
	return c <= '9' ? c - '0' : c - 'a' + 10;
}

static struct buffer *buffer_of(const char *word)
{
	unsigned long id = strtoul(word, 0, 10);

	if (id >= BUFFERS)
		fail("too many buffers", 0);
	return &buffers[id];
}

static void make_buffer(const char **words)
{
	struct buffer *buffer = buffer_of(words[1]);
	size_t size = strtoul(words[2], 0, 10);
	size_t pages = (size + PAGE - 1) / PAGE * PAGE;
	int low = words[3][0] == '1';
	const char *hex = words[4] ? words[4] : "";
	unsigned char *memory;
	size_t i;

	memory = mmap(0, pages + PAGE, PROT_READ | PROT_WRITE,
		      MAP_PRIVATE | MAP_ANONYMOUS |
			      (low ? 0x40 /* MAP_32BIT */ : 0),
		      -1, 0);
	if (memory == MAP_FAILED)
		fail("mmap", 0);
	mprotect(memory + pages, PAGE, PROT_NONE);
	buffer->data = memory + pages - size;
	buffer->size = size;
	memset(memory, 0, pages);
	for (i = 0; hex[2 * i]; i++)
		buffer->data[i] = digit(hex[2 * i]) << 4 |
				  digit(hex[2 * i + 1]);
}

static void make_pointer(const char **words)
{
	unsigned char *at =
		buffer_of(words[1])->data + strtoul(words[2], 0, 10);
	uint64_t address =
		(uint64_t)buffer_of(words[3])->data + strtoul(words[4], 0, 10);

	memcpy(at, &address, strtoul(words[5], 0, 10));
}

static int split(char *line, const char **words, int max)
{
	int count = 0;
	char *word;

	for (word = strtok(line, " "); word && count < max;
	     word = strtok(0, " "))
		words[count++] = word;
	return count;
}

static void add_step(enum step_kind kind, const char **words, int count)
{
	struct step *step = &steps[step_count++];
	int i;

	if (step_count > STEPS)
		fail("script too long", 0);
	step->kind = kind;
	step->count = count - 2;
	for (i = 0; i < step->count; i++)
		step->words[i] = words[i + 2];
	if (kind == CALL) {
		step->number = syscall_by_name(words[1]);
		step->makes_task =
			strstr(" clone clone3 fork vfork ", words[1]) != 0;
		if (step->number < 0)
			fail(words[1], 0);
	} else if (kind == CALL32) {
		step->number = strtol(words[1], 0, 10);
	} else {
		step->words[0] = words[1];
		step->words[1] = count > 2 ? words[2] : 0;
	}
}

static void parse_line(char *line)
{
	const char *words[16] = {};
	int count = split(line, words, 15);

	if (count == 0)
		return;
	if (strcmp(words[0], "buffer") == 0)
		make_buffer(words);
	else if (strcmp(words[0], "pointer") == 0)
		make_pointer(words);
	else if (strcmp(words[0], "call") == 0)
		add_step(CALL, words, count);
	else if (strcmp(words[0], "call32") == 0)
		add_step(CALL32, words, count);
	else if (strcmp(words[0], "facts") == 0)
		add_step(FACTS, words, count);
	else if (strcmp(words[0], "thread") == 0)
		add_step(THREAD, words, count);
	else if (strcmp(words[0], "dump") == 0)
		add_step(DUMP, words, count);
	else
		fail(words[0], 0);
}

static long value_of(const char *word)
{
	const char *plus = strchr(word, '+');
	long offset = plus ? strtol(plus + 1, 0, 10) : 0;

	if (strcmp(word, "pid") == 0)
		return RAW0(getpid);
	if (strcmp(word, "tid") == 0)
		return RAW0(gettid);
	if (word[0] == 'b')
		return (long)buffer_of(word + 1)->data + offset;
	if (word[0] == 'r')
		return returned[strtol(word + 1, 0, 10)];
	if (word[0] == '-')
		return strtol(word, 0, 0);
	return strtoul(word, 0, 0);
}

static _Noreturn void be_the_child(void)
{
	print_facts("child");
	RAW1(exit_group, 0);
	__builtin_unreachable();
}

static void make_call(const struct step *step)
{
	long args[6] = {};
	long ret;
	int i;

	for (i = 0; i < step->count && i < 6; i++)
		args[i] = value_of(step->words[i]);
	if (step->kind == CALL32) {
		uint32_t words[7] = { step->number, args[0], args[1], args[2],
				      args[3],      args[4], args[5] };

		ret = raw_compat(words);
	} else {
		/* A vfork's child comes back here first, on our stack. */
		ret = raw(step->number, args[0], args[1], args[2], args[3],
			  args[4], args[5]);
	}
	if (ret == 0 && step->makes_task)
		be_the_child();
	returned[call_count++] = ret;
}

static void print_results(void)
{
	int i;

	json_begin("script");
	json_number("pid", RAW0(getpid));
	json_list_begin("returned");
	for (i = 0; i < call_count; i++)
		json_list_number(returned[i]);
	json_list_end();
	for (i = 0; i < step_count; i++) {
		struct step *step = &steps[i];
		char key[16];

		if (step->kind != DUMP)
			continue;
		snprintf(key, sizeof(key), "b%s", step->words[0]);
		json_hex(key, buffer_of(step->words[0])->data,
			 strtoul(step->words[1], 0, 10));
	}
	json_end();
}

static void *run_steps(void *unused)
{
	while (next_step < step_count) {
		struct step *step = &steps[next_step++];
		pthread_t thread;

		switch (step->kind) {
		case CALL:
		case CALL32:
			make_call(step);
			break;
		case FACTS:
			print_facts(step->words[0]);
			break;
		case THREAD:
			if (pthread_create(&thread, 0, run_steps, 0))
				fail("pthread_create", 0);
			pthread_join(thread, 0);
			break;
		case DUMP:
			break;
		}
	}
	return unused;
}

int act_script(int argc, char **argv)
{
	char *line, *end;

	(void)argc, (void)argv;
	read_script();
	for (line = text; *line; line = end + 1) {
		end = strchr(line, '\n');
		*end = 0;
		parse_line(line);
	}
	run_steps(0);
	print_results();
	return 0;
}

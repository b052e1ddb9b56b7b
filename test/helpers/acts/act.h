/*
 * act: a program that makes exactly the syscalls a test asks for, and tells what it
 * did and saw as JSON, one object per line. What a test captures of it can therefore
 * be stated in full. Built and run by test/helpers/act.ts; statically linked, so that
 * little happens before main().
 */
#ifndef ACT_H
#define ACT_H

#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>

/* ---- raw.c: syscalls with nothing in between; negative errno on failure ---- */

static inline __attribute__((always_inline)) long
raw(long number, long a, long b, long c, long d, long e, long f)
{
#if defined(__x86_64__)
	register long r10 asm("r10") = d;
	register long r8 asm("r8") = e;
	register long r9 asm("r9") = f;
	long ret;

	asm volatile("syscall"
		     : "=a"(ret)
		     : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8),
		       "r"(r9)
		     : "rcx", "r11", "memory");
	return ret;
#elif defined(__aarch64__)
	register long x8 asm("x8") = number;
	register long x0 asm("x0") = a;
	register long x1 asm("x1") = b;
	register long x2 asm("x2") = c;
	register long x3 asm("x3") = d;
	register long x4 asm("x4") = e;
	register long x5 asm("x5") = f;

	asm volatile("svc 0"
		     : "+r"(x0)
		     : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
		     : "memory");
	return x0;
#endif
}

#define RAW0(name)       raw(SYS_##name, 0, 0, 0, 0, 0, 0)
#define RAW1(name, a)    raw(SYS_##name, (long)(a), 0, 0, 0, 0, 0)
#define RAW2(name, a, b) raw(SYS_##name, (long)(a), (long)(b), 0, 0, 0, 0)
#define RAW3(name, a, b, c) \
	raw(SYS_##name, (long)(a), (long)(b), (long)(c), 0, 0, 0)
#define RAW4(name, a, b, c, d) \
	raw(SYS_##name, (long)(a), (long)(b), (long)(c), (long)(d), 0, 0)

/*
 * A syscall as a 32-bit program makes it: number, then six arguments. -ENOSYS where
 * the kernel or the processor has no such thing.
 */
long raw_compat(const uint32_t words[7]);

/*
 * The number of a syscall, or what stands there as a number; -1 when this
 * architecture has none of that name.
 */
long syscall_by_name(const char *name);

/* ---- json.c: one object at a time, in one buffer of the process ----------- */

void json_begin(const char *who);
void json_number(const char *key, long long value);
void json_text(const char *key, const char *bytes, size_t length);
void json_hex(const char *key, const void *bytes, size_t length);
void json_file(const char *key, const char *path);
void json_list_begin(const char *key);
void json_list_number(long long value);
void json_list_end(void);
void json_end(void); /* writes the line */

/* ---- facts.c --------------------------------------------------------------- */

/* A line with all that the kernel tells about the calling thread. */
void print_facts(const char *who);

/* ---- the acts: each gets the arguments behind its name ---------------------- */

int act_script(int argc, char **argv); /* script.c */
int act_image(int argc, char **argv);  /* image.c */
int act_clone(int argc, char **argv);  /* clone.c */
int act_reaper(int argc, char **argv); /* reaper.c */
int act_repeat(int argc, char **argv); /* repeat.c */
int act_crowd(int argc, char **argv);  /* crowd.c */
int act_bpf(int argc, char **argv);    /* bpf.c */
int act_as(int argc, char **argv);
int act_swap(int argc, char **argv); /* swap.c */

/* Says what went wrong, and ends the process. */
_Noreturn void fail(const char *what, long error);

#endif

/* What raw syscalls need besides their instruction: 32-bit calls, and names. */
#include "act.h"

#include <stdlib.h>
#include <string.h>

#if defined(__x86_64__)
asm(".text\n"
    "raw_compat_call:\n"
    "	push %rbx\n"
    "	push %rbp\n"
    "	mov (%rdi), %eax\n"
    "	mov 4(%rdi), %ebx\n"
    "	mov 8(%rdi), %ecx\n"
    "	mov 12(%rdi), %edx\n"
    "	mov 16(%rdi), %esi\n"
    "	mov 24(%rdi), %ebp\n"
    "	mov 20(%rdi), %edi\n"
    "	int $0x80\n"
    "	movslq %eax, %rax\n"
    "	pop %rbp\n"
    "	pop %rbx\n"
    "	ret\n");

long raw_compat_call(const uint32_t words[7]);

long raw_compat(const uint32_t words[7])
{
	return raw_compat_call(words);
}
#else
long raw_compat(const uint32_t words[7])
{
	(void)words;
	return -38; /* ENOSYS: takes a program of its own */
}
#endif

/* clang-format off */
#define NAME(name) { #name, SYS_##name }
/* clang-format on */

static const struct {
	const char *name;
	long number;
} names[] = {
#ifdef SYS_open /* what newer architectures never had */
	NAME(chmod),
	NAME(creat),
	NAME(dup2),
	NAME(fork),
	NAME(getpgrp),
	NAME(open),
	NAME(pipe),
	NAME(poll),
	NAME(vfork),
#endif
	NAME(accept),
	NAME(accept4),
	NAME(bind),
	NAME(capset),
	NAME(chdir),
	NAME(clone),
	NAME(clone3),
	NAME(close),
	NAME(connect),
	NAME(dup),
	NAME(dup3),
	NAME(execve),
	NAME(execveat),
	NAME(exit),
	NAME(exit_group),
	NAME(fcntl),
	NAME(fstat),
	NAME(ftruncate),
	NAME(getpid),
	NAME(getppid),
	NAME(getrandom),
	NAME(getsockname),
	NAME(gettid),
	NAME(ioctl),
	NAME(kill),
	NAME(listen),
	NAME(lseek),
	NAME(madvise),
	NAME(memfd_create),
	NAME(mkdirat),
	NAME(mmap),
	NAME(mount),
	NAME(mprotect),
	NAME(nanosleep),
	NAME(openat),
	NAME(openat2),
	NAME(pipe2),
	NAME(prctl),
	NAME(pread64),
	NAME(prlimit64),
	NAME(pwrite64),
	NAME(read),
	NAME(readv),
	NAME(recvfrom),
	NAME(recvmsg),
	NAME(renameat2),
	NAME(rt_sigaction),
	NAME(rt_sigprocmask),
	NAME(rt_sigqueueinfo),
	NAME(sched_get_priority_min),
	NAME(sched_yield),
	NAME(sendfile),
	NAME(sendmsg),
	NAME(sendto),
	NAME(setgroups),
	NAME(setpgid),
	NAME(setregid),
	NAME(setresgid),
	NAME(setresuid),
	NAME(setsid),
	NAME(setsockopt),
	NAME(setuid),
	NAME(shutdown),
	NAME(socket),
	NAME(socketpair),
	NAME(tgkill),
	NAME(timer_create),
	NAME(timer_settime),
	NAME(umask),
	NAME(unlinkat),
	NAME(unshare),
	NAME(wait4),
	NAME(write),
	NAME(writev),
};

long syscall_by_name(const char *name)
{
	size_t i;

	if (*name >= '0' && *name <= '9')
		return strtol(name, 0, 10);
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(names[i].name, name) == 0)
			return names[i].number;
	return -1;
}

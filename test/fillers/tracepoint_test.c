// SPDX-License-Identifier: Apache-2.0
/* switch, page_fault, signaldeliver: the tracepoint's own arguments come in. */
#include "expect.h"

#include <string.h>

#define SIGURG  23
#define SIGCHLD 17

static __u64 siginfo(int code, int sender)
{
	struct kernel_siginfo *info = kernel_new(struct kernel_siginfo);

	info->si_code = code;
	info->_sifields._kill._pid = sender;
	return (uintptr_t)info;
}

TEST(switch_next, "switch: who comes, and what the one that goes has used")
{
	struct task_struct *next = kernel_new(struct task_struct);

	next->pid = 4711;
	RUN(SCHEDSWITCH_6_E, 0, (uintptr_t)next);
	EXPECT(s64(4711), u64(3), u64(300), u32(400), u32(64), u32(28));
}

TEST(switch_kernel_thread, "switch: a kernel thread has no memory")
{
	test_task->mm = NULL;
	RUN(SCHEDSWITCH_6_E, 0, (uintptr_t)test_task);
	EXPECT(s64(WORLD_TID), u64(3), u64(300), u32(0), u32(0), u32(0));
}

TEST(page_fault_bits, "page_fault: three bits of the error have two names")
{
	RUN(PAGE_FAULT_E, 0, 0x7000, 0x400000, 0);
	EXPECT(u64(0x7000), u64(0x400000), u32(0x2 | 0x8 | 0x20));
	RUN(PAGE_FAULT_E, 0, 0x7000, 0x400000, 7);
	EXPECT(u64(0x7000), u64(0x400000), u32(0x1 | 0x4 | 0x10));
	RUN(PAGE_FAULT_E, 0, 0, ~0ULL, 0x18);
	EXPECT(u64(0), u64(~0ULL), u32(0x2 | 0x8 | 0x20 | 0x40 | 0x80));
	/* What later processors add has no name. */
	RUN(PAGE_FAULT_E, 0, 1, 2, ~0x1fULL);
	EXPECT(u64(1), u64(2), u32(0x2 | 0x8 | 0x20));
}

TEST(signal_sender, "signaldeliver: the sender, where there is a process")
{
	static const int of_processes[] = { 0, -1, -3, -6 };

	for (size_t i = 0; i < sizeof(of_processes) / sizeof(int); i++) {
		RUN(SIGNALDELIVER_E, 0, SIGURG, siginfo(of_processes[i], 77));
		EXPECT(s64(77), s64(WORLD_TID), u8(SIGURG));
	}
	RUN(SIGNALDELIVER_E, 0, SIGCHLD, siginfo(1, 78));
	EXPECT(s64(78), s64(WORLD_TID), u8(SIGCHLD));
}

TEST(signal_kernel, "signaldeliver: no sender")
{
	/* A timer, asynchronous I/O, the kernel, a fault. */
	static const int of_others[] = { -2, -4, -5, 0x80, 1 };

	for (size_t i = 0; i < sizeof(of_others) / sizeof(int); i++) {
		RUN(SIGNALDELIVER_E, 0, SIGURG, siginfo(of_others[i], 77));
		EXPECT(s64(0), s64(WORLD_TID), u8(SIGURG));
	}
	/* Numbers where an address should be: SEND_SIG_NOINFO, SEND_SIG_PRIV. */
	for (__u64 special = 0; special <= 2; special++) {
		RUN(SIGNALDELIVER_E, 0, 9, special);
		EXPECT(s64(0), s64(WORLD_TID), u8(9));
	}
}

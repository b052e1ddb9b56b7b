/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A signal (hook_arg 0) reaches the current task; hook_arg 1 is its siginfo.
 */
#ifndef TRISCAP_FILLERS_SIGNALDELIVER_H
#define TRISCAP_FILLERS_SIGNALDELIVER_H

/* Linux before 4.20: a driver for such kernels says `struct siginfo`. */
#ifndef KERNEL_SIGINFO
#define KERNEL_SIGINFO struct kernel_siginfo
#endif

/* The code as user space knows it; a driver for kernels that keep more in it says. */
#ifndef SIGNAL_CODE
#define SIGNAL_CODE(code) (code)
#endif

/* asm-generic/siginfo.h and asm-generic/signal.h, the same on x86 and arm64 */
#define SIGNAL_CHILD    17
#define SIGNAL_USER     0  /* kill(2) */
#define SIGNAL_QUEUE    -1 /* sigqueue(3) */
#define SIGNAL_MESSAGES -3 /* mq_notify(3) */
#define SIGNAL_THREAD   -6 /* tkill(2), tgkill(2) */

/*
 * Small numbers instead of an address: SEND_SIG_NOINFO and the like of
 * linux/sched/signal.h, without a sender.
 */
#define SIGNAL_NO_ADDRESS 2

/* Is there a process behind it? Then every layout begins with its number. */
static __always_inline bool signal_has_sender(__u32 sig, int code)
{
	if (sig == SIGNAL_CHILD && code > 0)
		return true;
	return code == SIGNAL_USER || code == SIGNAL_QUEUE ||
	       code == SIGNAL_MESSAGES || code == SIGNAL_THREAD;
}

static __always_inline void fill_signaldeliver(struct capture *c)
{
	__u64 address = hook_arg(c, 1);
	KERNEL_SIGINFO *info = (KERNEL_SIGINFO *)(unsigned long)address;
	__u32 sig = hook_arg(c, 0);
	__s64 sender = 0;

	if (address > SIGNAL_NO_ADDRESS &&
	    signal_has_sender(sig, SIGNAL_CODE(KREAD(info, si_code))))
		sender = KREAD(info, _sifields._kill._pid);
	put_s64(c, sender);
	put_s64(c, KREAD(capture_task(), pid));
	put_u8(c, sig);
}

#endif

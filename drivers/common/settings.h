/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What user space tells a driver when a capture opens. One struct for all
 * drivers: a BPF map, or the argument of an ioctl.
 */
#ifndef TRISCAP_SETTINGS_H
#define TRISCAP_SETTINGS_H

#define TRISCAP_WANTED_MAX 512 /* ppm_sc codes end at 453 */

struct triscap_settings {
	__u64 boot_epoch_ns; /* CLOCK_REALTIME - CLOCK_BOOTTIME */
	__u32 snaplen;       /* bytes of a data buffer that are kept */
	__u32 self_tgid;     /* whose events are left out; 0: nobody's */
	__u32 only_tgid;     /* whose events are kept; 0: everybody's */
	__u32 exec_hook;     /* 1: successful execs have a hook of their own */
	__u8 wanted[TRISCAP_WANTED_MAX]; /* by ppm_sc code, 0 or 1 */
	/*
	 * 1 while the reader sleeps: whoever publishes a record clears it and
	 * wakes the reader. On a cache line of its own, since it changes.
	 */
	__u32 reader_waiting __attribute__((aligned(64)));
};

/* A larger snaplen is refused by user space: length cells have 16 bits. */
#define TRISCAP_SNAPLEN_MAX 65000

#endif

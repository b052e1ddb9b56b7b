/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from schema/ by `npm run generate`: do not edit. */
/*
 * Flag values of the .scap format, and functions that make them of the
 * kernel's. Where architectures differ, the target decides; an eBPF program
 * says what it is for with -D__TARGET_ARCH_arm64.
 */
#ifndef TRISCAP_GENERATED_FLAGS_H
#define TRISCAP_GENERATED_FLAGS_H

#if defined(__TARGET_ARCH_arm64) || defined(__aarch64__)
#define TRISCAP_ARM64
#endif

/*
 * clone_flags: What a new thread shares with the one that made it, and which
 * namespaces are new.
 */
enum {
	SCAP_CLONE_FILES = 0x1,
	SCAP_CLONE_FS = 0x2,
	SCAP_CLONE_IO = 0x4,
	SCAP_CLONE_NEWIPC = 0x8,
	SCAP_CLONE_NEWNET = 0x10,
	SCAP_CLONE_NEWNS = 0x20,
	SCAP_CLONE_NEWPID = 0x40,
	SCAP_CLONE_NEWUTS = 0x80,
	SCAP_CLONE_PARENT = 0x100,
	SCAP_CLONE_PARENT_SETTID = 0x200,
	SCAP_CLONE_PTRACE = 0x400,
	SCAP_CLONE_SIGHAND = 0x800,
	SCAP_CLONE_SYSVSEM = 0x1000,
	SCAP_CLONE_THREAD = 0x2000,
	SCAP_CLONE_UNTRACED = 0x4000,
	SCAP_CLONE_VM = 0x8000,
	SCAP_CLONE_INVERTED = 0x10000,
	SCAP_NAME_CHANGED = 0x20000,
	SCAP_CLOSED = 0x40000,
	SCAP_CLONE_NEWUSER = 0x100000,
	SCAP_CLONE_CHILD_CLEARTID = 0x800000,
	SCAP_CLONE_CHILD_SETTID = 0x1000000,
	SCAP_CLONE_SETTLS = 0x2000000,
	SCAP_CLONE_STOPPED = 0x4000000,
	SCAP_CLONE_VFORK = 0x8000000,
	SCAP_CLONE_NEWCGROUP = 0x10000000,
	SCAP_CLONE_CHILD_IN_PIDNS = 0x20000000,
};

/* creat_flags: What a filler found out about a file that creat(2) opened. */
enum {
	SCAP_FD_UPPER_LAYER_CREAT = 0x1,
	SCAP_FD_LOWER_LAYER_CREAT = 0x2,
};

/* execve_flags: What a filler found out about the file that was executed. */
enum {
	SCAP_EXE_WRITABLE = 0x1,
	SCAP_EXE_UPPER_LAYER = 0x2,
	SCAP_EXE_FROM_MEMFD = 0x4,
	SCAP_EXE_LOWER_LAYER = 0x8,
};

/* file_flags: How a file was opened. */
enum {
	SCAP_O_LARGEFILE = 0x800,
	SCAP_O_DIRECTORY = 0x400,
	SCAP_O_DIRECT = 0x200,
	SCAP_O_TRUNC = 0x100,
	SCAP_O_SYNC = 0x80,
	SCAP_O_NONBLOCK = 0x40,
	SCAP_O_EXCL = 0x20,
	SCAP_O_DSYNC = 0x10,
	SCAP_O_APPEND = 0x8,
	SCAP_O_CREAT = 0x4,
	SCAP_O_RDWR = 0x3,
	SCAP_O_WRONLY = 0x2,
	SCAP_O_RDONLY = 0x1,
	SCAP_O_CLOEXEC = 0x1000,
	SCAP_O_NONE = 0x0,
	SCAP_O_TMPFILE = 0x2000,
	SCAP_O_F_CREATED = 0x4000,
	SCAP_FD_UPPER_LAYER = 0x8000,
	SCAP_FD_LOWER_LAYER = 0x10000,
};

/*
 * Flags of clone(2), clone3(2), unshare(2) and setns(2), without the signal
 * number in the lowest byte.
 */
static __always_inline __u32 clone_flags_to_scap(__u64 flags)
{
	return (flags & 0x80000000) >> 29 |
	       (flags & 0x40000000) >> 26 |
	       (flags & 0x8000000) >> 24 |
	       (flags & 0x20000000) >> 23 |
	       (flags & 0x4000000) >> 19 |
	       (flags & 0x20000) >> 12 |
	       (flags & 0x100000) >> 11 |
	       (flags & 0x400) >> 10 |
	       (flags & 0x800000) >> 9 |
	       (flags & 0x10000200) >> 8 |
	       (flags & 0x8000) >> 7 |
	       (flags & 0x40000) >> 6 |
	       (flags & 0x12000) >> 3 |
	       (flags & 0x1000800) |
	       (flags & 0x200000) << 2 |
	       (flags & 0x2000000) << 3 |
	       (flags & 0x80000) << 6 |
	       (flags & 0x100) << 7 |
	       (flags & 0x4000) << 13;
}

/* Command of fcntl(2). */
static __always_inline __u32 fcntl_command_to_scap(__u32 value)
{
	/*
	 * F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETLK, F_SETLK,
	 * F_SETLKW, F_SETOWN, F_GETOWN
	 */
	if (value < 10)
		return (0x30a248185103081ULL >> (value * 6)) & 0x3f;
	/*
	 * F_SETSIG, F_GETSIG, F_GETLK64, F_SETLK64, F_SETLKW64, F_SETOWN_EX,
	 * F_GETOWN_EX
	 */
	if ((value - 10) < 7)
		return (0x165534913cdULL >> ((value - 10) * 6)) & 0x3f;
	/* F_OFD_GETLK, F_OFD_SETLK, F_OFD_SETLKW */
	if ((value - 36) < 3)
		return (0x207deULL >> ((value - 36) * 6)) & 0x3f;
	/*
	 * F_SETLEASE, F_GETLEASE, F_NOTIFY, F_CANCELLK, F_DUPFD_CLOEXEC,
	 * F_SETPIPE_SZ, F_GETPIPE_SZ
	 */
	if ((value - 1024) < 9)
		return (0x1d71a64001b617ULL >> ((value - 1024) * 6)) & 0x3f;
	return 0;
}

/*
 * Flags of open(2), openat(2) and openat2(2). The access mode counts from 0
 * in the kernel and from 1 here.
 */
static __always_inline __u32 open_flags_to_scap(__u64 flags)
{
#ifdef TRISCAP_ARM64
	return ((flags + 1) & 3) |
	       (flags & 0x100000) >> 13 |
	       (flags & 0x400000) >> 9 |
	       (flags & 0x1000) >> 8 |
	       (flags & 0x90400) >> 7 |
	       (flags & 0x20000) >> 6 |
	       (flags & 0x800) >> 5 |
	       (flags & 0x4040) >> 4 |
	       (flags & 0x80) >> 2 |
	       (flags & 0x200) >> 1;
#else
	return ((flags + 1) & 3) |
	       (flags & 0x100000) >> 13 |
	       (flags & 0x400000) >> 9 |
	       (flags & 0x1000) >> 8 |
	       (flags & 0x80400) >> 7 |
	       (flags & 0x10000) >> 6 |
	       (flags & 0x4800) >> 5 |
	       (flags & 0x8040) >> 4 |
	       (flags & 0x80) >> 2 |
	       (flags & 0x200) >> 1;
#endif
}

/*
 * Flags of dup3(2) and pipe2(2), and those in the type of socket(2): no
 * access mode, nothing about paths.
 */
static __always_inline __u32 descriptor_flags_to_scap(__u64 flags)
{
#ifdef TRISCAP_ARM64
	return (flags & 0x90000) >> 7 |
	       (flags & 0x800) >> 5;
#else
	return (flags & 0x80000) >> 7 |
	       (flags & 0x4800) >> 5;
#endif
}

/* open_how.resolve of openat2(2). */
static __always_inline __u32 resolve_flags_to_scap(__u64 flags)
{
	return (flags & 0x18) >> 3 |
	       (flags & 0x20) |
	       (flags & 0x6) << 1 |
	       (flags & 0x1) << 4;
}

/*
 * The processor's error code of a page fault. Three of its bits have a name
 * for 0, too.
 */
static __always_inline __u32 fault_error_to_scap(__u64 flags)
{
	return ((~flags & 1) << 1 | (~flags & 2) << 2 | (~flags & 4) << 3) |
	       (flags & 0x1) |
	       (flags & 0x2) << 1 |
	       (flags & 0x4) << 2 |
	       (flags & 0x18) << 3;
}

/* Flags of unlinkat(2). */
static __always_inline __u32 unlinkat_flags_to_scap(__u64 flags)
{
	return (flags & 0x200);
}

#endif

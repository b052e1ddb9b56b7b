/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What the module and the addon (addon/kmod_engine.cc) say to each other, over
 * the one device, /dev/triscap.
 *
 * An open file is a consumer, with rings, wanted events and a ledger of its own.
 * Whoever holds the file may use it: tasks, forks and threads mean nothing. When
 * the last reference goes, however that comes, all of it is given back.
 *
 *	fd = open("/dev/triscap", O_RDWR | O_CLOEXEC)	mode 0400
 *	ioctl HELLO	both sides are of the same make, or nothing else works
 *	ioctl SETUP	once: what is wanted; makes a ring for each CPU online
 *	ioctl STATUS	how many CPUs there can be: 0 ... cpus - 1
 *	for each of them: ioctl LEDGER; if flags say that it has a ring,
 *		mmap(PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED,
 *		     TRISCAP_KMOD_POSITIONS(cpu))
 *		mmap(2 * ring_bytes, PROT_READ, MAP_SHARED,
 *		     TRISCAP_KMOD_DATA(cpu))
 *	ioctl START	hooks fire
 *	poll		readable when a ring has what was not consumed
 *	ioctl STOP	when it returns, no hook is running: rings and ledger are
 *			final, and stay readable. START goes on from there.
 *	close		munmap comes first: a mapping holds the file, too
 *
 * A ring is that of common/ring.h except for its end: the data lies in the
 * mapping twice, one behind the other, so that a record may run over the end of a
 * lap and still be read in one piece, and the next one begins right behind it:
 * triscap_kmod_next(). All lanes of a CPU share its ring, in the order of their
 * numbers; the ledger lies in the kernel and is read with an ioctl.
 *
 * /proc/PID/fdinfo/FD says triscap_running (1 between START and STOP) and
 * triscap_memory (bytes), to whoever may look.
 *
 * poll() loses nothing: it announces the reader, looks, and looks again a
 * millisecond later by a timer, so that publishing needs no barrier. Edges
 * (EPOLLET, io_uring) are rung, too. Before SETUP it answers EPOLLERR.
 *
 * Errors: EPROTO not (successfully) greeted; EINVAL a number or a flag that has no
 * meaning; EBUSY done already; ENOLINK not set up; ENXIO a CPU or a ring that is
 * not there; ENOMEM rings beyond three quarters of memory; ENOTTY no ioctl of ours.
 */
#ifndef TRISCAP_KMOD_UAPI_H
#define TRISCAP_KMOD_UAPI_H

#ifdef __KERNEL__
#include <linux/ioctl.h>
#include <linux/types.h>
#else
#include <linux/types.h>
#include <sys/ioctl.h>
#endif

#include "../common/ledger.h"
#include "../common/settings.h"

#define TRISCAP_KMOD_DEVICE "triscap"
/* Changes with every change of this file, of a record or of the ledger. */
#define TRISCAP_KMOD_ABI 3

/* ---- ioctls ------------------------------------------------------------- */

/* In: what the caller was built with. Out: the same of the module. */
struct triscap_kmod_hello {
	__u32 abi;          /* TRISCAP_KMOD_ABI: equal, or EPROTO from now on */
	__u16 schema_major; /* of generated/events.h; told, not compared */
	__u16 schema_minor;
	char release[24]; /* of triscap, out only; ends with a NUL */
};

/* Instead of a number: whoever makes this ioctl. */
#define TRISCAP_KMOD_CALLER 0xffffffffU

/* Wanted syscalls that have an event at their beginning come with that, too. */
#define TRISCAP_KMOD_ENTER_EVENTS 1

/* struct triscap_settings, as far as it concerns the module, and the rings. */
struct triscap_kmod_setup {
	__u64 ring_bytes; /* per CPU: a power of two, see below */
	__u64 boot_epoch_ns;
	__u32 snaplen;   /* TRISCAP_SNAPLEN_MAX at most */
	__u32 self_tgid; /* in the initial pid namespace; 0: nobody */
	__u32 only_tgid; /* in the initial pid namespace; 0: everybody */
	__u32 flags;     /* TRISCAP_KMOD_ENTER_EVENTS or 0 */
	__u8 wanted[TRISCAP_WANTED_MAX]; /* by ppm_sc code, 0 or 1 */
};

#define TRISCAP_KMOD_RING_MIN (4 * 65536)
#define TRISCAP_KMOD_RING_MAX (1UL << 30)

/* Wanted, and this kernel has no tracepoint of it: arm64 before generic ones. */
#define TRISCAP_KMOD_LACKS_PAGE_FAULTS 1

struct triscap_kmod_status {
	__u32 cpus;      /* a record's cpu is below this */
	__u32 rings;     /* how many of them have a ring */
	__u32 running;   /* 1 between START and STOP */
	__u32 consumers; /* of the whole module, running or not */
	__u64 ring_bytes;
	__u64 memory; /* bytes of kernel memory that this consumer holds */
	__u64 lacks;  /* TRISCAP_KMOD_LACKS_PAGE_FAULTS or 0 */
};

#define TRISCAP_KMOD_HAS_RING 1 /* was online at SETUP */

struct triscap_kmod_ledger {
	__u32 cpu;   /* in; ENXIO when there can be no such CPU */
	__u32 flags; /* out */
	__u64 reserved[7];
	struct triscap_cpu_ledger counters; /* a snapshot while hooks run */
};

#define TRISCAP_KMOD_IOCTLS 0xF7 /* their type */

#define TRISCAP_KMOD_HELLO \
	_IOWR(TRISCAP_KMOD_IOCTLS, 0, struct triscap_kmod_hello)
#define TRISCAP_KMOD_SETUP \
	_IOW(TRISCAP_KMOD_IOCTLS, 1, struct triscap_kmod_setup)
#define TRISCAP_KMOD_START _IO(TRISCAP_KMOD_IOCTLS, 2)
#define TRISCAP_KMOD_STOP  _IO(TRISCAP_KMOD_IOCTLS, 3)
#define TRISCAP_KMOD_STATUS \
	_IOR(TRISCAP_KMOD_IOCTLS, 4, struct triscap_kmod_status)
#define TRISCAP_KMOD_LEDGER \
	_IOWR(TRISCAP_KMOD_IOCTLS, 5, struct triscap_kmod_ledger)

/* ---- mmap --------------------------------------------------------------- */

/* Offsets. Each mapping is whole, shared, and of exactly the size above. */
#define TRISCAP_KMOD_POSITIONS(cpu) ((__u64)(cpu) << 32)
#define TRISCAP_KMOD_DATA(cpu)      ((__u64)(cpu) << 32 | 1ULL << 31)

/*
 * The page of positions. At the offsets of struct triscap_ring; what lies between
 * is zero.
 */
struct triscap_kmod_positions {
	__u64 producer; /* written by the module, never read back by it */
	__u64 consumer __attribute__((aligned(128))); /* by the reader */
};

/* The position behind a record of `size` bytes that begins at `position`. */
static inline __u64 triscap_kmod_next(__u64 position, __u64 size)
{
	return position + ((size + 7) & ~7ULL);
}

#endif

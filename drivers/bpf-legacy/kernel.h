/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The kernel that this object is built for: its own headers or, where it has none
 * but BTF, the types that are dumped from that (lib/build/bpf-legacy.ts). Either
 * way, structs are read by the names of their members in this one kernel.
 */
#ifndef TRISCAP_BPF_LEGACY_KERNEL_H
#define TRISCAP_BPF_LEGACY_KERNEL_H

#ifdef TRISCAP_FROM_BTF

#include "vmlinux.h"

#define __always_inline        inline __attribute__((always_inline))
#define offsetof(type, member) __builtin_offsetof(type, member)
#define barrier()              asm volatile("" ::: "memory")

#else

#include <linux/types.h>
#include <linux/ptrace.h>
#include <linux/sched.h>
#include <linux/sched/signal.h>
#include <linux/cred.h>
#include <linux/pid.h>
#include <linux/pid_namespace.h>
#include <linux/nsproxy.h>
#include <linux/mm_types.h>
#include <linux/percpu_counter.h>
#include <linux/binfmts.h>
#include <linux/fs.h>
#include <linux/dcache.h>
#include <linux/mount.h>
#include <linux/fdtable.h>
#include <linux/tty.h>
#include <linux/tty_driver.h>
#include <linux/cgroup.h>
#include <linux/kernfs.h>
#include <linux/srcu.h>
#include <linux/ipv6.h>
#include <net/sock.h>
#include <net/inet_sock.h>
#include <net/af_unix.h>
#include <uapi/linux/bpf.h>

/*
 * fs/mount.h is private to the kernel. This much of it has been so since 3.3,
 * where the first member was a list_head, of the same size.
 */
struct mount {
	struct hlist_node mnt_hash;
	struct mount *mnt_parent;
	struct dentry *mnt_mountpoint;
	struct vfsmount mnt;
};

#endif

#if defined(__TARGET_ARCH_x86)
#define TRISCAP_X86_64
#elif defined(__TARGET_ARCH_arm64)
#define TRISCAP_AARCH64
#else
#error "bpf-legacy knows x86_64 and arm64"
#endif

#endif

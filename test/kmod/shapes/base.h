/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Types, the compiler, and what the kernel has instead of a C library. */
typedef signed char s8, __s8;
typedef short s16, __s16;
typedef unsigned char u8, __u8;
typedef unsigned short u16, __u16, umode_t;
typedef int s32, __s32, pid_t;
typedef unsigned int u32, __u32, gfp_t, compat_uptr_t;
typedef long long s64, __s64, loff_t;
typedef unsigned long long u64, __u64;
typedef unsigned long size_t;
typedef _Bool bool;

enum { false, true };

#define NULL ((void*)0)

#define __user
#define __rcu
#define __percpu
#define __init
#define __exit
#define __must_check __attribute__((warn_unused_result))
#define __always_inline inline __attribute__((always_inline))
#define noinline __attribute__((noinline))
#define __maybe_unused __attribute__((unused))
#define ____cacheline_aligned_in_smp __attribute__((aligned(64)))
#define likely(condition) __builtin_expect(!!(condition), 1)
#define unlikely(condition) __builtin_expect(!!(condition), 0)
#define offsetof(type, member) __builtin_offsetof(type, member)
#define container_of(pointer, type, member) ((type*)((char*)(pointer)-offsetof(type, member)))
#define barrier() asm volatile("" ::: "memory")

/* 4.15 took the old one away, 3.19 and 4.0 made the new ones. */
#if !SINCE(4, 15)
#define ACCESS_ONCE(place) (*(volatile typeof(place)*)&(place))
#endif
#if SINCE(3, 19)
#define READ_ONCE(place) (*(const volatile typeof(place)*)&(place))
#endif
#if SINCE(4, 0)
#define WRITE_ONCE(place, value) (*(volatile typeof(place)*)&(place) = (value))
#endif

#define BIT(n) (1UL << (n))
/* As the compiler sees it: a function that must not be left over. */
#define BUILD_BUG_ON(condition) ((void)sizeof(char[1 - 2 * !!(condition)]))
extern void build_bug(void) __attribute__((error("BUILD_BUG")));
#define BUILD_BUG() build_bug()
#define WARN_ON_ONCE(condition) unlikely(condition)

#define EPERM 1
#define ENOENT 2
#define ENXIO 6
#define ENOMEM 12
#define EFAULT 14
#define EBUSY 16
#define EINVAL 22
#define ENOTTY 25
#define ERANGE 34
#define ENOLINK 67
#define EPROTO 71

void* ERR_PTR(long error);
long __must_check PTR_ERR(const void* pointer);
bool __must_check IS_ERR(const void* pointer);
bool is_power_of_2(unsigned long n);

void* memcpy(void* to, const void* from, size_t size);
void* memset(void* to, int byte, size_t size);
int strcmp(const char* one, const char* other);
int printk(const char* format, ...) __attribute__((format(printf, 1, 2)));
#define pr_err(...) printk(__VA_ARGS__)
#define pr_warn(...) printk(__VA_ARGS__)

struct list_head {
  struct list_head *next, *prev;
};
struct hlist_node {
  struct hlist_node *next, **pprev;
};
#define list_entry(pointer, type, member) container_of(pointer, type, member)

typedef struct {
  int counter;
} atomic_t;
typedef struct {
  long counter;
} atomic_long_t;
int atomic_read(const atomic_t* value);

#define _IOC_TYPE(number) (((number) >> 8) & 0xff)
#define _IO_SHAPE(direction, type, number, size) \
  ((direction) << 30 | (unsigned int)(size) << 16 | (type) << 8 | (number))
#define _IO(type, number) _IO_SHAPE(0U, type, number, 0)
#define _IOW(type, number, what) _IO_SHAPE(1U, type, number, sizeof(what))
#define _IOR(type, number, what) _IO_SHAPE(2U, type, number, sizeof(what))
#define _IOWR(type, number, what) _IO_SHAPE(3U, type, number, sizeof(what))

struct module;
extern struct module __this_module;
#define THIS_MODULE (&__this_module)
void __module_get(struct module* module);
#define module_init(function) int init_module(void) __attribute__((alias(#function)))
#define module_exit(function) void cleanup_module(void) __attribute__((alias(#function)))
#define MODULE_DESCRIPTION(text) struct module
#define MODULE_AUTHOR(text) struct module
#define MODULE_LICENSE(text) struct module
#define MODULE_VERSION(text) struct module

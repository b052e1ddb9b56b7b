/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Reading kernel structs: KREAD() for members by their names in this kernel, one
 * bpf_probe_read() per pointer followed. What was renamed, moved or changed its
 * type is in compat/; nobody else knows about kernel versions.
 */
#ifndef TRISCAP_BPF_LEGACY_ACCESS_H
#define TRISCAP_BPF_LEGACY_ACCESS_H

/* The type of a member, without the const that it may have. */
#define KTYPE(pointer, member) typeof(({ (pointer)->member; }))

/*
 * Where a member is. Always by offsetof(), which is what the compiler says for the
 * machine's own architecture: `&(pointer)->member` would be worked out again by the
 * BPF back end, which aligns integers of more than 64 bits in another way.
 */
#define KPLACE(pointer, member) \
	((void *)(pointer) + offsetof(typeof(*(pointer)), member))

/* A member of a struct whose type the verifier knows: a plain load. */
#define KTYPED(pointer, member) \
	(*(volatile KTYPE(pointer, member) *)KPLACE(pointer, member))

/*
 * Linux 6.2: a kernel function without an instruction of its own, which tells the
 * verifier what a pointer points to, by the number of the type. Loads behind it give
 * zero where they fault, and take a nanosecond; probe_kernel() takes twenty-five.
 */
#if defined(TRISCAP_TYPED) && defined(TRISCAP_HAS_CAST)
extern void *bpf_rdonly_cast(const void *pointer, __u32 type) SEC(".ksyms");

/* Of the structs that most events look into (addon/kernel_types.cc); else 0. */
#define TYPE_IF(pointer, name)                                          \
	(__builtin_types_compatible_p(typeof(pointer), struct name *) ? \
		 TRISCAP_TYPE_##name :                                  \
		 0)
#define TYPE_OF(pointer)                                                  \
	(TYPE_IF(pointer, task_struct) + TYPE_IF(pointer, files_struct) + \
	 TYPE_IF(pointer, fdtable) + TYPE_IF(pointer, file) +             \
	 TYPE_IF(pointer, inode) + TYPE_IF(pointer, super_block) +        \
	 TYPE_IF(pointer, dentry) + TYPE_IF(pointer, socket) +            \
	 TYPE_IF(pointer, sock) + TYPE_IF(pointer, list_head))
#define KCAST(pointer) \
	((typeof(pointer))bpf_rdonly_cast(pointer, TYPE_OF(pointer)))
#else
#define TYPE_OF(pointer) 0
#define KCAST(pointer)   (pointer)
#endif

#define KREAD_1(pointer, a)                                   \
	({                                                    \
		KTYPE(pointer, a) value_;                     \
                                                              \
		if (TYPE_OF(pointer))                         \
			value_ = KTYPED(KCAST(pointer), a);   \
		else                                          \
			probe_kernel(&value_, sizeof(value_), \
				     KPLACE(pointer, a));     \
		value_;                                       \
	})
#define KREAD_2(pointer, a, b)    KREAD_1(KREAD_1(pointer, a), b)
#define KREAD_3(pointer, a, b, c) KREAD_1(KREAD_2(pointer, a, b), c)

#define KREAD_PICK(_1, _2, _3, name, ...) name
/* The value behind a chain of members, zero where memory cannot be read. */
#define KREAD(pointer, ...)                                \
	KREAD_PICK(__VA_ARGS__, KREAD_3, KREAD_2, KREAD_1) \
	(pointer, __VA_ARGS__)

/* The address of a member. */
#define KADDRESS(pointer, member) KPLACE(pointer, member)
/* The address of an element; `index` may be known at run time only. */
#define KELEMENT(pointer, array, type, index) \
	((type *)(KPLACE(pointer, array) + (index) * sizeof(type)))
/*
 * The pointer that lies at an address in kernel memory. Any struct that begins with a
 * pointer will do.
 */
#define KPOINTER_AT(address) \
	((void *)KREAD_1((struct list_head *)(address), next))
/* An element of an array of pointers. */
#define KPOINTER(pointer, array, index) \
	KPOINTER_AT(KPLACE(pointer, array) + (index) * sizeof(void *))
/* From the address of a member back to the struct around it. */
#define KCONTAINER(address, type, member) \
	((type *)((void *)(address)-offsetof(type, member)))

/*
 * A bit field of struct signal_struct. It has no address; but these stand behind
 * `flags`, so a copy of what follows `flags` is looked at instead, through a
 * pointer to where the struct would have to begin.
 */
#define KFLAG(pointer, bitfield)                                               \
	({                                                                     \
		__u64 window_[4] = {};                                         \
		typeof(pointer) shifted_ =                                     \
			(void *)window_ - offsetof(typeof(*(pointer)), flags); \
                                                                               \
		probe_kernel(window_, sizeof(window_),                         \
			     KPLACE(pointer, flags));                          \
		shifted_->bitfield;                                            \
	})

/*
 * Memory of a constant size, or of 1 to 512 bytes: what the walk buffer takes.
 * Until 4.15 a size must be known not to be 0, hence the detour.
 */
#define PROBE(probe, to, size, address)                                  \
	({                                                               \
		bool read_;                                              \
                                                                         \
		if (__builtin_constant_p(size)) {                        \
			read_ = probe(to, size, (void *)(address)) == 0; \
		} else {                                                 \
			__u64 most_ = (__u64)(size)-1;                   \
                                                                         \
			opaque(most_);                                   \
			read_ = (size) == 0;                             \
			if (most_ < 512)                                 \
				read_ = probe(to, most_ + 1,             \
					      (void *)(address)) == 0;   \
		}                                                        \
		read_;                                                   \
	})

static __always_inline bool read_kernel(void *to, __u32 size,
					const void *address)
{
	return PROBE(probe_kernel, to, size, address);
}

static __always_inline bool read_user(void *to, __u32 size, __u64 address)
{
	return PROBE(probe_user, to, size, address);
}

/* With its type, where the verifier knows it: CURRENT() is a plain load then. */
static __always_inline struct task_struct *capture_task(void)
{
#ifdef TRISCAP_TYPED
	return typed_current();
#else
	return (struct task_struct *)current_address();
#endif
}

#ifdef TRISCAP_TYPED
#define CURRENT(task, member) KTYPED(task, member)
#else
#define CURRENT(task, member) KREAD(task, member)
#endif

#endif

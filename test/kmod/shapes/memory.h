/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Memory: the kernel's, a process's, and that of each CPU. */
#define PAGE_SHIFT 12
#define PAGE_SIZE (1UL << PAGE_SHIFT)
#define PAGE_ALIGN(size) (((size) + PAGE_SIZE - 1) & ~(PAGE_SIZE - 1))
#define PAGE_OFFSET 0xffff888000000000UL
#if defined(CONFIG_ARM64) && !SINCE(5, 4)
#define VA_START 0xffff000000000000UL
#endif

extern const gfp_t shape_gfp;
#define GFP_KERNEL shape_gfp
#if SINCE(4, 5)
#define GFP_KERNEL_ACCOUNT shape_gfp
#endif
void* kmalloc(size_t size, gfp_t flags);
void* kzalloc(size_t size, gfp_t flags);
void kfree(const void* memory);
void* memdup_user(const void __user* from, size_t size);
void* vzalloc_node(unsigned long size, int node);
void vfree(const void* memory);
unsigned long vmalloc_to_pfn(const void* address);

/* ---- of each CPU -------------------------------------------------------- */

#define DECLARE_PER_CPU(type, name) extern __percpu typeof(type) name
#define DEFINE_PER_CPU(type, name) __percpu typeof(type) name
#define this_cpu_ptr(pointer) ((typeof(*(pointer))*)(pointer))
#define per_cpu_ptr(pointer, cpu) ((void)(cpu), (typeof(*(pointer))*)(pointer))
void __percpu* __alloc_percpu(size_t size, size_t align);
void free_percpu(void __percpu* memory);
#define alloc_percpu(type) ((typeof(type) __percpu*)__alloc_percpu(sizeof(type), __alignof__(type)))
#if SINCE(3, 18)
void __percpu* __alloc_percpu_gfp(size_t size, size_t align, gfp_t flags);
#define alloc_percpu_gfp(type, flags) \
  ((typeof(type) __percpu*)__alloc_percpu_gfp(sizeof(type), __alignof__(type), flags))
#endif

struct cpumask;
extern const struct cpumask* const cpu_online_mask;
#if SINCE(4, 14)
extern unsigned int nr_cpu_ids;
#else
extern int nr_cpu_ids;
#endif
unsigned int num_possible_cpus(void);
bool cpu_possible(unsigned int cpu);
int smp_processor_id(void);
int cpu_to_node(int cpu);
unsigned int cpumask_next(int after, const struct cpumask* mask);
unsigned int cpumask_weight(const struct cpumask* mask);
void cpumask_copy(struct cpumask* to, const struct cpumask* from);
size_t cpumask_size(void);
#define for_each_cpu(cpu, mask) for ((cpu) = -1; (cpu) = cpumask_next((cpu), (mask)), (cpu) < 64;)
#define for_each_possible_cpu(cpu) for_each_cpu(cpu, cpu_online_mask)

/* ---- a process's -------------------------------------------------------- */

struct sysinfo {
  unsigned long totalram, freeram;
  unsigned int mem_unit;
};
void si_meminfo(struct sysinfo* info);
#if SINCE(4, 6)
long si_mem_available(void);
#endif

enum {
  MM_FILEPAGES,
  MM_ANONPAGES,
  MM_SWAPENTS,
#if SINCE(4, 5)
  MM_SHMEMPAGES,
#endif
  NR_MM_COUNTERS
};

/* Counters of each CPU since 6.2, of which `count` is what has been folded. */
struct percpu_counter {
  s64 count;
};
struct mm_rss_stat {
  atomic_long_t count[NR_MM_COUNTERS];
};

struct mm_struct {
  unsigned long total_vm, arg_start, arg_end, env_start, env_end;
  struct file __rcu* exe_file;
#if SINCE(6, 2)
  struct percpu_counter rss_stat[NR_MM_COUNTERS];
#else
  struct mm_rss_stat rss_stat;
#endif
};
unsigned long get_mm_counter(struct mm_struct* mm, int member);

#define VM_WRITE 2UL
#define VM_EXEC 4UL
#define VM_MAYWRITE 0x20UL
#define VM_MAYEXEC 0x40UL
#define VM_MAYSHARE 0x80UL
#define VM_DONTCOPY 0x20000UL
#define VM_DONTEXPAND 0x40000UL
#define VM_DONTDUMP 0x4000000UL

typedef struct {
  unsigned long bits;
} pgprot_t;

struct vm_area_struct {
  unsigned long vm_start, vm_end, vm_pgoff;
  pgprot_t vm_page_prot;
#if SINCE(6, 3)
  const unsigned long vm_flags;
#else
  unsigned long vm_flags;
#endif
};
#if SINCE(6, 3)
void vm_flags_mod(struct vm_area_struct* vma, unsigned long set, unsigned long clear);
#endif
int remap_pfn_range(struct vm_area_struct* vma, unsigned long address, unsigned long pfn, unsigned long size,
                    pgprot_t protection);

/* ---- from one to the other ---------------------------------------------- */

bool shape_range_ok(const void __user* address, unsigned long size);
#if SINCE(5, 0)
#define access_ok(address, size) shape_range_ok(address, size)
#else
#define VERIFY_READ 0
#define access_ok(type, address, size) ((void)(type), shape_range_ok(address, size))
#endif
unsigned long __must_check copy_from_user(void* to, const void __user* from, unsigned long size);
unsigned long __must_check copy_to_user(void __user* to, const void* from, unsigned long size);
unsigned long __must_check __copy_from_user_inatomic(void* to, const void __user* from, unsigned long size);
long __must_check strncpy_from_user(char* to, const char __user* from, long size);
void pagefault_disable(void);
void pagefault_enable(void);

#if SINCE(5, 8)
long copy_from_kernel_nofault(void* to, const void* from, size_t size);
#if defined(CONFIG_X86_64) || SINCE(5, 11)
#define __get_kernel_nofault(to, from, type, label)                              \
  do {                                                                           \
    if (copy_from_kernel_nofault((type*)(to), (from), sizeof(type))) goto label; \
  } while (0)
#endif
#else
long probe_kernel_read(void* to, const void* from, size_t size);
#endif

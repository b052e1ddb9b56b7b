/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What keeps CPUs out of each other's way, time, and work for later. */
#define smp_mb() __sync_synchronize()
#if SINCE(3, 14)
#define smp_store_release(pointer, value) __atomic_store_n(pointer, value, __ATOMIC_RELEASE)
#define smp_load_acquire(pointer) __atomic_load_n(pointer, __ATOMIC_ACQUIRE)
#endif

/* 4.16, and stable kernels before it. */
#if SINCE(4, 16)
#define array_index_nospec(index, size) ((typeof(index))((index) < (size) ? (index) : 0))
#endif

void preempt_disable_notrace(void);
void preempt_enable_notrace(void);
bool in_interrupt(void);

struct mutex {
  atomic_t count;
};
#define DEFINE_MUTEX(name) struct mutex name
void mutex_init(struct mutex* mutex);
void mutex_lock(struct mutex* mutex);
void mutex_unlock(struct mutex* mutex);
int lockdep_is_held(struct mutex* mutex);

#define rcu_dereference_raw(pointer) (*(typeof(pointer) volatile*)&(pointer))
#define rcu_dereference_sched(pointer) rcu_dereference_raw(pointer)
#define rcu_dereference_protected(pointer, condition) (*((void)(condition), &(pointer)))
#define rcu_assign_pointer(pointer, value) ((pointer) = (value))

typedef struct {
  struct list_head list;
} wait_queue_head_t;
void init_waitqueue_head(wait_queue_head_t* queue);

/* ---- time --------------------------------------------------------------- */

#define NSEC_PER_SEC 1000000000L
#define NSEC_PER_MSEC 1000000L
#define CLOCK_MONOTONIC 1
typedef int clockid_t;

struct timespec {
  long tv_sec, tv_nsec;
};
struct timespec64 {
  s64 tv_sec;
  long tv_nsec;
};

#if SINCE(4, 10)
typedef s64 ktime_t;
#else
typedef union {
  s64 tv64;
} ktime_t;
#endif
ktime_t ktime_get(void);
ktime_t ns_to_ktime(u64 ns);
s64 ktime_to_ns(const ktime_t time);
#if SINCE(3, 17)
u64 ktime_get_mono_fast_ns(void);
#endif

enum hrtimer_restart { HRTIMER_NORESTART };
enum hrtimer_mode { HRTIMER_MODE_REL };
struct hrtimer {
#if SINCE(6, 15)
  enum hrtimer_restart (*shape_private)(struct hrtimer* timer);
#else
  enum hrtimer_restart (*function)(struct hrtimer* timer);
#endif
};
#if SINCE(6, 13)
void hrtimer_setup(struct hrtimer* timer, enum hrtimer_restart (*function)(struct hrtimer*), clockid_t clock,
                   enum hrtimer_mode mode);
#endif
#if !SINCE(6, 15)
void hrtimer_init(struct hrtimer* timer, clockid_t clock, enum hrtimer_mode mode);
#endif
#if SINCE(4, 2)
void hrtimer_start(struct hrtimer* timer, ktime_t time, const enum hrtimer_mode mode);
#else
int hrtimer_start(struct hrtimer* timer, ktime_t time, const enum hrtimer_mode mode);
#endif
int hrtimer_cancel(struct hrtimer* timer);

struct irq_work {
  void (*func)(struct irq_work* work);
};
void init_irq_work(struct irq_work* work, void (*func)(struct irq_work*));
#if SINCE(3, 15)
bool irq_work_queue(struct irq_work* work);
#else
void irq_work_queue(struct irq_work* work);
#endif
void irq_work_sync(struct irq_work* work);

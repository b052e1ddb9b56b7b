// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The life of a consumer: created with the file, set up once, started and stopped,
 * destroyed with the file.
 *
 * CPUs: each possible one has counters, each that is online at set-up has a ring.
 * On a CPU that comes up later every hit is counted, and lost as `ring_full`, as
 * in the other drivers.
 */
#include <linux/cpumask.h>
#include <linux/err.h>
#include <linux/log2.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/tracepoint.h>

#include "../common/generated/events.h"
#include "compat/accounted_memory.h"
#include "compat/available_memory.h"
#include "compat/nospec.h"
#include "consumer.h"
#include "hooks.h"
#include "syscalls.h"
#include "wake.h"

struct consumer __rcu *consumers;

/* The list of consumers, the hooks, and the sums below. */
static DEFINE_MUTEX(consumers_lock);
static u32 consumer_count;
static u64 consumer_memory;

struct consumer *consumer_create(void)
{
	struct consumer *consumer;

	consumer = kzalloc(sizeof(*consumer), GFP_KERNEL_ACCOUNT);
	if (!consumer)
		return ERR_PTR(-ENOMEM);
	mutex_init(&consumer->lock);
	wake_init(consumer);

	mutex_lock(&consumers_lock);
	consumer_count++;
	mutex_unlock(&consumers_lock);
	return consumer;
}

/* ---- rings -------------------------------------------------------------- */

/*
 * Rings take three quarters of the memory at most, those of all consumers together,
 * and never what only the OOM killer could bring.
 */
static int claim_memory(u64 bytes)
{
	struct sysinfo info;
	int err = -ENOMEM;
	u64 most;

	if (bytes >> PAGE_SHIFT > (u64)si_mem_available())
		return -ENOMEM;
	si_meminfo(&info);
	most = (u64)info.totalram * info.mem_unit / 4 * 3;
	mutex_lock(&consumers_lock);
	if (consumer_memory + bytes <= most) {
		consumer_memory += bytes;
		err = 0;
	}
	mutex_unlock(&consumers_lock);
	return err;
}

static void release_memory(u64 bytes)
{
	mutex_lock(&consumers_lock);
	consumer_memory -= bytes;
	mutex_unlock(&consumers_lock);
}

static void rings_destroy(struct consumer *consumer)
{
	unsigned int cpu;

	for_each_possible_cpu(cpu)
	{
		struct ring *ring = per_cpu_ptr(consumer->rings, cpu);

		wake_cancel(ring);
		ring_destroy(ring);
	}
	free_percpu(consumer->rings);
	consumer->rings = NULL;
	release_memory(consumer->memory);
	WRITE_ONCE(consumer->memory, 0);
}

static int rings_create(struct consumer *consumer, u64 bytes)
{
	u64 memory = num_possible_cpus() * sizeof(struct ring);
	struct cpumask *online;
	unsigned int cpu;
	int err = 0;

	/* One look: CPUs come and go meanwhile. */
	online = kmalloc(cpumask_size(), GFP_KERNEL);
	if (!online)
		return -ENOMEM;
	cpumask_copy(online, cpu_online_mask);
	memory += cpumask_weight(online) * ring_memory(bytes);

	err = claim_memory(memory);
	if (err)
		goto free_online;
	WRITE_ONCE(consumer->memory, memory);
	consumer->rings = alloc_percpu_gfp(struct ring, GFP_KERNEL_ACCOUNT);
	if (!consumer->rings) {
		err = -ENOMEM;
		goto release;
	}
	for_each_possible_cpu(cpu)
		wake_init_ring(consumer, per_cpu_ptr(consumer->rings, cpu));
	for_each_cpu(cpu, online)
	{
		err = ring_create(per_cpu_ptr(consumer->rings, cpu), cpu,
				  bytes);
		if (err)
			goto destroy_rings;
	}
	consumer->ring_count = cpumask_weight(online);
	kfree(online);
	return 0;

destroy_rings:
	rings_destroy(consumer);
	goto free_online;
release:
	release_memory(memory);
	WRITE_ONCE(consumer->memory, 0);
free_online:
	kfree(online);
	return err;
}

struct ring *consumer_ring(struct consumer *consumer, unsigned int cpu)
{
	/* Acquire: the rings are there. Partner: consumer_setup(). */
	if (!smp_load_acquire(&consumer->ready))
		return NULL;
	if (cpu >= nr_cpu_ids || !cpu_possible(cpu))
		return NULL;
	/* Whoever has the file says which CPU. */
	return per_cpu_ptr(consumer->rings,
			   array_index_nospec(cpu, nr_cpu_ids));
}

/* ---- set-up ------------------------------------------------------------- */

static bool setup_makes_sense(const struct triscap_kmod_setup *setup)
{
	unsigned int sc;

	if (setup->flags & ~TRISCAP_KMOD_ENTER_EVENTS ||
	    setup->snaplen > TRISCAP_SNAPLEN_MAX)
		return false;
	if (setup->ring_bytes < TRISCAP_KMOD_RING_MIN ||
	    setup->ring_bytes > TRISCAP_KMOD_RING_MAX ||
	    !is_power_of_2(setup->ring_bytes))
		return false;
	for (sc = 0; sc < TRISCAP_WANTED_MAX; sc++) {
		if (setup->wanted[sc] > 1)
			return false;
	}
	return true;
}

/* Is there any among the wanted ones that has an event at its beginning? */
static bool wants_enter_events(const u8 *wanted)
{
	return wanted[TRISCAP_SC_OPEN] || wanted[TRISCAP_SC_OPENAT] ||
	       wanted[TRISCAP_SC_OPENAT2] || wanted[TRISCAP_SC_CREAT] ||
	       wanted[TRISCAP_SC_CONNECT];
}

#if TRISCAP_FORK_HOOK
/* Is there any among the wanted ones that makes a task? */
static bool wants_new_tasks(const u8 *wanted)
{
	unsigned int number;

	for (number = 0; number < SYSCALLS; number++) {
		const struct syscall_entry *entry = &native_syscalls[number];

		if (wanted[entry->sc] && event_makes_task(entry->event))
			return true;
	}
	return false;
}
#endif

/* Which hooks the wanted events need: all that is no tracepoint is a syscall. */
static unsigned long wanted_hooks(const u8 *wanted)
{
	unsigned long hooks = wanted[TRISCAP_SC_EXECVE] ? BIT(HOOK_EXEC) : 0;
	unsigned int sc;

	for (sc = 0; sc < TRISCAP_WANTED_MAX; sc++) {
		if (!wanted[sc])
			continue;
		switch (sc) {
		case TRISCAP_SC_SCHED_PROCESS_EXIT:
			hooks |= BIT(HOOK_EXIT);
			break;
		case TRISCAP_SC_SCHED_SWITCH:
			hooks |= BIT(HOOK_SWITCH);
			break;
		case TRISCAP_SC_SIGNAL_DELIVER:
			hooks |= BIT(HOOK_SIGNAL);
			break;
		case TRISCAP_SC_PAGE_FAULT_USER:
			hooks |= BIT(HOOK_PAGE_FAULT_USER);
			break;
		case TRISCAP_SC_PAGE_FAULT_KERNEL:
			hooks |= BIT(HOOK_PAGE_FAULT_KERNEL);
			break;
		default:
			hooks |= BIT(HOOK_SYS_EXIT);
		}
	}
#if TRISCAP_FORK_HOOK
	if (wants_new_tasks(wanted))
		hooks |= BIT(HOOK_FORK);
#endif
	return hooks;
}

int consumer_setup(struct consumer *consumer,
		   const struct triscap_kmod_setup *setup)
{
	int err;

	if (consumer->ready)
		return -EBUSY;
	if (!setup_makes_sense(setup))
		return -EINVAL;
	err = rings_create(consumer, setup->ring_bytes);
	if (err)
		return err;

	consumer->ring_bytes = setup->ring_bytes;
	consumer->boot_epoch_ns = setup->boot_epoch_ns;
	consumer->snaplen = setup->snaplen;
	consumer->self_tgid = setup->self_tgid == TRISCAP_KMOD_CALLER ?
				      current->tgid :
				      setup->self_tgid;
	consumer->only_tgid = setup->only_tgid;
	memcpy(consumer->wanted, setup->wanted, sizeof(consumer->wanted));
	consumer->enter_events = setup->flags & TRISCAP_KMOD_ENTER_EVENTS &&
				 wants_enter_events(consumer->wanted);
	consumer->hooks = wanted_hooks(consumer->wanted);
	if (consumer->enter_events)
		consumer->hooks |= BIT(HOOK_SYS_ENTER);
	/* Release: mmap() and poll() take no lock. Partner: consumer_ring(). */
	smp_store_release(&consumer->ready, true);
	return 0;
}

/* ---- start and stop ----------------------------------------------------- */

/* A link of the list, by whoever may change it. */
#define locked(link) \
	rcu_dereference_protected(link, lockdep_is_held(&consumers_lock))

/* Hooks have seen the last of it, and none that knew it is running any more. */
static void take_off_list(struct consumer *consumer)
{
	struct consumer __rcu **link = &consumers;

	while (locked(*link) != consumer)
		link = &locked(*link)->next;
	rcu_assign_pointer(*link, locked(consumer->next));
	/*
	 * Hooks walk the list inside their tracepoint's read side, which ends
	 * before this returns, whichever kind of RCU it is. Others that still
	 * walk it now may stand on us: `next` stays as it is.
	 */
	hooks_synchronize();
}

int consumer_start(struct consumer *consumer)
{
	int err;

	if (!consumer->ready)
		return -ENOLINK;
	if (consumer->running)
		return -EBUSY;

	mutex_lock(&consumers_lock);
	rcu_assign_pointer(consumer->next, locked(consumers));
	/* Publishes the whole consumer. Partner: each_consumer() in hook.h. */
	rcu_assign_pointer(consumers, consumer);
	err = hooks_get(consumer->hooks);
	if (err)
		take_off_list(consumer);
	mutex_unlock(&consumers_lock);

	WRITE_ONCE(consumer->running, !err);
	return err;
}

void consumer_stop(struct consumer *consumer)
{
	if (!consumer->running)
		return;
	mutex_lock(&consumers_lock);
	hooks_put(consumer->hooks);
	take_off_list(consumer);
	mutex_unlock(&consumers_lock);
	WRITE_ONCE(consumer->running, false);
}

void consumer_destroy(struct consumer *consumer)
{
	consumer_stop(consumer);
	wake_destroy(consumer);
	if (consumer->ready)
		rings_destroy(consumer);

	mutex_lock(&consumers_lock);
	consumer_count--;
	mutex_unlock(&consumers_lock);
	kfree(consumer);
}

/* ---- what is asked ------------------------------------------------------ */

void consumer_status(struct consumer *consumer,
		     struct triscap_kmod_status *status)
{
	status->cpus = nr_cpu_ids;
	status->rings = consumer->ring_count;
	status->running = consumer->running;
	status->ring_bytes = consumer->ring_bytes;
	status->memory = consumer->memory;
	if (hooks_missing(consumer->hooks) &
	    (BIT(HOOK_PAGE_FAULT_USER) | BIT(HOOK_PAGE_FAULT_KERNEL)))
		status->lacks |= TRISCAP_KMOD_LACKS_PAGE_FAULTS;
	mutex_lock(&consumers_lock);
	status->consumers = consumer_count;
	mutex_unlock(&consumers_lock);
}

/* Hooks may be counting: each counter is right, their sum may lag. */
static void copy_counters(struct triscap_cpu_ledger *to,
			  const struct triscap_cpu_ledger *from)
{
	const u64 *counter = (const u64 *)from;
	size_t i;

	for (i = 0; i < sizeof(*to) / sizeof(u64); i++)
		((u64 *)to)[i] = READ_ONCE(counter[i]);
}

int consumer_ledger(struct consumer *consumer,
		    struct triscap_kmod_ledger *ledger)
{
	struct ring *ring;

	if (!READ_ONCE(consumer->ready))
		return -ENOLINK;
	ring = consumer_ring(consumer, ledger->cpu);
	if (!ring)
		return -ENXIO;
	ledger->flags = ring->positions ? TRISCAP_KMOD_HAS_RING : 0;
	memset(ledger->reserved, 0, sizeof(ledger->reserved));
	copy_counters(&ledger->counters, &ring->ledger);
	return 0;
}

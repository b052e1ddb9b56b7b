// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The device. An open file is a consumer; uapi.h says what can be done with it.
 *
 * Locks: copying from and to the caller happens outside the consumer's lock, and
 * mmap() takes none, so that the lock never meets mmap_lock.
 *
 * The module stays while a file is open (.owner), and a mapping holds its file:
 * rmmod is refused until the last consumer has gone.
 */
#include <linux/compat.h>
#include <linux/err.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/seq_file.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/uaccess.h>

#include "../common/generated/events.h"
#include "compat/fdinfo.h"
#include "consumer.h"
#include "device.h"
#include "wake.h"

static int device_open(struct inode *inode, struct file *file)
{
	struct consumer *consumer = consumer_create();

	if (IS_ERR(consumer))
		return PTR_ERR(consumer);
	file->private_data = consumer;
	return nonseekable_open(inode, file);
}

/* The last reference is gone, a mapping's, too: nobody is in any function below. */
static int device_release(struct inode *inode, struct file *file)
{
	consumer_destroy(file->private_data);
	return 0;
}

/* ---- ioctls ------------------------------------------------------------- */

static long ioctl_hello(struct consumer *consumer, void __user *argument)
{
	struct triscap_kmod_hello theirs;
	struct triscap_kmod_hello ours = {
		.abi = TRISCAP_KMOD_ABI,
		.schema_major = TRISCAP_SCHEMA_MAJOR,
		.schema_minor = TRISCAP_SCHEMA_MINOR,
		.release = TRISCAP_RELEASE,
	};

	BUILD_BUG_ON(sizeof(TRISCAP_RELEASE) > sizeof(ours.release));
	if (copy_from_user(&theirs, argument, sizeof(theirs)))
		return -EFAULT;
	/* Told even so: the caller's message says who is of another make. */
	if (copy_to_user(argument, &ours, sizeof(ours)))
		return -EFAULT;
	WRITE_ONCE(consumer->greeted, theirs.abi == ours.abi);
	return theirs.abi == ours.abi ? 0 : -EPROTO;
}

static long ioctl_setup(struct consumer *consumer, void __user *argument)
{
	struct triscap_kmod_setup *setup;
	long err;

	setup = memdup_user(argument, sizeof(*setup));
	if (IS_ERR(setup))
		return PTR_ERR(setup);
	mutex_lock(&consumer->lock);
	err = consumer_setup(consumer, setup);
	mutex_unlock(&consumer->lock);
	kfree(setup);
	return err;
}

static long ioctl_start(struct consumer *consumer)
{
	long err;

	mutex_lock(&consumer->lock);
	err = consumer_start(consumer);
	mutex_unlock(&consumer->lock);
	return err;
}

static long ioctl_stop(struct consumer *consumer)
{
	mutex_lock(&consumer->lock);
	consumer_stop(consumer);
	mutex_unlock(&consumer->lock);
	return 0;
}

static long ioctl_status(struct consumer *consumer, void __user *argument)
{
	struct triscap_kmod_status status = {};

	mutex_lock(&consumer->lock);
	consumer_status(consumer, &status);
	mutex_unlock(&consumer->lock);
	return copy_to_user(argument, &status, sizeof(status)) ? -EFAULT : 0;
}

static long ioctl_ledger(struct consumer *consumer, void __user *argument)
{
	struct triscap_kmod_ledger *ledger;
	long err;

	ledger = memdup_user(argument, sizeof(*ledger));
	if (IS_ERR(ledger))
		return PTR_ERR(ledger);
	err = consumer_ledger(consumer, ledger);
	if (!err && copy_to_user(argument, ledger, sizeof(*ledger)))
		err = -EFAULT;
	kfree(ledger);
	return err;
}

static long device_ioctl(struct file *file, unsigned int command,
			 unsigned long argument)
{
	struct consumer *consumer = file->private_data;
	void __user *pointer = (void __user *)argument;

	if (_IOC_TYPE(command) != TRISCAP_KMOD_IOCTLS)
		return -ENOTTY;
	if (command != TRISCAP_KMOD_HELLO && !READ_ONCE(consumer->greeted))
		return -EPROTO;
	switch (command) {
	case TRISCAP_KMOD_HELLO:
		return ioctl_hello(consumer, pointer);
	case TRISCAP_KMOD_SETUP:
		return ioctl_setup(consumer, pointer);
	case TRISCAP_KMOD_START:
		return ioctl_start(consumer);
	case TRISCAP_KMOD_STOP:
		return ioctl_stop(consumer);
	case TRISCAP_KMOD_STATUS:
		return ioctl_status(consumer, pointer);
	case TRISCAP_KMOD_LEDGER:
		return ioctl_ledger(consumer, pointer);
	default:
		return -ENOTTY;
	}
}

#ifdef CONFIG_COMPAT
/* The structs look the same to 32-bit callers; only pointers are narrower. */
static long device_compat_ioctl(struct file *file, unsigned int command,
				unsigned long argument)
{
	return device_ioctl(file, command, (unsigned long)compat_ptr(argument));
}
#endif

/* ---- mappings ----------------------------------------------------------- */

/* An offset has the CPU in its upper half, and in the lower one which mapping. */
static int device_mmap(struct file *file, struct vm_area_struct *vma)
{
	unsigned long cpu = vma->vm_pgoff >> (32 - PAGE_SHIFT);
	unsigned long what = vma->vm_pgoff & (BIT(32 - PAGE_SHIFT) - 1);
	struct ring *ring = NULL;

	if (cpu < nr_cpu_ids)
		ring = consumer_ring(file->private_data, cpu);
	if (!ring || !ring->positions)
		return -ENXIO;
	if (what == TRISCAP_KMOD_POSITIONS(0) >> PAGE_SHIFT)
		return ring_map_positions(ring, vma);
	if (what == TRISCAP_KMOD_DATA(0) >> PAGE_SHIFT)
		return ring_map_data(ring, vma);
	return -EINVAL;
}

static __poll_t device_poll(struct file *file, poll_table *table)
{
	return wake_poll(file->private_data, file, table);
}

/* /proc/PID/fdinfo/FD: what the file holds, and whether its hooks are on. */
static fdinfo_result device_show(struct seq_file *to, struct file *file)
{
	struct consumer *consumer = file->private_data;

	seq_printf(to, "triscap_running:\t%d\n", READ_ONCE(consumer->running));
	seq_printf(to, "triscap_memory:\t%llu\n", READ_ONCE(consumer->memory));
	return FDINFO_SHOWN;
}

static const struct file_operations device_operations = {
	.owner = THIS_MODULE,
	.open = device_open,
	.release = device_release,
	.unlocked_ioctl = device_ioctl,
#ifdef CONFIG_COMPAT
	.compat_ioctl = device_compat_ioctl,
#endif
	.mmap = device_mmap,
	.poll = device_poll,
	.show_fdinfo = device_show,
};

static struct miscdevice device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = TRISCAP_KMOD_DEVICE,
	.fops = &device_operations,
	.mode = 0400,
};

int device_create_node(void)
{
	return misc_register(&device);
}

void device_remove_node(void)
{
	misc_deregister(&device);
}

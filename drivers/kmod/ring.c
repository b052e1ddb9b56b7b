// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The memory of a ring, and how a reader maps it. One piece of vmalloc memory on
 * the CPU's own node:
 *
 *	kernel                                       user, two mappings
 *	+-----------+
 *	| positions |  one page, writable by both    | positions |   rw
 *	+-----------+
 *	|   data    |  a power of two                |   data    |   ro
 *	|           |                                |           |
 *	+-----------+                                |   data    |   ro, again
 *	|   slack   |  the largest record            |           |
 *	+-----------+
 *
 * Who writes what, and why it is safe:
 *
 * - `producer` in the page is a copy. The kernel counts in struct ring, so that a
 *   page in user hands never says where the kernel writes.
 * - `consumer` is the reader's, on a cache line of its own. The kernel uses it for
 *   one subtraction: whatever it is, the result is "no room" or a place inside the
 *   data. A reader that lies there destroys its own records.
 * - The data is mapped read-only and cannot be made writable.
 *
 * Positions count bytes and never wrap. A record is written where it will stay, in
 * one piece: at the end of a lap it runs on into the slack, and before it is
 * published that part is copied to the beginning, where it belongs and where there
 * is room (the room was asked for). The reader, who has the data twice in a row,
 * sees it in one piece, too.
 *
 *	lap n    |rec|rec|rec|   rec   |   re:cord   = end : slack
 *	lap n+1  |cord|rec|rec ...
 *
 * There is one writer: hooks run with preemption off, and one that interrupts
 * another one on its CPU does not write (hook.h). So there is no lock, and
 * nothing is ever reserved and left open.
 */
#include <linux/kernel.h>
#include <linux/mm.h>
#include <linux/topology.h>
#include <linux/vmalloc.h>

#include "compat/vma.h"
#include "ring.h"

/* The page of positions, the data, and the slack for the largest record. */
u64 ring_memory(u64 bytes)
{
	return PAGE_SIZE + bytes + PAGE_ALIGN(TRISCAP_RECORD_MAX);
}

int ring_create(struct ring *ring, unsigned int cpu, u64 bytes)
{
	void *memory;

	/* Zeroed: what lies there is shown to user space. */
	memory = vzalloc_node(ring_memory(bytes), cpu_to_node(cpu));
	if (!memory)
		return -ENOMEM;
	ring->positions = memory;
	ring->data = memory + PAGE_SIZE;
	ring->bytes = bytes;
	return 0;
}

void ring_destroy(struct ring *ring)
{
	vfree(ring->positions);
}

/* The unlikely way of ring_has_room(). */
bool ring_look_again(struct ring *ring, u32 most)
{
	if (!ring->positions)
		return false;
	/*
	 * Acquire: we overwrite only what the reader has finished reading.
	 * Partner: the release in CpuRing::Release(), addon/cpu_ring.cc.
	 */
	ring->consumed = smp_load_acquire(&ring->positions->consumer);
	return ring->producer + most - ring->consumed <= ring->bytes;
}

/* From any CPU, while hooks run. */
bool ring_has_unread(struct ring *ring)
{
	return ring->positions && READ_ONCE(ring->producer) !=
					  READ_ONCE(ring->positions->consumer);
}

/* ---- mappings ----------------------------------------------------------- */

/*
 * Page by page, at once: the reader takes no faults, and pages that are mapped by
 * frame number count in nobody's resident size. They stay valid because the
 * mapping holds the file, and the file holds the ring.
 */
static int map_pages(struct vm_area_struct *vma, unsigned long at, void *memory,
		     unsigned long bytes)
{
	unsigned long done;
	int err;

	for (done = 0; done < bytes; done += PAGE_SIZE) {
		err = remap_pfn_range(vma, at + done,
				      vmalloc_to_pfn(memory + done), PAGE_SIZE,
				      vma->vm_page_prot);
		if (err)
			return err;
	}
	return 0;
}

/*
 * Neither grows, nor goes to a child by fork, nor into a core dump. A child has
 * the file, and can map for itself.
 */
static int check_vma(struct vm_area_struct *vma, unsigned long bytes)
{
	if (vma->vm_end - vma->vm_start != bytes)
		return -EINVAL;
	/*
	 * A private copy would never change. VM_SHARED would say less: a shared
	 * mapping of a file that is only read does not have it.
	 */
	if (!(vma->vm_flags & VM_MAYSHARE))
		return -EINVAL;
	if (vma->vm_flags & VM_EXEC)
		return -EPERM;
	vm_flags_mod(vma, VM_DONTEXPAND | VM_DONTCOPY | VM_DONTDUMP,
		     VM_MAYEXEC);
	return 0;
}

int ring_map_positions(struct ring *ring, struct vm_area_struct *vma)
{
	int err;

	err = check_vma(vma, PAGE_SIZE);
	if (err)
		return err;
	return map_pages(vma, vma->vm_start, ring->positions, PAGE_SIZE);
}

int ring_map_data(struct ring *ring, struct vm_area_struct *vma)
{
	int err;

	if (vma->vm_flags & VM_WRITE)
		return -EPERM;
	err = check_vma(vma, 2 * ring->bytes);
	if (err)
		return err;
	vm_flags_mod(vma, 0, VM_MAYWRITE); /* mprotect() will not, either */
	err = map_pages(vma, vma->vm_start, ring->data, ring->bytes);
	if (err)
		return err;
	return map_pages(vma, vma->vm_start + ring->bytes, ring->data,
			 ring->bytes);
}

// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What all hooks of a CPU share (hook.h), and the files that fillers look at.
 */
#include <linux/fdtable.h>
#include <linux/file.h>

#include "access.h"
#include "compat/nospec.h"
#include "hook.h"

DEFINE_PER_CPU(struct hook_context, hook_contexts);

/* A table that no other task shares: what is in it stays while we look. */
static struct file *own_file(struct files_struct *files, unsigned int fd)
{
	struct fdtable *table = rcu_dereference_raw(files->fdt);

	if (fd >= table->max_fds)
		return NULL;
	fd = array_index_nospec(fd, table->max_fds);
	return rcu_dereference_raw(table->fd[fd]);
}

struct file *context_file(struct hook_context *context, unsigned int fd)
{
	struct files_struct *files = current->files;
	struct file *file;

	if (!files) /* an exiting task */
		return NULL;
	if (atomic_read(&files->count) == 1)
		return own_file(files, fd);
	if (WARN_ON_ONCE(context->file_count == CONTEXT_FILES))
		return NULL;
	file = fget_raw(fd); /* O_PATH, too */
	if (file)
		context->files[context->file_count++] = file;
	return file;
}

/* May be the last reference: then the kernel closes the file when we are gone. */
void context_put_files(struct hook_context *context)
{
	while (context->file_count)
		fput(context->files[--context->file_count]);
}

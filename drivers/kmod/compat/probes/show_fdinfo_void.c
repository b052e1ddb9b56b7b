// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <linux/fs.h>

static void __maybe_unused probe(struct file_operations *operations,
				 void (*show)(struct seq_file *to,
					      struct file *file))
{
	operations->show_fdinfo = show;
}

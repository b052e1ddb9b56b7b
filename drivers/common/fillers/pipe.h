/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* pipe(2), pipe2(2), exit side: both ends, and the inode that they share. */
#ifndef TRISCAP_FILLERS_PIPE_H
#define TRISCAP_FILLERS_PIPE_H

static __always_inline void fill_pipe(struct capture *c)
{
	__s64 ret = syscall_ret(c);
	__s32 ends[2];
	__u64 ino = 0;

	if (ret == 0 && read_user(ends, sizeof(ends), syscall_arg(c, 0)))
		ino = file_identity(task_file(capture_task(), ends[0])).ino;
	else
		/* A read that fails leaves zeroes, and those are a descriptor. */
		ends[0] = ends[1] = -1;

	put_s64(c, ret);
	put_s64(c, ends[0]);
	put_s64(c, ends[1]);
	put_u64(c, ino);
}

static __always_inline void fill_pipe2(struct capture *c)
{
	fill_pipe(c);
	put_u32(c, descriptor_flags_to_scap(syscall_arg(c, 1)));
}

#endif

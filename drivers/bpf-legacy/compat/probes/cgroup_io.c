/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Whether this kernel has the controller is its configuration. */
static int cgroup_io(void)
{
	return io_cgrp_id;
}

/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Whether this kernel has the controller is its configuration. */
static int cgroup_memory(void)
{
	return memory_cgrp_id;
}

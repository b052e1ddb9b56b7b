/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Whether this kernel has the controller is its configuration. */
static int cgroup_cpuset(void)
{
	return cpuset_cgrp_id;
}

/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Whether this kernel has the controller is its configuration. */
static int cgroup_cpuacct(void)
{
	return cpuacct_cgrp_id;
}

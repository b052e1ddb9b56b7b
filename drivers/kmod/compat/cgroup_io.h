/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 4.3 calls the controller of block devices io, as its files are called. */
#ifndef TRISCAP_COMPAT_CGROUP_IO_H
#define TRISCAP_COMPAT_CGROUP_IO_H

#include <linux/cgroup.h>

#include "have/cgroup_io.h"

#ifdef HAVE_CGROUP_IO
#define CGROUP_IO io_cgrp_id
#else
#define CGROUP_IO blkio_cgrp_id
#endif

#endif

/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A kernel's interfaces as the module sees them: what it uses, in the shape that a
 * given version has it, and nothing else. For kernels whose headers nobody here
 * has; every header that the module includes leads to this one (makeHeaders() in
 * test/helpers/kernel-shapes.ts).
 *
 * SHAPE_MAJOR and SHAPE_MINOR say which kernel, CONFIG_X86_64 or CONFIG_ARM64 for
 * which machine. A version number decides here, as it never does in the module:
 * this is what we know of history.
 */
#ifndef TRISCAP_SHAPES_KERNEL_H
#define TRISCAP_SHAPES_KERNEL_H

#define SINCE(major, minor) (SHAPE_MAJOR > (major) || (SHAPE_MAJOR == (major) && SHAPE_MINOR >= (minor)))

#define CONFIG_COMPAT 1
#define CONFIG_CPUSETS 1
#define CONFIG_CGROUP_SCHED 1
#define CONFIG_CGROUP_CPUACCT 1
#define CONFIG_BLK_CGROUP 1
#define CONFIG_MEMCG 1

/* In this order. */
#include "base.h"

#include "sync.h"

#include "memory.h"

#include "file.h"

#include "cgroup.h"

#include "task.h"

#include "net.h"

#include "trace.h"

#include "bpf.h"

#endif

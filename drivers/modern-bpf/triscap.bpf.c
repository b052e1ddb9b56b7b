// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The modern-bpf driver: one CO-RE object for every kernel from 5.8 on that has
 * BTF. One translation unit, because all programs share the maps; read it from
 * the bottom up: the hooks, then what they call.
 */
#include <stdbool.h>
#include <linux/types.h>
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_tracing.h>

#include "../common/record.h"
#include "../common/ledger.h"
#include "../common/ring.h"
#include "../common/settings.h"
#include "../common/generated/events.h"
#include "../common/generated/flags.h"
#include "../common/generated/syscalls_x86_64.h"
#include "../common/generated/syscalls_ia32.h"
#include "../common/generated/syscalls_aarch64.h"
#include "../common/generated/dispatch.h"
#include "../common/fork.h"

#include "kernel_types.h"
#include "core_access.h"
#include "maps.h"

#include "../common/capture.h"
#include "capture.h"
#include "hook.h"
#include "scratch.h"
#include "headers.h"
#include "cpu_ring.h"
#include "event_buffer.h"

#include "../common/fillers/all.h"

#include "hooks/whoami.h"
#include "hooks/sys_exit.h"
#include "hooks/sys_enter.h"
#include "hooks/fillers.h"
#include "hooks/exec.h"
#include "hooks/fork.h"
#include "hooks/fixed.h"
#include "hooks/exit.h"
#include "hooks/switch.h"
#include "hooks/page_fault.h"
#include "hooks/signal.h"

/* "GPL" is what helpers like bpf_probe_read_kernel() ask for. */
char LICENSE[] SEC("license") = "Dual MIT/GPL";

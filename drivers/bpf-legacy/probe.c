// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The bpf-legacy driver: an object that is compiled for one kernel, from 4.14 on,
 * which needs no BTF. One translation unit, because all programs share the maps;
 * read it from the bottom up: the hooks, then what they call.
 *
 * Verifiers of that time accept no loop, no function of our own, no global data and
 * 4,096 instructions per program. test/drivers/bpf-legacy/limits.test.ts looks.
 */
#include "kernel.h"

#include "../common/record.h"
#include "../common/ledger.h"
#include "../common/settings.h"
#include "../common/generated/events.h"
#include "../common/generated/flags.h"
#include "../common/generated/dispatch.h"
#include "../common/fork.h"

#include "identity.h"
#include "helpers.h"
#include "hooks/attach.h"
#include "maps.h"
#include "access.h"
#include "compat/task.h"
#include "compat/memory.h"
#include "compat/file.h"
#include "compat/cgroup.h"
#include "compat/registers.h"

#include "hook.h"
#include "../common/capture.h"
#include "capture.h"
#include "scratch.h"
#include "output.h"

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
#include "hooks/signal.h"
#include "hooks/page_fault.h"

/* "GPL" is what helpers like bpf_probe_read() ask for. */
char LICENSE[] SEC("license") = "Dual MIT/GPL";

/* TRISCAP_KERNEL_RELEASE is `uname -r` there, from whoever compiles this. */
char ABI[] SEC(TRISCAP_PROBE_ABI_SECTION) = TRISCAP_PROBE_ABI;
char RELEASE[] SEC(TRISCAP_PROBE_RELEASE_SECTION) = TRISCAP_KERNEL_RELEASE;

/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The tracepoints of page faults. Only x86 had them, from Linux 3.13 on and in
 * a header of its own, until 6.16 made one for all; where there is neither, there
 * are no tracepoints.
 */
#ifndef TRISCAP_COMPAT_EXCEPTIONS_H
#define TRISCAP_COMPAT_EXCEPTIONS_H

#include "have/trace_events_exceptions.h"
#include "have/x86_trace_exceptions.h"

#if defined(HAVE_TRACE_EVENTS_EXCEPTIONS)
#include <trace/events/exceptions.h>
#define TRISCAP_PAGE_FAULTS
#elif defined(HAVE_X86_TRACE_EXCEPTIONS)
#include <asm/trace/exceptions.h>
#define TRISCAP_PAGE_FAULTS
#endif

#endif

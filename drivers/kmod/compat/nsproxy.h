/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 3.12 renamed nsproxy.pid_ns, which only new tasks get. */
#ifndef TRISCAP_COMPAT_NSPROXY_H
#define TRISCAP_COMPAT_NSPROXY_H

#include <linux/nsproxy.h>

#include "have/pid_ns_for_children.h"

#ifndef HAVE_PID_NS_FOR_CHILDREN
#define PIDNS_FOR_CHILDREN pid_ns
#endif

#endif

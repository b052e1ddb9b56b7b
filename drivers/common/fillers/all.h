/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Every filler, in an order that suits their dependencies. A driver includes this
 * once, after its access header and its capture.h.
 */
#ifndef TRISCAP_FILLERS_ALL_H
#define TRISCAP_FILLERS_ALL_H

#include "../kernel/text.h"
#include "../kernel/task.h"
#include "../kernel/file.h"
#include "../kernel/path.h"
#include "../kernel/cgroup.h"
#include "../kernel/socket.h"

#include "../generated/plain_fillers.h"
#include "open.h"
#include "io.h"
#include "pipe.h"
#include "socket.h"
#include "enter.h" /* after open.h and socket.h */
#include "process.h"
#include "clone.h"
#include "exec.h"
#include "procexit.h"
#include "switch.h"
#include "page_fault.h"
#include "signaldeliver.h"

#endif

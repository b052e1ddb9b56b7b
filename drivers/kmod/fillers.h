/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The fillers of common/, as kernel code. */
#ifndef TRISCAP_KMOD_FILLERS_H
#define TRISCAP_KMOD_FILLERS_H

#include "access.h"

#include "../common/generated/events.h"
#include "../common/generated/flags.h"
#include "../common/capture.h"
#include "capture.h"

#include "../common/fillers/all.h"

#endif

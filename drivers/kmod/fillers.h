/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The fillers of common/, as kernel code. Their structs are const here and not in
 * the other drivers; nothing is ever written through them.
 */
#ifndef TRISCAP_KMOD_FILLERS_H
#define TRISCAP_KMOD_FILLERS_H

#include "access.h"

#include "../common/generated/events.h"
#include "../common/generated/flags.h"
#include "../common/capture.h"
#include "capture.h"

#pragma GCC diagnostic push
#ifdef __clang__
#pragma GCC diagnostic ignored \
	"-Wincompatible-pointer-types-discards-qualifiers"
#else
#pragma GCC diagnostic ignored "-Wdiscarded-qualifiers"
#endif
#include "../common/fillers/all.h"
#pragma GCC diagnostic pop

#endif

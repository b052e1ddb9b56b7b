/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What an object says about itself, in sections that the kernel never sees: which
 * version of the driver it is, and for which kernel it was compiled. The addon looks
 * before it loads one (addon/probe_identity.cc).
 */
#ifndef TRISCAP_BPF_LEGACY_IDENTITY_H
#define TRISCAP_BPF_LEGACY_IDENTITY_H

#define TRISCAP_PROBE_ABI_SECTION     "triscap.abi"
#define TRISCAP_PROBE_RELEASE_SECTION "triscap.release"

/* Counts changes of maps.h, settings.h and the hooks; then the schema's version. */
#define TRISCAP_PROBE_LAYOUT 3
#define TRISCAP_TEXT_OF(x)   #x
#define TRISCAP_TEXT(x)      TRISCAP_TEXT_OF(x)
#define TRISCAP_PROBE_ABI                                        \
	TRISCAP_TEXT(TRISCAP_PROBE_LAYOUT)                       \
	"/" TRISCAP_TEXT(TRISCAP_SCHEMA_MAJOR) "." TRISCAP_TEXT( \
		TRISCAP_SCHEMA_MINOR)

#endif

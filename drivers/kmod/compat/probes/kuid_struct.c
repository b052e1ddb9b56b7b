// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <linux/cred.h>

static u32 __maybe_unused probe(struct cred *cred)
{
	return cred->euid.val;
}

// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Compiles on every kernel, or the headers are not usable: see Kbuild. */
#include <linux/module.h>

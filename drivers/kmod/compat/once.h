/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 3.19 split ACCESS_ONCE() into a load and a store. */
#ifndef TRISCAP_COMPAT_ONCE_H
#define TRISCAP_COMPAT_ONCE_H

#include <linux/compiler.h>

#ifndef READ_ONCE
#define READ_ONCE(place) ACCESS_ONCE(place)
#endif

#ifndef WRITE_ONCE
#define WRITE_ONCE(place, value) (ACCESS_ONCE(place) = (value))
#endif

#endif

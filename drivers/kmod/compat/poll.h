/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 4.16 gave what poll() answers a type and names of its own. */
#ifndef TRISCAP_COMPAT_POLL_H
#define TRISCAP_COMPAT_POLL_H

#include <linux/poll.h>
#include <uapi/linux/eventpoll.h> /* EPOLLET */

#include "have/poll_t.h"

#ifndef HAVE_POLL_T
typedef unsigned int __poll_t;
#ifndef EPOLLIN
#define EPOLLIN     POLLIN
#define EPOLLRDNORM POLLRDNORM
#define EPOLLERR    POLLERR
#endif
#endif

#endif

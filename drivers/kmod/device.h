/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* /dev/triscap: what user space does with it reaches a consumer. */
#ifndef TRISCAP_KMOD_DEVICE_H
#define TRISCAP_KMOD_DEVICE_H

int device_create_node(void);
void device_remove_node(void);

#endif

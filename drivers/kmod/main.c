// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The kmod driver: the module's beginning and end. Loaded, it costs nothing until
 * somebody opens the device and starts a capture (consumer.c).
 */
#include <linux/init.h>
#include <linux/module.h>

#include "device.h"
#include "hooks.h"

static int __init triscap_init(void)
{
	int err;

	err = hooks_init();
	if (err)
		return err;
	return device_create_node();
}

/* No file is open any more, so no hook is registered and no timer runs. */
static void __exit triscap_exit(void)
{
	device_remove_node();
}

module_init(triscap_init);
module_exit(triscap_exit);

MODULE_DESCRIPTION("triscap: what this system does, as events");
MODULE_AUTHOR("The triscap authors");
MODULE_LICENSE("Dual MIT/GPL");
MODULE_VERSION(TRISCAP_RELEASE);

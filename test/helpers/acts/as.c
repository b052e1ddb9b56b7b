/*
 * act as UID CAPABILITIES PROGRAM ARGUMENTS...: runs a program as another user who
 * holds exactly these capabilities (a mask, in hexadecimal): in the ambient set, as
 * systemd's AmbientCapabilities= and container engines give them.
 */
#include "act.h"

#include <errno.h>
#include <grp.h>
#include <linux/capability.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

int act_as(int argc, char **argv)
{
	struct __user_cap_header_struct header = {
		.version = _LINUX_CAPABILITY_VERSION_3,
	};
	struct __user_cap_data_struct data[2];
	unsigned long long mask;
	unsigned int uid;
	int i;

	if (argc < 3)
		fail("as UID CAPABILITIES PROGRAM", 0);
	uid = strtoul(argv[0], NULL, 10);
	mask = strtoull(argv[1], NULL, 16);
	if (prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0) || setgroups(0, NULL) ||
	    setresgid(uid, uid, uid) || setresuid(uid, uid, uid))
		fail("become the user", -errno);
	for (i = 0; i < 2; i++) {
		data[i].effective = mask >> (32 * i);
		data[i].permitted = mask >> (32 * i);
		data[i].inheritable = mask >> (32 * i);
	}
	if (syscall(SYS_capset, &header, data))
		fail("capset", -errno);
	for (i = 0; i < 64; i++)
		if (mask >> i & 1 &&
		    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, i, 0, 0))
			fail("raise a capability", -errno);
	execvp(argv[2], argv + 2);
	fail(argv[2], -errno);
}

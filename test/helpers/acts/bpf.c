/* act bpf: the ids of all programs, maps and links that the kernel has. */
#include "act.h"

#include <linux/bpf.h>
#include <string.h>

static void list(const char *key, int command)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	json_list_begin(key);
	while (RAW3(bpf, command, &attr, sizeof(attr)) == 0) {
		json_list_number(attr.next_id);
		attr.start_id = attr.next_id;
	}
	json_list_end();
}

int act_bpf(int argc, char **argv)
{
	(void)argc, (void)argv;
	json_begin("bpf");
	list("programs", BPF_PROG_GET_NEXT_ID);
	list("maps", BPF_MAP_GET_NEXT_ID);
	list("links", BPF_LINK_GET_NEXT_ID);
	json_end();
	return 0;
}

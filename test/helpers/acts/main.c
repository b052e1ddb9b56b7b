/* act NAME ARGUMENTS...: which act it is. */
#include "act.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct {
	const char *name;
	int (*run)(int argc, char **argv);
} acts[] = {
	{ "script", act_script }, { "image", act_image },
	{ "clone", act_clone },   { "reaper", act_reaper },
	{ "repeat", act_repeat }, { "crowd", act_crowd },
	{ "bpf", act_bpf },       { "as", act_as },
	{ "swap", act_swap },
};

_Noreturn void fail(const char *what, long error)
{
	fprintf(stderr, "act: %s: %s\n", what,
		error ? strerror(-error) : "wrong");
	exit(125);
}

int main(int argc, char **argv)
{
	size_t i;

	if (argc < 2)
		return 0; /* executed without arguments, on purpose */
	for (i = 0; i < sizeof(acts) / sizeof(acts[0]); i++)
		if (strcmp(argv[1], acts[i].name) == 0)
			return acts[i].run(argc - 2, argv + 2);
	fail("no such act", 0);
}

/* act image: the program that an execve leads to. It says who it became. */
#include "act.h"

int act_image(int argc, char **argv)
{
	(void)argc, (void)argv;
	print_facts("image");
	return 0;
}

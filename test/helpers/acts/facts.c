/* What the kernel tells a thread about itself; the test takes the texts apart. */
#include "act.h"

#include <sys/resource.h>
#include <sys/time.h>
#include <time.h>

void print_facts(const char *who)
{
	struct rusage usage = {};
	struct timespec now = {};
	struct rlimit files = {};

	/* First, so that what follows does not count. */
	RAW2(getrusage, RUSAGE_THREAD, &usage);
	RAW2(clock_gettime, CLOCK_REALTIME, &now);
	RAW4(prlimit64, 0, RLIMIT_NOFILE, 0, &files);

	json_begin(who);
	json_number("minorFaults", usage.ru_minflt);
	json_number("majorFaults", usage.ru_majflt);
	json_number("seconds", now.tv_sec);
	json_number("nanoseconds", now.tv_nsec);
	json_number("pid", RAW0(getpid)); /* as its own namespace has it */
	json_number("tid", RAW0(gettid));
	json_number("fdLimit", files.rlim_cur);
	json_file("status", "/proc/thread-self/status");
	json_file("stat", "/proc/thread-self/stat");
	json_file("cgroup", "/proc/thread-self/cgroup");
	json_file("loginuid", "/proc/thread-self/loginuid");
	json_file("maps", "/proc/thread-self/maps");
	json_end();
}

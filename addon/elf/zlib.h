/* SPDX-License-Identifier: Apache-2.0 */
/*
 * libbpf asks zlib for one thing: reading /proc/config.gz for objects that
 * declare `extern ... __kconfig`. Ours declare none, so no file ever opens.
 */
#ifndef TRISCAP_ELF_ZLIB_H
#define TRISCAP_ELF_ZLIB_H

#include <errno.h>
#include <stddef.h>

typedef struct triscap_no_gz_file *gzFile;

static inline gzFile gzopen(const char *path, const char *mode)
{
	(void)path;
	(void)mode;
	errno = ENOSYS;
	return NULL;
}

static inline char *gzgets(gzFile file, char *line, int size)
{
	(void)file;
	(void)line;
	(void)size;
	return NULL;
}

static inline int gzclose(gzFile file)
{
	(void)file;
	return 0;
}

#endif

// SPDX-License-Identifier: Apache-2.0
/*
 * An ELF image and its three tables of headers, checked once when it is opened:
 * afterwards every header lies inside the image and is aligned.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "internal.h"

static _Thread_local const char *last_failure = "no error";

void *elf_failure(const char *why)
{
	last_failure = why;
	return NULL;
}

const char *elf_errmsg(int error)
{
	(void)error;
	return last_failure;
}

unsigned int elf_version(unsigned int version)
{
	return version == EV_CURRENT ? EV_CURRENT : EV_NONE;
}

static bool check_ident(Elf *elf)
{
	const unsigned char *ident = (const unsigned char *)elf->image;

	if (elf->size < sizeof(Elf64_Ehdr) || memcmp(ident, ELFMAG, SELFMAG))
		return elf_failure("not an ELF file");
	if (ident[EI_CLASS] != ELFCLASS64 || ident[EI_DATA] != ELFDATA2LSB)
		return elf_failure("not a 64-bit little-endian ELF file");
	if (!elf_aligned(elf->image))
		return elf_failure("the image is not aligned to 8 bytes");
	elf->header = (Elf64_Ehdr *)elf->image;
	return true;
}

static bool find_segments(Elf *elf)
{
	const Elf64_Ehdr *header = elf->header;

	if (!header->e_phnum)
		return true;
	if (header->e_phentsize != sizeof(Elf64_Phdr) ||
	    !elf_fits(header->e_phoff, header->e_phnum, sizeof(Elf64_Phdr),
		      elf->size))
		return elf_failure("program headers outside the file");
	if (!elf_aligned(elf->image + header->e_phoff))
		return elf_failure("program headers are not aligned");
	elf->segments = (Elf64_Phdr *)(elf->image + header->e_phoff);
	elf->segment_count = header->e_phnum;
	return true;
}

static bool find_sections(Elf *elf)
{
	const Elf64_Ehdr *header = elf->header;
	Elf64_Shdr *first;
	size_t i;

	if (!header->e_shoff)
		return true;
	if (header->e_shentsize != sizeof(Elf64_Shdr) ||
	    !elf_fits(header->e_shoff, 1, sizeof(Elf64_Shdr), elf->size))
		return elf_failure("section headers outside the file");
	if (!elf_aligned(elf->image + header->e_shoff))
		return elf_failure("section headers are not aligned");

	/* Numbers too large for the file header stand in section 0's. */
	first = (Elf64_Shdr *)(elf->image + header->e_shoff);
	elf->section_count = header->e_shnum ?: first->sh_size;
	elf->section_names = header->e_shstrndx;
	if (elf->section_names == SHN_XINDEX)
		elf->section_names = first->sh_link;

	if (!elf_fits(header->e_shoff, elf->section_count, sizeof(Elf64_Shdr),
		      elf->size))
		return elf_failure("more section headers than the file holds");

	elf->sections = calloc(elf->section_count ?: 1, sizeof(Elf_Scn));
	if (!elf->sections)
		return elf_failure("out of memory");
	for (i = 0; i < elf->section_count; i++) {
		elf->sections[i].elf = elf;
		elf->sections[i].header = first + i;
	}
	return true;
}

Elf *elf_memory(char *image, size_t size)
{
	Elf *elf = calloc(1, sizeof(*elf));

	if (!elf)
		return elf_failure("out of memory");
	elf->image = image;
	elf->size = size;
	if (check_ident(elf) && find_segments(elf) && find_sections(elf))
		return elf;
	elf_end(elf);
	return NULL;
}

/* Read, not mapped: a file that shrinks while it is mapped kills its reader. */
static char *read_all(int fd, size_t size)
{
	char *image = malloc(size ?: 1);
	size_t done = 0;

	if (!image)
		return elf_failure("out of memory");
	while (done < size) {
		ssize_t got = pread(fd, image + done, size - done, done);

		if (got <= 0) {
			free(image);
			return elf_failure("the file cannot be read");
		}
		done += got;
	}
	return image;
}

Elf *elf_begin(int fd, Elf_Cmd command, Elf *archive)
{
	struct stat stat;
	char *image;
	Elf *elf;

	(void)command;
	if (archive)
		return elf_failure("archives are not read");
	if (fstat(fd, &stat) || !S_ISREG(stat.st_mode))
		return elf_failure("not a regular file");
	image = read_all(fd, stat.st_size);
	if (!image)
		return NULL;
	elf = elf_memory(image, stat.st_size);
	if (!elf)
		free(image);
	else
		elf->owned = image;
	return elf;
}

int elf_end(Elf *elf)
{
	if (elf) {
		free(elf->sections);
		free(elf->owned);
		free(elf);
	}
	return 0;
}

Elf_Kind elf_kind(Elf *elf)
{
	return elf ? ELF_K_ELF : ELF_K_NONE;
}

Elf64_Ehdr *elf64_getehdr(Elf *elf)
{
	return elf ? elf->header : NULL;
}

int elf_getphdrnum(Elf *elf, size_t *count)
{
	*count = elf->segment_count;
	return 0;
}

int elf_getshdrnum(Elf *elf, size_t *count)
{
	*count = elf->section_count;
	return 0;
}

int elf_getshdrstrndx(Elf *elf, size_t *index)
{
	*index = elf->section_names;
	return 0;
}

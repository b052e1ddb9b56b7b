/* SPDX-License-Identifier: Apache-2.0 */
/* What image.c, sections.c and entries.c know of each other. */
#ifndef TRISCAP_ELF_INTERNAL_H
#define TRISCAP_ELF_INTERNAL_H

#include <stdbool.h>
#include <stdint.h>

#include "gelf.h"

struct triscap_elf_section {
	Elf *elf;
	Elf64_Shdr *header; /* inside the image */
	Elf_Data data;
};

struct triscap_elf {
	char *image;
	size_t size;
	void *owned;        /* the image, where elf_begin() read it */
	Elf64_Ehdr *header; /* = image */
	Elf64_Phdr *segments;
	size_t segment_count;
	size_t section_names; /* index of the section that holds them */
	size_t section_count;
	Elf_Scn *sections; /* [section_count], headers checked */
};

/* Remembers why; returns NULL so that a caller can return it. */
void *elf_failure(const char *why);

/* Do `count` things of `each` bytes from `offset` on lie within `size` bytes? */
static inline bool elf_fits(uint64_t offset, uint64_t count, uint64_t each,
			    uint64_t size)
{
	return offset <= size && count <= (size - offset) / each;
}

/* May a 64-bit member be read in place here? */
static inline bool elf_aligned(const void *address)
{
	return (uintptr_t)address % _Alignof(Elf64_Sym) == 0;
}

#endif

// SPDX-License-Identifier: Apache-2.0
/* Sections: walking them, their bytes and their strings. */
#include <string.h>

#include "internal.h"

Elf_Scn *elf_getscn(Elf *elf, size_t index)
{
	if (!elf || index >= elf->section_count)
		return elf_failure("no such section");
	return &elf->sections[index];
}

/* Section 0 stands for "none" and is not part of the walk. */
Elf_Scn *elf_nextscn(Elf *elf, Elf_Scn *section)
{
	size_t next = section ? elf_ndxscn(section) + 1 : 1;

	return next < elf->section_count ? &elf->sections[next] : NULL;
}

size_t elf_ndxscn(Elf_Scn *section)
{
	return section ? (size_t)(section - section->elf->sections) : SHN_UNDEF;
}

Elf64_Shdr *elf64_getshdr(Elf_Scn *section)
{
	return section ? section->header : NULL;
}

/* What libbpf reads in place as an array: its entry size, else 0. */
static size_t entry_size(const Elf64_Shdr *header)
{
	switch (header->sh_type) {
	case SHT_SYMTAB:
	case SHT_DYNSYM:
		return sizeof(Elf64_Sym);
	case SHT_REL:
		return sizeof(Elf64_Rel);
	case SHT_RELA:
		return sizeof(Elf64_Rela);
	default:
		return 0;
	}
}

/*
 * A section is one piece, so there is never a next one. Its header is checked
 * here and not at opening, since a broken section nobody asks for harms nobody.
 */
Elf_Data *elf_getdata(Elf_Scn *section, Elf_Data *previous)
{
	const Elf64_Shdr *header;
	size_t entry;
	Elf *elf;

	if (!section || previous)
		return NULL;
	elf = section->elf;
	header = section->header;

	if (header->sh_type == SHT_NOBITS || header->sh_type == SHT_NULL) {
		section->data.d_buf = NULL;
		section->data.d_size =
			header->sh_type == SHT_NOBITS ? header->sh_size : 0;
		return &section->data;
	}

	if (!elf_fits(header->sh_offset, header->sh_size, 1, elf->size))
		return elf_failure("section outside the file");
	entry = entry_size(header);
	if (entry && header->sh_entsize != entry)
		return elf_failure("section of entries of a wrong size");
	if (entry && !elf_aligned(elf->image + header->sh_offset))
		return elf_failure("section of entries is not aligned");

	section->data.d_buf = elf->image + header->sh_offset;
	section->data.d_size = header->sh_size;
	return &section->data;
}

/* The same: no byte order is ever converted. */
Elf_Data *elf_rawdata(Elf_Scn *section, Elf_Data *previous)
{
	return elf_getdata(section, previous);
}

char *elf_strptr(Elf *elf, size_t index, size_t offset)
{
	Elf_Scn *section = elf_getscn(elf, index);
	Elf_Data *data;
	char *string;

	if (!section)
		return NULL;
	if (section->header->sh_type != SHT_STRTAB)
		return elf_failure("not a section of strings");
	data = elf_getdata(section, NULL);
	if (!data)
		return NULL;
	if (offset >= data->d_size)
		return elf_failure("string outside its section");
	string = (char *)data->d_buf + offset;
	if (!memchr(string, '\0', data->d_size - offset))
		return elf_failure("string without an end");
	return string;
}

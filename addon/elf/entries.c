// SPDX-License-Identifier: Apache-2.0
/* Entries of tables, copied out of the image when they lie inside their table. */
#include <string.h>

#include "internal.h"

int gelf_getclass(Elf *elf)
{
	return elf ? ELFCLASS64 : ELFCLASSNONE;
}

GElf_Ehdr *gelf_getehdr(Elf *elf, GElf_Ehdr *out)
{
	if (!elf)
		return NULL;
	*out = *elf->header;
	return out;
}

GElf_Shdr *gelf_getshdr(Elf_Scn *section, GElf_Shdr *out)
{
	if (!section)
		return NULL;
	*out = *section->header;
	return out;
}

GElf_Phdr *gelf_getphdr(Elf *elf, int index, GElf_Phdr *out)
{
	if (!elf || index < 0 || (size_t)index >= elf->segment_count)
		return elf_failure("no such program header");
	*out = elf->segments[index];
	return out;
}

/* `size` bytes at `offset` of a section. */
static void *copy_out(const Elf_Data *data, uint64_t offset, void *out,
		      size_t size)
{
	if (!data || !data->d_buf || !elf_fits(offset, 1, size, data->d_size))
		return elf_failure("entry outside its section");
	return memcpy(out, (const char *)data->d_buf + offset, size);
}

GElf_Sym *gelf_getsym(Elf_Data *data, int index, GElf_Sym *out)
{
	if (index < 0)
		return elf_failure("no such symbol");
	return copy_out(data, (uint64_t)index * sizeof(*out), out,
			sizeof(*out));
}

GElf_Versym *gelf_getversym(Elf_Data *data, int index, GElf_Versym *out)
{
	if (index < 0)
		return elf_failure("no such symbol version");
	return copy_out(data, (uint64_t)index * sizeof(*out), out,
			sizeof(*out));
}

/*
 * Definitions are a linked list of distances. A caller adds them up in an int:
 * a distance beyond the section could lead back and around for ever.
 */
GElf_Verdef *gelf_getverdef(Elf_Data *data, int offset, GElf_Verdef *out)
{
	if (offset < 0 || !copy_out(data, offset, out, sizeof(*out)))
		return elf_failure("no such version definition");
	if (!elf_fits(offset, out->vd_next, 1, data->d_size) ||
	    !elf_fits(offset, out->vd_aux, 1, data->d_size))
		return elf_failure(
			"version definition leads out of its section");
	return out;
}

GElf_Verdaux *gelf_getverdaux(Elf_Data *data, int offset, GElf_Verdaux *out)
{
	if (offset < 0)
		return elf_failure("no such version name");
	return copy_out(data, offset, out, sizeof(*out));
}

static uint64_t padded(uint32_t size)
{
	return ((uint64_t)size + 3) & ~UINT64_C(3);
}

size_t gelf_getnote(Elf_Data *data, size_t offset, GElf_Nhdr *out,
		    size_t *name_offset, size_t *descriptor_offset)
{
	uint64_t name, descriptor, end;

	if (!copy_out(data, offset, out, sizeof(*out)))
		return 0;
	/* Three 32-bit numbers and an offset within memory: no overflow. */
	name = offset + sizeof(*out);
	descriptor = name + padded(out->n_namesz);
	end = descriptor + padded(out->n_descsz);
	if (!elf_fits(0, end, 1, data->d_size)) {
		elf_failure("note outside its section");
		return 0;
	}
	*name_offset = name;
	*descriptor_offset = descriptor;
	return end;
}

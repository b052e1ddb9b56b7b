/* SPDX-License-Identifier: Apache-2.0 */
/*
 * libelf's class-independent names. Only 64-bit files are read here, so each
 * type is the 64-bit one. Entries are copied out, hence need no alignment.
 */
#ifndef TRISCAP_ELF_GELF_H
#define TRISCAP_ELF_GELF_H

#include "libelf.h"

typedef Elf64_Ehdr GElf_Ehdr;
typedef Elf64_Shdr GElf_Shdr;
typedef Elf64_Phdr GElf_Phdr;
typedef Elf64_Sym GElf_Sym;
typedef Elf64_Nhdr GElf_Nhdr;
typedef Elf64_Versym GElf_Versym;
typedef Elf64_Verdef GElf_Verdef;
typedef Elf64_Verdaux GElf_Verdaux;

#define GELF_ST_TYPE ELF64_ST_TYPE
#define GELF_ST_BIND ELF64_ST_BIND

/* entries.c */
int gelf_getclass(Elf *elf);
GElf_Ehdr *gelf_getehdr(Elf *elf, GElf_Ehdr *out);
GElf_Shdr *gelf_getshdr(Elf_Scn *section, GElf_Shdr *out);
GElf_Phdr *gelf_getphdr(Elf *elf, int index, GElf_Phdr *out);
GElf_Sym *gelf_getsym(Elf_Data *data, int index, GElf_Sym *out);
GElf_Versym *gelf_getversym(Elf_Data *data, int index, GElf_Versym *out);
GElf_Verdef *gelf_getverdef(Elf_Data *data, int offset, GElf_Verdef *out);
GElf_Verdaux *gelf_getverdaux(Elf_Data *data, int offset, GElf_Verdaux *out);
/* The offset after the note at `offset`; 0: there is none. */
size_t gelf_getnote(Elf_Data *data, size_t offset, GElf_Nhdr *out,
		    size_t *name_offset, size_t *descriptor_offset);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The part of the libelf interface that libbpf calls, implemented by the files
 * beside this one. libbpf reads our driver's object through it; nothing here
 * runs while events flow. Only 64-bit little-endian ELF is read, nothing is
 * ever written.
 *
 * Why not libelf itself: its static archives are not built for shared objects,
 * and a copy inside the addon would bring its licence and zlib along.
 *
 * Every number in a file is taken for a lie until it fits: each function either
 * answers from inside the image or fails (NULL, 0 or -1), with elf_errmsg().
 */
#ifndef TRISCAP_ELF_LIBELF_H
#define TRISCAP_ELF_LIBELF_H

#include <elf.h>
#include <stddef.h>

typedef struct triscap_elf Elf;
typedef struct triscap_elf_section Elf_Scn;

typedef struct {
	void *d_buf; /* NULL where a section takes no room in the file */
	size_t d_size;
} Elf_Data;

typedef enum { ELF_C_READ, ELF_C_READ_MMAP } Elf_Cmd;
typedef enum { ELF_K_NONE, ELF_K_ELF } Elf_Kind;

/* image.c: the image and its headers. */
unsigned int elf_version(unsigned int version);
Elf *elf_begin(int fd, Elf_Cmd command, Elf *archive);
Elf *elf_memory(char *image, size_t size); /* not copied: outlives the Elf */
int elf_end(Elf *elf);
Elf_Kind elf_kind(Elf *elf);
Elf64_Ehdr *elf64_getehdr(Elf *elf);
int elf_getphdrnum(Elf *elf, size_t *count);
int elf_getshdrnum(Elf *elf, size_t *count);
int elf_getshdrstrndx(Elf *elf, size_t *index);
const char *elf_errmsg(int error); /* of this thread's last failure */

/* sections.c: sections, their bytes, their strings. */
Elf_Scn *elf_getscn(Elf *elf, size_t index);
Elf_Scn *elf_nextscn(Elf *elf, Elf_Scn *section);
size_t elf_ndxscn(Elf_Scn *section);
Elf64_Shdr *elf64_getshdr(Elf_Scn *section);
Elf_Data *elf_getdata(Elf_Scn *section, Elf_Data *previous);
Elf_Data *elf_rawdata(Elf_Scn *section, Elf_Data *previous);
char *elf_strptr(Elf *elf, size_t section, size_t offset);

#endif

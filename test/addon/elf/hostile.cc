// SPDX-License-Identifier: Apache-2.0
// Feeds the ELF reader (addon/elf) objects that lie, under ASan and UBSan. Argument 1 is an honest object: the
// driver's. Each image is walked as libbpf walks it, and what the reader hands out is touched from its first byte to
// its last.
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <iterator>
#include <random>
#include <vector>

extern "C" {
#include "gelf.h"
#include "zlib.h"
}

namespace {

using Image = std::vector<char>;

uint64_t sink;  // keeps the compiler from dropping the reads

#define CHECK(condition)                                                           \
  do {                                                                             \
    if (!(condition)) {                                                            \
      std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
      std::exit(1);                                                                \
    }                                                                              \
  } while (0)

void Touch(const Elf_Data* data) {
  if (data == nullptr || data->d_buf == nullptr) return;
  if (data->d_size == 0) return;
  const auto* bytes = static_cast<const unsigned char*>(data->d_buf);
  for (size_t i = 0; i < data->d_size; i += 64) sink += bytes[i];
  sink += bytes[data->d_size - 1];
}

void TouchString(Elf* elf, size_t section, size_t offset) {
  const char* string = elf_strptr(elf, section, offset);
  if (string != nullptr) sink += std::strlen(string);
}

void WalkEntries(Elf* elf, Elf_Scn* section, const GElf_Shdr& header, Elf_Data* data) {
  if (header.sh_type == SHT_SYMTAB || header.sh_type == SHT_DYNSYM) {
    GElf_Sym symbol;
    for (int i = 0; gelf_getsym(data, i, &symbol) != nullptr; i++) TouchString(elf, header.sh_link, symbol.st_name);
  }
  GElf_Versym version;
  for (int i = 0; i < 64 && gelf_getversym(data, i, &version) != nullptr; i++) sink += version;

  GElf_Verdef definition;
  int offset = 0;
  while (gelf_getverdef(data, offset, &definition) != nullptr) {  // must end whatever the distances say
    GElf_Verdaux name;
    if (gelf_getverdaux(data, offset + static_cast<int>(definition.vd_aux), &name) != nullptr) {
      TouchString(elf, header.sh_link, name.vda_name);
    }
    if (definition.vd_next == 0) break;
    offset += static_cast<int>(definition.vd_next);
  }

  GElf_Nhdr note;
  size_t at = 0, name_at = 0, descriptor_at = 0;
  while ((at = gelf_getnote(data, at, &note, &name_at, &descriptor_at)) > 0) {
    const auto* bytes = static_cast<const unsigned char*>(data->d_buf);
    for (size_t i = 0; i < note.n_namesz; i++) sink += bytes[name_at + i];
    for (size_t i = 0; i < note.n_descsz; i++) sink += bytes[descriptor_at + i];
  }
  CHECK(elf_getdata(section, data) == nullptr);  // one piece per section
}

// Returns the number of sections, 0 when the reader refused the image.
size_t Walk(char* bytes, size_t size) {
  Elf* elf = elf_memory(bytes, size);
  if (elf == nullptr) {
    CHECK(std::strlen(elf_errmsg(-1)) > 0);
    return 0;
  }
  CHECK(elf_kind(elf) == ELF_K_ELF && gelf_getclass(elf) == ELFCLASS64);
  GElf_Ehdr file_header;
  CHECK(gelf_getehdr(elf, &file_header) != nullptr);
  sink += elf64_getehdr(elf)->e_machine;

  size_t segments = 0, sections = 0, names = 0;
  CHECK(elf_getphdrnum(elf, &segments) == 0 && elf_getshdrnum(elf, &sections) == 0);
  CHECK(elf_getshdrstrndx(elf, &names) == 0);
  GElf_Phdr segment;
  for (size_t i = 0; i < segments; i++) CHECK(gelf_getphdr(elf, static_cast<int>(i), &segment) != nullptr);
  CHECK(gelf_getphdr(elf, static_cast<int>(segments), &segment) == nullptr);
  Touch(elf_rawdata(elf_getscn(elf, names), nullptr));

  size_t walked = 0;
  for (Elf_Scn* section = nullptr; (section = elf_nextscn(elf, section)) != nullptr; walked++) {
    GElf_Shdr header;
    CHECK(gelf_getshdr(section, &header) != nullptr);
    CHECK(elf_getscn(elf, elf_ndxscn(section)) == section);
    TouchString(elf, names, elf64_getshdr(section)->sh_name);
    Elf_Data* data = elf_getdata(section, nullptr);
    if (data == nullptr) continue;
    Touch(data);
    if (data->d_buf != nullptr) WalkEntries(elf, section, header, data);
  }
  CHECK(elf_getscn(elf, sections) == nullptr && elf_getscn(elf, SIZE_MAX) == nullptr);
  elf_end(elf);
  return walked;
}

// A heap copy of exactly the right size, so that one byte too far is seen.
size_t WalkCopy(const char* bytes, size_t size) {
  Image copy(bytes, bytes + size);
  copy.shrink_to_fit();
  return Walk(copy.data(), copy.size());
}

size_t WalkChanged(const Image& honest, const std::function<void(Image&)>& change) {
  Image image = honest;
  change(image);
  return WalkCopy(image.data(), image.size());
}

Elf64_Ehdr& Header(Image& image) { return *reinterpret_cast<Elf64_Ehdr*>(image.data()); }

Elf64_Shdr& Section(Image& image, size_t index) {
  return reinterpret_cast<Elf64_Shdr*>(image.data() + Header(image).e_shoff)[index];
}

size_t FindSection(Image& image, uint32_t type) {
  for (size_t i = 1; i < Header(image).e_shnum; i++) {
    if (Section(image, i).sh_type == type) return i;
  }
  CHECK(!"the honest object has such a section");
  return 0;
}

void TestHonest(const Image& honest, const char* path) {
  CHECK(WalkCopy(honest.data(), honest.size()) > 5);

  std::FILE* file = std::fopen(path, "r");
  Elf* elf = elf_begin(fileno(file), ELF_C_READ_MMAP, nullptr);
  CHECK(elf != nullptr);
  std::fclose(file);  // the image is a copy by now
  size_t sections = 0;
  CHECK(elf_getshdrnum(elf, &sections) == 0 && sections > 5);
  for (Elf_Scn* section = nullptr; (section = elf_nextscn(elf, section)) != nullptr;)
    Touch(elf_getdata(section, nullptr));
  elf_end(elf);
}

void TestNoFile() {
  CHECK(elf_begin(-1, ELF_C_READ, nullptr) == nullptr);
  int ends[2];
  CHECK(pipe(ends) == 0);
  CHECK(elf_begin(ends[0], ELF_C_READ, nullptr) == nullptr);  // would wait for ever
  int empty = memfd_create("empty", 0);
  CHECK(elf_begin(empty, ELF_C_READ, nullptr) == nullptr);
  for (int fd : {ends[0], ends[1], empty}) close(fd);
}

void TestNothing() {
  CHECK(elf_version(EV_CURRENT) == EV_CURRENT && elf_version(99) == EV_NONE);
  CHECK(elf_end(nullptr) == 0 && elf_kind(nullptr) == ELF_K_NONE && gelf_getclass(nullptr) == ELFCLASSNONE);
  CHECK(elf_getscn(nullptr, 0) == nullptr && elf_getdata(nullptr, nullptr) == nullptr);
  CHECK(elf_ndxscn(nullptr) == 0 && elf64_getshdr(nullptr) == nullptr && elf64_getehdr(nullptr) == nullptr);
  CHECK(gzopen("/proc/config.gz", "re") == nullptr && gzgets(nullptr, nullptr, 0) == nullptr && gzclose(nullptr) == 0);
}

void TestTruncated(const Image& honest) {
  size_t step = honest.size() / 500 + 1;
  for (size_t size = 0; size < honest.size(); size += size < 1024 ? 1 : step) WalkCopy(honest.data(), size);
  CHECK(WalkCopy(honest.data(), sizeof(Elf64_Ehdr) - 1) == 0);
}

void TestMisaligned(const Image& honest) {
  Image shifted(honest.size() + 1);
  std::memcpy(shifted.data() + 1, honest.data(), honest.size());
  CHECK(Walk(shifted.data() + 1, honest.size()) == 0);
  CHECK(WalkChanged(honest, [](Image& image) { Header(image).e_shoff += 4; }) == 0);
}

void TestLyingFileHeader(const Image& honest) {
  CHECK(WalkChanged(honest, [](Image& image) { image[EI_CLASS] = ELFCLASS32; }) == 0);
  CHECK(WalkChanged(honest, [](Image& image) { image[EI_DATA] = ELFDATA2MSB; }) == 0);
  CHECK(WalkChanged(honest, [](Image& image) { image[0] = 'x'; }) == 0);
  CHECK(WalkChanged(honest, [](Image& image) { Header(image).e_shoff = UINT64_MAX - 7; }) == 0);
  CHECK(WalkChanged(honest, [](Image& image) { Header(image).e_shentsize = 1; }) == 0);
  CHECK(WalkChanged(honest, [](Image& image) { Header(image).e_shnum = SHN_LORESERVE - 1; }) == 0);
  CHECK(WalkChanged(honest, [](Image& image) { Header(image).e_phnum = 60000; }) == 0);
  CHECK(WalkChanged(honest, [](Image& image) { Header(image).e_shoff = 0; }) == 0);  // no sections: fine, none walked
  CHECK(WalkChanged(honest, [](Image& image) { Header(image).e_shstrndx = 0xfe00; }) > 5);  // no names
  // Extended numbering: the counts stand in section 0, and may lie there too.
  CHECK(WalkChanged(honest, [](Image& image) {
          Section(image, 0).sh_size = Header(image).e_shnum;
          Section(image, 0).sh_link = Header(image).e_shstrndx;
          Header(image).e_shnum = 0;
          Header(image).e_shstrndx = SHN_XINDEX;
        }) > 5);
  CHECK(WalkChanged(honest, [](Image& image) {
          Header(image).e_shnum = 0;
          Section(image, 0).sh_size = UINT64_MAX / sizeof(Elf64_Shdr) + 2;
        }) == 0);
}

// What the reader says of one section after a change to its header.
Elf_Data* DataAfter(const Image& honest, uint32_t type, const std::function<void(Elf64_Shdr&)>& change) {
  static Elf_Data copy;
  Image image = honest;
  size_t index = FindSection(image, type);
  change(Section(image, index));
  Elf* elf = elf_memory(image.data(), image.size());
  Elf_Data* data = elf_getdata(elf_getscn(elf, index), nullptr);
  Touch(data);
  if (data != nullptr) copy = *data;
  elf_end(elf);
  return data == nullptr ? nullptr : &copy;
}

void TestLyingSectionHeader(const Image& honest) {
  for (uint32_t type : {SHT_SYMTAB, SHT_STRTAB, SHT_PROGBITS, SHT_REL}) {
    CHECK(DataAfter(honest, type, [](Elf64_Shdr&) {}) != nullptr);
    CHECK(DataAfter(honest, type, [](Elf64_Shdr& header) { header.sh_offset = UINT64_MAX - 15; }) == nullptr);
    CHECK(DataAfter(honest, type, [](Elf64_Shdr& header) { header.sh_size = UINT64_MAX; }) == nullptr);
    CHECK(DataAfter(honest, type, [&](Elf64_Shdr& header) { header.sh_size = honest.size() - header.sh_offset + 1; }) ==
          nullptr);
  }
  for (uint32_t type : {SHT_SYMTAB, SHT_REL}) {
    CHECK(DataAfter(honest, type, [](Elf64_Shdr& header) { header.sh_entsize = 0; }) ==
          nullptr);  // libbpf divides by it
    CHECK(DataAfter(honest, type, [](Elf64_Shdr& header) { header.sh_entsize = 1; }) == nullptr);
    CHECK(DataAfter(honest, type, [](Elf64_Shdr& header) { header.sh_offset += 4; }) == nullptr);
  }
  Elf_Data* nothing = DataAfter(honest, SHT_PROGBITS, [](Elf64_Shdr& header) { header.sh_type = SHT_NOBITS; });
  CHECK(nothing != nullptr && nothing->d_buf == nullptr);
}

void TestStringWithoutEnd(const Image& honest) {
  Image image = honest;
  size_t index = FindSection(image, SHT_STRTAB);
  Elf64_Shdr header = Section(image, index);
  std::memset(image.data() + header.sh_offset, 'a', header.sh_size);
  Elf* elf = elf_memory(image.data(), image.size());
  CHECK(elf_strptr(elf, index, 0) == nullptr);
  CHECK(elf_strptr(elf, index, header.sh_size) == nullptr);
  CHECK(elf_strptr(elf, 0, 0) == nullptr && elf_strptr(elf, SIZE_MAX, 0) == nullptr);
  elf_end(elf);
}

void TestRingOfVersionDefinitions() {
  alignas(8) Elf64_Verdef ring[2] = {};
  ring[0].vd_next = sizeof(Elf64_Verdef);
  ring[1].vd_next = static_cast<uint32_t>(-static_cast<int>(sizeof(Elf64_Verdef)));  // back to the first
  Elf_Data data{ring, sizeof(ring)};
  GElf_Verdef definition;
  CHECK(gelf_getverdef(&data, 0, &definition) != nullptr);
  CHECK(gelf_getverdef(&data, sizeof(Elf64_Verdef), &definition) == nullptr);
  CHECK(gelf_getverdef(&data, -1, &definition) == nullptr);
  CHECK(gelf_getversym(&data, -1, nullptr) == nullptr && gelf_getsym(&data, -1, nullptr) == nullptr);
  CHECK(gelf_getverdaux(&data, -1, nullptr) == nullptr);
}

void TestHugeNote() {
  alignas(8) Elf64_Nhdr note{UINT32_MAX, UINT32_MAX, 1};
  Elf_Data data{&note, sizeof(note)};
  GElf_Nhdr out;
  size_t name = 0, descriptor = 0;
  CHECK(gelf_getnote(&data, 0, &out, &name, &descriptor) == 0);
  note = {4, 4, 1};
  CHECK(gelf_getnote(&data, 0, &out, &name, &descriptor) == 0);
  note = {0, 0, 1};
  CHECK(gelf_getnote(&data, 0, &out, &name, &descriptor) == sizeof(note));
}

// Random damage, most of it in the headers, where it hurts. The seed is fixed: a failure can be had again.
void TestDamaged(const Image& honest, int rounds) {
  std::mt19937_64 random(20261120);
  Image image = honest;
  size_t table = Header(image).e_shoff;
  for (int round = 0; round < rounds; round++) {
    std::vector<std::pair<size_t, char>> undo;
    for (int hits = 1 + static_cast<int>(random() % 4); hits > 0; hits--) {
      size_t where = random() % 8 == 0   ? random() % image.size()
                     : random() % 4 == 0 ? random() % sizeof(Elf64_Ehdr)
                                         : table + random() % (image.size() - table);
      undo.emplace_back(where, image[where]);
      image[where] = static_cast<char>(random());
    }
    WalkCopy(image.data(), image.size());
    while (!undo.empty()) {
      image[undo.back().first] = undo.back().second;
      undo.pop_back();
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  CHECK(argc == 2);
  std::ifstream file(argv[1], std::ios::binary);
  const Image honest{std::istreambuf_iterator<char>(file), {}};
  CHECK(!honest.empty());

  TestHonest(honest, argv[1]);
  TestNoFile();
  TestNothing();
  TestTruncated(honest);
  TestMisaligned(honest);
  TestLyingFileHeader(honest);
  TestLyingSectionHeader(honest);
  TestStringWithoutEnd(honest);
  TestRingOfVersionDefinitions();
  TestHugeNote();
  TestDamaged(honest, 2000);
  std::printf("ok %llu\n", static_cast<unsigned long long>(sink));
  return 0;
}

// SPDX-License-Identifier: Apache-2.0
/* See user_memory.h. */
#include "user_memory.h"

#include <stdlib.h>
#include <string.h>

struct page {
	bool readable;
	uint8_t bytes[USER_PAGE];
};

static struct page pages[USER_PAGES];
static size_t mapped;            /* pages handed out, guards included */
static uint64_t put_at, put_end; /* the mapping that user_put() fills */

unsigned long user_reads;

void user_reset(void)
{
	for (size_t i = 0; i < mapped; i++)
		pages[i].readable = false;
	mapped = 0;
	put_at = 0;
	put_end = 0;
	user_reads = 0;
}

static struct page *page_at(uint64_t address)
{
	if (address < USER_BASE || address >= USER_END)
		return NULL;
	return &pages[(address - USER_BASE) / USER_PAGE];
}

uint64_t user_map(size_t count)
{
	uint64_t address = USER_BASE + mapped * USER_PAGE;

	if (mapped + count + 1 > USER_PAGES)
		abort();
	for (size_t i = 0; i < count; i++) {
		pages[mapped + i].readable = true;
		memset(pages[mapped + i].bytes, '#', USER_PAGE);
	}
	mapped += count + 1;
	return address;
}

void user_protect(uint64_t address, bool readable)
{
	struct page *page = page_at(address);

	if (!page)
		abort();
	page->readable = readable;
}

void user_write(uint64_t address, const void *bytes, size_t size)
{
	const uint8_t *from = bytes;

	for (size_t i = 0; i < size; i++) {
		struct page *page = page_at(address + i);

		if (!page)
			abort();
		page->bytes[(address + i) % USER_PAGE] = from[i];
	}
}

uint64_t user_put(const void *bytes, size_t size)
{
	uint64_t address;

	if (put_end - put_at < size + 8) {
		size_t count = (size + 8) / USER_PAGE + 4;

		put_at = user_map(count);
		put_end = put_at + count * USER_PAGE;
	}
	address = put_at;
	user_write(address, bytes, size);
	put_at += (size + 8 + 7) & ~7ULL;
	return address;
}

uint64_t user_string(const char *text)
{
	return user_put(text, strlen(text) + 1);
}

uint64_t user_put_last(const void *bytes, size_t size)
{
	size_t count = size / USER_PAGE + 1;
	uint64_t address = user_map(count) + count * USER_PAGE - size;

	user_write(address, bytes, size);
	return address;
}

bool user_read(void *to, size_t size, uint64_t address)
{
	user_reads++;
	for (size_t done = 0; done < size;) {
		struct page *page = page_at(address + done);
		size_t offset = (address + done) % USER_PAGE;
		size_t part = USER_PAGE - offset;

		if (!page || !page->readable) {
			memset(to, 0, size); /* as bpf_probe_read_user() */
			return false;
		}
		if (part > size - done)
			part = size - done;
		memcpy((uint8_t *)to + done, page->bytes + offset, part);
		done += part;
	}
	return true;
}

size_t user_read_string(char *to, size_t max, uint64_t address)
{
	user_reads++;
	for (size_t done = 0; done < max;) {
		struct page *page = page_at(address + done);
		size_t offset = (address + done) % USER_PAGE;
		size_t part = USER_PAGE - offset;
		uint8_t *nul;

		if (!page || !page->readable)
			return 0;
		if (part > max - done)
			part = max - done;
		nul = memchr(page->bytes + offset, 0, part);
		if (nul)
			part = nul - (page->bytes + offset) + 1;
		memcpy(to + done, page->bytes + offset, part);
		done += part;
		if (nul)
			return done;
	}
	to[max - 1] = 0;
	return max;
}

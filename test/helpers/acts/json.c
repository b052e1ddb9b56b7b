/* One JSON object per line, collected in memory and written by one write(2). */
#include "act.h"

#include <stdio.h>
#include <string.h>

static char line[4 << 20];
static size_t used;
static int list_items;

static void put(char c)
{
	if (used < sizeof(line))
		line[used++] = c;
}

static void put_string(const char *text)
{
	while (*text)
		put(*text++);
}

static void put_quoted(const char *bytes, size_t length)
{
	char escape[8];
	size_t i;

	put('"');
	for (i = 0; i < length; i++) {
		unsigned char c = bytes[i];

		if (c >= ' ' && c < 0x7f && c != '"' && c != '\\') {
			put(c);
			continue;
		}
		/* Bytes above ASCII become U+0080..U+00FF: latin1. */
		snprintf(escape, sizeof(escape), "\\u%04x", c);
		put_string(escape);
	}
	put('"');
}

static void put_number(long long value)
{
	char text[24];

	snprintf(text, sizeof(text), "%lld", value);
	put_string(text);
}

static void put_key(const char *key)
{
	put(',');
	put_quoted(key, strlen(key));
	put(':');
}

void json_begin(const char *who)
{
	used = 0;
	put_string("{\"who\":");
	put_quoted(who, strlen(who));
}

void json_number(const char *key, long long value)
{
	put_key(key);
	put_number(value);
}

void json_text(const char *key, const char *bytes, size_t length)
{
	put_key(key);
	put_quoted(bytes, length);
}

void json_hex(const char *key, const void *bytes, size_t length)
{
	const unsigned char *byte = bytes;
	size_t i;

	put_key(key);
	put('"');
	for (i = 0; i < length; i++) {
		put("0123456789abcdef"[byte[i] >> 4]);
		put("0123456789abcdef"[byte[i] & 15]);
	}
	put('"');
}

/* The content of a file, as text; empty when there is none. */
void json_file(const char *key, const char *path)
{
	static char content[64 << 10];
	size_t length = 0;
	long got, fd;

	fd = RAW4(openat, -100, path, 0, 0);
	if (fd >= 0) {
		while (length < sizeof(content) &&
		       (got = RAW3(read, fd, content + length,
				   sizeof(content) - length)) > 0)
			length += got;
		RAW1(close, fd);
	}
	json_text(key, content, length);
}

void json_list_begin(const char *key)
{
	put_key(key);
	put('[');
	list_items = 0;
}

void json_list_number(long long value)
{
	if (list_items++)
		put(',');
	put_number(value);
}

void json_list_end(void)
{
	put(']');
}

void json_end(void)
{
	size_t done = 0;
	long wrote;

	put_string("}\n");
	while (done < used) {
		wrote = RAW3(write, 1, line + done, used - done);
		if (wrote <= 0)
			break;
		done += wrote;
	}
}

// Paths as they are written in events: relative to something, with `.` and `..` in them.

/** Something that has to go: `//`, `/.`, `/..`, `/` at the end. A name may begin with a dot, which does no harm here. */
const UNTIDY = /\/(?:$|[/.])/;

/**
 * A path in full, as the kernel would go along it if there were no links.
 *
 * @param base - Where it begins, if it is relative; empty: nobody knows, and it stays as it is.
 */
export function resolvePath(base: string, path: string): string {
	if (path.startsWith('/') ? !UNTIDY.test(path) : base === '') return path;
	const whole = path.startsWith('/') ? path : `${base}/${path}`;
	const parts: string[] = [];
	for (const part of whole.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '' && part !== '.') parts.push(part);
	}
	// What begins nowhere known stays relative.
	return `${whole.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}

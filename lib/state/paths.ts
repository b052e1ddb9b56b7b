// Paths as they are written in events: relative to something, with `.` and `..` in them.

/** Something that has to go: `//`, `/.`, `/..`, `/` at the end. A name may begin with a dot, which does no harm here. */
const UNTIDY = /\/(?:$|[/.])/;

/** What sysdig puts in front of a path below a descriptor that nobody knows. */
export const UNKNOWN_FOLDER = '<UNKNOWN>';
/** The folder of a thread, if nobody knows which one that is. */
export const SOME_FOLDER = '.';

/**
 * A path in full, as the kernel would go along it if there were no links. What begins nowhere known stays relative, and never
 * leads above its beginning.
 *
 * @param base - Where it begins, if it is relative; empty: nobody knows.
 */
export function resolvePath(base: string, path: string): string {
	if (!path.startsWith('/')) return follow(base === '' ? [] : base.replace(/\/$/, '').split('/'), path);
	return UNTIDY.test(path) ? follow([''], path) : path;
}

/** Goes on from these names. */
function follow(names: string[], path: string): string {
	const root = names[0] === '' ? 1 : 0;
	for (const name of path.split('/')) {
		if (name === '..') names.length = Math.max(root, names.length - 1);
		else if (name !== '' && name !== '.') names.push(name);
	}
	return names.length === root && root === 1 ? '/' : names.join('/');
}

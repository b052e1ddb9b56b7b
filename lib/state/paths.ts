// Paths as they are written in events: relative to something, with `.` and `..` in them.

/** Something that has to go: `//`, `/.`, `/..`, `/` at the end. A name may begin with a dot, which does no harm here. */
const UNTIDY = /\/(?:$|[/.])|^\./;

/** The folder behind a descriptor that nobody knows, as sysdig has it. No slash comes behind it. */
export const UNKNOWN_FOLDER = '<UNKNOWN>';
/** The folder of a thread, if nobody knows which one that is. */
export const SOME_FOLDER = '.';

/** As many characters sysdig takes of a folder and a path together; without a limit they would grow with every relative one. */
const MAX_CHARS = 1023;
/** What others are called. */
const TOO_LONG = '/DIR_TOO_LONG/FILENAME_TOO_LONG';

/**
 * A path in full, as the kernel would go along it if there were no links. What begins nowhere known stays relative, and never
 * leads above its beginning.
 *
 * @param base - Where it begins, if it is relative; empty: nobody knows.
 * @param path - Nothing is the full path of an empty one.
 */
export function resolvePath(base: string, path: string): string {
	if (path === '') return '';
	const isWhole = path.startsWith('/');
	const slash = base === '' || base === UNKNOWN_FOLDER || base.endsWith('/') ? '' : '/';
	if ((isWhole ? 1 : base.length + slash.length) + path.length > MAX_CHARS) return TOO_LONG;
	const isTidy = !UNTIDY.test(path);
	if (isWhole) return isTidy ? path : follow([''], path);
	if (base === UNKNOWN_FOLDER) return resolvePath('', base + path);
	if (isTidy) return base + slash + path;
	return follow(base === '' ? [] : base.replace(/\/$/, '').split('/'), path);
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

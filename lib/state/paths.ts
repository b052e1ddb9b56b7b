// Paths as they are written in events: relative to something, with `.` and `..` in them.

/** A path in full, as the kernel would go along it if there were no links. `base`: where it begins, if it is relative. */
export function resolvePath(base: string, path: string): string {
	const whole = path.startsWith('/') ? path : `${base}/${path}`;
	const parts: string[] = [];
	for (const part of whole.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '' && part !== '.') parts.push(part);
	}
	return `/${parts.join('/')}`;
}

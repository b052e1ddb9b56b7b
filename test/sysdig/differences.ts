// Where what we print is not what sysdig prints, and why. Everything else is equal, character by character.

/** A line of ours and the same one of sysdig, or undefined where that is the same text. */
type Rule = (ours: string, theirs: string) => boolean;

const ESCAPED = /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|[nrt\\])|[^\x20-\x7e]/g;

/** Sysdig 0.41. */
const rules: readonly Rule[] = [
	// Bytes that a terminal would take for a command: sysdig leaves them out of some texts and puts dots into others, so that
	// different names look alike. We escape them.
	(ours, theirs) => {
		const bare = (text: string) => text.replace(ESCAPED, '').replaceAll('.', '');
		return ours.search(ESCAPED) !== -1 && bare(ours) === bare(theirs);
	},
	// A connect of the enter-and-exit generation: sysdig converts it in two steps, and has lost the address before the second.
	(ours, theirs) => / < connect /.test(ours) && ours.replace(/ addr=\S+$/, '') === theirs.replace(/ addr=<NA>$/, ''),
	// An exec in a file of the classic kind: sysdig takes the file's name from the beginning that was made for older readers,
	// and which we leave out again.
	(ours, theirs) =>
		/ < execve(at)? /.test(ours) && ours.endsWith(' filename=<NA>') && theirs.startsWith(ours.slice(0, -'<NA>'.length)),
];

/** Whether a line is what sysdig 0.41 prints, or differs as it has to. */
export function isEqual(ours: string, theirs: string): boolean {
	return ours === theirs || rules.some((rule) => rule(ours, theirs));
}

/** Events that sysdig 0.29 (2022) does not know: it skips them, and numbers the others without them. */
export const newerThan2022 = new Set(['dup', 'dup2', 'dup3', 'pipe2', 'accept4']);

/**
 * Whether it is the same event. In a file that begins in the middle of a live capture, /proc no longer knows who ended a
 * moment ago, and what is printed of these is guessed.
 */
export function isSameEvent(ours: string, theirs: string): boolean {
	const [we, they] = [parts(ours), parts(theirs)];
	return we.head === they.head && we.name === they.name;
}

/** A line in parts. */
function parts(line: string): {head: string; name: string; info: string} {
	const [, time, cpu, tid, dir, name, info] = /^\d+ (\S+) (\d+) .*? \((-?\d+)\) ([<>]) (\S+) ?(.*)$/.exec(line) ?? [];
	return {head: [time, cpu, tid, dir].join(' '), name: name ?? line, info: info ?? ''};
}

/**
 * Parameters that 0.29 prints in another way: lists are cut at other places, pgid is what is called vpgid now, a user
 * without a name has no parentheses, and addresses were hexadecimal.
 */
const otherwise = new Set(['env', 'args', 'cgroups', 'pgid', 'vpgid', 'loginuid', 'addr', 'flags', 'data']);

/** Numbers by parameter, without what they mean. */
function numbers(info: string): Map<string, string> {
	const found = [...info.matchAll(/(?:^| )([a-z_0-9]+)=(-?[0-9A-F]+)(?=\(|$| )/g)];
	// The first of a name counts: what looks like one more may be part of a buffer.
	return new Map(
		found.reverse().flatMap(([, name, value]) => (otherwise.has(name!) ? [] : [[name!, value!] as const])),
	);
}

/** Whether sysdig 0.29 prints the same of an event, as far as it goes: it knows the first parameters only. */
export function agrees2022(ours: string, theirs: string): boolean {
	const [we, they] = [parts(ours), parts(theirs)];
	if (we.head !== they.head) return false;
	// A syscall that is newer than it; or one that it shows with its number, which is our name.
	if (they.name === '<unknown>' || they.info.startsWith('ID=')) return true;
	const own = numbers(we.info);
	return we.name === they.name && [...numbers(they.info)].every(([name, value]) => own.get(name) === value);
}

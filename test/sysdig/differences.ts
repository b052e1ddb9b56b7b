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
	// For an empty text it prints what it printed last: the number before it.
	const isEmpty = (name: string) => ` ${we.info} `.includes(` ${name}=<NA> `);
	return (
		we.name === they.name && [...numbers(they.info)].every(([name, value]) => isEmpty(name) || own.get(name) === value)
	);
}

/** What sysdig 0.29 prints at the end of a syscall that it recorded itself, as we write the same. */
const rewritten: readonly (readonly [pattern: RegExp, text: string | ((...found: string[]) => string)])[] = [
	// It is called what it is now: the number in the innermost pid namespace.
	[/ pgid=/, ' vpgid='],
	// Nobody has logged in.
	[/ loginuid=-1(?= |$)/, ' loginuid=-1(<NONE>)'],
	// A buffer without bytes has a word for it.
	[/ data=$/, ' data=NULL'],
	// Addresses were hexadecimal.
	[/(?<= mmap res=)([0-9A-F]+)(?= )/, (_, address) => String(BigInt(`0x${address}`))],
];

/** What stands behind the number of a line, which counts beginnings there, and not here. */
const bodyOf = (line: string) => line.replace(/^\d+ /, '').replace(/ $/, '');

/** Whether we print the end of a syscall as sysdig 0.29 does, and then what was added to it. */
export function isSameEnd2022(ours: string, theirs: string): boolean {
	const [we, they] = [bodyOf(ours), bodyOf(theirs)];
	// A syscall that is newer than it: it has no name for it.
	if (they.endsWith(' < <unknown>')) return parts(ours).head === parts(theirs).head;
	const now = rewritten.reduce((line, [pattern, text]) => line.replace(pattern, text as string), they);
	return we === now || we.startsWith(`${now} `);
}

/** Parameters of beginnings that are not the same at the end, by event, and what they are there. */
const otherAtTheEnd: Readonly<Record<string, RegExp>> = {
	// It is called oldfd, because res is a descriptor, too.
	dup: /^fd=/,
	// The same number: but meanwhile it is known what it stands for.
	bind: /^fd=\d+\(<4>\)$/,
	connect: /^fd=\d+\(<4>\)$/,
	// Both ends have a parameter of the name: where it begins, and where it is afterwards; what is waited for, and what came.
	sendfile: /^offset=/,
	poll: /^fds=/,
	// The page was not in memory, and what runs when a syscall begins cannot wait for it.
	openat: /^name=\(NULL\)/,
};

/** The parameters of a beginning as sysdig 0.29 prints them, that are not in our line of the end. */
export function missingFromEnd(name: string, beginning: string, end: string): string[] {
	const params = [...beginning.matchAll(/(?:^| )([a-z_0-9]+=.*?)(?= [a-z_0-9]+=|$)/g)].map(([, param]) =>
		param!.trimEnd(),
	);
	return params.filter((param) => !`${end} `.includes(` ${param} `) && !otherAtTheEnd[name]?.test(param));
}

// Which programs, maps and links the kernel has, and which of them a process holds.
import fs from 'node:fs';
import {setTimeout} from 'node:timers/promises';
import {lineOf, runAct} from './act.js';

const kinds = ['programs', 'maps', 'links'] as const;

/** `programs 17`: numbers are never used twice. */
export type BpfObject = `${(typeof kinds)[number]} ${number}`;

/** All that exist. */
export async function bpfObjects(): Promise<Set<BpfObject>> {
	const line = lineOf((await runAct(['bpf'])).lines, 'bpf');
	return new Set(kinds.flatMap((kind) => (line[kind] as number[]).map((id): BpfObject => `${kind} ${id}`)));
}

/** Those that a process has descriptors of. */
export function heldObjects(pid: number): Set<BpfObject> {
	const found = new Set<BpfObject>();
	for (const fd of fs.readdirSync(`/proc/${pid}/fdinfo`)) {
		let text: string;
		try {
			text = fs.readFileSync(`/proc/${pid}/fdinfo/${fd}`, 'latin1');
		} catch {
			continue; // closed meanwhile: the one that read the folder, for instance
		}
		for (const [, kind, id] of text.matchAll(/^(prog|map|link)_id:\t(\d+)$/gm)) {
			found.add(`${({prog: 'programs', map: 'maps', link: 'links'} as const)[kind as 'prog']} ${Number(id)}`);
		}
	}
	return found;
}

/** Waits until none of them is left, and gives those that still are after five seconds. The kernel frees them in its own time. */
export async function leftOver(objects: ReadonlySet<BpfObject>): Promise<BpfObject[]> {
	for (const end = Date.now() + 5000; ; await setTimeout(50)) {
		const all = await bpfObjects();
		const left = [...objects].filter((object) => all.has(object));
		if (left.length === 0 || Date.now() > end) return left;
	}
}

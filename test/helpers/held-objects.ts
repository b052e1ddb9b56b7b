// What the kernel keeps for a process that captures: programs, maps and links of BPF, or an open device of our module.
import fs from 'node:fs';
import {setTimeout} from 'node:timers/promises';
import type {DriverName} from '../../lib/options.js';
import {lineOf, runAct} from './act.js';
import {patient} from './patience.js';

const bpfKinds = ['programs', 'maps', 'links'] as const;

/** `programs 17`: numbers of BPF are never used twice. `devices 23`: a descriptor of the module's device. */
export type HeldObject = `${(typeof bpfKinds)[number] | 'devices'} ${number}`;

/** The kinds that a capture holds. */
export function kindsOf(driver: DriverName): readonly string[] {
	return driver === ('kmod' as string) ? ['devices'] : bpfKinds;
}

/** Those that a process has descriptors of. */
export function heldObjects(pid: number): Set<HeldObject> {
	const found = new Set<HeldObject>();
	for (const fd of fs.readdirSync(`/proc/${pid}/fdinfo`)) {
		let text: string;
		try {
			text = fs.readFileSync(`/proc/${pid}/fdinfo/${fd}`, 'latin1');
			if (fs.readlinkSync(`/proc/${pid}/fd/${fd}`) === '/dev/triscap') found.add(`devices ${Number(fd)}`);
		} catch {
			continue; // closed meanwhile: the one that read the folder, for instance
		}
		for (const [, kind, id] of text.matchAll(/^(prog|map|link)_id:\t(\d+)$/gm)) {
			found.add(`${({prog: 'programs', map: 'maps', link: 'links'} as const)[kind as 'prog']} ${Number(id)}`);
		}
	}
	return found;
}

/** How many hooks a process has attached, or captures with all of their hooks. */
export function attachments(pid: number): number {
	const links = [...heldObjects(pid)].filter((object) => object.startsWith('links')).length;
	return links + runningCaptures(pid);
}

/** Captures of our module whose hooks are on: an open device is one that will have some. */
function runningCaptures(pid: number): number {
	const texts = fs.readdirSync(`/proc/${pid}/fdinfo`).map((fd) => {
		try {
			return fs.readFileSync(`/proc/${pid}/fdinfo/${fd}`, 'latin1');
		} catch {
			return ''; // closed meanwhile
		}
	});
	return texts.filter((text) => /^triscap_running:\t1$/m.test(text)).length;
}

/** Waits until none of them is left, and gives those that still are after a while. The kernel frees them in its own time. */
export async function leftOver(objects: ReadonlySet<HeldObject>): Promise<HeldObject[]> {
	for (const end = Date.now() + patient(5000); ; await setTimeout(50)) {
		const left = await stillThere(objects);
		if (left.length === 0 || Date.now() > end) return left;
	}
}

/** Those that exist now. A device counts as long as anybody has the module's open. */
export async function stillThere(objects: ReadonlySet<HeldObject>): Promise<HeldObject[]> {
	const all = await existing();
	return [...objects].filter((object) => all.has(object) || (object.startsWith('devices') && moduleUses() > 0));
}

/** All that BPF has. */
async function existing(): Promise<Set<HeldObject>> {
	const line = lineOf((await runAct(['bpf'])).lines, 'bpf');
	return new Set(bpfKinds.flatMap((kind) => (line[kind] as number[]).map((id): HeldObject => `${kind} ${id}`)));
}

/** How many files of our module's device are open on this machine. */
export function moduleUses(): number {
	const file = '/sys/module/triscap/refcnt';
	return fs.existsSync(file) ? Number(fs.readFileSync(file, 'latin1')) : 0;
}

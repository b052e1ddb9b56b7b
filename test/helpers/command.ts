// The command line as a process of its own.
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout} from 'node:timers/promises';
import {attachments} from './held-objects.js';
import {root} from './native.js';
import {nodeCommand} from './node.js';
import {patient} from './patience.js';

export interface Ended {
	readonly stdout: string;
	readonly stderr: string;
	readonly status: number | null;
}

export const command = nodeCommand('lib/cli/main');

/** Starts the command, which ends by itself. */
export function triscap(args: readonly string[]): {child: ChildProcess; ended: Promise<Ended>} {
	const [program, ...before] = command;
	const child = spawn(program, [...before, ...args], {cwd: root, stdio: ['ignore', 'pipe', 'pipe']});
	const said = {stdout: '', stderr: ''};
	child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
	return {child, ended: once(child, 'close').then(([status]) => ({...said, status: status as number | null}))};
}

/** Waits until a process has attached its hooks: some, and for a while no more. */
export async function attached(child: ChildProcess): Promise<void> {
	for (let last = 0, now = 0; child.exitCode === null && (now === 0 || now > last);) {
		await setTimeout(patient(100));
		[last, now] = [now, attachments(child.pid!)];
	}
}

// What tests of writing share.
import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {BatchView, countEvents} from '../../../lib/batch.js';
import {Records} from '../../../lib/decode/record.js';
import type {EventBase} from '../../../lib/events/event.js';
import {
	readCapture,
	type CaptureReader,
	type CaptureState,
	type DamageError,
	type RecordedEvent,
} from '../../../lib/scap/index.js';
import type {CaptureStats} from '../../../lib/stats.js';
import {batch, type Recipe} from '../../helpers/builders.js';

/** Captures of others. */
export const fixtures = new URL('../../fixtures/scap/', import.meta.url);
/** An event that is told apart by its descriptor. */
export const closeOf = (fd: number, more: Partial<Recipe> = {}): Recipe => ({
	name: 'close',
	args: {res: 0, fd},
	...more,
});

/** Events as a capture gives them. */
export function batchOf(...recipes: readonly Recipe[]): BatchView<EventBase> {
	const records = new Records(batch(...recipes));
	return new BatchView<EventBase>(records, 1, countEvents(records, 0).all);
}

/** All events of a file without damage. */
export async function readAll(source: string | Uint8Array) {
	const damage: DamageError[] = [];
	const capture = await readCapture(source, {onDamage: (one) => damage.push(one)});
	const events: RecordedEvent[] = [];
	for await (const one of capture) events.push(one);
	assert.deepEqual(damage, []);
	return {capture, events};
}

/** Descriptors of such events, names of others. */
export const fdsOf = (events: readonly RecordedEvent[]) =>
	events.map((one) => (one.name === 'close' ? one.args.fd : one.name));

/** What a capture has counted. */
export const stats: CaptureStats = {
	driver: 'modern-bpf',
	hits: 30,
	delivered: 10,
	filtered: {event: 1, self: 2, pid: 0, duplicate: 0},
	dropped: {
		ring_full: 17,
		scratch_busy: 0,
		scratch_stolen: 0,
		too_large: 0,
		recursion: 0,
		lost: 0,
		corrupt: 0,
		unread: 0,
	},
	late: 0,
	gaps: 1,
	batches: 2,
	ringBytes: 1 << 20,
	degraded: [],
};

/** What a file says before its events. */
export const stateOf = ({machine, interfaces, users, groups, processes, fds}: CaptureReader): CaptureState => ({
	machine,
	interfaces,
	users,
	groups,
	processes,
	fds,
});

/** A folder for the tests of a file; gives the path of a file in it. */
export function temporaryFolder(): (name: string) => string {
	let folder = '';
	before(async () => (folder = await mkdtemp(path.join(tmpdir(), 'triscap-'))));
	after(() => rm(folder, {recursive: true}));
	return (name) => path.join(folder, name);
}

// What the capturing program counted, in the file: JSON in an event that other readers skip (format.ts says why). It is
// written every now and then and once more at the end, so that a file whose writer was killed has the last but one.

import {Buffer} from 'node:buffer';
import type {CaptureStats} from '../stats.js';
import {STATISTICS_CODE} from './format.js';

/** What the writer of a file says about it. */
export interface CaptureStatistics {
	/** The program that wrote it, with its version. */
	readonly program: string;
	/** Written at the end: the file is complete. */
	readonly final: boolean;
	/** Events written until then. */
	readonly events: number;
	/** What was counted when the events were captured, if they came from a live capture: losses by cause, above all. */
	readonly capture: CaptureStats | undefined;
}

const HEADER = 26;
const LENGTH = 2;
const MAX_TEXT = 0xffff;

/** The event; `undefined` if it would not fit into one. */
export function statisticsEvent(statistics: CaptureStatistics, ts: bigint): Buffer | undefined {
	const text = Buffer.from(`${JSON.stringify(statistics)}\0`);
	if (text.length > MAX_TEXT) return undefined;
	const event = Buffer.alloc(HEADER + LENGTH + text.length);
	event.writeBigUInt64LE(ts, 0);
	event.writeBigInt64LE(-1n, 8);
	event.writeUInt32LE(event.length, 16);
	event.writeUInt16LE(STATISTICS_CODE, 20);
	event.writeUInt32LE(1, 22);
	event.writeUInt16LE(text.length, HEADER);
	text.copy(event, HEADER + LENGTH);
	return event;
}

/** Back again; `undefined` if it is something else. */
export function readStatistics(event: Buffer): CaptureStatistics | undefined {
	if (event.length < HEADER + LENGTH || event.readUInt32LE(22) !== 1) return undefined;
	const length = event.readUInt16LE(HEADER);
	if (length === 0 || HEADER + LENGTH + length > event.length) return undefined;
	try {
		const value: unknown = JSON.parse(event.toString('utf8', HEADER + LENGTH, HEADER + LENGTH + length - 1));
		return isStatistics(value) ? {...value, capture: value.capture} : undefined;
	} catch {
		return undefined;
	}
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStatistics(value: unknown): value is CaptureStatistics {
	return (
		isObject(value) &&
		typeof value['program'] === 'string' &&
		typeof value['final'] === 'boolean' &&
		isCount(value['events']) &&
		(value['capture'] === undefined || isCapture(value['capture']))
	);
}

function isCapture(value: unknown): boolean {
	return (
		isObject(value) &&
		typeof value['driver'] === 'string' &&
		['hits', 'delivered', 'late', 'gaps', 'batches', 'ringBytes'].every((key) => isCount(value[key])) &&
		['filtered', 'dropped'].every((key) => isObject(value[key]) && Object.values(value[key]).every(isCount)) &&
		Array.isArray(value['degraded'])
	);
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

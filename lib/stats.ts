// What a capture counted, in the words of the user instead of positions in arrays.

import {droppedCauses, filteredCauses, type DroppedCause, type FilteredCause} from './decode/generated/ledger.js';
import {eventInfo} from './decode/tables.js';
import type {NativeStats} from './native.js';
import type {DriverName} from './options.js';

/** An event that comes without its parameters on this kernel. */
export interface DegradedEvent {
	/** Its name. */
	readonly name: string;
	/** The program that the kernel refused. */
	readonly program: string;
	/** The end of what the kernel's verifier said. */
	readonly log: string;
}

/**
 * What became of every hook that fired. All numbers are counts since the capture was opened, exact up to 2^53.
 * Once the capture is closed, `hits = delivered + sum(filtered) + sum(dropped)` exactly; before, the difference is on its way.
 */
export interface CaptureStats {
	/** The driver that captures. */
	readonly driver: DriverName;
	/** How often a hook fired. */
	readonly hits: number;
	/** Events that the consumer got; `drop` events, which no hook made, are not counted. */
	readonly delivered: number;
	/** Left out because the options say so, by cause. */
	readonly filtered: Readonly<Record<FilteredCause, number>>;
	/** Lost, by cause. */
	readonly dropped: Readonly<Record<DroppedCause, number>>;
	/** Events that came after a younger one. */
	readonly late: number;
	/** Places in the stream where events are missing: as many as there are `drop` events. */
	readonly gaps: number;
	/** Batches that the consumer got, whole or in part. */
	readonly batches: number;
	/** Memory of all ring buffers together, in bytes. */
	readonly ringBytes: number;
	/** How the hooks are attached, where there is a choice. */
	readonly attach?: string;
	/** Events that come without their parameters on this kernel. */
	readonly degraded: readonly DegradedEvent[];
}

/** What the consumer's side adds to the addon's counters. */
export interface ReadCounters {
	/** Events that the addon handed out and the consumer did not get before the end. */
	readonly unread: number;
	/** Events that are in a batch that is being read. */
	readonly pending: number;
	readonly batches: number;
}

/** Brings the addon's counters and the consumer's together. */
export function toStats(driver: DriverName, native: NativeStats, read: ReadCounters): CaptureStats {
	const dropped = named(droppedCauses, native.dropped);
	return {
		driver,
		hits: native.hits,
		delivered: native.delivered - read.unread - read.pending,
		filtered: named(filteredCauses, native.filtered),
		dropped: {...dropped, unread: dropped.unread + read.unread},
		late: native.late,
		gaps: native.gaps,
		batches: read.batches,
		ringBytes: native.ringBytes,
		...(native.attach !== undefined && {attach: native.attach}),
		degraded: native.degraded.map(({event, program, log}) => ({
			name: eventInfo(event)?.name ?? String(event),
			program,
			log,
		})),
	};
}

function named<Cause extends string>(causes: readonly Cause[], counts: readonly number[]): Record<Cause, number> {
	return Object.fromEntries(causes.map((cause, index) => [cause, counts[index] ?? 0])) as Record<Cause, number>;
}

// How a capture captures: by which driver and why by this one, what is missing, what it takes.

import {eventInfo, isEnter} from './decode/tables.js';
import type {DriverName} from './options.js';
import {userMemory} from './probe/generated/memory.js';
import type {PassedOver} from './source/no-driver.js';
import type {Source} from './source/source.js';
import type {DegradedEvent} from './stats.js';

/** How a capture captures. */
export interface CaptureStatus {
	/** The driver that captures. */
	readonly driver: DriverName;
	/** Those that would have been preferred, and why they do not. */
	readonly passedOver: readonly PassedOver[];
	/** How the hooks are attached, where there is a choice. */
	readonly attach: string | null;
	/** Events that come without their parameters, because the kernel refused the program that collects them. */
	readonly degraded: readonly DegradedEvent[];
	/** Events that do not come at all, for the same reason: no system call tells of them. */
	readonly missing: readonly DegradedEvent[];
	/** Memory of all ring buffers together, in bytes. */
	readonly ringBytes: number;
	/** In bytes. */
	readonly memory: {
		/** Held by the kernel: the rings. */
		readonly kernel: number;
		/** Of this process, at most, beside what it keeps of the events. */
		readonly user: number;
	};
	/** Capabilities that the process has given away, if `dropCapabilities` asked for it. */
	readonly dropped: readonly string[];
}

/** Of a source, as it is now. */
export function toStatus(source: Source): CaptureStatus {
	const {driver, passedOver, dropped} = source;
	const {ringBytes, attach, degraded} = source.stats();
	const refused = degraded.map(({event, program, log}) => {
		const info = eventInfo(event);
		return {
			missing: info === undefined || !info.source.includes('SYSCALL') || isEnter(info),
			entry: {name: info?.name ?? String(event), program, log},
		};
	});
	return {
		driver,
		passedOver,
		attach: attach || null,
		degraded: refused.flatMap(({missing, entry}) => (missing ? [] : [entry])),
		missing: refused.flatMap(({missing, entry}) => (missing ? [entry] : [])),
		ringBytes,
		memory: {kernel: ringBytes, user: userMemory[driver] ?? 0},
		dropped,
	};
}

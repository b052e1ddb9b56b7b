// What the events of clone and exec say about a task, stated from what the task said about itself.
import assert from 'node:assert/strict';
import os from 'node:os';
import type {EventBase} from '../../lib/events/event.js';
import {plain} from './capture-acts.js';
import type {Facts} from './facts.js';

/**
 * What resident memory may differ by, KiB. Since 6.2 the kernel counts pages per CPU, in each of three kinds, and folds
 * what a CPU has counted when that is 32 pages, or two per CPU; before, a task kept up to 64 to itself. The event has what
 * was folded.
 */
const cpus = os.cpus().length;
const RSS_SLACK = 3 * Math.max(64, cpus * Math.max(32, 2 * cpus)) * 4;

/** Readings before and after the call; what a fault counter or the memory may be at the moment of the event. */
export interface Bounds {
	readonly before: Facts | undefined;
	readonly after: Facts;
}

/** The parameters that clone and exec events share, without those that are only known within bounds. */
export function taskParams(facts: Facts): Record<string, unknown> {
	return {
		tid: facts.tid,
		pid: facts.pid,
		ptid: facts.ppid,
		cwd: '',
		fdlimit: facts.fdLimit,
		vm_size: facts.vmSize,
		vm_swap: facts.vmSwap,
		comm: facts.comm,
		cgroups: facts.cgroups,
		uid: facts.euid,
		gid: facts.egid,
	};
}

/** All parameters of a clone event that are known exactly, for the task that `facts` are about. */
export function cloneParams(facts: Facts, more: Record<string, unknown>): Record<string, unknown> {
	return {...taskParams(facts), vtid: facts.vtid, vpid: facts.vpid, pidns_init_start_ts: 0n, ...more};
}

/** Compares every parameter: those in `expected` exactly, the counters with what was read before and after. */
export function assertTaskEvent(event: EventBase, expected: Record<string, unknown>, {before, after}: Bounds): void {
	const {args} = plain(event);
	const {pgft_min: minor, pgft_maj: major, vm_rss: rss, ...exact} = args;
	assert.deepEqual(exact, expected);
	assertWithin('pgft_min', minor as bigint, before?.minorFaults ?? 0n, after.minorFaults);
	assertWithin('pgft_maj', major as bigint, before?.majorFaults ?? 0n, after.majorFaults);
	const low = Math.min(before?.vmRss ?? 0, after.vmRss) - RSS_SLACK;
	assertWithin('vm_rss', rss as number, Math.max(low, 0), Math.max(before?.vmRss ?? 0, after.vmRss) + RSS_SLACK);
}

export function assertWithin(what: string, value: number | bigint, low: number | bigint, high: number | bigint): void {
	assert.ok(low <= value && value <= high, `${what}: ${value} is not within ${low} and ${high}`);
}

// What is in a capture file, as text for people and as JSON for programs.

import type {ReadStats} from '../scap/capture-reader.js';
import type {SectionHeader} from '../scap/section.js';
import type {MachineInfo} from '../scap/state.js';
import type {CaptureStatistics} from '../scap/statistics.js';
import type {CaptureSummary} from '../scap/summary.js';
import {escapeText} from './escape.js';

export interface FileInfo {
	readonly file: string;
	/** As it lies on the disk; undefined: nobody knows. */
	readonly bytes: number | undefined;
	readonly header: SectionHeader;
	/** What stands before the events. */
	readonly state: {
		readonly machine: MachineInfo | undefined;
		readonly threads: number;
		readonly descriptors: number;
		readonly users: number;
		readonly groups: number;
		readonly interfaces: number;
	};
	readonly summary: CaptureSummary;
	readonly statistics: CaptureStatistics | undefined;
	readonly stats: ReadStats;
	/** What is wrong with it, if anything. */
	readonly damages: readonly string[];
}

const NS_PER_S = 1_000_000_000n;
const GIB = 2 ** 30;
const LABEL = 11;

/** Whether a syscall has an event at its beginning, too, as files up to 2025 have. */
function generationOf({stats, summary}: FileInfo): 'enter-and-exit' | 'exit-only' | undefined {
	if (summary.events === 0) return undefined;
	return stats.merged > 0 ? 'enter-and-exit' : 'exit-only';
}

const generations = {
	'enter-and-exit': 'events at the beginning and at the end of system calls',
	'exit-only': 'events at the end of system calls',
};

/** One value per line, then the events. */
export function formatInfo(info: FileInfo): string {
	const {file, bytes, header, state, summary, statistics, stats, damages} = info;
	const {machine} = state;
	const lines: [label: string, text: string][] = [['file', file]];
	const add = (label: string, text: string | undefined) => text !== undefined && lines.push([label, text]);
	add('size', `${bytes === undefined ? '' : `${bytes} bytes, `}${stats.bytes} uncompressed`);
	add(
		'format',
		`${header.major}.${header.minor}${stats.sections > 1 ? `, ${stats.sections} captures behind each other` : ''}`,
	);
	const generation = generationOf(info);
	add('generation', generation && generations[generation]);
	const writer = statistics?.program ?? header.application;
	add(
		'written by',
		writer && `${escapeText(writer)}${statistics && !statistics.final ? ', which did not finish it' : ''}`,
	);
	for (const comment of header.comments) add('comment', escapeText(comment));
	if (machine)
		add(
			'machine',
			`${escapeText(machine.hostname)}, ${machine.cpus} CPUs, ${(Number(machine.memoryBytes) / GIB).toFixed(1)} GiB`,
		);
	add('system', header.os && escapeText(header.os));
	add(
		'before',
		`${state.threads} threads, ${state.descriptors} descriptors, ${state.users} users, ${state.groups} groups, ${state.interfaces} addresses`,
	);
	const {firstNs, lastNs} = summary;
	if (firstNs !== undefined && lastNs !== undefined) {
		add('from', formatDate(firstNs));
		add('to', `${formatDate(lastNs)} (${(Number(lastNs - firstNs) / Number(NS_PER_S)).toFixed(3)} s)`);
	}
	add('events', String(summary.events));
	add('lost', formatLoss(info));
	if (stats.unknownEvents > 0) add('unknown', `${stats.unknownEvents} events that are newer than this program`);
	for (const damage of damages) add('damage', damage);
	if (stats.damaged > damages.length) add('damage', `and ${stats.damaged - damages.length} more places`);
	if (stats.truncated) add('end', 'missing: whoever wrote it was stopped, or is writing still');
	const head = lines.map(([label, text]) => `${label.padEnd(LABEL)}${text}\n`).join('');
	const width = String(Math.max(0, ...summary.names.values())).length + 2;
	const counts = [...summary.names].map(([name, count]) => `${String(count).padStart(width)}  ${name}\n`).join('');
	return `${head}${counts === '' ? '' : `\n${counts}`}\n`;
}

function formatLoss({summary, statistics}: FileInfo): string {
	const dropped = Object.entries(statistics?.capture?.dropped ?? {}).filter(
		([cause, count]) => cause !== 'unread' && count > 0,
	);
	if (summary.gaps === 0 && dropped.length === 0)
		return statistics?.capture ? 'nothing' : 'nothing that the file tells of';
	const causes = dropped.map(([cause, count]) => `${cause} ${count}`).join(', ');
	return `${summary.lost} events in ${summary.gaps} places${causes && ` (${causes})`}`;
}

/** Local time with nanoseconds and zone. */
function formatDate(ns: bigint): string {
	const time = new Date(Number(ns / 1_000_000n));
	const two = (value: number) => String(value).padStart(2, '0');
	const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
	const clock = `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
	const offset = -time.getTimezoneOffset();
	const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
	return `${day} ${clock}.${String(ns % NS_PER_S).padStart(9, '0')} ${zone}`;
}

/** The same as a value; 64-bit numbers are strings. */
export function infoJson(info: FileInfo): Record<string, unknown> {
	const {file, bytes, header, state, summary, statistics, stats, damages} = info;
	const {machine} = state;
	return {
		file,
		bytes,
		uncompressedBytes: stats.bytes,
		generation: generationOf(info) ?? null,
		header,
		machine: machine && {
			...machine,
			memoryBytes: String(machine.memoryBytes),
			maxPid: String(machine.maxPid),
			bootTimestampNs: String(machine.bootTimestampNs),
			flags: String(machine.flags),
		},
		before: {...state, machine: undefined},
		firstNs: summary.firstNs === undefined ? null : String(summary.firstNs),
		lastNs: summary.lastNs === undefined ? null : String(summary.lastNs),
		events: summary.events,
		names: Object.fromEntries(summary.names),
		gaps: summary.gaps,
		lost: String(summary.lost),
		writer: statistics ?? null,
		unknownEvents: stats.unknownEvents,
		unknownBlocks: stats.unknownBlocks,
		damaged: stats.damaged,
		truncated: stats.truncated,
		damages,
	};
}

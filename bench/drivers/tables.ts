// What bench/drivers/measure.ts found out, as tables.

export const loads = ['getppid', 'file', 'socket'] as const;
export type Load = (typeof loads)[number];

export interface Memory {
	/** Of the buffers, as the driver says; 0 if it does not say. */
	readonly rings: number;
	/** What the kernel allocated in pieces that need not be contiguous. */
	readonly vmalloc: number;
	/** All that the kernel took: that, pages, tables, per-CPU memory. Without caches, which it gives back. */
	readonly kernel: number;
	/** The resident set of the process that captures, beyond what it was. Buffers that it maps are in it. */
	readonly process: number;
	/** All that this machine has less: the kernel's, and what processes do not share with it. */
	readonly machine: number;
}

export interface Measured {
	/** Nanoseconds per call with nobody capturing. */
	readonly alone?: Record<Load, number>;
	/** By driver: what it adds. */
	readonly added?: Record<string, Record<Load, number>>;
	/** Events that were lost while measuring, by driver. */
	readonly lost?: Record<string, number>;
	/** By driver, in bytes. */
	readonly memory?: Record<string, Memory>;
}

export function speedTable({alone, added = {}, lost = {}}: Measured): string {
	const figures = (of: Record<Load, number>) => loads.map((load) => of[load].toFixed(0));
	return [
		row('', [...loads, 'lost']),
		row('(the call itself)', alone ? figures(alone) : []),
		...Object.entries(added).map(([name, of]) => row(name, [...figures(of), lost[name] ?? '?'])),
	].join('\n');
}

/** Each driver as a multiple of what `one` adds. */
export function comparison(one: string, {added = {}}: Measured): string {
	const base = added[one];
	if (!base) return '';
	const others = Object.entries(added).filter(([name]) => name !== one);
	return [
		row('', loads),
		...others.map(([name, of]) =>
			row(
				name,
				loads.map((load) => (of[load] / base[load]).toFixed(2)),
			),
		),
	].join('\n');
}

function row(name: string, values: readonly (string | number)[]): string {
	return name.padEnd(18) + values.map((value) => String(value).padStart(10)).join('');
}

export function memoryTable(measured: readonly (readonly [number, Measured])[]): string {
	const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(1).padStart(10);
	const lines = measured.flatMap(([cpus, {memory = {}}]) =>
		Object.entries(memory).map(([name, {rings, vmalloc, kernel, process, machine}]) =>
			[
				`${String(cpus).padStart(4)}  ${name.padEnd(16)}`,
				rings ? mib(rings) : '-'.padStart(10),
				...[vmalloc, kernel, process, machine].map(mib),
			].join(''),
		),
	);
	return ['CPUs  driver               rings   vmalloc    kernel   process   machine', ...lines].join('\n');
}

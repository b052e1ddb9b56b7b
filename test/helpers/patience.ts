// How many times slower than usual this machine may be: an emulated one says (test/kernels), others are as fast as can be.
import {setTimeout} from 'node:timers/promises';

const FACTOR = Number(process.env['TRISCAP_PATIENCE'] ?? 1);

/** What usually takes so long, here. */
export function patient(milliseconds: number): number {
	return milliseconds * FACTOR;
}

/** Waits until something is so, at most the given time. @returns whether it is so */
export async function within(milliseconds: number, isSo: () => boolean): Promise<boolean> {
	const deadline = performance.now() + patient(milliseconds);
	while (!isSo()) {
		if (performance.now() >= deadline) return false;
		await setTimeout(50);
	}
	return true;
}

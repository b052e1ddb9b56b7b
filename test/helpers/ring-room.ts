// Tests in which nothing may be lost ask for buffers that hold everything, and some kernels give less: Linux 5.10 allows
// modern-bpf 2 MiB per CPU. Then they let their program do at once only as much as fits, however late the reader comes.
import os from 'node:os';
import {open} from '../../lib/index.js';
import type {DriverName} from '../../lib/options.js';

/** More than all events of a million syscalls. */
export const AMPLE = {bufferBytes: 128 << 20};

const rooms = new Map<DriverName, number>();

/** Of `wanted` events of so many bytes, how many fit into the buffer of one CPU. */
export async function fitting(driver: DriverName, wanted: number, eventBytes: number): Promise<number> {
	let room = rooms.get(driver);
	if (room === undefined) {
		const capture = await open({...AMPLE, driver, events: ['getppid']});
		room = capture.stats().ringBytes / os.cpus().length;
		rooms.set(driver, room);
		await capture.close();
	}
	return Math.min(wanted, Math.floor(room / eventBytes));
}

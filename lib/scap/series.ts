// The files of a series: what each is called, and which of them are there at a time.

import {unlink} from 'node:fs/promises';
import type {Rotation} from './rotation.js';

const NS_PER_S = 1_000_000_000n;

export class FileSeries {
	readonly #path: string;
	readonly #rotation: Rotation;
	#index = 0;
	/** By place, if only some are kept. */
	readonly #kept: string[] = [];

	constructor(path: string, rotation: Rotation) {
		this.#path = path;
		this.#rotation = rotation;
	}

	/** There are as many as there may be, and none is written again. */
	get isFull(): boolean {
		const {files, whenFull} = this.#rotation;
		return whenFull === 'stop' && files !== undefined && this.#index >= files;
	}

	/**
	 * The next file's name. The one whose place it takes is removed: it may be called something else.
	 *
	 * @param timestampNs - Of its first event.
	 */
	async next(timestampNs: bigint): Promise<string> {
		const {files} = this.#rotation;
		const index = this.#index++;
		const name = fileName(this.#path, index, this.#rotation, timestampNs);
		if (files !== undefined) {
			const old = this.#kept[index % files];
			this.#kept[index % files] = name;
			if (old !== undefined && !this.#kept.includes(old)) await unlink(old).catch(() => {}); // somebody was faster
		}
		return name;
	}
}

/**
 * The name of a file of a series: a number behind the name, with leading zeros if it is known how many there will be; or
 * the time, where the name has the signs for it that `strftime` knows.
 */
export function fileName(path: string, index: number, rotation: Rotation, timestampNs: bigint): string {
	const place = rotation.files ? index % rotation.files : index;
	if (rotation.seconds !== undefined && /%[A-Za-z]/.test(path)) {
		const name = formatTime(path, new Date(Number((timestampNs / NS_PER_S) * 1000n)));
		if (name !== path) return name;
	}
	const width = rotation.files ? String(rotation.files - 1).length : 1;
	return `${path}${String(place).padStart(width, '0')}`;
}

function formatTime(format: string, time: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	const parts: Readonly<Record<string, () => string>> = {
		Y: () => String(time.getFullYear()),
		y: () => two(time.getFullYear() % 100),
		m: () => two(time.getMonth() + 1),
		d: () => two(time.getDate()),
		H: () => two(time.getHours()),
		M: () => two(time.getMinutes()),
		S: () => two(time.getSeconds()),
		j: () =>
			String(Math.floor((time.getTime() - new Date(time.getFullYear(), 0, 1).getTime()) / 86_400_000) + 1).padStart(
				3,
				'0',
			),
		F: () => `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`,
		T: () => `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`,
		s: () => String(Math.floor(time.getTime() / 1000)),
	};
	return format.replace(/%([%A-Za-z])/g, (sign, letter: string) =>
		letter === '%' ? '%' : (parts[letter]?.() ?? sign),
	);
}

// Names of users and groups, from the files of this machine, read when the first one is asked for.

import {readFileSync} from 'node:fs';

export class Accounts {
	readonly #etc: string;
	#users: Map<number, string> | undefined;
	#groups: Map<number, string> | undefined;

	constructor(etc = '/etc') {
		this.#etc = etc;
	}

	user(uid: number): string | undefined {
		return (this.#users ??= this.#read('passwd')).get(uid);
	}

	group(gid: number): string | undefined {
		return (this.#groups ??= this.#read('group')).get(gid);
	}

	/** Both files have the name in the first column and the number in the third; the first entry of a number counts. */
	#read(file: string): Map<number, string> {
		const names = new Map<number, string>();
		try {
			for (const line of readFileSync(`${this.#etc}/${file}`, 'utf8').split('\n')) {
				const [name, , number] = line.split(':');
				if (name && number && !names.has(Number(number))) names.set(Number(number), name);
			}
		} catch {
			// No such file: numbers stay numbers.
		}
		return names;
	}
}

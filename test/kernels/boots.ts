// Every kernel of the matrix once more in each of these modes, which forbid things to everybody: with the tests that are
// about that, half a minute each. A kernel as it is has them among all others.
import fs from 'node:fs';
import path from 'node:path';

interface Mode {
	readonly name: string;
	readonly parameters: readonly string[];
}

export interface BootEntry extends Mode {
	/** The name of the kernel's own entry in matrix.json. */
	readonly like: string;
	/** Titles of the tests that are about this. */
	readonly tests: string;
	readonly drivers: readonly string[];
}

/** boots.json, for kernels of these names. The mode comes first in a name: `--kernel integrity` means it with every kernel. */
export function readBoots(kernels: readonly string[]): BootEntry[] {
	const file = path.join(import.meta.dirname, 'boots.json');
	const modes = JSON.parse(fs.readFileSync(file, 'utf8')) as Mode[];
	return kernels.flatMap((like) =>
		modes.map(({name, parameters}) => ({
			...{name: `${name}-${like}`, like, parameters},
			tests: 'restrictions',
			drivers: ['modern-bpf'],
		})),
	);
}

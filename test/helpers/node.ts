// How to run one of our own modules as a program: under tsx as TypeScript, or as what was compiled (test/kernels/ does that).
import path from 'node:path';
import {root} from './native.js';

/** True while TypeScript runs as it is. */
export const isTypeScript = import.meta.filename.endsWith('.ts');

/** The command of a module, which is named relative to the root and without its extension. */
export function nodeCommand(module: string): readonly [program: string, ...args: string[]] {
	const file = path.join(root, `${module}${isTypeScript ? '.ts' : '.js'}`);
	return [process.execPath, ...(isTypeScript ? ['--import', 'tsx'] : []), file];
}

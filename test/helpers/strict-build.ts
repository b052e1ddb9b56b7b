// The runs of a bpf-legacy build in which a warning about our own code is an error: users see neither, unless something fails.
import type {BuildContext} from '../../lib/build/builder.js';
import {runProgram} from '../../lib/build/run.js';

/** Instead of `runProgram()`; `more` is for the compiler, too. */
export function strictly(...more: string[]): BuildContext['run'] {
	return (doing, program, args, options) => {
		const strict = doing === 'compile the programs' ? ['-Wall', '-Werror', ...more] : [];
		return runProgram(doing, program, [...args, ...strict], options);
	};
}

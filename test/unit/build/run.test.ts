// What is said about a build that fails, from what compilers print.

import assert from 'node:assert/strict';
import {BuildError} from '../../../lib/build/error.js';
import {firstComplaint, runProgram} from '../../../lib/build/run.js';

const gcc = `  CC [M]  /tmp/b/kmod/ring.o
In file included from /tmp/b/kmod/ring.c:12:
/tmp/b/kmod/ring.h: In function 'ring_reserve':
/tmp/b/kmod/ring.h:31:9: warning: unused variable 'x' [-Wunused-variable]
/tmp/b/kmod/ring.c: In function 'ring_publish':
/tmp/b/kmod/ring.c:40:2: error: implicit declaration of function 'smp_store_releas' [-Werror]
/tmp/b/kmod/ring.c:41:2: error: second
make[2]: *** [scripts/Makefile.build:250: /tmp/b/kmod/ring.o] Error 1
`;

async function failure(script: string): Promise<BuildError> {
	try {
		await runProgram('compile the module', '/bin/sh', ['-c', script]);
	} catch (error) {
		assert.ok(error instanceof BuildError);
		return error;
	}
	assert.fail('it did not fail');
}

describe('a failing build', () => {
	it('is told by its first error, with file, line and function', () => {
		assert.deepEqual(firstComplaint(gcc), {
			file: '/tmp/b/kmod/ring.c',
			line: 40,
			function: 'ring_publish',
			header: undefined,
			message: "implicit declaration of function 'smp_store_releas' [-Werror]",
		});
	});

	it('tells files of the package without the folder that they were built in', () => {
		const says = '/tmp/b/kmod/../common/fillers/../kernel/file.h:38:37: error: redefinition\n';
		assert.equal(firstComplaint(says, '/tmp/b')?.file, 'common/kernel/file.h');
	});

	it('is told by the header that is missing, of gcc and of clang', () => {
		const gccSays = 'a.c:1:10: fatal error: linux/nothing.h: No such file or directory\n';
		const clangSays = "a.c:1:10: fatal error: 'linux/nothing.h' file not found\n";
		for (const says of [gccSays, clangSays]) assert.equal(firstComplaint(says)?.header, 'linux/nothing.h');
	});

	it('is an error with a code, the summary, and the whole log', async () => {
		const error = await failure(`cat <<'END'\n${gcc}END\nexit 2`);
		assert.equal(error.code, 'ERR_TRISCAP_BUILD_FAILED');
		assert.match(error.message, /^compile the module: .*ring\.c:40, in ring_publish\(\): implicit declaration/);
		assert.match(error.details.log!, /Error 1/);
	});

	it('is one that somebody ends, and then its program has ended', async () => {
		const ending = runProgram('compile the module', '/bin/sleep', ['100'], {signal: AbortSignal.timeout(50)});
		await assert.rejects(ending, /^TriscapError: compile the module: \/bin\/sleep: SIGTERM/);
	});

	it('shows the last lines where no compiler complained', async () => {
		const error = await failure('echo no rule to make target; exit 2');
		assert.match(error.message, /exit status 2; its last lines follow.*\n {2}no rule to make target$/);
	});

	it('is told when the program cannot be started', async () => {
		await assert.rejects(runProgram('compile', '/nonexistent/make', []), /compile: .*ENOENT/);
	});

	it('gives what a program that succeeds wrote', async () => {
		assert.equal(await runProgram('say', '/bin/sh', ['-c', 'echo out; echo err >&2']), 'out\n');
	});
});

// However a capturing process ends, the kernel keeps nothing of it afterwards.
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {forEachDriver} from '../helpers/for-each-driver.js';
import {heldObjects, kindsOf, leftOver, stillThere} from '../helpers/held-objects.js';
import {root} from '../helpers/native.js';
import {nodeCommand} from '../helpers/node.js';

interface Run {
	readonly child: ChildProcess;
	/** The next line that it prints. */
	readonly line: () => Promise<string | undefined>;
	/** Everything it said on stderr. */
	readonly said: () => string;
	readonly ended: Promise<{status: number | null; signal: NodeJS.Signals | null}>;
}

const running = new Set<ChildProcess>();

function start(module: string, args: readonly string[]): Run {
	const [program, ...before] = nodeCommand(module);
	const child = spawn(program, [...before, ...args], {cwd: root, stdio: ['ignore', 'pipe', 'pipe']});
	running.add(child);
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]();
	return {
		child,
		line: async () => {
			const next = await lines.next();
			return next.done ? undefined : next.value;
		},
		said: () => said,
		ended: once(child, 'close').then(([status, signal]) => {
			running.delete(child);
			return {status: status as number | null, signal: signal as NodeJS.Signals | null};
		}),
	};
}

forEachDriver('a capturing process', (driver) => {
	afterEach(() => {
		for (const child of running) child.kill('SIGKILL');
	});

	/** Starts a program, and gives what it holds once it captures. */
	async function capturing(how: string) {
		const run = start('test/helpers/capturer', [driver, how]);
		const held = new Set(heldObjects(run.child.pid!));
		const line = await run.line();
		assert.equal(line, 'captures', run.said());
		if (run.child.exitCode === null && how !== 'exit')
			for (const object of heldObjects(run.child.pid!)) held.add(object);
		return {...run, held};
	}

	it('that is killed leaves nothing behind', async function () {
		this.timeout(30_000);
		const {child, held, ended} = await capturing('go-on');
		for (const kind of kindsOf(driver)) {
			assert.ok(
				[...held].some((object) => object.startsWith(kind)),
				`it holds no ${kind}`,
			);
		}
		assert.deepEqual(await stillThere(held), [...held]);
		child.kill('SIGKILL');
		assert.equal((await ended).signal, 'SIGKILL');
		assert.deepEqual(await leftOver(held), []);
	});

	it('that exits in the middle ends at once, with its status', async function () {
		this.timeout(30_000);
		const {ended, said} = await capturing('exit');
		assert.deepEqual(await ended, {status: 7, signal: null}, said());
	});

	it('that fails in the middle ends with the failure, and leaves nothing behind', async function () {
		this.timeout(30_000);
		const {held, ended, said} = await capturing('throw');
		assert.deepEqual(await ended, {status: 1, signal: null});
		assert.match(said(), /on purpose/);
		assert.deepEqual(await leftOver(held), []);
	});

	it('that terminates its worker in the middle of a capture goes on, without the capture', async function () {
		this.timeout(30_000);
		const {child, held, line, said} = await capturing('worker');
		assert.equal(await line(), 'terminated', said());
		assert.deepEqual(await leftOver(held), []);
		assert.equal(child.exitCode, null, said());
		assert.deepEqual([...heldObjects(child.pid!)], []);
		assert.equal(said(), '');
	});

	it('that is the command line ends with status 0 on Ctrl-C, and leaves nothing behind', async function () {
		this.timeout(30_000);
		const {child, line, ended, said} = start('lib/cli/main', ['--driver', driver]);
		assert.match((await line()) ?? said(), /^1 \d\d:\d\d:\d\d\.\d{9} \d+ /);
		const held = heldObjects(child.pid!);
		assert.ok(held.size > 0);
		child.stdout!.resume();
		child.kill('SIGINT');
		assert.deepEqual(await ended, {status: 0, signal: null});
		assert.match(said(), new RegExp(`^triscap: \\d+ events in .* by ${driver}, `, 'm'));
		assert.deepEqual(await leftOver(held), []);
	});
});

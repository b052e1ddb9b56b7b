// open({build: true}): who has no built driver gets one by the way, as a user, and the next capture finds it.
import assert from 'node:assert/strict';
import type {PassedOver, ProbeReport} from '../../lib/index.js';
import {ForAnybody} from '../helpers/least.js';
import {skipUnlessCapturing} from '../helpers/skip.js';

/** What root has built for everybody is hidden. */
const nothingBuilt = [
	...['unshare', '-m', 'sh', '-c'],
	'mkdir -p /var/lib/triscap && mount -t tmpfs none /var/lib/triscap && exec "$@"',
	'sh',
];

interface Opened {
	readonly hits: number;
	readonly passedOver: readonly PassedOver[];
}

describe('the option build', () => {
	let anybody: ForAnybody;
	before(function () {
		skipUnlessCapturing(this);
		anybody = new ForAnybody('modern-bpf');
	});
	after(() => anybody?.remove());

	it('builds a driver when it is its turn, and keeps it for the next time', function () {
		this.timeout(120_000);
		const report = anybody.run([], 'return triscap.probe();') as ProbeReport;
		const result = anybody.run(
			report.drivers.find(({driver}) => driver === 'bpf-legacy')!.capabilities.needed,
			`
			const cache = fs.mkdtempSync('/tmp/triscap-build-option-');
			process.env.XDG_CACHE_HOME = cache;
			delete process.env.TRISCAP_BPF_PROBE;
			const opened = async (options) => {
				const capture = await triscap.open({events: ['openat'], ...options});
				fs.readFileSync('/etc/passwd');
				const {passedOver} = capture.status();
				await capture.close();
				return {hits: capture.stats().hits, passedOver};
			};
			try {
				const before = await opened({driver: 'bpf-legacy'}).catch((error) => error.code);
				const built = await opened({driver: ['kmod', 'bpf-legacy'], build: true});
				const files = fs.readdirSync(cache, {recursive: true}).filter((name) => name.endsWith('.o'));
				const after = await opened({driver: 'bpf-legacy'});
				return {before, built, files, after};
			} finally {
				fs.rmSync(cache, {recursive: true});
			}`,
			nothingBuilt,
		) as {before: unknown; built: Opened; files: string[]; after: Opened};
		assert.equal(result.before, 'ERR_TRISCAP_NOT_BUILT', JSON.stringify(result));
		assert.ok(result.built.hits > 0);
		assert.deepEqual(
			result.built.passedOver.map(({driver}) => driver),
			['kmod'],
		);
		assert.equal(result.files.length, 1);
		assert.ok(result.after.hits > 0);
	});
});

// The largest rings that can be asked for: verifiers refuse programs that write far into a map's value.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import os from 'node:os';
import {open} from '../../lib/index.js';
import {forEachDriver} from '../helpers/for-each-driver.js';
import {skip} from '../helpers/skip.js';

const GIB = 2 ** 30;

forEachDriver('rings of the largest size', (driver) => {
	it('have events with all their parameters in them', async function () {
		this.timeout(60_000);
		const needed = os.cpus().length * GIB;
		if (os.freemem() < 2 * needed) skip(this, `this machine has less than ${(2 * needed) / GIB} GiB to give`);
		const capture = await open({driver, bufferBytes: GIB, cpusPerBuffer: 1, events: ['openat', 'read']});
		try {
			assert.deepEqual(capture.status().degraded, []);
			execFileSync('cat', ['/etc/hostname']);
			for await (const event of capture) {
				if (event.name !== 'openat' || event.args.name !== '/etc/hostname') continue;
				assert.ok(event.args.fd >= 0 && event.args.ino > 0n);
				break;
			}
		} finally {
			await capture.close();
		}
	});
});

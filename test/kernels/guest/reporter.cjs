// mocha's reporter in a guest: each test on the serial line for who watches, and in a file for the host. Every line of the
// file is on the disk before the next test begins, so that it survives the death of the kernel.
'use strict';

const fs = require('node:fs');
const Mocha = require('mocha');
const {EVENT_TEST_BEGIN, EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING, EVENT_RUN_END} = Mocha.Runner.constants;

module.exports = class {
	/** @param {import('mocha').Runner} runner */
	constructor(runner) {
		const file = fs.openSync(`${process.env['TRISCAP_RESULTS']}/tests`, 'a');
		/** @param {object} entry */
		const note = (entry) => {
			fs.writeSync(file, JSON.stringify(entry) + '\n');
			fs.fsyncSync(file);
		};
		runner.on(EVENT_TEST_BEGIN, (test) => note({begins: test.fullTitle()}));
		runner.on(EVENT_TEST_PASS, (test) => {
			note({passed: test.fullTitle(), ms: test.duration});
			console.log(`ok ${test.fullTitle()}`);
		});
		runner.on(EVENT_TEST_PENDING, (test) => {
			note({skipped: test.fullTitle()});
			console.log(`skipped ${test.fullTitle()}`);
		});
		runner.on(EVENT_TEST_FAIL, (test, /** @type {unknown} */ error) => {
			const {message: why, stack} = error instanceof Error ? error : new Error(String(error));
			note({failed: test.fullTitle(), why, stack});
			console.log(`failed ${test.fullTitle()}: ${why}`);
		});
		runner.once(EVENT_RUN_END, () => note({end: true}));
	}
};

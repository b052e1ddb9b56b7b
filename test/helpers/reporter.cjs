// mocha's own `spec` reporter, which then leaves the counts where .ci/run finds them (TRISCAP_TEST_COUNTS).
'use strict';

const fs = require('node:fs');
const Mocha = require('mocha');

module.exports = class extends Mocha.reporters.Spec {
	/**
	 * @param {import('mocha').Runner} runner
	 * @param {import('mocha').MochaOptions} options
	 */
	constructor(runner, options) {
		super(runner, options);
		const file = process.env['TRISCAP_TEST_COUNTS'];
		if (!file) return;
		runner.once('end', () => {
			const {passes, failures, pending} = this.stats;
			fs.writeFileSync(file, JSON.stringify({passes, failures, pending}));
		});
	}
};

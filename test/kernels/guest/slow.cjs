// An emulated machine is slow, and its host may be busy: each test has so many times the time that it gives itself.
'use strict';

const {Runnable} = require('mocha');

const FACTOR = Number(process.env['TRISCAP_PATIENCE']);

const prototype = /** @type {{timeout: (this: unknown, ms?: string | number) => unknown}} */ (Runnable.prototype);
const {timeout} = prototype;

prototype.timeout = function (/** @type {string | number | undefined} */ ms) {
	return ms === undefined ? timeout.call(this) : timeout.call(this, Number(ms) * FACTOR);
};

// The door of `npm start`, `npm test` and every `npm run` that builds first: is this Node new enough?
// ES5 on purpose: an old Node must be able to read the answer. Everything else is in setup/main.js.
'use strict';

var wanted = require('../package.json').engines.node;

/**
 * Understands what our package.json says, `^A.B.C || >=A.B.C`, and nothing more.
 *
 * @param {string} range
 * @param {string} version
 */
function supports(range, version) {
	var have = /** @type {[number, number]} */ (version.split('.').map(Number));
	return range.split('||').some(function (/** @type {string} */ part) {
		var match = /^\s*(\^|>=)(\d+)\.(\d+)\.\d+\s*$/.exec(part);
		if (!match) throw new Error('package.json: engines.node: ' + part + ' is not understood by scripts/run.cjs');
		var major = Number(match[2]);
		if (have[0] === major) return have[1] >= Number(match[3]);
		return match[1] === '>=' && have[0] > major;
	});
}

if (supports(wanted, process.versions.node)) {
	require('./setup/load.cjs');
} else {
	console.error(
		'triscap: this is Node.js ' + process.versions.node + '; install one of ' + wanted + ' (for instance 20 LTS)'
	);
	process.exit(1);
}

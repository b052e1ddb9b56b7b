// Paths in full, as sysdig 0.41 makes them of the same folder and the same path.
import assert from 'node:assert/strict';
import {SOME_FOLDER, resolvePath, UNKNOWN_FOLDER} from '../../../lib/state/paths.js';

const expected: readonly (readonly [base: string, path: string, full: string])[] = [
	['/tmp/dir', 'x', '/tmp/dir/x'],
	['/tmp/dir', './x', '/tmp/dir/x'],
	['/tmp/dir', '../../../x', '/x'],
	['/tmp/dir', '.', '/tmp/dir'],
	['/tmp/dir', 'a//b/', '/tmp/dir/a/b'],
	['/tmp/dir', '', ''],
	['/tmp/dir', '/a/../b', '/b'],
	['/', '.profile', '/.profile'],
	// Of a thread of which nothing is known.
	[SOME_FOLDER, 'x', './x'],
	[SOME_FOLDER, './x', './x'],
	[SOME_FOLDER, 'a/../b', './b'],
	[SOME_FOLDER, '.', '.'],
	[SOME_FOLDER, '..', ''],
	[SOME_FOLDER, '../x', 'x'],
	[SOME_FOLDER, '../../x', 'x'],
	['./x', 'y', './x/y'],
	// Below a descriptor of which nothing is known, and below what was opened there.
	[UNKNOWN_FOLDER, 'x', '<UNKNOWN>x'],
	[UNKNOWN_FOLDER, './x', '<UNKNOWN>./x'],
	[UNKNOWN_FOLDER, 'a//b', '<UNKNOWN>a/b'],
	[UNKNOWN_FOLDER, '../../x', 'x'],
	[UNKNOWN_FOLDER, '..', '<UNKNOWN>..'],
	['<UNKNOWN>x', '../y', 'y'],
	['<UNKNOWN>..', 'y', '<UNKNOWN>../y'],
	// The same, where it is said again.
	['', 'x', 'x'],
	['', './x', 'x'],
	['', '../x', 'x'],
	['', 'a/', 'a'],
	['', '.', ''],
];

describe('a path in full', () => {
	for (const [base, path, full] of expected)
		it(`is ${JSON.stringify(full)} for ${JSON.stringify(path)} in ${JSON.stringify(base)}`, () => {
			assert.equal(resolvePath(base, path), full);
		});
});

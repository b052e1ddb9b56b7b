// Paths in full, as sysdig 0.41 makes them of the same folder and the same path.
import assert from 'node:assert/strict';
import {SOME_FOLDER, resolvePath, UNKNOWN_FOLDER} from '../../../lib/state/paths.js';

const TOO_LONG = '/DIR_TOO_LONG/FILENAME_TOO_LONG';
const long = (length: number) => 'x'.repeat(length);

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
	// Long ones; what `..` takes away again counts, too.
	['/dd', long(1019), `/dd/${long(1019)}`],
	['/dd', long(1020), TOO_LONG],
	['/dd', `a/../${long(1015)}`, TOO_LONG],
	['/', long(1022), `/${long(1022)}`],
	['/', long(1023), TOO_LONG],
	['/dd', `/${long(1021)}`, `/${long(1021)}`],
	['/dd', `/${long(1022)}`, TOO_LONG],
	['', long(1023), long(1023)],
	['', long(1024), TOO_LONG],
	[UNKNOWN_FOLDER, long(1014), `<UNKNOWN>${long(1014)}`],
	[UNKNOWN_FOLDER, long(1015), TOO_LONG],
];

const shown = (path: string) => JSON.stringify(path.replace(/x{9,}/, ({length}) => `${length} x`));

describe('a path in full', () => {
	for (const [base, path, full] of expected)
		it(`is ${shown(full)} for ${shown(path)} in ${shown(base)}`, () => {
			assert.equal(resolvePath(base, path), full);
		});
});

// Which kernels `--kernel` means.
import assert from 'node:assert/strict';
import {chooseEntries} from './choose.js';
import {SetupError} from './command.js';

const entries = [
	{name: '6.1', release: '6.1.0-45-cloud-amd64'},
	{name: '6.12', release: '6.12.57+deb12-cloud-amd64'},
	{name: '6.12-trixie', release: '6.12.57+deb13-cloud-amd64'},
	{name: '6.17', release: '6.17.13+deb13-cloud-amd64', asked: true},
	{name: 'newest', release: '7.3-rc7-cloud-amd64'},
];

describe('--kernel', () => {
	let asked: string[];
	const chosen = (...wanted: string[]) => {
		asked = [];
		const releaseOf = ({name, release}: (typeof entries)[number]) => {
			asked.push(name);
			return release;
		};
		return chooseEntries(entries, wanted, releaseOf).map(({name}) => name);
	};

	it('left out means all', () => {
		assert.deepEqual(chosen(), ['6.1', '6.12', '6.12-trixie', 'newest']);
	});

	it('means one entry by its name, even when others begin so, and downloads nothing for that', () => {
		assert.deepEqual(chosen('6.12'), ['6.12']);
		assert.deepEqual(chosen('6.1'), ['6.1']);
		assert.deepEqual(asked, []);
	});

	it('means those that begin so', () => {
		assert.deepEqual(chosen('6'), ['6.1', '6.12', '6.12-trixie']);
		assert.deepEqual(chosen('7.3'), ['newest']);
		assert.deepEqual(chosen('6.12.57+deb13'), ['6.12-trixie']);
	});

	it('given twice means both, by whatever each of them is found', () => {
		assert.deepEqual(chosen('7.3', '6.1'), ['6.1', 'newest']);
		assert.deepEqual(chosen('6.12', '6'), ['6.1', '6.12', '6.12-trixie']);
		assert.deepEqual(chosen('6.1', '6.1'), ['6.1']);
	});

	it('means one that wants to be asked for by its whole name alone', () => {
		assert.deepEqual(chosen('6.17'), ['6.17']);
		assert.throws(() => chosen('6.17.13'), SetupError);
		assert.ok(!asked.includes('6.17'));
	});

	it('is refused by its name when there is none, whatever else was asked for', () => {
		for (const wanted of [['4.19'], ['6.1', '4.19'], ['4.19', 'newest']])
			assert.throws(() => chosen(...wanted), {
				constructor: SetupError,
				message: '--kernel 4.19: there is none; there are 6.1, 6.12, 6.12-trixie, 6.17, newest, debug',
			});
	});
});

// What defineEvent() and its siblings refuse.
import assert from 'node:assert/strict';

import {collectEvents, defineEvent, defineFlags, defineOldEvent, type EventSpec} from '../../../schema/define.js';

const good: EventSpec = {
	code: 4001,
	key: 'TEST_X',
	name: 'test',
	category: 'OTHER',
	doc: 'A test ran.',
	params: [{name: 'res', kind: 'errno', from: 'ret'}],
};

const colours = defineFlags('colours', {
	doc: 'Colours.',
	translations: [{name: 'colours_to_scap', doc: 'Colours.'}],
	values: [{name: 'RED', value: 1, kernel: 2}],
});

function refuses(what: string, change: Partial<EventSpec>, message: RegExp) {
	it(`refuses ${what}`, () => {
		assert.throws(() => defineEvent({...good, ...change}), {name: 'SchemaError', message});
	});
}

describe('defineEvent', () => {
	it('takes a plain event and knows that it is captured', () => {
		const event = defineEvent(good);
		assert.equal(event.captured, true);
		assert.equal(event.dir, '<');
		assert.deepEqual(event.source, ['SYSCALL']);
	});

	it('takes an event that nobody captures', () => {
		assert.equal(defineEvent({...good, params: [{name: 'res', kind: 'errno'}]}).captured, false);
	});

	it('takes an old event without a word about it', () => {
		const event = defineOldEvent({code: 4000, key: 'TEST_E', name: 'test', category: 'OTHER', params: {fd: 'fd'}});
		assert.equal(event.old, true);
		assert.deepEqual(event.params, [{name: 'fd', kind: 'fd'}]);
	});

	refuses('an exit with an even code', {code: 4000}, /even codes are enter events/);
	refuses('a code beyond 16 bits', {code: 65537}, /not a u16/);
	refuses('a key in lower case', {key: 'test_X'}, /not upper case/);
	refuses('a captured event without a doc', {doc: undefined} as unknown as Partial<EventSpec>, /needs a doc/);
	refuses('an old event that is captured', {flags: ['OLD_VERSION']}, /old events are not captured/);
	refuses('a filler for a plain event', {filler: 'test'}, /needs no hand-written filler/);
	refuses('33 parameters', {params: Array.from({length: 33}, (_, i) => ({name: `p${i}`, kind: 'u8'}))}, /more than 32/);
	refuses(
		'two parameters of one name',
		{
			params: [
				{name: 'a', kind: 'u8'},
				{name: 'a', kind: 'u8'},
			],
		},
		/declared twice/,
	);
	refuses(
		'parameters of which only some say where they come from',
		{
			params: [
				{name: 'a', kind: 'u8', from: 'arg0'},
				{name: 'b', kind: 'u8'},
			],
		},
		/some parameters say where/,
	);
	refuses('flags without a set', {params: [{name: 'a', kind: 'flags32'}]}, /need a set/);
	refuses('a number with a set', {params: [{name: 'a', kind: 'u32', set: colours}]}, /need a set, others have none/);
	refuses('a value of any type without its types', {params: [{name: 'a', kind: 'dynamic'}]}, /name their types/);
	refuses(
		'a plain parameter that C cannot put',
		{params: [{name: 'a', kind: 'socktuple', from: 'arg0'}]},
		/cannot put/,
	);
	refuses(
		'a translation that the set does not have',
		{params: [{name: 'a', kind: 'flags8', set: colours, from: 'arg0', through: 'sounds_to_scap'}]},
		/no translation sounds_to_scap/,
	);
	refuses(
		'a path relative to what is no descriptor',
		{
			params: [
				{name: 'a', kind: 'u8'},
				{name: 'b', kind: 'relpath', dirfd: 0},
			],
		},
		/not the position of an fd/,
	);
});

describe('defineFlags', () => {
	it('refuses two values of one name', () => {
		const values = [
			{name: 'RED', value: 1},
			{name: 'RED', value: 2},
		];
		assert.throws(() => defineFlags('colours', {doc: 'Colours.', values}), /RED is declared twice/);
	});

	it('refuses a value beyond 32 bits', () => {
		assert.throws(
			() => defineFlags('colours', {doc: 'Colours.', values: [{name: 'RED', value: 2 ** 32}]}),
			/not a u32/,
		);
	});

	it('refuses a translation of what the kernel does not have', () => {
		const values = [{name: 'RED', value: 1}];
		const translations = [{name: 'colours_to_scap', doc: 'Colours.', only: ['RED']}];
		assert.throws(() => defineFlags('colours', {doc: 'Colours.', values, translations}), /no kernel value/);
	});
});

describe('collectEvents', () => {
	const event = defineEvent(good);

	it('orders events by code', () => {
		const other = defineEvent({...good, code: 3001, key: 'OTHER_X'});
		assert.deepEqual(
			collectEvents([[event], [other]]).map(({code}) => code),
			[3001, 4001],
		);
	});

	it('refuses two events of one code', () => {
		assert.throws(
			() => collectEvents([[event, defineEvent({...good, key: 'OTHER_X'})]]),
			/another event has this code/,
		);
	});

	it('refuses two events of one key', () => {
		assert.throws(() => collectEvents([[event, defineEvent({...good, code: 4003})]]), /another event has this key/);
	});

	it('refuses an enter event that is called otherwise than its exit', () => {
		const enter = defineEvent({...good, code: 4000, key: 'TEST_E', name: 'exam'});
		assert.throws(() => collectEvents([[event, enter]]), /its sibling is called/);
	});
});

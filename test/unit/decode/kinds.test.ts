// Every kind of parameter: what is built comes back, and what contradicts itself is refused.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import {Records} from '../../../lib/decode/record.js';
import {decoderOf, type ParamValue, type SocketAddress} from '../../../lib/decode/kinds.js';
import {kindTable, type KindName} from '../../../lib/decode/generated/kinds.js';
import type {ParamInfo} from '../../../lib/decode/tables.js';
import {encode} from '../../helpers/builders.js';

const param = (kind: KindName): ParamInfo => ({
	name: 'p',
	kind,
	format: 'NA',
	...(kind === 'dynamic' && {types: ['u32', 'string', 'bytes']}),
});

/** Decodes bytes that lie in the middle of others, aligned to nothing. */
function read(kind: KindName, bytes: Uint8Array, before = 3): ParamValue {
	const buffer = new ArrayBuffer(before + bytes.length + 5);
	new Uint8Array(buffer).fill(0xee);
	new Uint8Array(buffer).set(bytes, before);
	return decoderOf({kind})(new Records(buffer), before, bytes.length, param(kind));
}

const port = fc.integer({min: 0, max: 65_535});
const plain = {noNullPrototype: true};
const id = fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1});
const text = fc.string({unit: 'binary', maxLength: 60}).filter((string) => !/[\0\ud800-\udfff]/.test(string));
const ipv4 = fc.ipV4();
const ipv6 = fc.ipV6().map((address) => new URL(`http://[${address}]`).hostname.slice(1, -1)); // RFC 5952, but for mapped IPv4
const endpoint4 = fc.record({address: ipv4, port}, plain);
const endpoint6 = fc.record({address: ipv6.filter((address) => !/^::(ffff:)?[^:]*:[^:]*$/.test(address)), port}, plain);
const inet4 = endpoint4.map((end): SocketAddress => ({family: 'inet', ...end}));
const inet6 = endpoint6.map((end): SocketAddress => ({family: 'inet6', ...end}));
const unix = text.map((path): SocketAddress => ({family: 'unix', path}));
const other = fc.integer({min: 11, max: 255}).map((number) => ({family: 'other' as const, number}));
const pointer = fc.bigInt({min: 0n, max: 2n ** 64n - 1n});
const unsigned = (bits: number) => fc.integer({min: 0, max: 2 ** bits - 1});
const signed = (bits: number) => fc.integer({min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1});
const s64 = fc.bigInt({min: -(2n ** 63n), max: 2n ** 63n - 1n});
const small = fc.integer({min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER});

/** For each kind, everything it can be. */
const values: Record<Exclude<KindName, 'dynamic'>, fc.Arbitrary<ParamValue>> = {
	i8: signed(8),
	i16: signed(16),
	i32: signed(32),
	i64: s64,
	u8: unsigned(8),
	u16: unsigned(16),
	u32: unsigned(32),
	u64: pointer,
	errno: small,
	address: s64,
	fd: small,
	fd32: id,
	pid: small,
	pid32: id,
	uid: unsigned(32),
	gid: unsigned(32),
	signal: unsigned(8),
	sigset: unsigned(32),
	syscall: unsigned(16),
	reltime: pointer,
	abstime: pointer,
	mode: unsigned(32),
	port,
	flags8: unsigned(8),
	flags16: unsigned(16),
	flags32: unsigned(32),
	enum8: unsigned(8),
	enum16: unsigned(16),
	enum32: unsigned(32),
	string: text,
	path: text,
	relpath: text,
	strings: fc.array(text),
	stringArray: fc.array(text),
	stringPairs: fc.array(text),
	bytes: fc.uint8Array(),
	sockaddr: fc.oneof(inet4, inet6, unix, other),
	socktuple: fc.oneof(
		fc.record({family: fc.constant('inet'), source: endpoint4, destination: endpoint4}, plain),
		fc.record({family: fc.constant('inet6'), source: endpoint6, destination: endpoint6}, plain),
		fc.record({family: fc.constant('unix'), source: pointer, destination: pointer, path: text}, plain),
		other,
	),
	fdlist: fc.array(fc.record({fd: id, flags: unsigned(16)}, plain)),
	ipv4,
	ipv6: endpoint6.map(({address}) => address),
};

describe('decoding a parameter', () => {
	for (const [kind, value] of Object.entries(values) as [keyof typeof values, fc.Arbitrary<ParamValue>][]) {
		it(`gives back every ${kind} that was built`, () => {
			fc.assert(fc.property(value, (wanted) => assert.deepEqual(read(kind, encode(param(kind), wanted)), wanted)));
		});
	}

	it('gives a dynamic value the type that comes with it', () => {
		assert.equal(read('dynamic', Buffer.of(0, 7, 0, 0, 0)), 7);
		assert.equal(read('dynamic', Buffer.from('\x01text\0')), 'text');
		assert.deepEqual(read('dynamic', Buffer.of(2, 9)), Uint8Array.of(9));
	});

	it('gives null for what is empty, and an empty list or buffer for those', () => {
		for (const kind of Object.keys(kindTable) as KindName[]) {
			const empty = kind === 'bytes' ? new Uint8Array() : /^string[sAP]|fdlist/.test(kind) ? [] : null;
			assert.deepEqual(read(kind, new Uint8Array()), empty, kind);
		}
	});

	it('refuses a length that is not that of the kind', () => {
		for (const [kind, {size}] of Object.entries(kindTable) as [KindName, {size: number | null}][]) {
			if (size === null) continue;
			for (const wrong of [size - 1, size + 1].filter((length) => length > 0))
				assert.throws(() => read(kind, new Uint8Array(wrong)), new RegExp(`${wrong} bytes instead of ${size}`), kind);
		}
	});

	it('refuses addresses, lists and dynamic values that contradict themselves', () => {
		assert.throws(() => read('sockaddr', Buffer.of(2, 1, 2, 3)), /4 bytes for an IPv4 address/);
		assert.throws(() => read('sockaddr', Buffer.alloc(18, 10)), /18 bytes for an IPv6 address/);
		assert.throws(() => read('socktuple', Buffer.of(2, 1)), /2 bytes for two IPv4 addresses/);
		assert.throws(() => read('socktuple', Buffer.alloc(36, 10)), /36 bytes for two IPv6 addresses/);
		assert.throws(() => read('socktuple', Buffer.alloc(16, 1)), /16 bytes for two sockets/);
		assert.throws(() => read('fdlist', Buffer.of(255, 255, 1)), /3 bytes for 65535 descriptors/);
		assert.throws(() => read('fdlist', Buffer.of(1)), /1 bytes for 0 descriptors/);
		assert.throws(() => read('dynamic', Buffer.of(3, 0)), /type 3 of 3/);
		assert.throws(() => read('dynamic', Buffer.of(0, 0)), /1 bytes instead of 4/);
	});

	it('never fails in another way, whatever the bytes', () => {
		for (const kind of Object.keys(kindTable) as KindName[]) {
			fc.assert(
				fc.property(fc.uint8Array({maxLength: 80}), (bytes) => {
					try {
						read(kind, bytes);
					} catch (error) {
						assert.equal((error as Error).constructor.name, 'BadLength');
					}
				}),
				{numRuns: 50},
			);
		}
	});

	it('shortens IPv6 addresses as RFC 5952 says', () => {
		const address = (hex: string) => read('ipv6', Buffer.from(hex, 'hex'));
		assert.equal(address('0'.repeat(32)), '::');
		assert.equal(address('0'.repeat(31) + '1'), '::1');
		assert.equal(address('20010db8000000010001000100010001'), '2001:db8:0:1:1:1:1:1');
		assert.equal(address('20010000000000010000000000000001'), '2001:0:0:1::1');
		assert.equal(address('00000000000000000000ffff7f000001'), '::ffff:127.0.0.1');
		assert.equal(address('fe800000000000000000000000000000'), 'fe80::');
	});

	it('ends a text at its first NUL, or where the parameter ends', () => {
		assert.equal(read('string', Buffer.from('ab\0cd\0')), 'ab');
		assert.equal(read('string', Buffer.from('abc')), 'abc');
		assert.deepEqual(read('strings', Buffer.from('a\0\0bc')), ['a', '', 'bc']);
	});
});

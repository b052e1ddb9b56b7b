// Events as text and as JSON: the numbers and names that sysdig prints, and nothing that a terminal would obey.

import assert from 'node:assert/strict';
import {Records} from '../../../lib/decode/record.js';
import {kindTable, type KindName} from '../../../lib/decode/generated/kinds.js';
import type {ParamValue} from '../../../lib/decode/kinds.js';
import type {ParamInfo} from '../../../lib/decode/tables.js';
import {EventView, type EventJson} from '../../../lib/events/event.js';
import {dotted, escapeText} from '../../../lib/format/escape.js';
import {flagNames} from '../../../lib/format/flags.js';
import {formatJson} from '../../../lib/format/json.js';
import {formatLine} from '../../helpers/line.js';
import {errnoName, signalName} from '../../../lib/format/names.js';
import {formatTime} from '../../../lib/format/time.js';
import {formatValue, type Names} from '../../../lib/format/values.js';
import {batch, encode, type Recipe} from '../../helpers/builders.js';

const names: Names = {
	comm: (tid) => (tid === 4242 ? 'bash' : tid === 1 ? 'in\x1bit' : undefined),
	user: (uid) => (uid === 0 ? 'root' : undefined),
	group: (gid) => (gid === 0 ? 'root' : undefined),
};
const ts = BigInt(new Date(2024, 0, 2, 14, 3, 11).getTime()) * 1_000_000n + 123_456_789n;
const view = (recipe: Recipe, num = 12) => new EventView(new Records(batch({ts, ...recipe})), 0, num);
const line = (recipe: Recipe) => formatLine(view(recipe), names);

const printing = {names, bufferChars: 80, tid: 4242, param: () => null};
function value(kind: KindName, given: ParamValue, more: Partial<ParamInfo> = {}): string {
	const param: ParamInfo = {name: 'p', kind, format: 'DEC', ...more};
	return formatValue(param, given, {...printing, raw: () => encode(param, given)});
}

describe('a line', () => {
	it('is number, time, CPU, command, thread, direction, name and parameters', () => {
		const args = {fd: 3, dirfd: -100, name: '/etc/passwd', flags: 1, mode: 0, dev: 0xfe00, ino: 1234n};
		assert.equal(
			line({name: 'openat', args}),
			'12 14:03:11.123456789 1 bash (4242) < openat fd=3 dirfd=-100(AT_FDCWD) name=/etc/passwd flags=1(O_RDONLY) mode=0 dev=FE00 ino=1234',
		);
	});

	it('of a failed call names the error', () => {
		const args = {fd: -2, dirfd: -100, name: '/no', flags: 4097, mode: 0o644};
		assert.match(
			line({name: 'openat', args}),
			/fd=-2\(ENOENT\).* flags=4097\(O_RDONLY\|O_CLOEXEC\) mode=0644 dev=<NA> ino=<NA>$/,
		);
	});

	it('of a syscall without an event of its own is its name', () => {
		assert.match(line({code: 1, args: {ID: 3, nativeID: 0}}), / < read $/);
	});

	it('of an event of an older version ends where that ends', () => {
		const args = {fd: 3, dirfd: -100, name: '/etc/passwd'};
		assert.match(line({name: 'openat', args, nparams: 3}), / < openat fd=3 dirfd=-100\(AT_FDCWD\) name=\/etc\/passwd$/);
	});

	it('of a thread nobody knows has <NA> for its name', () => {
		assert.match(
			line({name: 'close', tid: 77, args: {res: 0, fd: 3}}),
			/^12 14:03:11\.123456789 1 <NA> \(77\) < close res=0 fd=3$/,
		);
	});

	it('of lost events names the hook', () => {
		assert.match(
			line({name: 'drop', tid: 0, args: {cpu: 1, lane: 1, count: 5n}}),
			/<NA> \(0\) > drop cpu=1 lane=1\(sys_exit\) count=5$/,
		);
	});

	it('of buffers has dots for what is not printable', () => {
		assert.match(
			line({name: 'read', args: {res: 4, data: Buffer.from('a\n\xff\x1b', 'latin1'), fd: 3, size: 9}}),
			/data=a\.\.\. fd=3/,
		);
		assert.match(line({name: 'execve', args: {res: 0, args: ['-l', '/tmp']}}), / args=-l\.\/tmp\. .* env=NULL /);
	});

	it('of a command with control characters shows them escaped', () => {
		assert.match(line({name: 'close', tid: 1, args: {res: 0, fd: 3}}), / in\\x1bit \(1\) /);
	});

	it('of a corrupt event says so instead of its parameters', () => {
		const args = {res: 0, fd: Buffer.alloc(3)};
		assert.match(
			line({name: 'close', args}),
			/< close <ERR_TRISCAP_CORRUPT_EVENT: decode close \(event 5\): parameter fd has 3 bytes.*>$/,
		);
		const json = JSON.parse(formatJson(view({name: 'close', args}))) as {args: null; error: string};
		assert.equal(json.args, null);
		assert.match(json.error, /^ERR_TRISCAP_CORRUPT_EVENT: decode close/);
	});
});

describe('a value', () => {
	it('is printed in the format of its parameter', () => {
		assert.equal(value('u32', 0xfe00, {format: 'HEX'}), 'FE00');
		assert.equal(value('u64', 0xffff_ffff_ffff_ffffn, {format: 'HEX'}), 'FFFFFFFFFFFFFFFF');
		assert.equal(value('i32', -1, {format: 'HEX'}), 'FFFFFFFF');
		assert.equal(value('u32', 0o644, {format: 'OCT'}), '0644');
		assert.equal(value('u32', 0, {format: 'OCT'}), '0');
		assert.equal(value('u8', 255), '255');
		assert.equal(value('i8', -1), '-1');
	});

	it('is signed in decimal from 32 bits on, as sysdig has it', () => {
		assert.equal(value('u32', 0xffff_ffff), '-1');
		assert.equal(value('u64', 2n ** 64n - 1n), '-1');
	});

	it('names errors, descriptors, threads, users and groups', () => {
		assert.equal(value('errno', 0), '0');
		assert.equal(value('errno', -13), '-13(EACCES)');
		assert.equal(value('errno', -9999), '-9999');
		assert.equal(value('fd', -9), '-9(EBADF)');
		assert.equal(value('pid', 4242), '4242(bash)');
		assert.equal(value('pid', 5), '5');
		assert.equal(value('pid', -1), '-1');
		assert.equal(value('uid', 0), '0(root)');
		assert.equal(value('gid', 7), '7(<NA>)');
		assert.equal(value('uid', 0xffff_ffff), '-1(<NONE>)');
		assert.equal(value('address', 0x7fff_0000n, {format: 'HEX'}), '2147418112');
		assert.equal(value('address', -12n, {format: 'HEX'}), '-12(ENOMEM)');
	});

	it('names signals', () => {
		assert.equal(value('signal', 9), '9(SIGKILL)');
		assert.equal(value('signal', 0), '0');
		assert.equal(value('sigset', 0b1000_0000_0011), 'SIGHUP SIGINT SIGUSR2');
		assert.equal(value('sigset', 0x8000_0001), 'SIGHUP');
	});

	it('names flags and enumerators, in decimal', () => {
		assert.equal(value('flags32', 3, {set: 'file_flags', format: 'HEX'}), '3(O_RDWR)');
		assert.equal(value('flags32', 0x8000_0000, {set: 'clone_flags'}), '2147483648');
		assert.equal(value('enum32', 2, {set: 'socket_families'}), '2(AF_INET)');
		assert.equal(value('enum32', 999, {set: 'socket_families'}), '999');
		assert.equal(flagNames('nosuch', 1), '');
	});

	it('shows durations in seconds too', () => {
		assert.equal(value('reltime', 1_500_000_000n), '1500000000(1.5s)');
		assert.equal(value('reltime', 10_000n), '10000(1e-05s)');
		assert.equal(value('reltime', 100_000n), '100000(0.0001s)');
		assert.equal(value('reltime', 1_234_567_000_000_000n), '1234567000000000(1.23457e+06s)');
		assert.equal(value('reltime', 0n), '0(0s)');
		assert.equal(value('reltime', 2n ** 64n - 1n), 'none');
	});

	it('shows dates in local time', () => {
		assert.match(value('abstime', ts), /^2024-01-02 14:03:11\.123456789$/);
		assert.equal(formatTime(ts), '14:03:11.123456789');
		assert.match(value('abstime', 2n ** 64n - 1n), /^2554-07-2\d \d\d:\d\d:33\.709551615$/);
	});

	it('shows both ends of a connection', () => {
		const end = (address: string, port: number) => ({address, port});
		assert.equal(
			value('socktuple', {family: 'inet', source: end('127.0.0.1', 4000), destination: end('127.0.0.1', 80)}),
			'127.0.0.1:4000->127.0.0.1:80',
		);
		assert.equal(
			value('socktuple', {family: 'inet6', source: end('::1', 1), destination: end('::ffff:1.2.3.4', 2)}),
			'::1:1->::ffff:1.2.3.4:2',
		);
		assert.equal(
			value('socktuple', {family: 'unix', source: 255n, destination: 0n, path: '/run/a\n'}),
			'ff->0 /run/a\\n',
		);
		assert.equal(value('socktuple', {family: 'other', number: 16}), 'family 16');
		assert.equal(value('sockaddr', {family: 'inet', ...end('1.2.3.4', 80)}), '1.2.3.4:80');
		assert.equal(value('sockaddr', {family: 'unix', path: '/run/b'}), '/run/b');
		assert.equal(value('sockaddr', {family: 'other', number: 17}), 'family 17');
	});

	it('shows an IPv4 connection of an IPv6 socket as what it is', () => {
		const end = (address: string, port: number) => ({address, port});
		const tuple = {source: end('::ffff:1.2.3.4', 1), destination: end('::ffff:1.2.3.5', 2)};
		assert.equal(value('socktuple', {family: 'inet6', ...tuple}), '1.2.3.4:1->1.2.3.5:2');
	});

	it('of a dynamic parameter is printed as what it is', () => {
		const param: ParamInfo = {name: 'val', kind: 'dynamic', format: 'DEC', types: ['bytes', 'errno', 'u32']};
		const print = (given: ParamValue, raw: Uint8Array) => formatValue(param, given, {...printing, raw: () => raw});
		assert.equal(print(-22, Buffer.of(1)), '-22(EINVAL)');
		assert.equal(print(5, Buffer.of(2)), '5');
		assert.equal(print(Buffer.from('x\0'), Buffer.from('\0x\0')), 'x.');
	});

	it('shows polled descriptors', () => {
		assert.equal(
			value('fdlist', [
				{fd: 3, flags: 1},
				{fd: 4, flags: 0x14},
			]),
			'3:?1 4:?14',
		);
	});

	it('that is empty is <NA>, or NULL for those that sysdig calls so', () => {
		for (const kind of Object.keys(kindTable) as KindName[]) {
			const text = /^(bytes|strings|socktuple|fdlist|dynamic)$/.test(kind) ? 'NULL' : '<NA>';
			assert.equal(value(kind, null), text, kind);
		}
		assert.equal(value('bytes', new Uint8Array()), 'NULL');
		assert.equal(value('strings', []), 'NULL');
		assert.equal(value('string', ''), '');
	});

	it('that is a long buffer is cut', () => {
		assert.equal(value('bytes', Buffer.alloc(80, 'x')), 'x'.repeat(80));
		assert.equal(value('bytes', Buffer.alloc(81, 'x')), `${'x'.repeat(77)}...`);
		assert.equal(value('strings', ['x'.repeat(80)]), `${'x'.repeat(77)}...`);
		assert.equal(value('path', 'x'.repeat(4000)), 'x'.repeat(4000));
	});
});

describe('text on a terminal', () => {
	it('has its control characters escaped, and nothing else', () => {
		assert.equal(escapeText('plain naïve 日本 \u{1f600}'), 'plain naïve 日本 \u{1f600}');
		assert.equal(escapeText('\x1b[31m\r\n\t\x00\x7f'), '\\x1b[31m\\r\\n\\t\\x00\\x7f');
		assert.equal(escapeText('\u0085\u009b2J'), '\\u0085\\u009b2J');
		assert.equal(escapeText('a\\b'), 'a\\\\b');
		assert.equal(escapeText('\udcff\udc80'), '\\xff\\x80');
		assert.equal(escapeText('\u202egnp.exe\u2066\u2028'), '\\u202egnp.exe\\u2066\\u2028');
		assert.equal(dotted(Buffer.from('a\0b\x7f~')), 'a.b.~');
	});

	it('knows the names of errors and signals', () => {
		assert.equal(errnoName(1), 'EPERM');
		assert.equal(errnoName(11), 'EAGAIN');
		assert.equal(errnoName(41), undefined);
		assert.equal(errnoName(115), 'EINPROGRESS');
		assert.equal(errnoName(133), 'EHWPOISON');
		assert.equal(errnoName(512), 'ERESTARTSYS');
		assert.equal(errnoName(134), undefined);
		assert.equal(signalName(31), 'SIGSYS');
		assert.equal(signalName(32), undefined);
	});
});

describe('a line of JSON', () => {
	it('loses nothing: 64-bit values, bytes, and names that are no UTF-8', () => {
		const text = formatJson(
			view({name: 'openat', args: {fd: 3, name: Buffer.from('/a\xff\n\0', 'latin1'), ino: 2n ** 64n - 1n}}),
		);
		assert.ok(text.includes('"name":"/a\\udcff\\n"'), text);
		const {args, ts: time} = JSON.parse(text) as EventJson;
		assert.equal(args['ino'], '18446744073709551615');
		assert.equal(time, String(ts));
		assert.equal(args['dirfd'], null);
	});
});

// The schema against the published event table (test/fixtures/schema).
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';

import {
	dynamicTypes,
	eventByKey,
	eventOfSyscall,
	events,
	firstOwnCode,
	allFlagSets,
	genericSyscalls,
	isEnter,
	kinds,
	liveEvents,
	syscalls,
	type Event,
	type Param,
} from '../../../schema/index.js';

function fixture(name: string): string[][] {
	const text = readFileSync(new URL(`../../fixtures/schema/${name}`, import.meta.url), 'utf8');
	return text
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((line) => line.split('\t'));
}

/** A parameter as the fixture writes it. */
function paramText({name, kind, format, set, types, dirfd}: Param): string {
	const parts = [name, kinds[kind].type, format ?? kinds[kind].format];
	if (set) parts.push(set.name);
	if (types) parts.push(`${types}_dynamic_param[${dynamicTypes[types].length}]`);
	if (dirfd !== undefined) parts.push(`dirfd=param${dirfd}`);
	return parts.join(':');
}

function eventText(event: Event): string[] {
	const order = (list: readonly string[]) => [...list].sort().join('|');
	return [String(event.code), event.key, event.name, order([event.category, ...event.source]), order(event.flags)];
}

const pinned = fixture('events.tsv');

describe('the events', () => {
	it('are those of the format, with the same names, categories and flags', () => {
		const ours = events.filter(({code}) => code < firstOwnCode).map(eventText);
		const theirs = pinned.map(([code, key, name, category, flags]) => {
			const order = (list = '') => (list === '-' ? '' : list.split('|').sort().join('|'));
			return [code, key, name, order(category), order(flags)];
		});
		assert.equal(ours.length, 454);
		assert.deepEqual(ours, theirs);
	});

	it('have the parameters of the format, in its order; more may only be appended', () => {
		for (const [, key = '', , , , params = ''] of pinned) {
			const theirs = params === '-' ? [] : params.split(' ');
			const ours = eventByKey(key).params.map(paramText);
			assert.deepEqual(ours.slice(0, theirs.length), theirs, key);
		}
	});

	it('have current ones that say in words what they are', () => {
		for (const event of events.filter(({old, unused}) => !old && !unused)) {
			assert.match(event.doc ?? '', /^[\w(].+\.$/, event.key);
			for (const {name, doc} of event.params) if (doc !== undefined) assert.match(doc, /\.$/, `${event.key}.${name}`);
		}
	});

	it('have our own codes where no file has them', () => {
		assert.deepEqual(
			events.filter(({code}) => code >= firstOwnCode).map(({code, key}) => [code, key]),
			[[0x8000, 'DROP_GAP_E']],
		);
	});
});

describe('the captured events', () => {
	it('are the first list', () => {
		const names = `accept accept4 bind chdir clone clone3 close connect creat dup dup2 dup3 execve execveat fcntl fork kill
			listen mkdirat open openat openat2 page_fault pipe pipe2 pread procexit pwrite read readv recvfrom recvmsg renameat2 sendmsg
			sendto setuid signaldeliver socket switch syscall unlinkat vfork write writev`;
		const captured = events.filter((event) => event.captured && !isEnter(event));
		assert.deepEqual(captured.map(({name}) => name).sort(), names.split(/\s+/));
	});

	it('are five at the beginning of a syscall, each with the one at its end', () => {
		const enters = events.filter(isEnter);
		assert.deepEqual(
			enters.map(({code, name}) => [code, name]),
			[
				[2, 'open'],
				[22, 'connect'],
				[58, 'creat'],
				[306, 'openat'],
				[326, 'openat2'],
			],
		);
		for (const {code, name} of enters) {
			const exit = events.find((event) => event.code === code + 1)!;
			assert.deepEqual([exit.name, exit.captured], [name, true]);
		}
	});

	it('have one event per name and direction, so that types can tell them apart', () => {
		const seen = liveEvents.map(({name, dir}) => `${name} ${dir}`);
		assert.equal(new Set(seen).size, seen.length);
	});

	it('say of openat where each parameter is', () => {
		const openat = eventByKey('OPENAT_2_X');
		assert.equal(openat.code, 307);
		assert.deepEqual(
			openat.params.map(({name, kind}) => [name, kind]),
			[
				['fd', 'fd'],
				['dirfd', 'fd'],
				['name', 'relpath'],
				['flags', 'flags32'],
				['mode', 'u32'],
				['dev', 'u32'],
				['ino', 'u64'],
			],
		);
	});

	it('give lists of texts as lists, although the format calls them bytes', () => {
		const {params} = eventByKey('EXECVE_19_X');
		const lists = params.filter(({kind}) => kind === 'strings').map(({name}) => name);
		assert.deepEqual(lists, ['args', 'cgroups', 'env']);
	});
});

describe('the flag sets', () => {
	it('have the values of the format, in the order in which they are printed', () => {
		const ours = allFlagSets.map(({name, values}) => [
			name,
			values.map((value) => `${value.name}=${value.value}`).join(' '),
		]);
		const byName = ([a = '']: string[], [b = '']: string[]) => (a < b ? -1 : 1);
		assert.deepEqual(ours.sort(byName), fixture('flags.tsv').sort(byName));
	});
});

describe('the syscalls', () => {
	const published = fixture('syscalls.tsv');

	it('have the codes, names and events of the format', () => {
		const tracepoints = /^(sched_process_exit|sched_switch|page_fault_\w+|signal_deliver)$/;
		const ours = syscalls.map(({code, name, event}) => [String(code), name, tracepoints.test(name) ? null : event]);
		const theirs = published.map(([code, name, event = '-']) => [
			code,
			name,
			/^(-|GENERIC_X)$/.test(event) ? null : event,
		]);
		assert.deepEqual(ours, theirs);
	});

	it('have the numbers of the format, and more only for ia32', () => {
		for (const [code, name, , x86, arm64, ia32] of published) {
			const list = (text = '-') => (text === '-' ? [] : text.split(',').map(Number));
			const numbers = syscalls[Number(code)]?.numbers;
			assert.deepEqual(numbers?.x86_64, list(x86), name);
			assert.deepEqual(numbers.aarch64, list(arm64), name);
			assert.deepEqual(numbers.ia32.slice(0, list(ia32).length), list(ia32), name);
		}
	});

	it('have codes that are their places', () => {
		assert.deepEqual(
			syscalls.map(({code}) => code),
			syscalls.map((_, index) => index),
		);
	});

	it('become GENERIC while no driver makes their event', () => {
		const code = (name: string) => syscalls.find((syscall) => syscall.name === name)?.code ?? -1;
		assert.equal(eventOfSyscall(code('openat')).key, 'OPENAT_2_X');
		assert.equal(eventOfSyscall(code('getppid')).key, 'GENERIC_X');
		for (const syscall of genericSyscalls) assert.equal(eventOfSyscall(syscall.code).key, 'GENERIC_X');
	});

	it('have no number twice on one architecture', () => {
		for (const architecture of ['x86_64', 'aarch64', 'ia32'] as const) {
			const numbers = syscalls.flatMap((syscall) => syscall.numbers[architecture]);
			assert.equal(new Set(numbers).size, numbers.length, architecture);
		}
	});
});

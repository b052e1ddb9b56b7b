// A program of random system calls with odd arguments, the same for the same seed. It harms nothing: it stays in its folder,
// sends no signal that is not blocked, and never waits.
import path from 'node:path';
import {
	AF_INET,
	AF_INET6,
	AF_UNIX,
	SOCK_DGRAM,
	SOCK_STREAM,
	hasCall,
	inetAddress,
	unixAddress,
} from '../../helpers/linux.js';
import {IA32} from '../../helpers/compat.js';
import type {Argument, Memory, Result, Script} from '../../helpers/script.js';

const NONBLOCK = 0o4000;
const SIGCHLD = 17;
const SIGURG = 23;
const SIGPIPE = 13;
const WALL = 0x4000_0000;

/** Numbers from 0 to 1 (mulberry32). */
function generator(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Writes so many calls. */
export function random(s: Script, folder: string, seed: number, calls: number): void {
	const next = generator(seed);
	const below = (limit: number) => Math.floor(next() * limit);
	const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
	const word = s.compat ? 4 : 8;

	// What ends badly would end the program; descriptors 0 to 2 are the test's own.
	const blocked = s.memory(8);
	const kept = s.words([(1n << BigInt(SIGPIPE - 1)) | (1n << BigInt(SIGURG - 1))], 8);
	s.call('rt_sigprocmask', 0, kept, blocked, 8);

	const names = ['a', 'b', 'folder', path.join(folder, 'a'), path.join(folder, 'folder/c'), '', 'x'.repeat(4095)];
	const texts = [...names, 'n'.repeat(300), 'folder/a', './a', path.join(folder, 'socket')].map((name) =>
		s.string(name),
	);
	const endless = [1, 2, 7, 108, 4094, 4095, 4096, 5000].map((size) => s.memory(Buffer.alloc(size, 'e')));
	const room = [1, 16, 128, 4096, 20_000].map((size) =>
		s.memory(Buffer.from(Array.from({length: size}, (_, at) => at))),
	);
	const addresses = [
		inetAddress('127.0.0.1', 9),
		inetAddress('127.0.0.1', 0),
		inetAddress('0.0.0.0', 0),
		unixAddress(path.join(folder, 'socket')),
		unixAddress('\0abstract'),
		unixAddress('s'.repeat(108)),
		Buffer.alloc(128, 0xff),
		Buffer.alloc(2),
		Buffer.from([AF_INET6, 0, 0, 9, ...Array<number>(14).fill(0), 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]),
	].map((bytes) => s.memory(bytes));
	const memories = [...texts, ...endless, ...room, ...addresses];
	const wild: Argument[] = [0, 1, 4096, 0x7fff_ffff, -1, -4096];
	if (!s.compat) wild.push(0x7fff_ffff_f000n, 1n << 63n, 0xffff_8880_0000_0000n, 0xdead_0000_0000_0000n);

	const number = (): Argument =>
		pick([0, 1, 2, 3, 7, 16, 28, 80, 110, 128, 4095, 4096, 20_000, 65_536, -1, 0x7fff_ffff, below(300), below(70_000)]);
	/** Some stay open, where no random call comes. */
	const lasting = {file: [] as Argument[], socket: [] as Argument[]};
	const keep = (what: 'file' | 'socket', opened: Result) => {
		const to = 100 + lasting.file.length + lasting.socket.length;
		s.call('dup3', opened, to, 0);
		lasting[what].push(to);
	};
	const last = (what: 'file' | 'socket', other: Argument): Argument => (below(2) === 0 ? other : pick(lasting[what]));
	const any = (): Argument => pick([0, 3, 4, 5, 6, 7, 8, 9, 3 + below(40), 3 + below(40), -1, 999, -100, 0x7fff_ffff]);
	/** Never one of the first three. */
	const target = (): Argument => pick([3 + below(40), 3 + below(40), -1, 1024, 0x7fff_ffff]);
	const descriptor = () => last('file', any());
	const own = () => last('file', target());
	const connection = () => last('socket', target());
	const inside = (memory: Memory): Argument => memory.at(pick([0, 0, 0, below(memory.size + 1), memory.size]));
	const pointer = (): Argument => (below(8) === 0 ? pick(wild) : inside(pick(memories)));
	const name = (): Argument => (below(3) === 0 ? pointer() : pick(texts));
	const data = (): Argument => (below(3) === 0 ? pointer() : inside(pick(room)));
	const address = (): [Argument, Argument] => {
		const memory = pick(addresses);
		return below(4) === 0 ? [pointer(), number()] : [memory, pick([memory.size, memory.size, below(130), 0])];
	};
	const flags = (): Argument => pick([0, 1, 2, 0o102, 0o101, 0o1101, 0o2000000, 0o10102, below(1 << 23)]);
	const base = () => {
		const argument = pointer();
		return typeof argument === 'number' || typeof argument === 'object' ? argument : 1;
	};
	const vectors = Array.from({length: 20}, () =>
		s.iovecs(
			Array.from({length: pick([1, 2, 3, 5, 31, 32, 33])}, () => ({
				base: base() as Memory,
				length: pick([0, 1, 10, 81, 5000, below(30_000), -1]),
			})),
		),
	);
	const strings = [...texts, ...endless].map((memory) => memory.at(0));
	const argvs = Array.from({length: 12}, () =>
		s.words([
			...Array.from({length: pick([0, 1, 3, 20, 70, 130])}, () => (below(20) === 0 ? 1 : pick(strings))),
			...(below(4) === 0 ? [] : [0]),
		]),
	);
	const messages = Array.from({length: 20}, () => {
		const named = pick([...addresses, undefined]);
		const control = pick([...room, undefined]);
		return s.message({
			...(named && {name: named, nameLength: pick([named.size, 0, 500])}),
			vector: pick(vectors),
			count: pick([0, 1, 2, 5, 32, 33, 1024, 2000]),
			...(control && {control, controlLength: pick([control.size, 0, -1])}),
		});
	});
	const hows = [0, 1, 0o102, 1 << 22].map((how) => s.words([how, 0o600, pick([0, 8, 255])], 8));
	const vector = (): [Argument, Argument] => [
		below(6) === 0 ? pointer() : pick(vectors).at(pick([0, 0, 0, word, 4])),
		pick([0, 1, 2, 3, 5, 31, 32, 33, 1024, -1]),
	];
	const family = () => pick([AF_INET, AF_INET, AF_UNIX, AF_UNIX, AF_INET6, 999, -1]);
	const kind = () => pick([SOCK_STREAM, SOCK_DGRAM, SOCK_DGRAM, 99]) | NONBLOCK;
	const sending = () => pick([0, 0x40, 0x4000, 0x20]); // none, DONTWAIT, NOSIGNAL, TRUNC

	const shapes: Record<string, () => Argument[]> = {
		open: () => [name(), flags(), number()],
		openat: () => [descriptor(), name(), flags(), number()],
		openat2: () => [descriptor(), name(), below(4) ? pick(hows) : pointer(), pick([24, 24, 0, 25, 4097])],
		creat: () => [name(), number()],
		close: () => [own()],
		read: () => [descriptor(), data(), number()],
		write: () => [own(), data(), number()],
		pread64: () => [descriptor(), data(), number(), number(), ...(s.compat ? [below(3)] : [])],
		pwrite64: () => [own(), data(), number(), below(100_000), ...(s.compat ? [0] : [])],
		readv: () => [descriptor(), ...vector()],
		writev: () => [own(), ...vector()],
		pipe2: () => [below(3) ? pick(room.slice(1)) : pointer(), NONBLOCK | pick([0, 0o2000000, 0x1000_0000])],
		dup3: () => [descriptor(), own(), pick([0, 0o2000000, -1])],
		fcntl64: () => [descriptor(), pick([1, 2, 3, 1034, 99, -1]), number()],
		socket: () => [family(), kind(), pick([0, 0, 6, 17, 255, -1])],
		bind: () => [connection(), ...address()],
		connect: () => [connection(), ...address()],
		sendto: () => [connection(), data(), number(), sending(), ...address()],
		sendmsg: () => [connection(), below(4) ? pick(messages) : pointer(), sending()],
		recvmsg: () => [connection(), below(4) ? pick(messages) : pointer(), 0x40 | pick([0, 0x20, 2])],
		mkdirat: () => [descriptor(), name(), number()],
		unlinkat: () => [descriptor(), name(), pick([0, 0x200, -1])],
		chdir: () => [pick([...texts.slice(0, 7), ...endless])],
		kill: () => [pick(['pid', -(2 ** 22) + 1, 2 ** 22 + 1] as const), pick([0, 999, -1])],
		setuid: () => [-1],
		getppid: () => [],
		vfork: () => [],
	};
	const wide: Record<string, () => Argument[]> = {
		dup: () => [descriptor()],
		dup2: () => [descriptor(), own()],
		fcntl: shapes['fcntl64']!,
		accept4: () => [connection(), pointer(), pointer(), NONBLOCK],
		listen: () => [connection(), number()],
		recvfrom: () => [connection(), data(), number(), 0x40, pointer(), pointer()],
		getsockname: () => [connection(), pointer(), pointer()],
		socketpair: () => [pick([AF_UNIX, 99]), kind(), 0, pick(room)],
		renameat2: () => [descriptor(), name(), descriptor(), name(), pick([0, 1, 2, 4, 99])],
		execve: () => [
			pick([...texts.slice(0, 6), ...endless, pick(endless).end]),
			pick(argvs),
			below(3) ? pick(argvs) : pointer(),
		],
		execveat: () => [descriptor(), pick([...endless]), pick(argvs), pick(argvs), pick([0, 0x1000, 0x100, -1])],
		clone: () => [pick([SIGCHLD, SIGCHLD | 0x400, 0x10000, 0]), 0, 0, 0, 0],
		clone3: () => [pick([pointer(), pick(addresses)]), pick([64, 88, 0, 63])],
		fork: () => [],
		wait4: () => [-1, 0, WALL | 1, 0],
		lseek: () => [descriptor(), number(), below(5)],
		tgkill: () => ['pid', 'tid', pick([0, SIGURG])],
		gettid: () => [],
	};
	for (const [type, domain] of [SOCK_STREAM, SOCK_DGRAM, SOCK_DGRAM].flatMap((type) => [
		[type, AF_INET] as const,
		[type, AF_UNIX] as const,
	])) {
		keep('socket', s.call('socket', domain, type | NONBLOCK, 0));
	}
	for (const text of ['/dev/zero', '/dev/null', path.join(folder, 'a'), folder])
		keep('file', s.call('openat', -100, s.string(text), text === folder ? 0 : 0o102, 0o600));

	const own64 = Object.entries({...shapes, ...wide}).filter(([call]) => call !== 'fcntl64' && hasCall(call));
	// A child of vfork would come back on a stack that is no 32-bit one's.
	const own32 = Object.entries(shapes).filter(([call]) => call !== 'vfork');
	for (let call = 0; call < calls; call++) {
		const [title, shape] = pick(s.compat ? own32 : own64);
		if (s.compat) s.call32(IA32[title as keyof typeof IA32], ...shape());
		else s.call(title, ...shape());
	}
}

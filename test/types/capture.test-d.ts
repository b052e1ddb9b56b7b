// What open() gives for what it is asked for.

import {expectAssignable, expectError, expectNotAssignable, expectType} from 'tsd';
import {
	open,
	type Batch,
	type Capture,
	type CapturedEvent,
	type CaptureOptions,
	type CaptureStats,
	type DriverName,
	type ConnectEnterEvent,
	type ConnectExitEvent,
	type DropEvent,
	type EnterEvent,
	type EventName,
	type GenericEvent,
	type OpenatEnterEvent,
	type OpenatExitEvent,
	type ProcexitEvent,
	type SelectableEventName,
	type TriscapErrorCode,
	TriscapError,
} from '../../dist/index.js';

// The names in `events` are the names of the events.
const capture = await open({events: ['openat', 'getppid']});
expectType<Capture<CapturedEvent<'openat' | 'getppid'>>>(capture);
expectAssignable<Capture>(capture);
for await (const event of capture) {
	expectType<OpenatExitEvent | GenericEvent<'getppid'> | DropEvent>(event);
	expectType<'openat' | 'getppid' | 'drop'>(event.name);
	if (event.name === 'openat') {
		expectType<number>(event.args.fd);
		expectType<string | null>(event.args.name);
		expectType<bigint>(event.args.ino);
		expectType<'<'>(event.dir);
		expectType<307>(event.code);
		expectError(event.args.nosuch);
		expectError((event.args.fd = 4));
	} else if (event.name === 'getppid') {
		expectType<number>(event.args.ID);
	} else {
		expectType<bigint>(event.args.count);
	}
	expectType<bigint>(event.ts);
	expectType<number>(event.tid);
	expectType<number>(event.num);
	expectNotAssignable<'read'>(event.name);
}
for await (const batch of capture.batches()) {
	expectType<Batch<OpenatExitEvent | GenericEvent<'getppid'> | DropEvent>>(batch);
	for (const event of batch) expectType<'openat' | 'getppid' | 'drop'>(event.name);
}

// Without `events` it is all of them.
const everything = await open();
expectType<Capture>(everything);
for await (const event of everything) {
	expectType<CapturedEvent>(event);
	expectType<EventName>(event.name);
	if (event.name === 'procexit') expectType<ProcexitEvent>(event);
	if (event.name === 'execve') expectAssignable<readonly string[] | null>(event.args.args);
}
const result = await everything[Symbol.asyncIterator]().next();
if (!result.done) expectType<CapturedEvent>(result.value);

// Names may come as any iterable, and as a constant.
const names = ['read', 'write'] as const;
expectType<Capture<CapturedEvent<'read' | 'write'>>>(await open({events: names}));
expectType<Capture<CapturedEvent<'read'>>>(await open({events: new Set(['read'] as const)}));
expectType<Capture>(await open({events: [] as SelectableEventName[]}));

// What is wrong does not compile.
expectError(await open({events: ['opanat']}));
expectError(await open({events: ['drop']}));
expectError(await open({driver: 'dtrace'}));
expectError(await open({snapLen: 80}));
expectError(await open({pid: '1'}));

expectAssignable<CaptureOptions>({
	driver: 'auto',
	pid: 1,
	snaplen: 0,
	bufferBytes: 8192,
	cpusPerBuffer: 1,
	includeSelf: true,
});
expectAssignable<CaptureOptions>({driver: ['modern-bpf'], signal: AbortSignal.timeout(1)});
expectNotAssignable<CaptureOptions>({driver: [] as string[]});

// A capture can be disposed of, closed, and asked.
expectAssignable<AsyncDisposable>(capture);
expectType<Promise<void>>(capture.close());
expectType<DriverName>(capture.driver);
expectType<CaptureStats>(capture.stats());
expectType<number>(capture.stats().hits);
expectType<number>(capture.stats().filtered.event);
expectType<number>(capture.stats().dropped.ring_full);

declare const error: unknown;
if (error instanceof TriscapError) {
	expectType<TriscapErrorCode>(error.code);
	expectNotAssignable<'ERR_TRISCAP_NOSUCH'>(error.code);
}

// With enter events, the beginnings of calls come as well, told apart by `dir`; without, nothing is different.
const entering = await open({events: ['openat', 'connect', 'close'], enterEvents: true});
expectType<Capture<CapturedEvent<'openat' | 'connect' | 'close'> | EnterEvent<'openat' | 'connect' | 'close'>>>(
	entering,
);
for await (const event of entering) {
	if (event.name === 'openat' && event.dir === '>') {
		expectType<OpenatEnterEvent>(event);
		expectType<306>(event.code);
		expectType<string | null>(event.args.name);
		expectType<undefined>(event.args.fd);
	} else if (event.name === 'openat') {
		expectType<OpenatExitEvent>(event);
		expectType<number>(event.args.fd);
	} else if (event.name === 'close') {
		expectType<'<'>(event.dir);
	} else if (event.name === 'connect') {
		expectType<ConnectEnterEvent | ConnectExitEvent>(event);
		expectType<number>(event.args.fd);
	}
}
expectType<never>({} as EnterEvent<'close' | 'getppid'>);
expectType<Capture<CapturedEvent<'openat'>>>(await open({events: ['openat'], enterEvents: false}));
expectType<Capture<CapturedEvent | EnterEvent>>(await open({enterEvents: true}));
expectNotAssignable<Capture>(await open({enterEvents: true}));
declare const perhaps: boolean;
expectType<Capture<CapturedEvent<'creat'> | EnterEvent<'creat'>>>(
	await open({events: ['creat'], enterEvents: perhaps}),
);
expectError(await open({enterEvents: 'openat'}));

// What the compiler knows about capture files.

import {expectAssignable, expectError, expectNotAssignable, expectType} from 'tsd';
import {open, type Batch} from '../../dist/index.js';
import {
	CaptureWriter,
	procState,
	readCapture,
	type CaptureState,
	type DamageError,
	type FdInfo,
	type RecordedEvent,
	type SocketTuple,
	type TriscapError,
} from '../../dist/scap/index.js';

const capture = await readCapture('trace.scap', {onDamage: (damage) => expectType<number>(damage.offset)});

for await (const event of capture) {
	expectType<RecordedEvent>(event);
	expectType<bigint>(event.ts);
	// The name says which parameters there are; a file may lack any of them.
	if (event.name === 'openat') {
		expectType<number | null | undefined>(event.args.fd);
		expectType<string | null | undefined>(event.args.name);
		expectError(event.args.tuple);
	}
	if (event.name === 'accept') {
		expectType<SocketTuple | null | undefined>(event.args.tuple);
		// Only old versions had it.
		expectType<number | null | undefined>(event.args.flags);
	}
	if (event.name === 'getppid') expectType<number | null | undefined>(event.args.nativeID);
	if (event.name === 'drop') expectType<bigint | null | undefined>(event.args.count);
}
for await (const batch of capture.batches()) expectType<Batch<RecordedEvent>>(batch);

expectType<ReadonlyMap<string, number>>((await capture.summary()).names);
expectAssignable<CaptureState>(capture);
expectAssignable<TriscapError>({} as DamageError);
expectError(readCapture(42));
expectError(readCapture('trace.scap', {converted: true}));

declare const fd: FdInfo;
if (fd.type === 'ipv4') expectType<string>(fd.source.address);
if (fd.type === 'file-v2') expectType<number>(fd.openFlags);
if (fd.type === 'fifo') expectType<string>(fd.name);
expectError(fd.openFlags);

const live = await open();
const writer = await CaptureWriter.open('copy.scap', {
	state: procState,
	statistics: () => live.stats(),
	compat: 'modern',
});
for await (const batch of live.batches()) await writer.write(batch);
for await (const batch of capture.batches()) await writer.write(batch);
expectNotAssignable<Parameters<typeof writer.write>[0]>([{name: 'close'}]);
expectError(CaptureWriter.open('copy.scap', {compat: 'old'}));

// The types of events and of what their parameters can be.

import {expectAssignable, expectType} from 'tsd';
import {
	toBytes,
	type BindExitEvent,
	type CloneExitEvent,
	type ConnectExitEvent,
	type EventBase,
	type EventJson,
	type EventMap,
	type EventName,
	type JsonValue,
	type ParamValue,
	type ReadExitEvent,
	type SocketAddress,
	type SocketTuple,
} from '../../dist/index.js';

// Every event is an event.
expectAssignable<EventBase<EventName, number, '<' | '>', object>>({} as EventMap[EventName]);

declare const read: ReadExitEvent;
expectType<number>(read.args.res);
expectAssignable<Uint8Array | null>(read.args.data);
expectType<Uint8Array | null>(read.raw('data'));
expectType<EventJson>(read.toJSON());
for (const [name, value] of read.args) {
	expectType<string>(name);
	expectType<ParamValue>(value);
}

declare const connect: ConnectExitEvent;
expectAssignable<SocketTuple | null>(connect.args.tuple);
expectAssignable<ReadExitEvent | ConnectExitEvent>(connect);

declare const bind: BindExitEvent;
expectAssignable<SocketAddress | null>(bind.args.addr);

declare const address: SocketAddress;
if (address.family === 'unix') expectType<string>(address.path);
else if (address.family === 'other') expectType<number>(address.number);
else expectType<number>(address.port);

declare const tuple: SocketTuple;
if (tuple.family === 'unix') expectType<bigint>(tuple.source);
else if (tuple.family !== 'other') expectType<string>(tuple.destination.address);

declare const clone: CloneExitEvent;
expectType<number>(clone.args.res);

expectType<Uint8Array>(toBytes('/etc'));
expectType<JsonValue | undefined>(read.toJSON().args['data']);

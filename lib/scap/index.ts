// `triscap/scap`: capture files, on any platform and without the addon. Re-exports, nothing else.

export {readCapture} from './reader.js';
export type {CaptureReader, ReadOptions, ReadStats} from './capture-reader.js';
export type {CaptureSource} from './input.js';
export {mergeCaptures, type MergedCapture} from './merge.js';
export {cutEvents, type CaptureRange} from './cut.js';
export {DamageError} from './errors.js';
export type {SectionHeader} from './section.js';
export type {CaptureSummary} from './summary.js';
export type {CaptureStatistics} from './statistics.js';
export {fdProtocols, fdTypes} from './state.js';
export type {
	CaptureState,
	ConnectionFd,
	FdBase,
	FdInfo,
	FdProtocol,
	FdType,
	FileFd,
	GroupInfo,
	InterfaceInfo,
	MachineInfo,
	OtherFd,
	ProcessInfo,
	ServerFd,
	UnixFd,
	UserInfo,
} from './state.js';
export type {
	DetailedRecordedEvent,
	GenericRecordedEvent,
	RecordedArgsMap,
	RecordedEvent,
	RecordedEventName,
} from './events.js';
export {CaptureWriter, type WritableEvent, type WriteOptions, type WriteStats} from './writer.js';
export type {ScapCompat} from './compat.js';
export type {Rotation} from './rotation.js';
export {procState, type ProcStateOptions} from './proc-state.js';

// What these have in common with live captures.
export type {Batch} from '../batch.js';
export type {CaptureStats, DegradedEvent} from '../stats.js';
export {TriscapError, type TriscapErrorCode} from '../errors.js';
export type {EventBase, EventJson, GenericEvent, JsonBuffer, JsonValue} from '../events/event.js';
export type {DropEvent, EventName} from '../events/generated/index.js';
export type {DynamicValue, Endpoint, ParamValue, PolledFd, SocketAddress, SocketTuple} from '../decode/kinds.js';
export {toBytes} from '../decode/text.js';

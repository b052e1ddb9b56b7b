// The public surface: re-exports, nothing else.

export {open, type Capture, type CapturedEvent, type EnterEvent} from './capture.js';
export type {Batch} from './batch.js';
export type {Recording, RecordOptions} from './recording.js';
export type {CaptureOptions, DriverName, SelectableEventName} from './options.js';
export {probe} from './probe/lazy.js';
export type {ProbeOptions} from './probe/probe.js';
export type {
	AnyDriver,
	Answer,
	CheckReport,
	DriverReport,
	DriverState,
	ProbeReport,
	Remedy,
	SystemReport,
} from './probe/report.js';
export type {FactName} from './probe/generated/checks.js';
export type {CaptureStats, DegradedEvent} from './stats.js';
export type {DroppedCause, FilteredCause, Lane} from './decode/generated/ledger.js';
export type {CaptureStatus} from './status.js';
export {NoDriverError, type PassedOver} from './source/no-driver.js';
export {TriscapError, type TriscapErrorCode} from './errors.js';
export type {EventBase, EventJson, GenericEvent, JsonBuffer, JsonValue} from './events/event.js';
export type {
	DynamicValue,
	Endpoint,
	InetAddress,
	InetTuple,
	OtherAddress,
	ParamValue,
	PolledFd,
	SocketAddress,
	SocketTuple,
	UnixAddress,
	UnixTuple,
} from './decode/kinds.js';
export {toBytes} from './decode/text.js';
export type * from './events/generated/index.js';

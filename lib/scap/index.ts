// `triscap/scap`: capture files, on any platform and without the addon. Re-exports, nothing else.

export {readCapture, type CaptureReader, type ReadOptions, type ReadStats} from './reader.js';
export type {CaptureSource} from './input.js';
export {DamageError} from './errors.js';
export type {SectionHeader} from './section.js';
export type {CaptureSummary} from './summary.js';
export type {CaptureStatistics} from './statistics.js';
export type {
	CaptureState,
	FdInfo,
	FdProtocol,
	FdType,
	GroupInfo,
	InterfaceInfo,
	MachineInfo,
	ProcessInfo,
	UserInfo,
} from './state.js';
export type {
	DetailedRecordedEvent,
	GenericRecordedEvent,
	RecordedArgsMap,
	RecordedEvent,
	RecordedEventName,
} from './events.js';
export {CaptureWriter, type WriteOptions, type WriteStats} from './writer.js';
export type {ScapCompat} from './compat.js';
export type {Rotation} from './rotation.js';
export {procState, type ProcStateOptions} from './proc-state.js';

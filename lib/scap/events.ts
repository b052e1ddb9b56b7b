// Types of recorded events. One name has had many layouts: `args` have the keys of all of them.

import type {EventBase} from '../events/event.js';
import type {DropEvent, EventName} from '../events/generated/index.js';
import type {RecordedArgsMap} from '../events/generated/recorded.js';

export type {RecordedArgsMap} from '../events/generated/recorded.js';

/** Name of an event with parameters of its own, in any version of the format. */
export type RecordedEventName = keyof RecordedArgsMap;

/** An event with parameters of its own. `code` and `dir` tell its versions and halves apart. */
export type DetailedRecordedEvent = {
	[Name in RecordedEventName]: EventBase<Name, number, '<' | '>', RecordedArgsMap[Name]>;
}[RecordedEventName];

/** A syscall that had no event of its own when the file was written. */
export type GenericRecordedEvent = EventBase<
	Exclude<EventName, RecordedEventName>,
	number,
	'<' | '>',
	{
		/** The syscall, by its number in the .scap format. */
		readonly ID: number | null | undefined;
		/** The syscall, by its number on the architecture that was captured. */
		readonly nativeID: number | null | undefined;
	}
>;

/** Any event of a capture file. */
export type RecordedEvent = DetailedRecordedEvent | GenericRecordedEvent | DropEvent;

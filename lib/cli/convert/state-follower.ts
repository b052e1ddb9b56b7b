// What a file has to know beforehand that begins in the middle: what the events until there have changed.

import type {EventBase} from '../../events/event.js';
import type {CaptureState} from '../../scap/state.js';
import {MachineState} from '../../state/machine-state.js';

export class StateFollower {
	readonly #machine = new MachineState();
	#queue: {readonly event: EventBase; readonly written: boolean}[] = [];
	#written = 0;

	begin(state: CaptureState): void {
		this.#machine.begin(state);
	}

	/** An event has gone by; `written`: it goes into the file. */
	add(event: EventBase, written: boolean): void {
		this.#queue.push({event, written});
	}

	/** Everything up to the last of so many events that were written. */
	catchUp(written: number): void {
		let used = 0;
		for (const entry of this.#queue) {
			if (entry.written && this.#written >= written) break;
			if (entry.written) this.#written++;
			this.#machine.apply(entry.event);
			used++;
		}
		this.#queue = this.#queue.slice(used);
	}

	state(written: number): CaptureState {
		this.catchUp(written);
		return this.#machine.state();
	}
}

// What `act script` shall do (acts/script.c), written by a test: memory, syscalls on it, and afterwards what they returned.
import assert from 'node:assert/strict';
import {lineOf, type ActLine} from './act.js';

/** A call that nothing else makes: scripts make it before the first and after the last of their own. */
export const MARK = 'sched_get_priority_min';

/** A place in the memory of the program. */
export class Address {
	constructor(
		readonly id: number,
		readonly offset: number,
	) {}

	toString(): string {
		return `b${this.id}+${this.offset}`;
	}
}

/** Memory of the program. Behind its last byte nothing can be read. */
export class Memory extends Address {
	constructor(
		id: number,
		readonly size: number,
	) {
		super(id, 0);
	}

	at(offset: number): Address {
		return new Address(this.id, offset);
	}

	/** Not readable, and never was. */
	get end(): Address {
		return this.at(this.size);
	}
}

/** What a call will return. */
export class Result {
	constructor(readonly index: number) {}

	toString(): string {
		return `r${this.index}`;
	}
}

export type Argument = number | bigint | Address | Result | 'pid' | 'tid';

export interface Iovec {
	readonly base: Address | number;
	readonly length: number;
}

export interface Message {
	readonly name?: Address;
	readonly nameLength?: number;
	readonly vector?: Address;
	readonly count?: number;
	readonly control?: Address;
	readonly controlLength?: number;
}

export class Script {
	readonly #lines: string[] = [];
	#memories = 0;
	#calls = 0;

	/** `compat`: the calls are those of a 32-bit program, so memory lies low and structures are narrow. */
	constructor(readonly compat = false) {}

	get text(): string {
		return `${this.#lines.join('\n')}\n`;
	}

	/** Memory with this content, or that many zeros. */
	memory(content: Uint8Array | number): Memory {
		const size = typeof content === 'number' ? content : content.length;
		const hex = typeof content === 'number' ? '' : Buffer.from(content).toString('hex');
		const memory = new Memory(this.#memories++, size);
		this.#lines.push(`buffer ${memory.id} ${size} ${this.compat ? 1 : 0} ${hex}`);
		return memory;
	}

	/** A string and its NUL. */
	string(text: string | Uint8Array): Memory {
		return this.memory(Buffer.concat([Buffer.from(text as string), Buffer.of(0)]));
	}

	/** Integers and pointers of one width, one behind the other. */
	words(values: readonly (number | bigint | Address)[], width = this.compat ? 4 : 8): Memory {
		const bytes = Buffer.alloc(values.length * width);
		for (const [index, value] of values.entries()) {
			if (value instanceof Address) continue;
			const at = index * width;
			if (width === 8) bytes.writeBigUInt64LE(BigInt.asUintN(64, BigInt(value)), at);
			else bytes.writeUInt32LE(Number(value) >>> 0, at);
		}
		const memory = this.memory(bytes);
		for (const [index, value] of values.entries()) {
			if (!(value instanceof Address)) continue;
			this.#lines.push(`pointer ${memory.id} ${index * width} ${value.id} ${value.offset} ${width}`);
		}
		return memory;
	}

	/** argv or envp: pointers to strings, and NULL. */
	vector(strings: readonly (string | Address | number)[]): Memory {
		return this.words([...strings.map((text) => (typeof text === 'string' ? this.string(text) : text)), 0]);
	}

	iovecs(elements: readonly Iovec[]): Memory {
		return this.words(elements.flatMap(({base, length}) => [base, length]));
	}

	/** struct msghdr. Narrow integers among wide ones have zeros behind them. */
	message({name, nameLength, vector, count, control, controlLength}: Message): Memory {
		return this.words([name ?? 0, nameLength ?? 0, vector ?? 0, count ?? 0, control ?? 0, controlLength ?? 0, 0]);
	}

	call(name: string, ...args: readonly Argument[]): Result {
		this.#lines.push(['call', name, ...args].join(' '));
		return new Result(this.#calls++);
	}

	/** A call of a 32-bit program, by its number there. */
	call32(number: number, ...args: readonly Argument[]): Result {
		assert.ok(this.compat, 'memory has to lie low for this');
		this.#lines.push(['call32', number, ...args].join(' '));
		return new Result(this.#calls++);
	}

	/** A line of facts at this point. */
	facts(who: string): void {
		this.#lines.push(`facts ${who}`);
	}

	/** Everything behind this happens in another thread, which begins with a mark of its own. */
	thread(): void {
		this.#lines.push('thread');
		this.call(MARK);
	}

	/** Afterwards, the outcome has what this memory holds. */
	dump(memory: Memory): void {
		this.#lines.push(`dump ${memory.id} ${memory.size}`);
	}
}

/** What became of a script that came to its end. */
export class Outcome {
	readonly #line: ActLine;

	constructor(lines: readonly ActLine[]) {
		this.#line = lineOf(lines, 'script');
	}

	/** What the call returned: a value, or a negative errno. */
	of(result: Result): number {
		return (this.#line['returned'] as number[])[result.index]!;
	}

	/** What the memory held at the end. */
	bytes(memory: Memory): Buffer {
		return Buffer.from(this.#line[`b${memory.id}`] as string, 'hex');
	}
}

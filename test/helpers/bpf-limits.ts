// What verifiers of Linux 4.14 accept, program by program, in a bpf-legacy object as it is compiled for the oldest
// configuration: classic tracepoints, and no helper that came later. This is looked up in the instructions, since no such
// kernel is at hand.
import assert from 'node:assert/strict';
import {events} from '../../schema/index.js';
import {dataSections, type BpfObject, type Instruction, type Program} from './bpf-programs.js';

const MOST_INSTRUCTIONS = 4096;
const STACK_BYTES = 512;

/** By number, include/uapi/linux/bpf.h of 4.14, as far as tracepoint programs may call them there. */
const helpersOf414 = new Map([
	[1, 'map_lookup_elem'],
	[2, 'map_update_elem'],
	[3, 'map_delete_elem'],
	[4, 'probe_read'],
	[5, 'ktime_get_ns'],
	[8, 'get_smp_processor_id'],
	[12, 'tail_call'],
	[14, 'get_current_pid_tgid'],
	[15, 'get_current_uid_gid'],
	[16, 'get_current_comm'],
	[25, 'perf_event_output'],
	[35, 'get_current_task'],
	[45, 'probe_read_str'],
]);

// Classes of instructions, and what is asked of their operation.
const [LDX, ST, STX, JMP, JMP32, ALU64] = [1, 2, 3, 5, 6, 7];
const classOf = ({opcode}: Instruction) => opcode & 7;
const operationOf = ({opcode}: Instruction) => opcode & 0xf0;
const [CALL, EXIT, JSLE] = [0x80, 0x90, 0xd0];
const LOAD_64 = 0x18;
const [MOVE_REGISTER, MOVE_CONSTANT, ADD_CONSTANT] = [0xbf, 0xb7, 0x07];
const ATOMIC = 0xc0;
const [THIRD_ARGUMENT, FRAME] = [3, 10];
const TAIL_CALL = 12;

/** The tests of one object, which is there when they run. `raw`: its tracepoints are, and it has these hooks as well. */
export function testLimits(compiled: () => BpfObject, raw?: {readonly hooks: readonly string[]}): void {
	/** What a look at each program finds; nothing, if all is well. */
	function findings(look: (program: Program) => readonly string[]): string[] {
		return compiled().programs.flatMap((program) => look(program).map((finding) => `${program.name}: ${finding}`));
	}

	it('has a program for each event', () => {
		const names = compiled().programs.map(({name}) => name);
		for (const {key, captured, source} of events) {
			if (!captured || key === 'GENERIC_X' || !source.includes('SYSCALL')) continue;
			assert.ok(names.includes(`fill_${key.toLowerCase()}`), key);
		}
		for (const name of ['on_sys_exit', 'on_exec', 'on_exit', ...(raw?.hooks ?? [])])
			assert.ok(names.includes(name), name);
		const sections = raw ? /^raw_tracepoint(\/|$)/ : /^tracepoint\//;
		assert.ok(compiled().programs.every(({section}) => sections.test(section)));
	});

	it('has at most 4,096 instructions per program', () => {
		assert.deepEqual(
			findings(({code}) => (code.length > MOST_INSTRUCTIONS ? [`${code.length} instructions`] : [])),
			[],
		);
	});

	it('has no loop', () => {
		assert.deepEqual(
			findings(({code}) => backEdges(code).map(([from, to]) => `from ${from} to ${to}`)),
			[],
		);
	});

	it('calls no function of its own, no function of the kernel, and no helper that came later', () => {
		const call = ({from, immediate}: Instruction) => {
			if (from !== 0) return [from === 1 ? 'a function of its own' : 'a function of the kernel'];
			return helpersOf414.has(immediate) ? [] : [`helper ${immediate}`];
		};
		assert.deepEqual(
			findings(({code}) =>
				code
					.filter((instruction) => classOf(instruction) === JMP && operationOf(instruction) === CALL)
					.flatMap((instruction) => call(instruction)),
			),
			[],
		);
	});

	// No limit, but as easily lost: compilers like to make one call with a key from a register out of many.
	it('has a constant key in each tail call, which newer kernels make direct jumps of', () => {
		const tailCalls = ({code}: Program) =>
			code.flatMap((instruction, at) => (isTailCall(instruction) ? [{at, before: code[at - 1]!}] : []));
		const keyed = ({opcode, to}: Instruction) => opcode === MOVE_CONSTANT && to === THIRD_ARGUMENT;
		assert.deepEqual(
			findings((program) =>
				tailCalls(program)
					.filter(({before}) => !keyed(before))
					.map(({at}) => `at ${at}`),
			),
			[],
		);
		const dispatcher = compiled().programs.find(({name}) => name === 'on_sys_exit')!;
		const fillers = compiled().programs.filter(({name}) => /^fill_.*_x$/.test(name));
		assert.equal(tailCalls(dispatcher).length, fillers.length);
	});

	it('has no global data: what programs refer to is maps', () => {
		assert.deepEqual(dataSections(compiled()), []);
		assert.deepEqual(
			findings(({refersTo}) => [...refersTo.values()].filter((section) => section !== '.maps')),
			[],
		);
		assert.deepEqual(
			findings(({code, refersTo}) =>
				code.flatMap(({opcode, from}, at) =>
					opcode === LOAD_64 && from !== 0 && !refersTo.has(at) ? [`a value of a map, at ${at}`] : [],
				),
			),
			[],
		);
	});

	it('has no CO-RE relocation', () => {
		assert.ok(compiled().sections.includes('.BTF'), 'libbpf reads the maps there');
		assert.ok(!compiled().sections.includes('.BTF.ext'));
	});

	it('uses 512 bytes of stack at most', () => {
		assert.deepEqual(
			findings(({code}) =>
				deepest(code)
					.filter(({offset}) => offset < -STACK_BYTES)
					.map(({offset}) => `${offset}`),
			),
			[],
		);
		assert.ok(compiled().programs.some(({code}) => deepest(code).length > 0));
	});

	it('has no instruction that came later: 32-bit comparisons, atomics with results, sign extension', () => {
		const isNew = (instruction: Instruction) => {
			const {opcode, offset, immediate} = instruction;
			switch (classOf(instruction)) {
				case JMP32:
					return true;
				case JMP:
					return operationOf(instruction) > JSLE;
				case STX:
					return (opcode & 0xe0) === ATOMIC && immediate !== 0;
				case LDX:
					return (opcode & 0xe0) !== 0x60;
				case ALU64:
					return opcode === MOVE_REGISTER && offset !== 0;
				default:
					return false;
			}
		};
		assert.deepEqual(
			findings(({code}) => code.flatMap((instruction, at) => (isNew(instruction) ? [`at ${at}`] : []))),
			[],
		);
	});
}

function isTailCall(instruction: Instruction): boolean {
	const {from, immediate} = instruction;
	const calls = classOf(instruction) === JMP && operationOf(instruction) === CALL;
	return calls && from === 0 && immediate === TAIL_CALL;
}

/** Where on the stack something is read or written, or an address is taken. */
function deepest(code: readonly Instruction[]): {readonly offset: number}[] {
	const frames = new Set<number>(); // registers that were just copied from the frame's
	return code.flatMap((instruction) => {
		const {opcode, to, from, offset, immediate} = instruction;
		const loads = classOf(instruction) === LDX && from === FRAME;
		const stores = [ST, STX].includes(classOf(instruction)) && to === FRAME;
		if (loads || stores) return [{offset}];
		if (opcode === ADD_CONSTANT && frames.delete(to)) return [{offset: immediate}];
		if (opcode === MOVE_REGISTER && from === FRAME) frames.add(to);
		else frames.delete(to);
		return [];
	});
}

/**
 * Jumps that close a loop, as check_cfg() of the kernel looks for them: to an instruction that led here. A jump to a lower
 * address alone is none.
 */
function backEdges(code: readonly Instruction[]): [from: number, to: number][] {
	const found: [number, number][] = [];
	const state = new Map<number, 'open' | 'done'>();
	const stack: {at: number; left: number[]}[] = [];
	const enter = (at: number) => {
		state.set(at, 'open');
		stack.push({at, left: successors(code, at)});
	};
	enter(0);
	while (stack.length > 0) {
		const {at, left} = stack.at(-1)!;
		const next = left.pop();
		if (next === undefined) {
			state.set(at, 'done');
			stack.pop();
		} else if (state.get(next) === 'open') found.push([at, next]);
		else if (!state.has(next)) enter(next);
	}
	return found;
}

function successors(code: readonly Instruction[], at: number): number[] {
	const instruction = code[at]!;
	if (instruction.opcode === LOAD_64) return [at + 2];
	if (classOf(instruction) !== JMP && classOf(instruction) !== JMP32) return [at + 1];
	switch (operationOf(instruction)) {
		case EXIT:
			return [];
		case CALL:
			return [at + 1];
		case 0: // always
			return [at + 1 + instruction.offset];
		default:
			return [at + 1, at + 1 + instruction.offset];
	}
}

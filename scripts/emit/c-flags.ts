/**
 * flags.h: values of the .scap format, and functions that make them of the kernel's. They run for every captured open, so
 * they have no branch per flag; and programs for kernels before 5.2 cannot have data, so there are no tables either.
 */
import {allFlagSets, type FlagSet, type FlagValue, type Translation} from '../../schema/index.js';
import {comment, header, hex} from './c-text.js';

type Pair = readonly [kernel: number, scap: number];

const architectures = ['x86_64', 'aarch64'] as const;

function pairs(set: FlagSet, {only}: Translation, architecture: (typeof architectures)[number]): Pair[] {
	return set.values.flatMap(({name, value, kernel}) => {
		if (kernel === undefined || (only && !only.includes(name))) return [];
		return [[typeof kernel === 'object' ? kernel[architecture] : kernel, value] as const];
	});
}

/** The position of the only bit of a value. */
function bit(value: number): number {
	const position = Math.log2(value);
	if (!Number.isInteger(position)) throw new Error(`${hex(value)} is not one bit`);
	return position;
}

/** Flags that move by the same distance become one mask and one shift. */
function shiftTerms(known: readonly Pair[]): string[] {
	const masks = new Map<number, bigint>();
	for (const [kernel, scap] of known) {
		const shift = bit(scap) - bit(kernel);
		masks.set(shift, (masks.get(shift) ?? 0n) | BigInt(kernel));
	}
	return [...masks]
		.sort(([a], [b]) => a - b)
		.map(([shift, mask]) => {
			const term = `(flags & ${hex(mask)})`;
			if (shift === 0) return term;
			return shift > 0 ? `${term} << ${shift}` : `${term} >> ${-shift}`;
		});
}

function flagsFunction(set: FlagSet, translation: Translation): string {
	const [x86 = '', arm64 = ''] = architectures.map((architecture) => {
		const terms = shiftTerms(pairs(set, translation, architecture));
		if (translation.plus) terms.unshift(`(${translation.plus})`);
		return `\treturn ${terms.join(' |\n\t       ')};`;
	});
	const body = x86 === arm64 ? x86 : `#ifdef TRISCAP_ARM64\n${arm64}\n#else\n${x86}\n#endif`;
	return `static __always_inline __u32 ${translation.name}(__u64 flags)\n{\n${body}\n}`;
}

/** Runs of kernel values become one constant each, out of which the value is shifted. */
function valueFunction(set: FlagSet, translation: Translation): string {
	const known = pairs(set, translation, 'x86_64').sort(([a], [b]) => a - b);
	const width = Math.max(...known.map(([, scap]) => scap)).toString(2).length;
	const runs: {first: number; last: number; word: bigint; names: string[]}[] = [];
	for (const [kernel, scap] of known) {
		let run = runs.at(-1);
		if (!run || (kernel - run.first + 1) * width > 64) {
			run = {first: kernel, last: kernel, word: 0n, names: []};
			runs.push(run);
		}
		run.last = kernel;
		run.word |= BigInt(scap) << BigInt((kernel - run.first) * width);
		run.names.push(set.values.find((value: FlagValue) => value.kernel === kernel)?.name ?? '');
	}
	const lines = runs.map(({first, last, word, names}) => {
		const index = first === 0 ? 'value' : `(value - ${first})`;
		return [
			comment(names.join(', '), '\t'),
			`\tif (${index} < ${last - first + 1})`,
			`\t\treturn (${hex(word)}ULL >> (${index} * ${width})) & ${hex((1 << width) - 1)};`,
		].join('\n');
	});
	return `static __always_inline __u32 ${translation.name}(__u32 value)\n{\n${lines.join('\n')}\n\treturn 0;\n}`;
}

function constants(set: FlagSet): string {
	const values = set.values.map(({name, value}) => `\tSCAP_${name} = ${hex(value)},`);
	return `${comment(`${set.name}: ${set.doc}`)}\nenum {\n${values.join('\n')}\n};`;
}

export function flagsHeader(): [path: string, text: string] {
	const named = allFlagSets.filter((set) => set.constants);
	const names = named.flatMap((set) => set.values.map(({name}) => name));
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice) throw new Error(`SCAP_${twice} would be defined twice`);

	const functions = allFlagSets.flatMap((set) =>
		(set.translations ?? []).map((translation) => {
			const make = translation.exclusive ? valueFunction : flagsFunction;
			return `${comment(translation.doc)}\n${make(set, translation)}`;
		}),
	);
	return header(
		'flags.h',
		"Flag values of the .scap format, and functions that make them of the kernel's. Where architectures differ, the target decides; an eBPF program says what it is for with -D__TARGET_ARCH_arm64.",
		`
#if defined(__TARGET_ARCH_arm64) || defined(__aarch64__)
#define TRISCAP_ARM64
#endif

${[...named.map(constants), ...functions].join('\n\n')}
`,
	);
}

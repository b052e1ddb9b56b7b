/** lib/probe/generated: the checks of `probe()`, as data. */
import {
	capabilities,
	checks,
	drivers,
	facts,
	installHeaders,
	installPrograms,
	partsOfSysAdmin,
} from '../../schema/checks/index.js';
import {banner, list, quote} from './typescript-text.js';

/** One entry per line. */
const data = (entries: readonly unknown[]) => `[\n${entries.map((entry) => `\t${JSON.stringify(entry)},\n`).join('')}]`;

/** Path and text. */
export function emitProbe(): Map<string, string> {
	const shown = facts.map(({doc: _, ...fact}) => fact);
	return new Map([
		[
			'lib/probe/generated/checks.ts',
			`${banner}
// What probe() reads and asks: schema/checks has it with its reasons.

import type {CheckInfo, DriverInfo, FactInfo} from '../check.js';

/** Names of facts. */
export type FactName =
${facts.map(({name}) => `\t| ${quote(name)}`).join('\n')};

/** What is so on a system, in the order of a report. */
export const facts: readonly (FactInfo & {readonly name: FactName})[] = ${data(shown)};

/** Questions to a system. */
export const checks: readonly CheckInfo[] = ${data(checks)};

/** What drivers need, in the order in which they are preferred. */
export const drivers: readonly DriverInfo[] = ${data(drivers)};

/** Names of capabilities by their bit. */
export const capabilities: readonly string[] = ${list([...capabilities])};

/** Those that \`cap_sys_admin\` includes. */
export const partsOfSysAdmin: readonly string[] = ${list([...partsOfSysAdmin])};
`,
		],
		[
			'lib/probe/generated/packages.ts',
			`${banner}
// What building lacks, and how that is installed: the same as the checks say, for lib/build.

import type {RemedyInfo} from '../check.js';

/** The headers of the kernel \`\${release}\`. */
export const installHeaders: readonly RemedyInfo[] = ${data(installHeaders)};

/** \`\${programs}\`, which have the same names everywhere. */
export const installPrograms: readonly RemedyInfo[] = ${data(installPrograms('${programs}'))};
`,
		],
		[
			'lib/probe/generated/memory.ts',
			`${banner}
// What captures take: apart from the checks, which only a probe needs.

/** Of the capturing process, at most, in bytes, beside what it keeps of the events. By driver. */
export const userMemory: Readonly<Record<string, number>> = {
${drivers.map(({name, memory}) => `\t${quote(name)}: ${memory.user},\n`).join('')}};
`,
		],
	]);
}

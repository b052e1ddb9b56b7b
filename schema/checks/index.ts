/** All checks together, and what must hold among them. */
import {bpf} from './bpf.js';
import {building} from './building.js';
import {capabilities} from './capabilities.js';
import type {Check, Remedy, Test} from './define.js';
import {drivers} from './drivers.js';
import {facts} from './facts.js';
import {machine} from './machine.js';
import {modules} from './modules.js';
import {permissions} from './permissions.js';
import {tracepoints} from './tracepoints.js';

export {capabilities, partsOfSysAdmin} from './capabilities.js';
export type {Check, Driver, Fact, Remedy, Source, Test} from './define.js';
export {installHeaders, installPrograms} from './packages.js';
export {drivers, facts};

/** In the order in which they are made. */
export const checks: readonly Check[] = [...machine, ...permissions, ...tracepoints, ...bpf, ...modules, ...building];

function insist(condition: boolean, what: string): asserts condition {
	if (!condition) throw new Error(`schema/checks: ${what}`);
}

const factNames = new Set(facts.map(({name}) => name));
const checkIds = new Set(checks.map(({id}) => id));
insist(factNames.size === facts.length, 'two facts have one name');
insist(checkIds.size === checks.length, 'two checks have one id');

function insistOnTest(test: Test, where: string): void {
	if ('fact' in test) insist(factNames.has(test.fact), `${where}: there is no fact ${test.fact}`);
	if ('capability' in test)
		insist(
			capabilities.some((name) => name === test.capability),
			`${where}: there is no ${test.capability}`,
		);
}

/** Of facts that come into these texts. */
export function namesIn(...texts: readonly string[]): string[] {
	return [...texts.join('').matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name!);
}

function insistOnRemedy({facts: wanted = {}, text, command = ''}: Remedy, where: string): void {
	for (const name of Object.keys(wanted)) insist(factNames.has(name), `${where}: there is no fact ${name}`);
	for (const name of namesIn(text, command)) {
		const fact = facts.find((known) => known.name === name);
		insist(fact !== undefined, `${where}: there is no fact ${name}`);
		insist(fact.characters !== undefined, `${where}: ${name} may be made of anything`);
	}
	insist(!text.includes('\n'), `${where}: a text is one line`);
}

for (const {id, all, remedies} of checks) {
	for (const test of all.flat()) insistOnTest(test, id);
	for (const remedy of remedies) insistOnRemedy(remedy, id);
	const last = remedies.at(-1);
	insist(
		last !== undefined && !last.errno && !last.facts && namesIn(last.text, last.command ?? '').length === 0,
		`${id}: its last remedy must apply always`,
	);
}
// As triscap-probe.sh counts: in whole MiB.
for (const {name, memory} of drivers)
	insist(memory.kernel % 2 ** 20 === 0 && memory.kernelPerCpu % 2 ** 20 === 0, `${name}: memory is whole MiB`);
for (const {name, needs, wants, built, build, capabilities: needed} of drivers) {
	for (const id of [...needs, ...wants, ...built, ...build])
		insist(checkIds.has(id), `${name}: there is no check ${id}`);
	for (const {capability, unless = []} of needed) {
		insistOnTest({capability}, name);
		for (const test of unless) insistOnTest(test, name);
	}
}

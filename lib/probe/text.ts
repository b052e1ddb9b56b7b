// A report for people who have never heard of BTF: what works, and for what does not, one reason and what to type.

import type {AnyDriver, CheckReport, DriverReport, ProbeReport} from './report.js';

const about: Record<AnyDriver, string> = {
	'modern-bpf': 'comes with triscap, nothing to build',
	'bpf-legacy': 'built for one kernel, also for kernels from before 5.8',
	kmod: 'a kernel module, built for one kernel',
};

const states: Record<DriverReport['state'], string> = {
	usable: 'works here',
	buildable: 'can be built here',
	unusable: 'does not work here',
	unknown: 'may work here',
};

function stateOf({state, degraded}: DriverReport): string {
	return degraded ? `${states[state]}, in part` : states[state];
}

/** What `triscap probe` prints. */
export function formatReport(report: ProbeReport): string {
	const width = Math.max(...report.drivers.map(({driver}) => driver.length)) + 2;
	const lines = report.drivers.flatMap((driver) => [
		`${driver.driver.padEnd(width)}${stateOf(driver).padEnd(24)}(${about[driver.driver]})`,
		...reasons(driver).map((line) => `${' '.repeat(width)}${line}`),
	]);
	return `${[...lines, '', verdict(report), ...facts(report)].join('\n')}\n`;
}

/** One reason: of several, the first explains the others. */
function reasons({driver, state, degraded, checks, capabilities}: DriverReport): string[] {
	if (state === 'usable') {
		const needed = [...capabilities.needed, ...capabilities.perhaps.map((name) => `perhaps ${name}`)];
		const lost = degraded ? explaining(checks) : undefined;
		return [
			...(needed.length > 0 ? [`needs root, or only: ${needed.join(', ')}`] : []),
			...(lost ? explain(lost) : []),
		];
	}
	if (state === 'buildable') return [`  sudo triscap build ${driver}`];
	const check = state === 'unusable' ? explaining(checks) : checks.find(({answer}) => answer === 'could not tell');
	return check ? explain(check) : [];
}

/** The first "no"; that a driver is not built is no reason while it could be: what building lacks is. */
export function explaining(checks: readonly CheckReport[]): CheckReport | undefined {
	const refused = checks.filter(({answer}) => answer === 'no');
	return refused.find(({id}) => !id.endsWith('-built')) ?? refused[0];
}

/** A check's answer, and what to do. */
export function explain({title, why, errno, answer, remedy}: CheckReport): string[] {
	if (answer !== 'no') return [`could not tell whether ${title}`];
	const reason = `${why ?? ''}${errno ? ` (${errno})` : ''}`;
	if (!remedy) return [reason];
	if (remedy.command === null) return [reason, `-> ${remedy.text}`];
	return [reason, `-> ${remedy.text}:`, `   ${remedy.command}`];
}

function verdict({chosen, drivers}: ProbeReport): string {
	const driver = drivers.find((entry) => entry.driver === chosen);
	if (!driver) return 'Nothing can be captured here as it is. Follow one of the arrows.';
	if (driver.state === 'buildable') return `Capturing takes ${driver.driver}, once it is built.`;
	if (driver.state === 'unknown') return `Capturing tries ${driver.driver} first.`;
	return `Capturing takes ${driver.driver}.`;
}

function facts({system}: ProbeReport): string[] {
	const known = (value: string | number | null) => value ?? 'could not tell';
	const where = system.container === 'none' ? 'no container' : `container: ${known(system.container)}`;
	return [
		`Linux ${known(system.release)}, ${known(system.architecture)}, ${known(system.distribution)}; ${where}`,
		`CPUs: ${known(system.cpusOnline)} of ${known(system.cpusPossible)}; lockdown: ${known(system.lockdown)}; Secure Boot: ${known(system.secureBoot)}; module signatures: ${known(system.moduleSignatures)}`,
	];
}

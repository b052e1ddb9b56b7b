// Which of several remedies applies, and its words: for the checks, and for builds that lack something.

import type {RemedyInfo} from './check.js';
import type {Facts} from './facts.js';
import type {Remedy} from './report.js';

/** The first that applies. The last one always does: schema/checks/index.ts. */
export function findRemedy(remedies: readonly RemedyInfo[], errno: string | null, facts: Facts): Remedy {
	const applies = ({errno: errnos, facts: wanted = {}, text, command = ''}: RemedyInfo) =>
		(!errnos || errnos.includes(errno ?? '')) &&
		namesIn(text + command).every((name) => facts.get(name)) &&
		Object.entries(wanted).every(([name, values]) => values.includes(facts.get(name) ?? ''));
	const {text, command} = remedies.find(applies)!;
	return {text: fillIn(text, facts), command: command === undefined ? null : fillIn(command, facts)};
}

function namesIn(text: string): string[] {
	return [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name!);
}

/** Facts in the place of their names. */
export function fillIn(text: string, facts: Facts): string {
	return text.replace(/\$\{(\w+)\}/g, (_, name: string) => facts.get(name) ?? '');
}

/** In one line: "install: sudo apt-get install make". */
export function oneLine({text, command}: Remedy): string {
	return command === null ? text : `${text}: ${command}`;
}

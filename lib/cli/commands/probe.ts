// `triscap probe`: which drivers can work here, why another cannot, and what to type next.

import {probe as examine} from '../../probe/probe.js';
import {formatReport} from '../../probe/text.js';
import {defineCommand} from '../command.js';
import {say} from '../say.js';

export const probe = defineCommand({
	usage: ['probe [--json] [--root DIR]'],
	about:
		'Says which drivers can capture here, why another cannot, and what to type to change that. Tries it; changes nothing.',
	options: {
		json: {short: 'j', about: 'print everything that was tried, as one JSON object'},
		root: {value: 'DIR', about: 'look at the system below DIR, as a mounted image: then much can only be guessed at'},
	},
	operands: 'this command takes options only',
	more: `Exit status: 0 if a driver works or can be built; 3 if one may work, which could not be tried; 1 if none works;
2 if the arguments are wrong. Without Node, triscap-probe.sh of this package asks the same.`,
	plan(values) {
		const root = values.root ?? process.env['TRISCAP_ROOT'];
		return async ({stdout}) => {
			const report = await examine(root === undefined || root === '' ? {} : {root});
			await say(stdout, values.json ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report));
			if (report.chosen === null) return 1;
			return report.drivers.find(({driver}) => driver === report.chosen)?.state === 'unknown' ? 3 : 0;
		};
	},
});

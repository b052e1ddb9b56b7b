// The reference of the command line: what each command's --help says.

import {commands, mainCommand} from '../../lib/cli/commands.js';
import {helpOf} from '../../lib/cli/run.js';

const loaded = await Promise.all(commands.map(async ({name, load}) => ({name, command: await load()})));

export function emitCommandLine(): Map<string, string> {
	const helps = [
		{title: 'triscap', text: helpOf(mainCommand, undefined)},
		...loaded.map(({name, command}) => ({title: `triscap ${name}`, text: helpOf(command, name)})),
	];
	const sections = helps.map(({title, text}) => `## ${title}\n\n\`\`\`\n${text}\`\`\`\n`);
	const text = `# The command line, option by option

<!-- Generated from lib/cli/ by \`npm run generate\`: do not edit. -->

What each command prints with \`--help\`. How to use them: [the command line](../guides/command-line.md),
[capture files](../guides/capture-files.md).

${sections.join('\n')}`;
	return new Map([['docs/reference/command-line.md', text]]);
}

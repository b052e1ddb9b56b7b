// Formats C and C++ with clang-format 14, whose verdicts differ from other versions'; --check only looks.
// Where that version is not installed, says so and is content, except under CI.
import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {findProgram} from './setup/tools.js';

const version = '14';
const folders = ['addon', 'bench', 'drivers', 'test'];

function findClangFormat() {
	for (const name of [`clang-format-${version}`, 'clang-format']) {
		const file = findProgram(name);
		if (file && execFileSync(file, ['--version'], {encoding: 'utf8'}).includes(`version ${version}.`)) return file;
	}
	return undefined;
}

const check = process.argv.includes('--check');
const clangFormat = findClangFormat();
if (clangFormat) {
	const files = folders.flatMap((folder) =>
		fs
			.readdirSync(folder, {recursive: true, encoding: 'utf8'})
			.map((file) => `${folder}/${file}`)
			.filter((file) => /\.(c|cc|h)$/.test(file) && !file.includes('/generated/')),
	);
	const result = spawnSync(clangFormat, [...(check ? ['--dry-run', '--Werror'] : ['-i']), ...files], {
		stdio: 'inherit',
	});
	process.exitCode = result.status ?? 1;
} else {
	console.error(`clang-format ${version} is not installed: C and C++ were not looked at`);
	if (process.env['CI']) process.exitCode = 1;
}

// What the guest sees as its disk: a folder made into an ext4 file system, without root or a mount.
import fs from 'node:fs';
import path from 'node:path';
import {command} from './command.js';

/** Copies a program to the same path below `root`, with the libraries that it needs. */
export function addProgram(root: string, file: string, options: {strip?: boolean} = {}): void {
	const program = fs.realpathSync(file);
	addFile(root, program, program);
	if (options.strip) command('strip', [path.join(root, program)]);
	for (const library of libraries(program)) addFile(root, fs.realpathSync(library), library);
}

/** Copies one file to `target` below `root`, its folder made if need be. Links of `root` are followed, as /lib -> usr/lib. */
export function addFile(root: string, file: string, target: string): void {
	const place = path.join(root, target);
	fs.mkdirSync(path.dirname(place), {recursive: true});
	fs.copyFileSync(file, place);
}

/** Files as the program names them, the loader too; none for a static one. */
function libraries(program: string): string[] {
	try {
		return [...command('ldd', [program]).matchAll(/(\/\S+) \(0x/g)].map((match) => match[1] ?? '');
	} catch {
		return []; // "not a dynamic executable"
	}
}

/** Makes the folder `root` the content of the file system in `image`. The file is sparse: free space takes none. */
export function makeImage(root: string, image: string, megabytes = 1024): void {
	fs.rmSync(image, {force: true});
	const features = ['-t', 'ext4', '-O', '^has_journal,^metadata_csum', '-m', '0'];
	command('mke2fs', ['-q', ...features, '-d', root, image, `${megabytes}M`]);
}

/** Takes a file out of the image, after the guest has ended. @returns false when it has none */
export function copyFromImage(image: string, file: string, target: string): boolean {
	fs.rmSync(target, {force: true});
	command('debugfs', ['-R', `dump ${file} ${target}`, image]);
	return fs.existsSync(target);
}

/** The text of a file of the image; undefined when it has none. */
export function readFromImage(image: string, file: string): string | undefined {
	const copy = `${image}.out`;
	if (!copyFromImage(image, file, copy)) return undefined;
	const text = fs.readFileSync(copy, 'utf8');
	fs.rmSync(copy);
	return text;
}

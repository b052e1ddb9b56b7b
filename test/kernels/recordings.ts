// Captures of the same acts by both generations of sysdig, recorded in a guest once and then taken from the cache:
//
//    npx tsx test/kernels/recordings.ts      prints where they are
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {actProgram} from '../helpers/act.js';
import {boot} from './boot.js';
import {cacheFolder, replaceFolder} from './cache.js';
import {chooseKernels} from './choose.js';
import {say, SetupError} from './command.js';
import {addFile, copyFromImage, makeImage, readFromImage} from './image.js';
import {stageSystem} from './stage.js';
import {buildScap, fetchSysdig, generations, type Generation} from './sysdig.js';
import {ensureTools} from './tools.js';

/** bookworm's module compiles for bookworm's kernel and older ones. */
export const recordingKernel = '6.1';

/** The capture files, one of each generation; recorded when they are not there. Takes QEMU, and two minutes. */
export async function recordings(): Promise<Record<Generation, string>> {
	const folder = path.join(cacheFolder(), 'recordings');
	if (!fs.existsSync(folder)) await record(folder);
	const entries = generations.map((name) => [name, path.join(folder, `${name}.scap`)] as const);
	return Object.fromEntries(entries) as Record<Generation, string>;
}

async function record(folder: string): Promise<void> {
	ensureTools();
	const [kernel] = chooseKernels({kernels: [recordingKernel], update: false});
	if (!kernel) throw new SetupError(`there is no kernel ${recordingKernel}`);
	const modules = generations.map((generation) => [generation, buildScap(generation, kernel)] as const);
	const work = fs.mkdtempSync(path.join(cacheFolder(), '.work-'));
	try {
		const files = path.join(work, 'files');
		stageSystem(files);
		addFile(files, actProgram(), '/act');
		fs.chmodSync(path.join(files, 'act'), 0o755);
		for (const [generation, module] of modules) {
			fs.cpSync(fetchSysdig(generation), path.join(files, generation), {recursive: true, verbatimSymlinks: true});
			addFile(files, module, `/${generation}/scap.ko`);
		}
		fs.writeFileSync(path.join(files, 'run.sh'), script);
		say(`${kernel.name}: recording ${generations.join(' and ')}`);
		const [image, log] = [path.join(work, 'image'), path.join(work, 'log')];
		makeImage(files, image);
		await boot({...kernel, image, log, timeoutMs: 300_000});
		const fresh = path.join(work, 'recordings');
		fs.mkdirSync(fresh);
		for (const generation of generations) {
			const file = path.join(fresh, `${generation}.scap`);
			if (copyFromImage(image, `/results/${generation}.scap`, file) && fs.statSync(file).size > 0) continue;
			const said = readFromImage(image, '/results/log') ?? '';
			throw new SetupError(
				`no recording came from ${generation}:\n${said}\n${fs.readFileSync(log, 'utf8').slice(-3000)}`,
			);
		}
		replaceFolder(fresh, folder);
	} finally {
		fs.rmSync(work, {recursive: true, force: true});
	}
}

// A little of everything: files, programs, signals, sockets of each family, threads and 32-bit callers.
export const acts = `
cd /tmp; mkdir a; echo hello >a/b; cat a/b; ln -s b a/c; mv a/b a/d; chmod 600 a/d; ls -l a; rm -r a
cp /etc/passwd p; grep root p | sort | head -n 1; rm p
(exit 3); sleep 0.1 & kill $!; wait
httpd -p 127.0.0.1:8080 -h /etc; wget -q -O - http://127.0.0.1:8080/passwd; killall httpd
nc -lu -p 5000 -w 1 >/dev/null & echo datagram | nc -u -w 1 127.0.0.1 5000; wait
/act crowd fork 2 5 </dev/null
/act repeat mixed 50 0 </dev/null
setpriv --reuid 65534 cat /etc/group
unshare -u hostname inside
`;

const script = `exec >/results/log 2>&1
cat >/acts <<'end'
${acts}end
for generation in ${generations.join(' ')}; do
	root=/$generation
	mkdir -p $root/proc $root/dev $root/sys $root/tmp $root/etc
	cp /etc/passwd /etc/group $root/etc
	for name in proc dev sys; do mount --rbind /$name $root/$name; done
	insmod $root/scap.ko max_consumers=5
	chroot $root /usr/bin/sysdig -w /tmp/scap &
	sysdig=$!
	# Loading its tables and reading /proc takes a while, and events before that are not recorded.
	sleep 8
	sh /acts
	sleep 2
	kill -INT $sysdig
	wait $sysdig
	mv $root/tmp/scap /results/$generation.scap
	rmmod scap
done
`;

if (process.argv[1] === import.meta.filename) {
	try {
		for (const [generation, file] of Object.entries(await recordings())) console.log(`${generation}: ${file}`);
	} catch (error) {
		if (!(error instanceof SetupError)) throw error;
		console.error(`kernels: ${error.message}`);
		process.exitCode = 1;
	}
}

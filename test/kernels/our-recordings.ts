// What `triscap -w` records with the module, which this machine's own kernel may not take: recorded in a guest, of the acts
// that the sysdigs record there, too (recordings.ts).
import fs from 'node:fs';
import path from 'node:path';
import {boot} from './boot.js';
import {cacheFolder} from './cache.js';
import {chooseKernels} from './choose.js';
import {say, SetupError} from './command.js';
import {buildDriver} from './drivers.js';
import {copyFromImage, makeImage, readFromImage} from './image.js';
import {acts, recordingKernel} from './recordings.js';
import {stageGuest} from './stage.js';
import {ensureTools} from './tools.js';

/** Kinds of files, and the options that make them. */
export const kinds = {
	common: '',
	classic: '--scap-compat classic',
	modern: '--scap-compat modern',
	gzip: '-z',
} as const;

export type Kind = keyof typeof kinds;

/** Records a file of each kind into `folder`, and gives what the command said of each. Takes QEMU, and two minutes. */
export async function recordWithModule(folder: string): Promise<Record<Kind, string>> {
	ensureTools();
	const [kernel] = chooseKernels({kernels: [recordingKernel], update: false});
	if (!kernel) throw new SetupError(`there is no kernel ${recordingKernel}`);
	const work = fs.mkdtempSync(path.join(cacheFolder(), '.work-'));
	try {
		const files = path.join(work, 'files');
		stageGuest(files);
		const built = buildDriver('kmod', kernel, work);
		fs.copyFileSync(built!.file, path.join(files, 'triscap.ko'));
		fs.writeFileSync(path.join(files, 'acts'), acts);
		fs.writeFileSync(path.join(files, 'run.sh'), script);
		say(`${kernel.name}: recording with the module`);
		const [image, log] = [path.join(work, 'image'), path.join(work, 'log')];
		makeImage(files, image);
		await boot({...kernel, image, log, timeoutMs: 300_000});
		const said = (Object.keys(kinds) as Kind[]).map((kind) => {
			if (!copyFromImage(image, `/results/${kind}.scap`, path.join(folder, `${kind}.scap`)))
				throw new SetupError(`no recording came from the guest:\n${fs.readFileSync(log, 'utf8').slice(-3000)}`);
			return [kind, readFromImage(image, `/results/${kind}.log`) ?? ''] as const;
		});
		return Object.fromEntries(said) as Record<Kind, string>;
	} finally {
		fs.rmSync(work, {recursive: true, force: true});
	}
}

const script = `record() {
	kind=$1
	shift
	node /triscap/dist/cli/main.js --driver kmod -w /results/$kind.scap "$@" 2>/results/$kind.log &
	triscap=$!
	while [ ! -s /results/$kind.scap ]; do kill -0 $triscap || break; sleep 0.2; done
	sh /acts >/dev/null 2>&1
	sleep 1
	kill -INT $triscap
	wait $triscap
	echo "status $?" >>/results/$kind.log
}
export TRISCAP_KMOD=/triscap.ko
${Object.entries(kinds)
	.map(([kind, options]) => `record ${kind} ${options}`)
	.join('\n')}
`;

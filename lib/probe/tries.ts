// What only the addon can try: small calls into the kernel, undone at once. Nothing is pinned, loaded or left attached.

import type {NativeModule} from '../native.js';
import type {Outcome} from './tests.js';

/** Outcomes by the names that checks have for them; one that is missing was not tried. */
export type Tries = ReadonlyMap<string, Outcome>;

/** Of a CPU, with the default options. */
const RING_BYTES = 4 << 20;

/** Errors that come and go tell nothing; nor does the lack of a permission, about what the kernel counts. */
function tellsNothing(name: string, errno: string): boolean {
	return ['EAGAIN', 'EINTR', 'EBUSY'].includes(errno) || (name === 'memcg' && errno === 'EPERM');
}

/** Tries everything that the addon can try. */
export async function tryAll(load: () => NativeModule): Promise<Tries> {
	const tries = new Map<string, Outcome>();
	let native: NativeModule;
	try {
		native = load();
	} catch (error) {
		// Without the addon nothing else can be tried.
		return tries.set('addon', {answer: 'no', detail: (error as Error).message});
	}
	tries.set('addon', {answer: 'yes'});
	for (const {name, errno, detail} of (await native.probe?.(RING_BYTES)) ?? []) {
		const answer = errno === null ? 'yes' : tellsNothing(name, errno) ? 'could not tell' : 'no';
		tries.set(name, {answer, ...(errno !== null && {errno, detail})});
	}
	return tries;
}

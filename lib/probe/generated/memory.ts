// Generated from schema/ by `npm run generate`: do not edit.
// What captures take: apart from the checks, which only a probe needs.

/** Of the capturing process, at most, in bytes, beside what it keeps of the events. By driver. */
export const userMemory: Readonly<Record<string, number>> = {
	'modern-bpf': 4718592,
	'bpf-legacy': 4718592,
	'kmod': 4718592,
};

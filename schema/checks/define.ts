/**
 * The shapes of the checks that `probe()` and triscap-probe.sh make. Declarations stand beside this file; nothing here knows
 * how TypeScript or a shell carries them out: that is lib/probe and scripts/emit/probe-shell.ts.
 *
 * Every check has one of three answers: yes, no, could not tell. A file that cannot be looked at and a call that cannot be
 * tried are "could not tell", which is not "no".
 */

/** Where a fact about the system comes from. Paths may contain `${release}`. */
export type Source =
	/** `uname -s`, `-r`, `-m` */
	| {readonly uname: 's' | 'r' | 'm'}
	/** The first line of a file. */
	| {readonly line: string}
	/** The word in brackets: "none [integrity] confidentiality". */
	| {readonly bracketed: string}
	/** The first word behind a name at the beginning of a line: "CapEff:	00ff". */
	| {readonly field: string; readonly file: string}
	/** The value behind `KEY=`, without its quotes. */
	| {readonly setting: string; readonly file: string}
	/** How many CPUs a list has: "0-3,8". */
	| {readonly count: string}
	/** The last byte of a file, as a number. */
	| {readonly lastByte: string}
	/** A value for a file that can be read; an empty value ends the search: nobody knows. */
	| {readonly exists: string; readonly is: string}
	/** A value for a file of which a line fits a pattern; `*` is anything. */
	| {readonly file: string; readonly fits: string; readonly is: string}
	/** A value for a file that begins with these bytes. */
	| {readonly file: string; readonly begins: string; readonly is: string}
	/** A value for a file that is the whole description of a kernel's types (BTF), of this machine's byte order. */
	| {readonly wholeBtf: string; readonly is: string}
	/** A value for a file that contains a text anywhere, between whatever bytes. */
	| {readonly file: string; readonly contains: string; readonly is: string};

/** Something that is so on this system: not good or bad in itself. */
export interface Fact {
	/** In reports, and the shell's variable. */
	readonly name: string;
	/** For people. */
	readonly title: string;
	readonly kind: 'text' | 'number' | 'capabilities';
	/** The first that has an answer. */
	readonly sources: readonly Source[];
	/** What it is called in reports, by what the source says. */
	readonly values?: Readonly<Record<string, string>>;
	/**
	 * What it is made of, as a pattern has it in brackets, beginning with a letter or a digit: it becomes part of paths and of
	 * commands to type. What is made of anything else is not known, since an image may be anybody's.
	 */
	readonly characters?: string;
	readonly doc: string;
}

/** What answers a check. */
export type Test =
	/** A call that only the addon can make; a shell could not tell. */
	| {readonly try: string}
	/** A file is there and can be read. */
	| {readonly file: string}
	/** A fact has one of the values of `yes`, or of `no`; `*` is every other, '' is not known. None: could not tell. */
	| {readonly fact: string; readonly yes?: readonly string[]; readonly no?: readonly string[]}
	/** So many bytes for each CPU fit into `memlock`, beyond what `perf_event_mlock_kb` allows everybody. */
	| {readonly perfBytesPerCpu: number}
	/** The process holds it; `CAP_SYS_ADMIN` includes CAP_BPF and CAP_PERFMON, and is them where they do not exist yet. */
	| {readonly capability: string}
	/** One of these programs is on the PATH, perhaps with its version behind its name. */
	| {readonly program: string}
	/** The kernel's headers are there, whole, and of this kernel. */
	| {readonly headers: true}
	/** The driver has been built for this kernel. A shell does not know from which sources. */
	| {readonly built: 'kmod' | 'bpf-legacy'}
	/** What was built has a signature; whether the kernel knows the key, only loading it tells. */
	| {readonly signed: 'kmod'};

/** What to do about a "no": the first that applies. One with `${name}` in it applies if that fact is known. */
export interface Remedy {
	/** Applies if the test failed with one of these. */
	readonly errno?: readonly string[];
	/** Applies if these facts have one of these values. */
	readonly facts?: Readonly<Record<string, readonly string[]>>;
	/** What to do, for people; an imperative. */
	readonly text: string;
	/** To be typed as it stands. Facts come in as `${name}`. */
	readonly command?: string;
}

/** One question to the system. */
export interface Check {
	readonly id: string;
	/** What is wanted, for people who do not know the words; goes on after "whether". */
	readonly title: string;
	/** The actual call. */
	readonly tried: string;
	/** All of these must be; of each, any. */
	readonly all: readonly (readonly Test[])[];
	/** What a "no" means, for people: a sentence that needs no other. */
	readonly no: string;
	readonly remedies: readonly Remedy[];
}

/** A capability that a driver needs, and when. */
export interface Needed {
	readonly capability: string;
	/** Not needed if this is so. Of these, any. */
	readonly unless?: readonly Test[];
}

/** What a driver needs to run here. */
export interface Driver {
	readonly name: string;
	/** Checks without which it cannot work, from cause to effect: of several "no", the first explains the others. */
	readonly needs: readonly string[];
	/** Checks without which it works, and some events come without parameters. */
	readonly wants: readonly string[];
	/** What has to be there, for drivers that are built: any of these checks. */
	readonly built: readonly string[];
	/** What building it takes. */
	readonly build: readonly string[];
	readonly capabilities: readonly Needed[];
	/** With the default options, in bytes. */
	readonly memory: {
		/** Held by the kernel, for each CPU. */
		readonly kernelPerCpu: number;
		/** Held by the kernel, once. */
		readonly kernel: number;
		/** Of the process itself, at most. */
		readonly user: number;
	};
}

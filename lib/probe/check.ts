// What a generated check looks like; schema/checks/define.ts explains each part.

/** Where a fact comes from. */
export type Source =
	| {readonly uname: 's' | 'r' | 'm'}
	| {readonly line: string}
	| {readonly bracketed: string}
	| {readonly field: string; readonly file: string}
	| {readonly setting: string; readonly file: string}
	| {readonly count: string}
	| {readonly lastByte: string}
	| {readonly exists: string; readonly is: string}
	| {readonly file: string; readonly fits: string; readonly is: string}
	| {readonly file: string; readonly begins: string; readonly is: string}
	| {readonly wholeBtf: string; readonly is: string}
	| {readonly file: string; readonly contains: string; readonly is: string};

/** Something that is so. */
export interface FactInfo {
	readonly name: string;
	readonly title: string;
	readonly kind: 'text' | 'number' | 'capabilities';
	readonly sources: readonly Source[];
	readonly values?: Readonly<Record<string, string>>;
	readonly characters?: string;
}

/** What answers a check. */
export type Test =
	| {readonly try: string}
	| {readonly file: string}
	| {readonly fact: string; readonly yes?: readonly string[]; readonly no?: readonly string[]}
	| {readonly perfBytesPerCpu: number}
	| {readonly capability: string}
	| {readonly program: string}
	| {readonly headers: true}
	| {readonly built: 'kmod' | 'bpf-legacy'}
	| {readonly signed: 'kmod'};

/** What to do about a "no". */
export interface RemedyInfo {
	readonly errno?: readonly string[];
	readonly facts?: Readonly<Record<string, readonly string[]>>;
	readonly text: string;
	readonly command?: string;
}

/** One question to the system. */
export interface CheckInfo {
	readonly id: string;
	readonly title: string;
	readonly tried: string;
	readonly all: readonly (readonly Test[])[];
	readonly no: string;
	readonly remedies: readonly RemedyInfo[];
}

/** What a driver needs. */
export interface DriverInfo {
	readonly name: string;
	readonly needs: readonly string[];
	readonly wants: readonly string[];
	readonly built: readonly string[];
	readonly build: readonly string[];
	readonly capabilities: readonly {readonly capability: string; readonly unless?: readonly Test[]}[];
	readonly memory: {readonly kernelPerCpu: number; readonly kernel: number; readonly user: number};
}

// What probe() answers. The JSON of triscap-probe.sh has the same shape.

import type {FactName} from './generated/checks.js';

/** The answer to a check. What cannot be tried is `could not tell`, which is not `no`. */
export type Answer = 'yes' | 'no' | 'could not tell';

/** Every driver that there is. */
export type AnyDriver = 'modern-bpf' | 'bpf-legacy' | 'kmod';

/** What to do about a "no". */
export interface Remedy {
	/** An imperative, for people. */
	readonly text: string;
	/** To be typed as it stands, or put where the text says. */
	readonly command: string | null;
}

/** One question to the system, and its answer. */
export interface CheckReport {
	/** A short name that stays. */
	readonly id: string;
	/** What is wanted. */
	readonly title: string;
	/** The actual call. */
	readonly tried: string;
	/** Is it so? */
	readonly answer: Answer;
	/** What the system said, such as `EPERM`. */
	readonly errno: string | null;
	/** Why not, for people; for answers other than yes. */
	readonly why: string | null;
	/** What to do, if the answer is no. */
	readonly remedy: Remedy | null;
}

/**
 * What a driver can do here: `usable` now; `buildable`: once `triscap build` has made it; `unusable`; or `unknown`, when nothing
 * speaks against it and something could not be tried.
 */
export type DriverState = 'usable' | 'buildable' | 'unusable' | 'unknown';

/** What one driver can do here, and why. */
export interface DriverReport {
	/** Its name. */
	readonly driver: AnyDriver;
	/** What follows from the checks. */
	readonly state: DriverState;
	/**
	 * It works, and some events come without parameters here; `checks` has the reason, and `status()` of a capture names
	 * them.
	 */
	readonly degraded: boolean;
	/** What it needs, from cause to effect: the first "no" explains others. */
	readonly checks: readonly CheckReport[];
	/** By the names of the kernel, in lower case. */
	readonly capabilities: {
		/** The least that suffices here, by name. */
		readonly needed: readonly string[];
		/** Needed, too, if what could not be told is not so. */
		readonly perhaps: readonly string[];
		/** Needed, and not held by this process. */
		readonly missing: readonly string[];
	};
	/** In bytes, with the default options. */
	readonly memory: {
		/** Held by the kernel for each CPU that is online. */
		readonly kernelPerCpu: number;
		/** Held by the kernel in all; null if the number of CPUs is not known. */
		readonly kernel: number | null;
		/** Of the process itself, at most. */
		readonly user: number;
	};
}

/** What is so on this system; null where it could not be told. `docs/guides/drivers.md` explains each. */
export type SystemReport = {readonly [Name in Exclude<FactName, 'capabilities'>]: string | number | null} & {
	/** Names of the capabilities that the process holds. */
	readonly capabilities: readonly string[] | null;
};

/** What drivers can do here, and what they need. */
export interface ProbeReport {
	/** What `driver: 'auto'` tries first; null: no driver can work here. */
	readonly chosen: AnyDriver | null;
	/** In the order in which `auto` prefers them. */
	readonly drivers: readonly DriverReport[];
	/** What was found out about the system. */
	readonly system: SystemReport;
}

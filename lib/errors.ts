// The errors of this package: one class, a literal code to branch on, and the translation of what the addon reports.

/** What {@link TriscapError.code} can be. `docs/errors.md` has a section for each. */
export type TriscapErrorCode =
	| 'ERR_TRISCAP_NO_ADDON'
	| 'ERR_TRISCAP_NO_DRIVER'
	| 'ERR_TRISCAP_PERMISSION'
	| 'ERR_TRISCAP_NO_BTF'
	| 'ERR_TRISCAP_LOAD'
	| 'ERR_TRISCAP_ATTACH'
	| 'ERR_TRISCAP_NO_MEMORY'
	| 'ERR_TRISCAP_NO_HEADERS'
	| 'ERR_TRISCAP_NO_COMPILER'
	| 'ERR_TRISCAP_BUILD_FAILED'
	| 'ERR_TRISCAP_NOT_BUILT'
	| 'ERR_TRISCAP_NO_DEVICE'
	| 'ERR_TRISCAP_NO_MODULE_SUPPORT'
	| 'ERR_TRISCAP_MODULES_DISABLED'
	| 'ERR_TRISCAP_SIGNATURE_REQUIRED'
	| 'ERR_TRISCAP_LOCKDOWN'
	| 'ERR_TRISCAP_VERSION_MISMATCH'
	| 'ERR_TRISCAP_IN_USE'
	| 'ERR_TRISCAP_SYSTEM'
	| 'ERR_TRISCAP_INVALID_OPTION'
	| 'ERR_TRISCAP_CORRUPT_EVENT'
	| 'ERR_TRISCAP_BUSY'
	| 'ERR_TRISCAP_NOT_A_CAPTURE'
	| 'ERR_TRISCAP_DAMAGED_FILE'
	| 'ERR_TRISCAP_TRUNCATED_FILE'
	| 'ERR_TRISCAP_WRITE';

/**
 * Every failure this package reports. Branch on `code`; the message is for people and reads
 * "doing what: why; what to do". `cause` holds the system error, if there is one.
 */
export class TriscapError extends Error {
	/** `TriscapError` */
	override get name(): string {
		return 'TriscapError';
	}

	/**
	 * Only the package itself makes these.
	 *
	 * @param code - What went wrong, to branch on.
	 * @param message - What was being done, why it failed, and what to do.
	 * @param options - `cause`: the error underneath.
	 */
	constructor(
		/** What went wrong. */
		readonly code: TriscapErrorCode,
		message: string,
		options?: ErrorOptions,
	) {
		super(message, options);
	}
}

/** What the addon attaches to its errors: the step that failed, the system's reason, and the verifier's words. */
export interface NativeFailure extends Error {
	readonly code?: string;
	readonly step?: string;
	readonly errno?: number;
	readonly program?: string;
	readonly log?: string;
}

const EPERM = 1;
const ENOMEM = 12;
const EACCES = 13;
const VERIFIER_LINES = 6;

/**
 * Turns a failure of the addon into the error a caller sees.
 *
 * @param doing - What the package was doing, for the message.
 * @param reason - What the addon rejected with.
 */
export function fromNative(doing: string, reason: unknown): TriscapError {
	if (reason instanceof TriscapError) return reason;
	const failure = (reason instanceof Error ? reason : new Error(String(reason))) as NativeFailure;
	const [code, remedy] = classify(failure);
	const program = failure.program ? ` (program ${failure.program})` : '';
	const log = failure.log ? `\n${lastLines(failure.log, VERIFIER_LINES)}` : '';
	return new TriscapError(code, `${doing}: ${failure.message}${program}; ${remedy}${log}`, {cause: reason});
}

function classify(failure: NativeFailure): [TriscapErrorCode, string] {
	const errno = Math.abs(failure.errno ?? 0);
	if (failure.code === 'ERR_TRISCAP_NO_BTF' || (/btf/i.test(failure.step ?? '') && errno !== EPERM && errno !== EACCES))
		return [
			'ERR_TRISCAP_NO_BTF',
			'this driver needs a kernel with BTF (CONFIG_DEBUG_INFO_BTF, /sys/kernel/btf/vmlinux)',
		];
	// A verifier that says no to a program answers EACCES as well: what it says is not about permissions.
	if (failure.program !== undefined && failure.log !== undefined && errno !== EPERM)
		return [
			'ERR_TRISCAP_LOAD',
			"the kernel's verifier refused this program, its last lines follow; please report them",
		];
	if (errno === EPERM || errno === EACCES)
		return ['ERR_TRISCAP_PERMISSION', 'run as root, or grant CAP_BPF, CAP_PERFMON and CAP_SYS_RESOURCE'];
	if (errno === ENOMEM) return ['ERR_TRISCAP_NO_MEMORY', 'choose a smaller bufferBytes or a larger cpusPerBuffer'];
	if (/attach/i.test(failure.step ?? '')) return ['ERR_TRISCAP_ATTACH', 'the kernel does not offer this hook'];
	if (/load/i.test(failure.step ?? '')) return ['ERR_TRISCAP_LOAD', 'the kernel did not accept the driver'];
	return ['ERR_TRISCAP_SYSTEM', 'the cause has the details'];
}

function lastLines(text: string, count: number): string {
	return text
		.trimEnd()
		.split('\n')
		.slice(-count)
		.map((line) => `  ${line}`)
		.join('\n');
}

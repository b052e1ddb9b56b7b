// Runs tests on every driver that can run here, and says why another cannot. Where a driver should run and does not, the
// tests fail: a skip always has a reason that lies in the machine.
import fs from 'node:fs';
import os from 'node:os';
import {buildDriver} from '../../lib/build/build.js';
import type {BuildError} from '../../lib/build/error.js';
import {findModule} from '../../lib/build/module-file.js';
import {findProbe} from '../../lib/build/probe-file.js';
import {open} from '../../lib/index.js';
import {checkOptions, type DriverName} from '../../lib/options.js';

/** Why a driver cannot run on this machine; undefined: it has to. */
type Requirement = (driver: DriverName) => string | undefined;

const requirements: Record<DriverName, readonly Requirement[]> = {
	'modern-bpf': [
		() => (process.platform === 'linux' ? undefined : `this is ${process.platform}`),
		() => (newerThan(5, 8) ? undefined : `Linux ${os.release()} has no BPF ring buffer, 5.8 has`),
		() => (fs.existsSync('/sys/kernel/btf/vmlinux') ? undefined : 'this kernel has no BTF'),
		() => (process.getuid?.() === 0 ? undefined : givable('this takes root')),
	],
	'bpf-legacy': [
		() => (process.platform === 'linux' ? undefined : `this is ${process.platform}`),
		() => (newerThan(4, 14) ? undefined : `Linux ${os.release()} is older than 4.14`),
		() => (process.getuid?.() === 0 ? undefined : givable('this takes root')),
	],
	kmod: [
		() => (process.platform === 'linux' ? undefined : `this is ${process.platform}`),
		() => (fs.existsSync('/proc/modules') ? undefined : 'this kernel was built without modules'),
		() => (process.getuid?.() === 0 ? undefined : givable('this takes root')),
		() =>
			fs.existsSync('/dev/triscap') || findModule(undefined)
				? undefined
				: givable('no module was built for this kernel'),
	],
};

/** What somebody could have given us is no reason under CI. */
function givable(reason: string): string {
	if (process.env['CI'] === 'true') throw new Error(`${reason}, and CI means that all tests run`);
	return reason;
}

function newerThan(major: number, minor: number): boolean {
	const [haveMajor = 0, haveMinor = 0] = os.release().split('.').map(Number);
	return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}

/** Everything that a user can choose. */
export const drivers: readonly DriverName[] = checkOptions({}).drivers;

const checked = new Map<DriverName, Promise<string | undefined>>();

/** Undefined when the driver runs; rejects when it should. */
export function whyNot(driver: DriverName): Promise<string | undefined> {
	let answer = checked.get(driver);
	if (!answer) checked.set(driver, (answer = tryDriver(driver)));
	return answer;
}

async function tryDriver(driver: DriverName): Promise<string | undefined> {
	for (const requirement of requirements[driver]) {
		const reason = requirement(driver);
		if (reason !== undefined) {
			console.log(`    ${driver} is not tested: ${reason}`);
			return reason;
		}
	}
	const reason = driver === 'bpf-legacy' ? await buildProbe() : undefined;
	if (reason !== undefined) return reason;
	await (await open({driver, events: ['getppid']})).close();
	return undefined;
}

/** For the running kernel, unless somebody has: that takes seconds, and stays in the cache. */
async function buildProbe(): Promise<string | undefined> {
	if (findProbe(undefined)) return undefined;
	try {
		await buildDriver({driver: 'bpf-legacy'});
		return undefined;
	} catch (error) {
		const {code, message} = error as BuildError;
		if (code !== 'ERR_TRISCAP_NO_COMPILER' && code !== 'ERR_TRISCAP_NO_HEADERS') throw error;
		console.log(`    bpf-legacy is not tested: ${message}`);
		return givable(message);
	}
}

/** A `describe()` per driver. */
export function forEachDriver(title: string, tests: (driver: DriverName) => void): void {
	for (const driver of drivers) {
		describe(`${title} (${driver})`, function () {
			before(async function () {
				this.timeout(120_000);
				if ((await whyNot(driver)) !== undefined) this.skip();
			});
			tests(driver);
		});
	}
}

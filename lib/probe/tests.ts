// Answers checks, with three values: yes, no, could not tell. triscap-probe.sh does the same in shell.

import fs from 'node:fs';
import path from 'node:path';
import {cacheFor} from '../build/cache.js';
import {hashConfiguration, runningConfiguration} from '../build/configuration.js';
import {findHeaders} from '../build/headers.js';
import {readModuleInfo} from '../build/modinfo.js';
import {hashSources} from '../build/sources.js';
import {find, list, type System} from '../build/system.js';
import type {Test} from './check.js';
import {heldCapabilities, type Facts} from './facts.js';
import {whyUnreadable} from './files.js';
import {capabilities, partsOfSysAdmin} from './generated/checks.js';
import type {Answer} from './report.js';
import type {Tries} from './tries.js';

/** An answer, and what the system said. */
export interface Outcome {
	readonly answer: Answer;
	readonly errno?: string | undefined;
	/** Beyond the errno: which step, which file. */
	readonly detail?: string | undefined;
}

/** What tests look at. */
export interface Examined {
	readonly system: System;
	readonly facts: Facts;
	readonly tries: Tries;
}

const YES: Outcome = {answer: 'yes'};
const NO: Outcome = {answer: 'no'};
const UNKNOWN: Outcome = {answer: 'could not tell'};

/** Is each of them so? The first "no" decides. */
export function all(outcomes: readonly Outcome[]): Outcome {
	return (
		outcomes.find(({answer}) => answer === 'no') ?? outcomes.find(({answer}) => answer !== 'yes') ?? outcomes[0] ?? YES
	);
}

/** Is one of them so? Of several "no", the last explains it. */
export function any(outcomes: readonly Outcome[]): Outcome {
	return (
		outcomes.find(({answer}) => answer === 'yes') ??
		outcomes.find(({answer}) => answer !== 'no') ??
		outcomes.at(-1) ??
		NO
	);
}

/** Answers one test. */
export function answer(test: Test, examined: Examined): Outcome {
	const {system, facts, tries} = examined;
	if ('try' in test) return tries.get(test.try) ?? UNKNOWN;
	if ('file' in test) return answerFile(whyUnreadable(system, test.file));
	if ('fact' in test) return answerFact(facts.get(test.fact) ?? '', test);
	if ('perfBytesPerCpu' in test) return answerPerfBytes(test.perfBytesPerCpu, facts);
	if ('capability' in test) return answerCapability(test.capability, facts);
	if ('program' in test) return onPath(system, test.program) ? YES : {answer: 'no', errno: 'ENOENT'};
	if ('headers' in test) return answerHeaders(system);
	if ('built' in test) return answerBuilt(system, test.built);
	const file = findBuilt(system, test.signed);
	return file && readModuleInfo(file)?.signed ? UNKNOWN : NO;
}

function answerFile(errno: string | undefined): Outcome {
	if (errno === undefined) return YES;
	const certain = ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(errno);
	return {answer: certain ? 'no' : 'could not tell', errno};
}

function answerFact(value: string, {yes = [], no = []}: {yes?: readonly string[]; no?: readonly string[]}): Outcome {
	if (yes.includes(value)) return YES;
	if (no.includes(value)) return NO;
	if (value === '') return UNKNOWN;
	if (yes.includes('*')) return YES;
	return no.includes('*') ? NO : UNKNOWN;
}

/** As perf_mmap() of the kernel counts. */
function answerPerfBytes(perCpu: number, facts: Facts): Outcome {
	const [limit, cpus, free] = ['memlock', 'cpusOnline', 'perfEventMlockKb'].map((name) => facts.get(name) || NaN);
	if (limit === 'unlimited') return YES;
	const missing = Number(cpus) * (perCpu - Number(free) * 1024) - Number(limit);
	if (Number.isNaN(missing)) return UNKNOWN;
	return missing <= 0 ? YES : NO;
}

function answerCapability(capability: string, facts: Facts): Outcome {
	const mask = facts.get('capabilities') ?? '';
	if (mask === '') return UNKNOWN;
	const held = heldCapabilities(mask);
	return holds(capability, held) ? YES : NO;
}

/** The capability itself, or the larger one that it is a part of. */
export function holds(capability: string, held: readonly string[]): boolean {
	const part = partsOfSysAdmin.some((name) => name === capability);
	return held.includes(capability) || (part && held.includes('cap_sys_admin'));
}

/** The capability by the name that this kernel knows it by. */
export function knownAs(capability: string, facts: Facts): string {
	const last = facts.get('lastCapability') ?? '';
	const part = partsOfSysAdmin.some((name) => name === capability);
	return part && last !== '' && capabilities.findIndex((name) => name === capability) > Number(last)
		? 'cap_sys_admin'
		: capability;
}

const usual = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** On the PATH or where programs usually are, perhaps with its version: clang, clang-14. */
function onPath(system: System, name: string): boolean {
	const folders = new Set([...(system.env['PATH'] ?? '').split(':'), ...usual.split(':')]);
	const wanted = new RegExp(`^${name}(-\\d+)?$`);
	return [...folders]
		.filter((folder) => folder.startsWith('/'))
		.some((folder) =>
			list(system, folder).some((entry) => wanted.test(entry) && isExecutable(system, path.join(folder, entry))),
		);
}

function isExecutable(system: System, file: string): boolean {
	try {
		const found = find(system, file);
		if (!found) return false;
		fs.accessSync(found, fs.constants.X_OK);
		return fs.statSync(found).isFile();
	} catch {
		return false;
	}
}

function answerHeaders(system: System): Outcome {
	if (system.release === '') return UNKNOWN;
	try {
		findHeaders(system);
		return YES;
	} catch {
		return {answer: 'no', errno: 'ENOENT'};
	}
}

function answerBuilt(system: System, driver: 'kmod' | 'bpf-legacy'): Outcome {
	if (findBuilt(system, driver)) return YES;
	return system.release === '' || system.machine === '' ? UNKNOWN : NO;
}

const given = {kmod: 'TRISCAP_KMOD', 'bpf-legacy': 'TRISCAP_BPF_PROBE'} as const;

/** What has been built for this kernel: as the environment says, or in a cache. */
export function findBuilt(system: System, driver: 'kmod' | 'bpf-legacy'): string | undefined {
	const named = system.env[given[driver]];
	if (named) return find(system, path.resolve(named));
	try {
		const configuration = runningConfiguration(system);
		return cacheFor(system, driver, {
			release: system.release,
			configurationHash: configuration && hashConfiguration(configuration),
			sourcesHash: hashSources(driver),
		}).find();
	} catch {
		return undefined; // the sources are not there: what is in a cache is not from them
	}
}

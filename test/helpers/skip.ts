// A test that cannot run here says why. What somebody could have given us is no reason under CI.
import fs from 'node:fs';
import type {Context} from 'mocha';

/** Skips for a reason that lies in the machine. */
export function skip(test: Context, reason: string): void {
	console.log(`    not tested: ${reason}`);
	test.skip();
}

/** Skips for want of a program; under CI only where there is no apt to install it with, as in a guest. */
export function skipWithout(test: Context, program: string): void {
	if (process.env['CI'] === 'true' && fs.existsSync('/usr/bin/apt-get'))
		throw new Error(`${program} is not installed, and CI means that all tests run`);
	skip(test, `${program} is not installed`);
}

/** Skips, where nobody can capture, a test that does. */
export function skipUnlessCapturing(test: Context): void {
	if (!fs.existsSync('/sys/kernel/btf/vmlinux')) skip(test, 'this kernel has no BTF');
	skipUnlessRoot(test);
}

/** Skips without root; fails under CI, which has it. */
export function skipUnlessRoot(test: Context): void {
	if (process.getuid?.() === 0) return;
	if (process.env['CI'] === 'true') throw new Error('this takes root, and CI means that all tests run');
	skip(test, 'this takes root');
}

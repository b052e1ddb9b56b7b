// vendor/libbpf: the pinned libbpf source, which the BPF object includes and the addon links statically.
// 1.5.0 is what Debian's stable release ships, so mirrors keep it for years; Debian's tarball is, byte for byte, the one
// of the upstream release, so one sum checks both ways to get it.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {root, run, SetupError} from './report.js';
import {findProgram} from './tools.js';

const version = '1.5.0';
const sha256 = '53492aff6dd47e4da04ef5e672d753b9743848bdb38e9d90eafbe190b7983c44';
const pool = `pool/main/libb/libbpf/libbpf_${version}.orig.tar.gz`;
const release = `https://github.com/libbpf/libbpf/archive/refs/tags/v${version}.tar.gz`;

const aptHelper = '/usr/lib/apt/apt-helper'; // apt's own downloader: it knows this machine's proxies and certificates
const tarball = `vendor/libbpf-${version}.tar.gz`;
const folder = 'vendor/libbpf';
export const libbpfStamp = `${folder}/.sha256`;

export function libbpfReady() {
	const file = path.join(root, libbpfStamp);
	return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === sha256;
}

export function fetchLibbpf() {
	fs.mkdirSync(path.join(root, 'vendor'), {recursive: true});
	const problems = [];
	for (const [name, get] of ways()) {
		try {
			get();
			checkSum();
			return unpack();
		} catch (error) {
			problems.push(`  ${name}: ${/** @type {Error} */ (error).message.split('\n').slice(0, 4).join('\n  ')}`);
		}
	}
	throw new SetupError(
		`fetching libbpf ${version}: no way worked; put ${release} at ${tarball} by hand and start again\n${problems.join('\n')}`,
	);
}

/** @returns {Generator<[name: string, get: () => void]>} */
function* ways() {
	const target = path.join(root, tarball);
	if (fs.existsSync(target)) yield ['the file that is there', () => {}];
	for (const mirror of debianMirrors()) {
		yield [mirror, () => void run(aptHelper, ['download-file', mirror + pool, target])];
	}
	yield [release, () => void run('curl', ['-fsSL', '--retry', '2', '-o', target, release])];
}

/** The archives that apt is configured to use here. */
function debianMirrors() {
	if (!findProgram('apt-get') || !fs.existsSync(aptHelper)) return [];
	/** @param {string[]} filter */
	const list = (filter) =>
		run('apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages', ...filter]).split('\n');
	const debian = list(['Origin: Debian']).filter(Boolean);
	// Before the first `apt-get update` the origin of an archive is not known yet.
	return new Set(debian.length > 0 ? debian : list(['Component: main']).filter(Boolean));
}

function checkSum() {
	const file = path.join(root, tarball);
	const sum = crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');
	if (sum === sha256) return;
	fs.rmSync(file);
	throw new Error(`${tarball} has the SHA-256 sum ${sum}, not ${sha256}: it was thrown away`);
}

function unpack() {
	const fresh = path.join(root, `${folder}.new`);
	fs.rmSync(fresh, {recursive: true, force: true});
	fs.mkdirSync(fresh);
	const parts = ['src', 'include', 'LICENSE', 'LICENSE.BSD-2-Clause', 'LICENSE.LGPL-2.1'];
	const inside = parts.map((part) => `libbpf-${version}/${part}`);
	run('tar', ['-xzf', path.join(root, tarball), '-C', fresh, '--strip-components=1', '--no-same-owner', ...inside]);
	fs.symlinkSync('src', path.join(fresh, 'bpf')); // so that <bpf/libbpf.h> is found, as where libbpf is installed
	fs.writeFileSync(path.join(fresh, '.sha256'), sha256);
	fs.rmSync(path.join(root, folder), {recursive: true, force: true});
	fs.renameSync(fresh, path.join(root, folder));
}

/** triscap-probe.sh: the same checks as `probe()`, for where there is no Node. The prelude is what checks are made of. */
import fs from 'node:fs';
import {capabilities, checks, drivers, facts, namesIn, partsOfSysAdmin} from '../../schema/checks/index.js';
import type {Check, Driver, Fact, Remedy, Source, Test} from '../../schema/checks/index.js';
import {command} from './command.js';

const prelude = fs.readFileSync(new URL('probe-prelude.sh', import.meta.url), 'utf8');

/** One word of shell: facts are filled in, everything else stands as it is. */
function word(text: string): string {
	const parts = text.split(/\$\{(\w+)\}/);
	return (
		parts
			.map((part, index) => {
				if (index % 2 === 1) return `"$${part}"`;
				return part === '' ? '' : /^[\w./:=+,-]+$/.test(part) ? part : `'${part.replaceAll("'", "'\\''")}'`;
			})
			.join('') || "''"
	);
}

const words = (texts: readonly string[]) => texts.map(word).join(' ');

/** A variable's name for a check. */
const variable = (id: string) => id.replaceAll('-', '_');

function source(from: Source): string {
	if ('uname' in from) return `from_uname ${from.uname}`;
	if ('line' in from) return `from_line ${word(from.line)}`;
	if ('bracketed' in from) return `from_bracketed ${word(from.bracketed)}`;
	if ('field' in from) return `from_field ${words([from.field, from.file])}`;
	if ('setting' in from) return `from_setting ${words([from.setting, from.file])}`;
	if ('count' in from) return `from_count ${word(from.count)}`;
	if ('lastByte' in from) return `from_last_byte ${word(from.lastByte)}`;
	if ('exists' in from) return `from_exists ${words([from.exists, from.is])}`;
	if ('fits' in from) return `from_fits ${words([from.file, from.fits, from.is])}`;
	if ('begins' in from) return `from_begins ${words([from.file, from.begins, from.is])}`;
	if ('wholeBtf' in from) return `from_whole_btf ${words([from.wholeBtf, from.is])}`;
	return `from_contains ${words([from.file, from.contains, from.is])}`;
}

function fact({name, sources, values = {}, characters}: Fact): string {
	const cases = Object.entries(values).map(([raw, value]) => `${word(raw)}) ${name}=${word(value)} ;;`);
	return [
		[...sources.map(source), "value=''"].join(' ||\n\t'),
		`${name}=$value`,
		...(cases.length > 0 ? [`case $value in`, ...cases, 'esac'] : []),
		...(characters ? [`case $value in`, `[!A-Za-z0-9]* | *[!${characters}]*) ${name}='' ;;`, 'esac'] : []),
	].join('\n');
}

const bit = (name: string) => capabilities.findIndex((known) => known === name);
const built = {kmod: 'kmod .ko "${TRISCAP_KMOD:-}"', 'bpf-legacy': 'bpf-legacy .o "${TRISCAP_BPF_PROBE:-}"'} as const;

function test(asked: Test): string {
	if ('try' in asked) return `test_try ${asked.try}`;
	if ('file' in asked) return `test_file ${word(asked.file)}`;
	if ('fact' in asked) {
		const choices = [
			...(asked.yes ?? []).map((value) => `yes:${value}`),
			...(asked.no ?? []).map((value) => `no:${value}`),
		];
		return `test_fact "$${asked.fact}" ${words(choices)}`;
	}
	if ('perfBytesPerCpu' in asked) return `test_perf_bytes ${asked.perfBytesPerCpu}`;
	if ('capability' in asked) return `test_capability ${capabilityBits(asked.capability).join(' ')}`;
	if ('program' in asked) return `test_program ${asked.program}`;
	if ('headers' in asked) return 'test_headers';
	if ('built' in asked) return `test_built ${built[asked.built]}`;
	return `test_signed ${built[asked.signed]}`;
}

function capabilityBits(name: string): number[] {
	const part = partsOfSysAdmin.some((known) => known === name);
	return part ? [bit(name), bit('cap_sys_admin')] : [bit(name)];
}

function group(tests: readonly Test[]): string[] {
	return ['any_of', ...tests.flatMap((one) => [test(one), 'or'])];
}

function condition({errno, facts: wanted = {}, text, command = ''}: Remedy): string {
	const parts = [
		...namesIn(text, command).map((name) => `[ -n "$${name}" ]`),
		...(errno ? [`is "$errno" ${words(errno)}`] : []),
		...Object.entries(wanted).map(([name, values]) => `is "$${name}" ${words(values)}`),
	];
	return parts.join(' && ');
}

function remedies(list: readonly Remedy[]): string[] {
	const last = list.findIndex((remedy) => condition(remedy) === '');
	const lines = list.slice(0, last + 1).flatMap((remedy, index) => {
		const call = `\tremedy ${words([remedy.text, ...(remedy.command === undefined ? [] : [remedy.command])])}`;
		const when = condition(remedy);
		if (when === '') return [...(index > 0 ? ['else'] : []), index > 0 ? call : call.trim()];
		return [`${index > 0 ? 'elif' : 'if'} ${when}; then`, call];
	});
	return last > 0 ? [...lines, 'fi'] : lines;
}

function check({id, title, tried, all, no, remedies: list}: Check): string {
	const name = variable(id);
	return [
		`check ${words([title, tried])}`,
		...all.flatMap((tests) => [...group(tests), 'and']),
		'if [ "$answer" = no ]; then',
		`\twhy=${word(no)}`,
		...remedies(list).map((line) => `\t${line}`),
		'fi',
		`finish ${id}`,
		`answer_${name}=$answer json_${name}=$json line_${name}=$line`,
	].join('\n');
}

function driver({name, needs, wants, built: alreadyBuilt, build, capabilities: needed, memory}: Driver): string {
	const use = (call: string) => (id: string) => {
		const of = variable(id);
		return `${call} "$answer_${of}" "$json_${of}" "$line_${of}"`;
	};
	return [
		`driver ${name}`,
		...needs.map(use('need')),
		...wants.map(use('want')),
		...alreadyBuilt.map(use('is_built')),
		...build.map(use('can_build')),
		...needed.flatMap(({capability, unless = []}) => [
			...group(unless),
			`needs_capability ${capability} ${bit(capability)}`,
		]),
		`finish_driver ${memory.kernelPerCpu} ${memory.kernel} ${memory.user}`,
	].join('\n');
}

function systemReport(): string {
	const lines = facts.map(({name, kind}, index) => {
		const comma = index > 0 ? ',' : '';
		if (kind === 'capabilities') return `json_held "$${name}" && report="$report${comma}\\"${name}\\":$quoted"`;
		return `json_${kind === 'number' ? 'number' : 'string'} "$${name}" && report="$report${comma}\\"${name}\\":$quoted"`;
	});
	return ["report=''", ...lines].join('\n');
}

/** Path and text. */
export function emitProbeShell(): Map<string, string> {
	const text = `#!/bin/sh
# Generated by ${command} from schema/checks. Do not edit.
#
# What can capture here, and why not: for images, init containers and servers without Node. Needs a POSIX shell and, to know
# more, cat, grep, od, tr, tail, wc and readlink; changes nothing. What only a program can try is "could not tell", which is
# not "no".
# shellcheck disable=SC2016,SC2086,SC2249 # commands are shown and not run; lists have blanks between their words

usage='Usage: sh triscap-probe.sh [--json]

Says which drivers of triscap can work on this system, in one line:
  modern-bpf=STATE bpf-legacy=STATE kmod=STATE chosen=DRIVER
STATE: usable; buildable, by "triscap build"; unusable; unknown, where nothing speaks against it and only a program could try.
Why not, and what to do, comes on stderr. --json prints everything, in the shape of "triscap probe --json".

  TRISCAP_ROOT=DIR   look at the system below DIR: a mounted image, or the host inside a container

Exit status: 0: a driver is usable or can be built; 3: a driver may work, a shell could not tell; 1: none can work;
2: wrong usage, or the answer cannot be written.'

${prelude}
json_held() { # capabilities in hexadecimal
	held=''
	if [ -z "$1" ]; then
		quoted=null
		return 0
	fi
	bit=0
	for capability in \\
		${capabilities.join(' \\\n\t\t')}; do
		! has_bit "$1" "$bit" || held="$held $capability"
		bit=$((bit + 1))
	done
	json_list "$held"
}

wants_json=''
for argument; do
	case $argument in
	--json) wants_json=yes ;;
	-h | --help)
		printf '%s\\n' "$usage"
		exit 0
		;;
	*)
		printf 'triscap-probe: unknown argument %s\\n%s\\n' "$argument" "$usage" >&2
		exit 2
		;;
	esac
done
if [ ! -d "$root/" ]; then
	printf 'triscap-probe: TRISCAP_ROOT: there is no folder %s\\n' "$root" >&2
	exit 2
fi
if [ -n "$root" ] && ! has readlink; then
	printf 'triscap-probe: TRISCAP_ROOT: links below it are followed by readlink, which is not here\\n' >&2
	exit 2
fi

# Facts

${facts.map(fact).join('\n\n')}

# Checks

${checks.map(check).join('\n\n')}

# Drivers

ready='' buildable='' summary='' explanation='' drivers=''

${drivers.map(driver).join('\n\n')}

# The report

chosen=\${ready:-$buildable}
if [ -n "$wants_json" ]; then
${systemReport()
	.split('\n')
	.map((line) => `\t${line}`)
	.join('\n')}
	json_string "$chosen"
	printf '{"chosen":%s,"drivers":[%s],"system":{%s}}\\n' "$quoted" "$drivers" "$report" || exit 2
else
	printf '%schosen=%s\\n' "$summary" "\${chosen:-none}" || exit 2
	printf '%s' "$explanation" >&2
fi

[ -n "$chosen" ] || exit 1
case $summary in
*"$chosen=unknown"*) exit 3 ;;
esac
exit 0
`;
	return new Map([['triscap-probe.sh', text]]);
}

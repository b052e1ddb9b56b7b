/** How to get capabilities: as containers are told, as Node's file is told; and which ones tracing takes where. */
import type {Remedy} from './define.js';

const node = '"$(readlink -f "$(command -v node)")"';

type Facts = NonNullable<Remedy['facts']>;

/** A kernel of Debian or Ubuntu that keeps perf events for CAP_SYS_ADMIN. */
const strictEvents: Facts = {perfEventParanoid: ['3', '4']};
/** Hooks are attached as perf events, and looked up in tracefs: tracepoints.ts. */
const lookUp: Facts = {hooks: ['tracepoint']};
/** Before Linux 5.8 there is no other. */
const onlySysAdmin: Facts = {lastCapability: ['34', '35', '36', '37']};

const short = (names: readonly string[]) => names.map((name) => name.replace('cap_', '').toUpperCase());

/** The command for Node's file, as a user. */
function allow(names: readonly string[], text: string, facts?: Facts): Remedy {
	return {...(facts && {facts}), text, command: `sudo setcap ${names.join(',')}+ep ${node}`};
}

/** Where capabilities are given by whoever starts a process, and not by its file. */
function fromOutside(names: readonly string[], facts: Facts = {}): Remedy[] {
	return [
		{
			facts: {...facts, container: ['docker', 'podman']},
			text: names.includes('cap_bpf')
				? 'start the container with these (an old engine that does not know them: with --cap-add SYS_ADMIN)'
				: 'start the container with',
			command: `--user root ${short(names)
				.map((name) => `--cap-add ${name}`)
				.join(' ')}`,
		},
		{
			facts: {...facts, container: ['kubernetes']},
			text: "put into the container's securityContext",
			command: `{runAsUser: 0, capabilities: {add: [${short(names).join(', ')}]}}`,
		},
		{
			facts: {...facts, container: ['other']},
			text: 'start the container as root with these capabilities; most engines take',
			command: short(names)
				.map((name) => `--cap-add ${name}`)
				.join(' '),
		},
		{
			facts: {...facts, container: ['nspawn']},
			text: 'start the container with',
			command: `systemd-nspawn --capability=${short(names)
				.map((name) => `CAP_${name}`)
				.join(',')}`,
		},
		{
			facts: {...facts, container: ['lxc']},
			text: 'keep the capabilities in the container: take them out of this, in its configuration',
			command: 'lxc.cap.drop',
		},
		{
			// A service, or what setpriv started: it cannot become more than root.
			facts: {...facts, user: ['0']},
			text: 'this is root, but without that: let whoever starts it, a container or a service, leave it these; for systemd',
			command: `CapabilityBoundingSet=${short(names)
				.map((name) => `CAP_${name}`)
				.join(' ')}`,
		},
	];
}

const usually = 'run as root, or allow it to Node';

/** The same for everybody. */
export function grant(names: readonly string[]): Remedy[] {
	return [...fromOutside(names), allow(names, usually)];
}

const tracing = ['cap_bpf', 'cap_perfmon'];
const readTracefs = 'cap_dac_read_search';

/** Everything that tracing takes here, so that who does as one message says is not stopped by the next. */
export function grantTracing(text = usually): Remedy[] {
	const strict = {...lookUp, ...strictEvents};
	return [
		...fromOutside(['cap_sys_admin'], onlySysAdmin),
		...fromOutside(['cap_sys_admin'], strict),
		...fromOutside(tracing),
		allow(['cap_sys_admin'], text, onlySysAdmin),
		allow(['cap_sys_admin', readTracefs], text, strict),
		allow([...tracing, readTracefs], text, lookUp),
		allow(tracing, text),
	];
}

/** The same where perf events are kept for CAP_SYS_ADMIN. */
export function grantEvents(): Remedy[] {
	const text = 'run as root, set kernel.perf_event_paranoid to 2, or allow it to Node';
	return [
		...fromOutside(['cap_sys_admin']),
		allow(['cap_sys_admin', readTracefs], text, lookUp),
		allow(['cap_sys_admin'], text),
	];
}

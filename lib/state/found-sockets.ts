// Connections that were there before a capture, as sysdig sees them: a file tells their own end first, whoever began them.

import {MAPPED} from '../decode/kinds.js';
import type {IdleFd} from '../format/descriptor.js';
import type {FdInfo} from '../scap/state.js';

/**
 * How a descriptor of the list is seen.
 *
 * @param info - As it stands in the list.
 * @param served - The ports that somebody on this machine listens on.
 */
export function asFound(info: FdInfo, served: ReadonlySet<number>): FdInfo {
	if (info.type !== 'ipv4' && info.type !== 'ipv6') return info;
	const {source, destination} = info;
	const plain = (address: string) => (address === '::' ? '0.0.0.0' : address.replace(MAPPED, ''));
	const isV4 = [source, destination].every(({address}) => address === '::' || MAPPED.test(address));
	if (info.type === 'ipv6' && !isV4) return info.protocol === 'raw' ? info : ({...info, isIdle: true} as IdleFd);
	const own = {...source, address: plain(source.address)};
	const other = {...destination, address: plain(destination.address)};
	// The client stands first, as it does in events.
	const [first, second] = served.has(own.port) ? [other, own] : [own, other];
	if (info.type === 'ipv4' && first === own) return info;
	return {...info, type: 'ipv4', source: first, destination: second};
}

/** The ports of all that listen. */
export function servedPorts(fds: ReadonlyMap<number, readonly FdInfo[]>): Set<number> {
	const served = new Set<number>();
	for (const all of fds.values()) for (const info of all) if ('local' in info) served.add(info.local.port);
	return served;
}

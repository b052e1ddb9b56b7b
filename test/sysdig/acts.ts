// Something of everything, for sysdig and us to look at: files, pipes, programs, sockets of every family.
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const shell = `
mkdir sub; echo hello > sub/file; cat sub/file ./sub/../sub/file | sort | head -n 1; cp sub/file copy; mv copy moved
exec 5</etc/hostname; cat <&5; exec 5<&-; ls -l sub; chmod 600 moved; rm -r sub moved; (exit 3); cd /; cat etc/hostname
sleep 0.1 & kill $!; wait; cat /nowhere; printf 'x\\001y' > "$OLDPWD/odd	name"
`;

const sockets = `
import net from 'node:net'; import dgram from 'node:dgram'; import {once} from 'node:events'; import fs from 'node:fs';
const talk = async (server, options) => {
	server.listen(options); await once(server, 'listening');
	const address = server.address();
	const client = net.connect(typeof address === 'string' ? address : {port: address.port, host: address.address});
	const [peer] = await once(server, 'connection');
	peer.write('hello'); await once(client, 'data'); client.end('bye'); await once(peer, 'data');
	client.destroy(); peer.destroy(); server.close();
};
await talk(net.createServer(), {port: 0, host: '127.0.0.1'});
await talk(net.createServer(), {port: 0, host: '::1'});
await talk(net.createServer(), {path: process.cwd() + '/socket'});
const receiver = dgram.createSocket('udp4').bind(0, '127.0.0.1'); await once(receiver, 'listening');
const sender = dgram.createSocket('udp4'); sender.send('datagram', receiver.address().port, '127.0.0.1');
const [, from] = await once(receiver, 'message'); receiver.send('answer', from.port, from.address);
await once(sender, 'message'); sender.close(); receiver.close();
const refused = net.connect({port: 1, host: '127.0.0.1'}); await once(refused, 'error');
fs.readFileSync('/etc/passwd'); fs.renameSync('socket', 'other'); 
`;

export function act(): void {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'triscap-acts-'));
	try {
		spawnSync('/bin/sh', ['-c', shell], {cwd: folder});
		spawnSync(process.execPath, ['--input-type=module', '-e', sockets], {cwd: folder, timeout: 10_000});
	} finally {
		fs.rmSync(folder, {recursive: true});
	}
}

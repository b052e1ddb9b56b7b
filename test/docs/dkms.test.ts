// drivers/kmod/dkms.conf is read by dkms alone, so what it repeats is compared here.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {root} from '../helpers/native.js';

describe('drivers/kmod/dkms.conf', () => {
	it('names the version of the package', () => {
		const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
		const {version} = JSON.parse(read('package.json')) as {version: string};
		assert.match(
			read('drivers/kmod/dkms.conf'),
			new RegExp(`^PACKAGE_VERSION="${version.replaceAll('.', '\\.')}"$`, 'm'),
		);
	});
});

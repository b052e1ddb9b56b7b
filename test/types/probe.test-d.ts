// What probe() and status() tell.

import {expectAssignable, expectError, expectType} from 'tsd';
import {
	NoDriverError,
	open,
	probe,
	TriscapError,
	type AnyDriver,
	type Answer,
	type CaptureStatus,
	type DriverState,
	type PassedOver,
	type ProbeReport,
	type Remedy,
} from '../../dist/index.js';

const report = await probe();
expectType<ProbeReport>(report);
expectType<AnyDriver | null>(report.chosen);
for (const {driver, state, checks, capabilities, memory} of report.drivers) {
	expectType<AnyDriver>(driver);
	expectType<DriverState>(state);
	for (const {answer, errno, remedy} of checks) {
		expectType<Answer>(answer);
		expectType<string | null>(errno);
		expectType<Remedy | null>(remedy);
	}
	expectType<readonly string[]>(capabilities.needed);
	expectType<number | null>(memory.kernel);
}
expectType<string | number | null>(report.system.lockdown);
expectType<readonly string[] | null>(report.system.capabilities);
expectError(report.system.nosuch);
expectType<ProbeReport>(await probe({root: '/host'}));
expectError(await probe({rot: '/host'}));

const capture = await open({driver: ['modern-bpf', 'kmod'], build: true, dropCapabilities: true});
expectType<CaptureStatus>(capture.status());
expectType<readonly PassedOver[]>(capture.status().passedOver);

declare const error: unknown;
if (error instanceof NoDriverError) {
	expectAssignable<TriscapError>(error);
	expectType<ProbeReport>(error.report);
}

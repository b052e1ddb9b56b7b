/** Every event, in the order of the codes. */
import {collectEvents, type Event} from '../define.js';
import {descriptorEvents} from './descriptor.js';
import {fileEvents} from './file.js';
import {genericEvents} from './generic.js';
import {ioEvents} from './io.js';
import {ipcEvents} from './ipc.js';
import {iteratorEvents} from './iterator.js';
import {memoryEvents} from './memory.js';
import {metaEvents} from './meta.js';
import {moduleEvents} from './module.js';
import {networkEvents} from './network.js';
import {processEvents} from './process.js';
import {schedEvents} from './sched.js';
import {signalEvents} from './signal.js';
import {systemEvents} from './system.js';
import {userEvents} from './user.js';
import {waitEvents} from './wait.js';
import {oldDescriptorEvents} from './old/descriptor.js';
import {oldFileEvents} from './old/file.js';
import {oldGenericEvents} from './old/generic.js';
import {oldIoEvents} from './old/io.js';
import {oldIpcEvents} from './old/ipc.js';
import {oldMemoryEvents} from './old/memory.js';
import {oldMetaEvents} from './old/meta.js';
import {oldModuleEvents} from './old/module.js';
import {oldNetworkEvents} from './old/network.js';
import {oldProcessEvents} from './old/process.js';
import {oldSchedEvents} from './old/sched.js';
import {oldSignalEvents} from './old/signal.js';
import {oldSystemEvents} from './old/system.js';
import {oldUserEvents} from './old/user.js';
import {oldWaitEvents} from './old/wait.js';
import {ownEvents} from './own.js';
import {unusedEvents} from './unused.js';

export const events: readonly Event[] = collectEvents([
	descriptorEvents,
	fileEvents,
	genericEvents,
	ioEvents,
	ipcEvents,
	iteratorEvents,
	memoryEvents,
	metaEvents,
	moduleEvents,
	networkEvents,
	processEvents,
	schedEvents,
	signalEvents,
	systemEvents,
	userEvents,
	waitEvents,
	oldDescriptorEvents,
	oldFileEvents,
	oldGenericEvents,
	oldIoEvents,
	oldIpcEvents,
	oldMemoryEvents,
	oldMetaEvents,
	oldModuleEvents,
	oldNetworkEvents,
	oldProcessEvents,
	oldSchedEvents,
	oldSignalEvents,
	oldSystemEvents,
	oldUserEvents,
	oldWaitEvents,
	unusedEvents,
	ownEvents,
]);

/** Only in old captures. Kernel modules. */
import {defineOldEvent, type Event} from '../../define.js';

export const oldModuleEvents: readonly Event[] = [
	defineOldEvent({code: 410, key: 'INIT_MODULE_E', name: 'init_module', category: 'OTHER'}),
	defineOldEvent({code: 412, key: 'FINIT_MODULE_E', name: 'finit_module', category: 'OTHER'}),
	defineOldEvent({code: 424, key: 'DELETE_MODULE_E', name: 'delete_module', category: 'OTHER'}),
];

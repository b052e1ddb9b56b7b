/** Only in old captures. What does not come from the kernel: notes that capture programs leave in a file. */
import {defineOldEvent, type Event} from '../../define.js';

export const oldMetaEvents: readonly Event[] = [
	defineOldEvent({
		code: 228,
		key: 'CONTAINER_E',
		name: 'container',
		category: 'UNKNOWN',
		source: ['METAEVENT', 'INTERNAL'],
		flags: ['MODIFIES_STATE', 'SKIPPARSERESET', 'CONVERTER_MANAGED'],
		params: {id: 'string', type: 'u32', name: 'string', image: 'string'},
	}),
	defineOldEvent({
		code: 260,
		key: 'K8S_E',
		name: 'k8s',
		category: 'UNKNOWN',
		source: ['METAEVENT', 'INTERNAL'],
		flags: ['MODIFIES_STATE', 'SKIPPARSERESET'],
		params: {json: 'string'},
	}),
	defineOldEvent({
		code: 268,
		key: 'TRACER_E',
		name: 'tracer',
		category: 'OTHER',
		source: ['METAEVENT'],
		params: {id: 'i64', tags: 'stringArray', args: 'stringPairs'},
	}),
	defineOldEvent({
		code: 270,
		key: 'MESOS_E',
		name: 'mesos',
		category: 'UNKNOWN',
		source: ['METAEVENT', 'INTERNAL'],
		flags: ['MODIFIES_STATE', 'SKIPPARSERESET'],
		params: {json: 'string'},
	}),
	defineOldEvent({
		code: 272,
		key: 'CONTAINER_JSON_E',
		name: 'container',
		category: 'PROCESS',
		source: ['METAEVENT'],
		flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'],
		params: {json: 'string'},
	}),
];

// Generated from schema/ by `npm run generate`: do not edit.
// Types of events, live and recorded.

export type * from './event-map.js';
export type * from './live.js';
export type * from './recorded.js';

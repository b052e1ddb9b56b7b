// Generated from schema/ by `npm run generate`: do not edit.
// Types of live events; those of recorded ones (recorded.ts) belong to whoever reads files.

export type * from './event-map.js';
export type * from './live.js';

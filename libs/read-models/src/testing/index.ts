export { foldInto } from './folded.js';
export { recorded } from './recorded.js';
export { expectReplayToEqual } from './replay.js';
export { rowsHash } from './rows-hash.js';

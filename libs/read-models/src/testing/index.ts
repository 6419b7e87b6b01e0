export { foldInto, type Folded } from './folded.js';
export { recorded, type Circumstances } from './recorded.js';
export { expectReplayToEqual } from './replay.js';
export { rowsHash } from './rows-hash.js';

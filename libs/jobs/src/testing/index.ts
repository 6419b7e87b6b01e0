export { ask, cancel, has, over, typesOf } from './asking.js';
export { Installation, JobsProcess } from './installation.js';
export { jobsContract } from './jobs-contract.js';
export { gate, ScriptedKind, untilStopped } from './scripted-kind.js';

export { ask, cancel, has, over, typesOf } from './asking.js';
export { Installation, JobsProcess } from './installation.js';
export { killedCases } from './killed-cases.js';
export { jobsContract } from './jobs-contract.js';
export { gate, ScriptedKind, untilStopped } from './scripted-kind.js';

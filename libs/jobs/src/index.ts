export { jobEvents } from './domain/job.events.js';
export type { JobKind, Work } from './job-kind.js';
export { Jobs, type AskedJob, type Asking } from './jobs.js';
export type { JobsOptions } from './jobs-options.js';
export { JobsModule } from './jobs.module.js';
export { Spool, type SpooledFile } from './spool/spool.js';
export { Timers, type Timer } from './timers.js';
export { jobViews } from './view/jobs.view.js';

import type { LogForWorkers } from '../../rebuild/src/open-log.js';

/** Where the build puts the worker that folds the log: up to a day in the past, or into new files of views. */
const entry = new URL('../../../../rebuild/apps/rebuild/src/main.js', import.meta.url);

/** The worker threads of this process, on its log. */
export const workersOn = (log: LogForWorkers) => ({ entry, workerData: { log } });

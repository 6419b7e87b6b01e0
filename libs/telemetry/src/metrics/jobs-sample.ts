import type { Jobs } from '@lydhoer/jobs';
import type { Metrics } from './metrics.js';

/** What carries jobs, and how many there are. What is not known is left out. */
export function sampleJobs(metrics: Metrics['of'], health: Awaited<ReturnType<Jobs['health']>>): void {
  const { jobsUnfinished, jobsWaiting, jobsActive, queueUp } = metrics;
  queueUp.set(health.reachable ? 1 : 0);
  for (const [gauge, jobs] of [
    [jobsUnfinished, health.unfinished],
    [jobsWaiting, health.waiting],
    [jobsActive, health.active],
  ] as const) {
    if (jobs === null) gauge.remove();
    else gauge.set(jobs);
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import type { ImportReportResponse } from '@lydhoer/complaints';
import { answeredFailure, ApiFailed, askApi, type ApiAddress, type Problem } from '../api.js';
import { UsageError } from '../exit-codes.js';
import type { Progress } from '../progress.js';

/** Milliseconds between two looks at the job, and for which an API that is away is asked again. */
const pace = { look: 500, patience: 60_000 };

interface FollowedJob {
  readonly state: 'waiting' | 'running' | 'completed' | 'failed' | 'cancelled';
  readonly progress: { readonly done: number };
  readonly result: ImportReportResponse | null;
  readonly problem: (Problem & { readonly status?: number }) | null;
}

/** Waits for the report of an import that an API carries out as a job. Stopped by the signal, it cancels the job. */
export async function followedImport(
  api: ApiAddress,
  { path, language }: { readonly path: string; readonly language: string },
  progress: Progress,
  signal: AbortSignal,
): Promise<ImportReportResponse> {
  let [lastHeard, seen] = [performance.now(), false];
  try {
    for (;;) {
      const job = await askApi<FollowedJob>(api, path, signal, undefined, language).catch((error: unknown) => {
        if (!comesBack(error, seen) || performance.now() - lastHeard > pace.patience) throw error;
        return undefined;
      });
      if (job) {
        [lastHeard, seen] = [performance.now(), true];
        progress.counted(job.progress.done);
        const report = reportOf(job);
        if (report) return report;
      }
      await wait(pace.look, undefined, { signal });
    }
  } catch (error) {
    if (signal.aborted)
      await askApi(api, `${path}/cancellation`, AbortSignal.timeout(5_000), {}).catch(() => undefined);
    throw error;
  }
}

/** An API that is started anew takes the job up again by itself, and another of them may not have heard of it yet. */
const comesBack = (error: unknown, seen: boolean) =>
  error instanceof ApiFailed ? error.status >= 500 : error instanceof UsageError && !seen;

/** Undefined while the job is not over. Throws what it ended with, when that is no report. */
function reportOf({ state, result, problem }: FollowedJob): ImportReportResponse | undefined {
  if (state === 'failed') throw answeredFailure(problem?.status ?? 500, problem ?? {});
  if (state === 'cancelled')
    throw new ApiFailed('The import was cancelled. What was imported stays; give the file again to go on.');
  if (state !== 'completed') return undefined;
  if (!result)
    throw new ApiFailed('The import is done, but its report is no longer kept. Give the file again to see it.');
  return result;
}

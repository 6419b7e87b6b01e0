import type { ReadModels } from '@lydhoer/read-models';
import { JobNotOurs } from '../domain/job.decider.js';
import type { Pace } from '../jobs-options.js';
import type { JobRow } from '../view/jobs.view.js';
import type { Progress, Run } from './run.js';
import type { RunStream } from './run-stream.js';

/** Looks after a run while its handler works: tells the log how far it has come, and the handler when to stop. */
export class RunWatch {
  private readonly timer: NodeJS.Timeout;
  private looking = false;
  private last: { readonly progress: Progress | undefined; readonly at: number };

  constructor(
    private readonly run: Run,
    private readonly stream: RunStream,
    private readonly stop: AbortController,
    private readonly by: { readonly readModels: ReadModels; readonly pace: Pace },
  ) {
    this.last = { progress: undefined, at: performance.now() };
    this.timer = setInterval(() => void this.look(), by.pace.tell);
  }

  end(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    try {
      if (this.wasTaken()) throw new JobNotOurs('the log says so');
      const { told } = this.run;
      const silent = performance.now() - this.last.at;
      if (told !== this.last.progress || silent > this.by.pace.hold / 3) {
        this.last = { progress: told, at: performance.now() };
        await this.stream.tell(told ?? { done: 0, total: null });
      }
    } catch (error) {
      // While the log or the views are away there is nobody to tell, and nobody who could take the job over.
      if (error instanceof JobNotOurs) this.stop.abort();
    } finally {
      this.looking = false;
    }
  }

  /** Whether the job was cancelled, or another attempt begun. The view may be behind what this run has said itself. */
  private wasTaken(): boolean {
    const row = this.by.readModels
      .read('jobs')
      .get<Pick<JobRow, 'over_at' | 'attempt'>>('SELECT over_at, attempt FROM job WHERE job_id = ?', [this.run.jobId]);
    return row !== undefined && (row.over_at !== null || row.attempt > this.run.attempt);
  }
}

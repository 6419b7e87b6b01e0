import { Injectable } from '@nestjs/common';
import { textKey, Vault } from '@lydhoer/event-store';
import { Clock } from '@lydhoer/http';
import { ReadModels } from '@lydhoer/read-models';
import { goneBefore } from '../expiry.js';
import { Spool } from '../spool/spool.js';
import type { JobRow } from '../view/jobs.view.js';

const atOnce = 500;
/** Milliseconds between two looks into the folder. */
const sweepEvery = 600_000;

/** Destroys what is left of jobs that were over a day ago: input, result and files, with the keys that open them. */
@Injectable()
export class Leftovers {
  /** Everything that was over by then is cleared. At a start that is nothing: keys may have come back from a backup. */
  private clearedUntil = '';
  private sweptAt = -sweepEvery;

  constructor(
    private readonly readModels: ReadModels,
    private readonly vault: Vault,
    private readonly spool: Spool,
    private readonly clock: Clock,
  ) {}

  /** Throws when keys or folder cannot be written; then it is to be called again. */
  async clear(signal: AbortSignal): Promise<void> {
    const until = goneBefore(this.clock.now());
    for (let after = ''; !signal.aborted;) {
      const page = this.overBetween(until, after);
      for (const row of page) await this.clearJob(row);
      const last = page.at(-1);
      if (!last) break;
      after = last.job_id;
    }
    if (signal.aborted) return;
    this.clearedUntil = until;
    if (performance.now() - this.sweptAt < sweepEvery) return;
    const named = this.namedFiles();
    await this.spool.sweep((id) => named.has(id));
    this.sweptAt = performance.now();
  }

  private async clearJob({ job_id, input_file, file_id }: LeftOver): Promise<void> {
    const key = textKey(`job-${job_id}`);
    if (this.vault.state(key) === 'destroyed') return;
    for (const file of [input_file, file_id]) if (file !== null) await this.spool.destroy(file);
    await this.vault.forget(key);
  }

  private overBetween(until: string, after: string): readonly LeftOver[] {
    return this.readModels.read('jobs').all<LeftOver>(
      `SELECT job_id, input_file, file_id FROM job
         WHERE over_at >= ? AND over_at < ? AND job_id > ? ORDER BY job_id LIMIT ?`,
      [this.clearedUntil, until, after, atOnce],
    );
  }

  /** The files that a job still needs: its input until it is over, its result afterwards. */
  private namedFiles(): ReadonlySet<string> {
    const rows = this.readModels.read('jobs').all<Pick<JobRow, 'input_file' | 'file_id'>>(
      `SELECT CASE WHEN over_at IS NULL THEN input_file END AS input_file, file_id FROM job
         WHERE over_at IS NULL OR over_at >= ?`,
      [this.clearedUntil],
    );
    return new Set(rows.flatMap(({ input_file, file_id }) => [input_file, file_id].filter((id) => id !== null)));
  }
}

type LeftOver = Pick<JobRow, 'job_id' | 'input_file' | 'file_id'>;

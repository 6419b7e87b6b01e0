import { Injectable } from '@nestjs/common';
import { textKey, Vault } from '@lydhoer/event-store';
import { Clock } from '@lydhoer/http';
import { ReadModels } from '@lydhoer/read-models';
import { goneBefore } from '../expiry.js';
import { Spool } from '../spool/spool.js';
import type { JobRow } from '../view/jobs.view.js';

/** Rows at a time. */
const atOnce = 500;
/** Milliseconds between two looks into the folder. */
const sweepEvery = 600_000;

/**
 * Destroys what is left of jobs that are over, with the keys that open it: the file that was given at once, what came
 * of it and what the log says about it after a day.
 */
@Injectable()
export class Leftovers {
  /** Of all that was over by then nothing is left. At a start that is unknown: keys may have come back from a backup. */
  private inputsUntil = '';
  private resultsUntil = '';
  private sweptAt = -sweepEvery;

  constructor(
    private readonly readModels: ReadModels,
    private readonly vault: Vault,
    private readonly spool: Spool,
    private readonly clock: Clock,
  ) {}

  /** Throws when keys or folder cannot be written; then it is to be called again. */
  async clear(signal: AbortSignal): Promise<void> {
    const now = this.clock.now();
    const gone = goneBefore(now);
    await this.each(this.inputsUntil, '~', signal, async ({ input_file }) => {
      if (input_file !== null && !this.spool.isDestroyed(input_file)) await this.spool.destroy(input_file);
    });
    await this.each(this.resultsUntil, gone, signal, (row) => this.clearResult(row));
    if (signal.aborted) return;
    // A minute is more than recorded time and this clock are apart.
    this.inputsUntil = new Date(Date.parse(now) - 60_000).toISOString();
    this.resultsUntil = gone;
    await this.sweep();
  }

  private async clearResult({ job_id, file_id }: LeftOver): Promise<void> {
    const key = textKey(`job-${job_id}`);
    if (this.vault.state(key) === 'destroyed') return;
    if (file_id !== null) await this.spool.destroy(file_id);
    await this.vault.forget(key);
  }

  private async each(
    from: string,
    until: string,
    signal: AbortSignal,
    act: (row: LeftOver) => Promise<void>,
  ): Promise<void> {
    for (let after = ''; !signal.aborted;) {
      const page = this.readModels.read('jobs').all<LeftOver>(
        `SELECT job_id, input_file, file_id FROM job
           WHERE over_at >= ? AND over_at < ? AND job_id > ? ORDER BY job_id LIMIT ?`,
        [from, until, after, atOnce],
      );
      for (const row of page) await act(row);
      const last = page.at(-1);
      if (!last) return;
      after = last.job_id;
    }
  }

  private async sweep(): Promise<void> {
    if (performance.now() - this.sweptAt < sweepEvery) return;
    const rows = this.readModels.read('jobs').all<LeftOver>(
      `SELECT job_id, CASE WHEN over_at IS NULL THEN input_file END AS input_file, file_id FROM job
         WHERE over_at IS NULL OR over_at >= ?`,
      [this.resultsUntil],
    );
    const named = new Set(rows.flatMap(({ input_file, file_id }) => [input_file, file_id]));
    await this.spool.sweep((id) => named.has(id));
    this.sweptAt = performance.now();
  }
}

type LeftOver = Pick<JobRow, 'job_id' | 'input_file' | 'file_id'>;

import { Injectable } from '@nestjs/common';
import { allows, type Caller } from '@lydhoer/access';
import { forgotten, Vault } from '@lydhoer/event-store';
import { problemAnswer, ProblemCatalog, type Language } from '@lydhoer/http';
import type { Sealed } from '@lydhoer/kernel';
import { Jobs } from '../jobs.js';
import type { JobRow } from '../view/jobs.view.js';
import { expiryOf, isGone } from '../expiry.js';
import type { JobResponse } from './job.response.js';

/** Who reads, in which language, when, and in answer to which request. */
export interface Reader {
  readonly caller: Caller;
  readonly language: Language;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly requestId: string;
}

/** A job as its reader may see it. */
@Injectable()
export class ShownJob {
  constructor(
    private readonly jobs: Jobs,
    private readonly vault: Vault,
    private readonly problems: ProblemCatalog,
  ) {}

  of(row: JobRow, reader: Reader): JobResponse {
    const mayFetch = allows(reader.caller, 'fetch-job-result', { registeredBy: row.asked_by });
    const kept = mayFetch && row.state === 'completed' && !isGone(row, reader.now);
    return {
      jobId: row.job_id,
      kind: row.kind,
      state: row.state,
      askedBy: row.asked_by,
      askedAt: row.asked_at,
      attempts: row.attempt,
      progress: { done: row.done, total: row.total },
      overAt: row.over_at,
      expiresAt: row.over_at === null ? null : expiryOf(row.over_at),
      result: kept ? this.result(row, reader.language) : null,
      file: kept ? fileOf(row) : null,
      problem: row.problem === null ? null : this.problem(row.problem, row.facts, reader),
      revision: row.revision,
    };
  }

  private result({ kind, result }: JobRow, language: Language): object | null {
    const clear = this.clear(result);
    if (clear === null) return null;
    const found = JSON.parse(clear) as object;
    return this.jobs.kind(kind)?.present?.(found, language) ?? found;
  }

  /** As the request that asked would have been answered, had it waited. A day later what it quoted is gone. */
  private problem(code: string, facts: string | null, { language, requestId }: Reader): object {
    const known = JSON.parse(this.clear(facts) ?? '{}') as Omit<Parameters<typeof problemAnswer>[1], 'code'>;
    return (
      problemAnswer(this.problems, { code, ...known }, { language, requestId })?.body ?? { type: `/problems/${code}` }
    );
  }

  private clear(cell: string | null): string | null {
    if (cell === null) return null;
    const clear = this.vault.open(JSON.parse(cell) as Sealed);
    return clear === forgotten ? null : clear;
  }
}

function fileOf({ job_id, file_name, file_type, file_bytes }: JobRow): JobResponse['file'] {
  if (file_name === null || file_type === null || file_bytes === null) return null;
  return { name: file_name, type: file_type, bytes: file_bytes, href: `/jobs/${job_id}/result` };
}

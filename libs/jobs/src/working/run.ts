import { Readable } from 'node:stream';
import type { Role } from '@lydhoer/access';
import type { RecordedEvent } from '@lydhoer/event-store';
import type { JobAsked } from '../domain/job.events.js';
import type { Work } from '../job-kind.js';
import type { Spool } from '../spool/spool.js';

export interface Progress {
  readonly done: number;
  readonly total: number | null;
}

export interface KeptFile {
  readonly id: string;
  readonly bytes: number;
  readonly name: string;
  readonly type: string;
}

/** The asking of a job, as it stands in the log. */
export type Asked = Pick<RecordedEvent, 'recordedAt' | 'metadata'> & { readonly data: JobAsked['data'] };

/** One attempt at a job: what its handler works with, and what it has told and kept so far. */
export class Run implements Work {
  readonly jobId: string;
  readonly caller: Work['caller'];
  readonly askedAt: string;
  readonly key: string;
  readonly correlationId: string;
  told: Progress | undefined;
  kept: KeptFile | null = null;

  constructor(
    private readonly asked: Asked,
    private readonly spool: Spool,
    readonly input: unknown,
    readonly attempt: number,
    readonly signal: AbortSignal,
  ) {
    const { data, metadata, recordedAt } = asked;
    this.jobId = data.jobId;
    this.caller = { staffId: data.askedBy, roles: data.roles as readonly Role[], teams: data.teams };
    this.askedAt = recordedAt;
    this.key = metadata.commandId;
    this.correlationId = metadata.correlationId;
  }

  progress(done: number, total?: number): void {
    this.told = { done, total: total ?? null };
  }

  file(): Readable {
    const { file } = this.asked.data;
    if (!file) throw new Error(`the job ${this.jobId} was asked for without a file`);
    return this.spool.read(file.id);
  }

  async keep(
    { name, type }: { readonly name: string; readonly type: string },
    source: AsyncIterable<Uint8Array | string>,
  ): Promise<void> {
    const before = this.kept;
    const { id, bytes } = await this.spool.write(source);
    this.kept = { id, bytes, name, type };
    if (before) await this.spool.destroy(before.id);
  }

  /** What was kept is the job's from now on. */
  handOver(): void {
    this.kept = null;
  }

  /** Destroys what was kept for nobody. */
  async discard(): Promise<void> {
    const { kept } = this;
    this.kept = null;
    if (kept) await this.spool.destroy(kept.id);
  }
}

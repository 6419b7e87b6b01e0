import { table, view, type ViewSet } from '@lydhoer/read-models';
import type { JobEvent } from '../domain/job.events.js';

export type JobRow = Readonly<{
  job_id: string;
  kind: string;
  asked_by: string;
  asked_at: string;
  /** Log position of the asking as text, padded so that it sorts as a number. */
  position: string;
  state: 'waiting' | 'running' | 'completed' | 'failed' | 'cancelled';
  /** The only node that may carry it out, or null. */
  bound_to: string | null;
  run: string | null;
  node: string | null;
  held_until: string | null;
  attempt: number;
  done: number;
  total: number | null;
  over_at: string | null;
  input_file: string | null;
  /** JSON of the sealed result; null before it is done. */
  result: string | null;
  file_id: string | null;
  file_name: string | null;
  file_type: string | null;
  file_bytes: number | null;
  problem: string | null;
  /** JSON of the sealed facts. */
  facts: string | null;
  revision: string;
}>;

const job = table<JobRow>({
  name: 'job',
  columns: {
    job_id: 'TEXT',
    kind: 'TEXT',
    asked_by: 'TEXT',
    asked_at: 'TEXT',
    position: 'TEXT',
    state: 'TEXT',
    bound_to: 'TEXT',
    run: 'TEXT',
    node: 'TEXT',
    held_until: 'TEXT',
    attempt: 'INTEGER',
    done: 'INTEGER',
    total: 'INTEGER',
    over_at: 'TEXT',
    input_file: 'TEXT',
    result: 'TEXT',
    file_id: 'TEXT',
    file_name: 'TEXT',
    file_type: 'TEXT',
    file_bytes: 'INTEGER',
    problem: 'TEXT',
    facts: 'TEXT',
    revision: 'TEXT',
  },
  key: ['job_id'],
  indexes: [['asked_by', 'position'], ['position'], ['over_at']],
});

const sortable = (position: bigint) => String(position).padStart(19, '0');

const jobsView = view<JobEvent>({
  name: 'jobs',
  version: 1,
  tables: [job],
  on: {
    JobAsked: ({ data, position, revision, recordedAt }, rows) => {
      rows.put(job, {
        job_id: data.jobId,
        kind: data.kind,
        asked_by: data.askedBy,
        asked_at: recordedAt,
        position: sortable(position),
        state: 'waiting',
        bound_to: data.node,
        run: null,
        node: null,
        held_until: null,
        attempt: 0,
        done: 0,
        total: null,
        over_at: null,
        input_file: data.file?.id ?? null,
        result: null,
        file_id: null,
        file_name: null,
        file_type: null,
        file_bytes: null,
        problem: null,
        facts: null,
        revision: String(revision),
      });
    },
    JobBegun: ({ data: { jobId, run, node, attempt, heldUntil }, revision }, rows) => {
      const begun = { state: 'running', run, node, attempt, held_until: heldUntil, done: 0, total: null } as const;
      rows.change(job, { job_id: jobId }, { ...begun, revision: String(revision) });
    },
    JobProgressed: ({ data: { jobId, done, total, heldUntil }, revision }, rows) => {
      rows.change(job, { job_id: jobId }, { done, total, held_until: heldUntil, revision: String(revision) });
    },
    JobReleased: ({ data: { jobId }, revision }, rows) => {
      const waiting = { state: 'waiting', run: null, node: null, held_until: null } as const;
      rows.change(job, { job_id: jobId }, { ...waiting, revision: String(revision) });
    },
    JobCompleted: ({ data: { jobId, result, file }, revision, recordedAt }, rows) => {
      const kept = file && { file_id: file.id, file_name: file.name, file_type: file.type, file_bytes: file.bytes };
      const over = { state: 'completed', over_at: recordedAt, revision: String(revision) } as const;
      rows.change(job, { job_id: jobId }, { ...over, ...kept, result: JSON.stringify(result) });
    },
    JobFailed: ({ data: { jobId, code, facts }, revision, recordedAt }, rows) => {
      const over = { state: 'failed', over_at: recordedAt, revision: String(revision) } as const;
      rows.change(job, { job_id: jobId }, { ...over, problem: code, facts: JSON.stringify(facts) });
    },
    JobCancelled: ({ data: { jobId }, revision, recordedAt }, rows) => {
      rows.change(job, { job_id: jobId }, { state: 'cancelled', over_at: recordedAt, revision: String(revision) });
    },
  },
});

/** The jobs of the installation, for those who asked for them and for whoever carries them out. */
export const jobViews: ViewSet = { name: 'jobs', views: [jobsView] };

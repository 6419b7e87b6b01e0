import { demoPersona } from '@lydhoer/access';
import type { RecordedEvent } from '@lydhoer/event-store';
import type { JobKind } from '../job-kind.js';
import type { AskedJob, Asking } from '../jobs.js';
import type { JobsProcess } from './installation.js';
import type { ScriptInput } from './scripted-kind.js';

const analyst = demoPersona('analyst');

/** What the analyst asks with under a key. */
export const intentOf = (key: string) => ({
  actor: analyst.staffId,
  key,
  at: new Date().toISOString(),
  correlationId: `request of ${key}`,
});

/** The analyst asks for a job; its name is the key. */
export const ask = (
  process: JobsProcess,
  kind: JobKind<ScriptInput>,
  name = 'one',
  more: Partial<Asking<ScriptInput>> = {},
): Promise<AskedJob> => process.jobs.ask(kind, { input: { name }, caller: analyst, intent: intentOf(name), ...more });

export const cancel = (process: JobsProcess, jobId: string) =>
  process.jobs.cancel(jobId, analyst, intentOf(`cancel ${jobId}`));

const ends = new Set(['JobCompleted', 'JobFailed', 'JobCancelled']);

/** Whether so many jobs are over. */
export const over =
  (jobs: number) =>
  (events: readonly RecordedEvent[]): boolean =>
    events.filter(({ type }) => ends.has(type)).length >= jobs;

/** Whether an event of a type is there. */
export const has =
  (type: string) =>
  (events: readonly RecordedEvent[]): boolean =>
    events.some((event) => event.type === type);

export const typesOf = (events: readonly RecordedEvent[]): readonly string[] => events.map(({ type }) => type);

import type { EventCatalog, EventStore } from '@lydhoer/event-store';
import { sentenceOf } from '@lydhoer/kernel';
import { BuildStopped, type Builder, type Built, type Progress } from '../building/builder.js';
import type { Comparison } from '../building/compare.js';
import { grouped } from '../building/group-sets.js';
import type { Rebuild } from '../read-models.js';
import { logBatch } from '../views-file/log-batch.js';
import type { ViewsFile } from '../views-file/views-file.js';
import type { PlacedFile, ViewsFolder } from '../views-file/views-folder.js';
import type { KeptSet } from './kept-set.js';

/** Ended builds that are remembered. */
const remembered = 200;
/** Milliseconds for which a comparison that was asked for waits until there is something to compare with. */
const patience = 10_000;
/** How often a new file runs after the views that answer before these wait for it. */
const chases = 3;

export interface Building {
  readonly store: EventStore;
  readonly catalog: Pick<EventCatalog, 'upcast'>;
  readonly folder: ViewsFolder;
  readonly builder: Builder;
  readonly signal: AbortSignal;
  /** Settles when the views that answer are open: before that there is nothing to compare with. */
  readonly opened: Promise<unknown>;
  /** The set is fed no more until it is `switched`, so that its new file can draw level. */
  readonly held: (set: KeptSet) => void;
  /** A set answers from its new file: whoever feeds it is to go on from there. */
  readonly switched: (set: KeptSet) => void;
  /** Something of the operator's concern, as a sentence. */
  readonly say: (sentence: string) => void;
}

interface Job {
  readonly kept: KeptSet;
  rebuild: Rebuild;
}

/** The sets of this process that are being built anew, and those that were. */
export class Builds {
  private readonly jobs: Job[] = [];
  private last: Promise<unknown>;

  constructor(private readonly building: Building) {
    this.last = building.opened;
  }

  /** All since the start, the latest last. */
  list(): readonly Rebuild[] {
    return this.jobs.map(({ rebuild }) => rebuild);
  }

  /**
   * Begins to build sets anew, in at most so many threads, after what was begun before. A set that waits or is being
   * built already is not begun again. Resolves when all have ended.
   */
  begin(sets: readonly KeptSet[], why: Rebuild['why'], threads: number): Promise<void> {
    const running = new Set(this.jobs.filter(isRunning).map(({ kept }) => kept));
    const jobs = sets.filter((set) => !running.has(set)).map((set) => jobOf(set, why));
    this.jobs.push(...jobs);
    const ended = this.jobs.filter((job) => !isRunning(job));
    for (const job of ended.slice(0, Math.max(0, ended.length - remembered))) {
      this.jobs.splice(this.jobs.indexOf(job), 1);
    }
    const done = this.last.then(async () => {
      await Promise.all(grouped(jobs, ({ kept }) => kept.declared, threads).map((group) => this.build(group)));
    });
    this.last = done;
    return done;
  }

  private async build(jobs: readonly Job[]): Promise<void> {
    const { builder, store, signal } = this.building;
    try {
      const head = await store.head();
      for (const job of jobs) note(job, { state: 'building', head: String(head) });
      // Right after a start the views that are to be proven may still catch up: then they would be compared with nothing.
      const asked = jobs.filter(({ rebuild }) => rebuild.why === 'asked');
      await Promise.allSettled(asked.map(({ kept }) => kept.caughtUp(head, patience)));
      const wanted = jobs.map(({ kept }) => ({ declared: kept.declared, live: kept.live }));
      const report = (told: Progress) => {
        for (const job of jobs) follow(job, told);
      };
      const all = await builder.build(wanted, report, signal);
      // Beside each other: one after the other, each would have to read what was written while the others did.
      await Promise.all(
        jobs.map(async (job, at) => {
          const built = all[at];
          if (built) await this.putInPlace(job, built);
        }),
      );
    } catch (error) {
      for (const job of jobs.filter(isRunning)) this.failed(job, error);
    }
  }

  /** From one file to the other in a single turn: no read finds none, and none goes back in time. */
  private async putInPlace(job: Job, { placed, comparison }: Built): Promise<void> {
    const { switched } = this.building;
    const { kept } = job;
    note(job, { state: 'switching' });
    try {
      await this.drawLevel(kept, placed.file);
    } catch (error) {
      switched(kept);
      this.discard(placed);
      this.failed(job, error);
      return;
    }
    const before = kept.adopt(placed);
    switched(kept);
    kept.building = undefined;
    note(job, { state: 'done', endedAt: now(), reached: String(kept.position), comparison });
    const sentence = job.rebuild.why === 'asked' ? verdict(kept.name, comparison) : undefined;
    if (sentence !== undefined) this.building.say(sentence);
    if (before) this.discard(before);
  }

  /**
   * A log in this process ends in the turn in which its last batch is read. On a server others write meanwhile, and the
   * views that answer may always be a step ahead: after a few rounds they stand still until the new ones are there.
   */
  private async drawLevel(set: KeptSet, file: ViewsFile): Promise<void> {
    for (let chase = 1; ; chase++) {
      if (chase > chases) this.building.held(set);
      await this.catchUp(set, file);
      if (file.position >= set.position) return;
    }
  }

  private discard(placed: PlacedFile): void {
    try {
      this.building.folder.discard(placed);
    } catch (error) {
      this.building.say(`The old views file ${placed.path} stays until the next start: ${sentenceOf(error)}`);
    }
  }

  private async catchUp(set: KeptSet, file: ViewsFile): Promise<void> {
    const { store, catalog, signal } = this.building;
    for await (const batch of store.readAll({ after: file.checkpoint.position })) {
      if (signal.aborted) throw new BuildStopped();
      file.fold(logBatch(catalog, [set.declared], { ...batch, more: true }));
    }
    file.save();
  }

  private failed(job: Job, error: unknown): void {
    const problem = sentenceOf(error);
    note(job, { state: 'failed', endedAt: now(), problem });
    job.kept.building = undefined;
    if (!(error instanceof BuildStopped)) {
      this.building.say(`The views of ${job.kept.name} could not be built anew: ${problem}`);
    }
  }
}

const now = (): string => new Date().toISOString();
const isRunning = ({ rebuild }: Job): boolean => rebuild.endedAt === null;

function jobOf(kept: KeptSet, why: Rebuild['why']): Job {
  kept.building = 0n;
  const progress = { state: 'waiting', reached: '0', head: String(kept.position) } as const;
  const outcome = { endedAt: null, comparison: null, problem: null };
  return { kept, rebuild: { set: kept.name, why, askedAt: now(), ...progress, ...outcome } };
}

function note(job: Job, news: Partial<Rebuild>): void {
  job.rebuild = { ...job.rebuild, ...news };
}

function follow(job: Job, told: Progress): void {
  if (told.step === 'folded') {
    job.kept.building = told.position;
    note(job, { reached: String(told.position) });
  } else if (told.set === job.rebuild.set) note(job, { state: 'comparing' });
}

/** What the operator's log is told of a comparison; nothing when all was well. */
function verdict(set: string, { differences, position, problem }: Comparison): string | undefined {
  if (problem !== null) return `The views of ${set} were built anew and could not be compared: ${problem}.`;
  if (differences.length === 0) return undefined;
  const found = differences.map(
    ({ table, onlyLive, onlyReplayed, changed }) =>
      `${table} (${onlyLive} rows too many, ${onlyReplayed} missing, ${changed} with another content)`,
  );
  return `The views of ${set} were wrong at ${position} and are replaced by what the log says: ${found.join(', ')}.`;
}

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { SqliteEventStore, type NewEvent } from '@lydhoer/event-store';
import { SqliteReadModels } from '../following/sqlite-read-models.js';
import type { BuildWorkerOptions } from '../building/carry-out.js';
import type { ReadModelsOptions } from '../following/read-models-options.js';
import type { Rebuild } from '../read-models.js';
import type { ViewSet } from '../view.js';
import { noteCatalog, tagged, written } from './notes.js';
import { SwitchedStore } from './switched-store.js';

/** A data folder with a log in it, and read models that come and go. */
export class NotesBench {
  readonly folder = mkdtempSync(join(tmpdir(), 'lydhoer-read-models-'));
  readonly said: string[] = [];
  store = this.openLog('log.db');
  private readonly running: SqliteReadModels[] = [];

  openLog(name: string): SwitchedStore {
    return new SwitchedStore(SqliteEventStore.open(join(this.folder, name)));
  }

  async start(
    sets: readonly ViewSet[],
    { timeout = 2_000, store = this.store, ...others }: Partial<ReadModelsOptions> & { store?: SwitchedStore } = {},
  ): Promise<SqliteReadModels> {
    const say = (sentence: string) => this.said.push(sentence);
    const { folder } = this;
    const models = new SqliteReadModels(store, noteCatalog(), { folder, timeout, say, batchSize: 10, ...others });
    for (const set of sets) models.add(set);
    this.running.push(models);
    await models.start();
    return models;
  }

  /** Appends to the end of a stream, wherever that is. */
  async append(stream: string, ...events: readonly NewEvent[]): Promise<bigint> {
    const last = (await this.store.readStream(stream, { direction: 'backwards', limit: 1 })).at(0);
    return (await this.store.append(stream, last?.revision ?? 'no-stream', events)).position;
  }

  /** So many notes, each with a tag. */
  async appendNotes(count: number): Promise<void> {
    for (let note = 1; note <= count; note++) await this.append(`note-${note}`, written(`text ${note}`), tagged('x'));
  }

  /** Lets read models build in threads. */
  get workers(): BuildWorkerOptions {
    const testing = (file: string) => new URL(file, import.meta.url);
    const execArgv = ['--import', testing('typescript-hook.mjs').href];
    return { entry: testing('build-worker.ts'), workerData: { folder: this.folder }, execArgv };
  }

  viewFiles(): readonly string[] {
    return readdirSync(join(this.folder, 'views')).filter((name) => name.endsWith('.db'));
  }

  viewFile(set: string): string {
    const name = this.viewFiles().find((file) => file.startsWith(`${set}-`));
    if (name === undefined) throw new Error(`no file for ${set}`);
    return join(this.folder, 'views', name);
  }

  async close(): Promise<void> {
    for (const models of this.running) await models.stop();
    await this.store.close();
    rmSync(this.folder, { recursive: true });
  }
}

/** Waits until nothing is being built, and gives what was built last. */
export async function rebuildsEnded(models: SqliteReadModels): Promise<readonly Rebuild[]> {
  while (models.rebuilds().some(({ endedAt }) => endedAt === null)) await turn();
  return models.rebuilds();
}

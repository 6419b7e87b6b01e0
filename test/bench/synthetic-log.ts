import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Sealable } from '@lydhoer/kernel';
import { masterKeyOf, settingsFrom } from '@lydhoer/config';
import {
  SqliteEventStore,
  SqliteVault,
  Streams,
  namedId,
  takeLock,
  type EventCatalog,
  type EventStore,
  type ExpectedRevision,
  type NewEvent,
} from '@lydhoer/event-store';
import { OrganisationLoader, slagelseOrganisation } from '@lydhoer/organisation';
import { StandardVocabulary } from '@lydhoer/vocabulary';
import { everybody } from '../../apps/api/src/demo/staff.js';
import { contextCatalog } from '../../apps/rebuild/src/contexts.js';
import { Dice } from './synthetic/dice.js';
import { everyStep, type TimedStep } from './synthetic/lives.js';
import { organisationEvents } from './synthetic/municipality.js';
import { sealedTexts, type Texts } from './synthetic/sealed-texts.js';

export interface SyntheticLog {
  /** What LYDHOER_DATA is set to, to open it. */
  readonly folder: string;
  /** The folder below it that holds the log itself. */
  readonly dataFolder: string;
  readonly complaints: number;
  readonly events: number;
}

/** Appends under way at once: one group commit's worth. */
const atOnce = 512;
const before = { at: '2019-12-01T08:00:00.000Z', simulated: true };

/**
 * Writes the log of a synthetic municipality in which so many complaints came in, about fourteen events each, into a new
 * data folder that the app opens in demo mode. The same number gives the same events, their boxes and keys apart.
 * Memory stays flat; `progress` is told the month reached and the events written so far. Another municipality is written
 * where `steps` says what happens there.
 */
export async function writeSyntheticLog(
  folder: string,
  complaints: number,
  progress: (month: string, events: number) => void = () => undefined,
  steps: (complaints: number, texts: Texts) => Iterable<TimedStep> = everyStep,
): Promise<SyntheticLog> {
  const settings = settingsFrom({ LYDHOER_DATA: folder });
  const { dataFolder } = settings;
  const lock = takeLock(dataFolder);
  mkdirSync(join(dataFolder, 'keys'), { recursive: true, mode: 0o700 });
  const vault = SqliteVault.open(join(dataFolder, 'keys', 'keys.db'), masterKeyOf(settings));
  const store = SqliteEventStore.open(join(dataFolder, 'log.db'));
  try {
    if ((await store.head()) > 0n) throw new Error(`${dataFolder} holds a log already: give a new folder`);
    const catalog = contextCatalog();
    await standingData(store, catalog, vault);
    const texts = await sealedTexts(vault);
    await beginOrganisation(store, catalog, texts.text('name'));
    await writeAll(store, catalog, steps(complaints, texts), progress);
    return { folder, dataFolder, complaints, events: Number(await store.head()) };
  } finally {
    await store.close();
    vault.close();
    lock.release();
  }
}

/** What the app would bring at its first start: then it finds it there. */
async function standingData(store: EventStore, catalog: EventCatalog, vault: SqliteVault): Promise<void> {
  const streams = new Streams(store, catalog, vault);
  await new StandardVocabulary(streams).load(before);
  await new OrganisationLoader(streams, store, catalog).load(slagelseOrganisation(everybody), before);
}

async function beginOrganisation(store: EventStore, catalog: EventCatalog, name: Sealable): Promise<void> {
  const stream = `organisation-${namedId('organisation', 'municipality')}`;
  const [last] = await store.readStream(stream, { direction: 'backwards', limit: 1 });
  const expected: ExpectedRevision = last?.revision ?? 'no-stream';
  const dice = new Dice(1);
  const events = organisationEvents(name);
  const step: TimedStep = {
    daysLater: 0,
    stream,
    expected,
    by: 'system:synthetic',
    commandId: dice.uuid(),
    events,
    at: before.at,
  };
  await append(store, catalog, step, dice);
}

async function writeAll(
  store: EventStore,
  catalog: EventCatalog,
  steps: Iterable<TimedStep>,
  progress: (month: string, events: number) => void,
): Promise<void> {
  const ids = new Dice(2);
  let group: Promise<unknown>[] = [];
  let events = 0;
  let month = '';
  for (const step of steps) {
    group.push(append(store, catalog, step, ids));
    events += step.events.length;
    if (group.length < atOnce) continue;
    await Promise.all(group);
    group = [];
    if (month === step.at.slice(0, 7)) continue;
    month = step.at.slice(0, 7);
    progress(month, events);
  }
  await Promise.all(group);
}

function append(store: EventStore, catalog: EventCatalog, step: TimedStep, ids: Dice): Promise<unknown> {
  const { stream, expected, events, commandId, by, at } = step;
  return store.append(
    stream,
    expected,
    events.map(({ type, data }): NewEvent => ({
      id: ids.uuid(),
      type,
      data: data as object,
      metadata: {
        ...{ commandId, actor: by, correlationId: commandId, causationId: commandId },
        schemaVersion: catalog.declarationOf(type).version,
      },
      recordedAt: at,
    })),
  );
}

import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import {
  AppendOutcomeUnknown,
  categoryOf,
  DamagedLog,
  inspectLogFile,
  SqliteEventStore,
  StoreRefused,
  type EventStore,
  type NewEvent,
  type RecordedEvent,
} from '@lydhoer/event-store';
import { Chance } from '../../apps/api/src/demo/chance.js';
import { FaultsBench, say } from './bench/bench.js';
import { filledFolder } from './bench/clients.js';
import { logOf, readLog } from './bench/log-check.js';
import { seed } from './bench/settings.js';

const flips = 1_000;

const bench = new FaultsBench();
afterAll(() => bench.close());

type Filter = NonNullable<Parameters<EventStore['readAll']>[0]['filter']>;

/** A question to the log and what it answered before anything was flipped. */
interface Question {
  readonly name: string;
  readonly ask: (store: EventStore) => Promise<unknown>;
}

async function read(store: EventStore, filter: Filter = {}): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const batch of store.readAll({ after: 0n, filter })) events.push(...batch.events);
  return events;
}

/** Everything that can be asked of a log that holds these events. */
function questionsOn(events: readonly RecordedEvent[]): readonly Question[] {
  const streams = [...new Set(events.map(({ stream }) => stream))];
  const categories = [...new Set(streams.map(categoryOf))];
  const types = [...new Set(events.map(({ type }) => type))];
  const instants = [events[0], events[Math.floor(events.length / 2)], events.at(-1)].map(
    (event) => event?.recordedAt ?? '',
  );
  return [
    {
      name: 'the identity',
      ask: (store) => Promise.resolve(store instanceof SqliteEventStore && [store.id, store.createdAt]),
    },
    { name: 'the head', ask: (store) => store.head() },
    { name: 'the whole log', ask: (store) => read(store) },
    ...categories.map((category) => ({
      name: category,
      ask: (store: EventStore) => read(store, { categories: [category] }),
    })),
    ...types.map((type) => ({ name: type, ask: (store: EventStore) => read(store, { types: [type] }) })),
    ...streams.map((stream) => ({ name: stream, ask: (store: EventStore) => store.readStream(stream) })),
    ...streams.map((stream) => ({
      name: `${stream} from its end`,
      ask: (store: EventStore) => store.readStream(stream, { direction: 'backwards' }),
    })),
    ...instants.map((instant) => ({
      name: `before ${instant}`,
      ask: (store: EventStore) => store.positionBefore(instant),
    })),
  ];
}

const kinds = ['at start', 'at reading', 'at writing', 'by the full check', 'not at all, and does no harm'] as const;
type Noticed = (typeof kinds)[number];

describe('A log of the app in which one bit is flipped', () => {
  test(`${flips} times anywhere is noticed, or no reader sees anything but what was written`, async () => {
    const { folder } = await filledFolder(bench, 30);
    const flipped = await FlippedLog.of(logOf(folder), await readLog(folder));
    const chance = new Chance(`${seed}-flip`);
    const noticed = new Map<Noticed, number>(kinds.map((kind) => [kind, 0]));
    const wrong: string[] = [];
    for (let count = 0; count < flips; count++) {
      const [offset, bit] = [chance.between(0, flipped.size - 1), chance.between(0, 7)];
      try {
        const kind = await flipped.noticed(offset, bit);
        noticed.set(kind, (noticed.get(kind) ?? 0) + 1);
      } catch (error) {
        wrong.push(`bit ${bit} of byte ${offset}: ${(error as Error).message}`);
      }
    }
    const counts = [...noticed].map(([kind, count]) => `${kind} ${count}`);
    say(`${flips} flips in ${flipped.size} bytes, seed ${seed}: noticed ${counts.join(', ')}`);
    expect(wrong).toEqual([]);
  });
});

class FlippedLog {
  private constructor(
    private readonly path: string,
    private readonly whole: Buffer,
    private readonly questions: readonly Question[],
    private readonly answers: readonly unknown[],
  ) {}

  static async of(path: string, events: readonly RecordedEvent[]): Promise<FlippedLog> {
    const questions = questionsOn(events);
    const store = SqliteEventStore.open(path, { readOnly: true });
    const answers: unknown[] = [];
    for (const { ask } of questions) answers.push(await ask(store));
    await store.close();
    return new FlippedLog(path, readFileSync(path), questions, answers);
  }

  get size(): number {
    return this.whole.length;
  }

  /** Flips one bit, and tells where it is noticed. Throws when a reader is told something else and nothing notices. */
  async noticed(offset: number, bit: number): Promise<Noticed> {
    this.flip(offset, bit);
    const finding = checked(this.path);
    this.flip(offset, bit);
    let store: SqliteEventStore;
    try {
      store = SqliteEventStore.open(this.path);
    } catch (error) {
      if (error instanceof StoreRefused) return 'at start';
      throw error;
    }
    try {
      const { refused, changed } = await this.compare(store);
      if (changed.length > 0 && finding === undefined)
        throw new Error(`nobody noticed, and changed: ${changed.join(', ')}`);
      if (refused) return 'at reading';
      if (changed.length > 0) return 'by the full check';
      if (await refusesToWrite(store)) return 'at writing';
      return finding === undefined ? 'not at all, and does no harm' : 'by the full check';
    } finally {
      await store.close();
    }
  }

  private flip(offset: number, bit: number): void {
    for (const end of ['-wal', '-shm']) rmSync(`${this.path}${end}`, { force: true });
    const spoilt = Buffer.from(this.whole);
    spoilt[offset] = (spoilt[offset] ?? 0) ^ (1 << bit);
    writeFileSync(this.path, spoilt);
  }

  private async compare(store: EventStore) {
    let refused = false;
    const changed: string[] = [];
    for (const [index, { name, ask }] of this.questions.entries()) {
      try {
        if (!isDeepStrictEqual(await ask(store), this.answers[index])) changed.push(name);
      } catch (error) {
        if (!(error instanceof DamagedLog)) throw error;
        refused = true;
      }
    }
    return { refused, changed };
  }
}

/** What `verify` finds when it looks at the file as a file. */
function checked(path: string): string | undefined {
  try {
    return inspectLogFile(path).finding;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Whether an append to a new stream is refused; when it is not, it can be read as it was written. */
async function refusesToWrite(store: EventStore): Promise<boolean> {
  const id = randomUUID();
  const metadata = { commandId: id, actor: 'faults', correlationId: id, causationId: id, schemaVersion: 1 };
  const event: NewEvent = { id, type: 'NoteWritten', data: { text: 'after the flip' }, metadata };
  const head = await store.head();
  try {
    const { position } = await store.append(`note-${id}`, 'no-stream', [event]);
    expect(position).toBe(head + 1n);
  } catch (error) {
    // Damage may come to light when SQLite commits: then nobody can say what became of it, and the store says that.
    if (error instanceof DamagedLog || error instanceof AppendOutcomeUnknown) return true;
    throw error;
  }
  expect(await store.readStream(`note-${id}`)).toMatchObject([{ id, data: event.data, position: head + 1n }]);
  return false;
}

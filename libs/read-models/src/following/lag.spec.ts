import { SqliteEventStore, type RecordedEvent } from '@lydhoer/event-store';
import fc from 'fast-check';
import { written } from '../testing/notes.js';
import { Lag } from './lag.js';

describe('The lag of a view set', () => {
  let store: SqliteEventStore;
  const all: RecordedEvent[] = [];
  let head: bigint;

  beforeAll(async () => {
    store = SqliteEventStore.open(':memory:');
    for (let at = 0; at < 12; at++) await store.append(`note-${at}`, 'no-stream', [written('a'), written('b')]);
    for (const at of [2, 3, 7]) await store.deleteStream(`note-${at}`, 1n);
    for await (const { events } of store.readAll({ after: 0n })) all.push(...events);
    head = await store.head();
  });
  afterAll(() => store.close());

  const between = (after: bigint, until: bigint) =>
    all.filter(({ position }) => position > after && position <= until).length;

  test('is the number of events between, over gaps, also when some are folded while they are counted', async () => {
    const step = fc.record({
      before: fc.integer({ min: 0, max: 4 }),
      meanwhile: fc.integer({ min: 0, max: 9 }),
      ahead: fc.integer({ min: 0, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 26 }), fc.array(step, { maxLength: 6 }), async (start, steps) => {
        let folded = BigInt(start);
        const lag = new Lag(folded);
        const fold = (by: number) => {
          const until = folded + BigInt(by) < head ? folded + BigInt(by) : head;
          lag.fold(
            all.filter(({ position }) => position <= until),
            until,
          );
          folded = until;
        };
        for (const { before, meanwhile, ahead } of steps) {
          fold(before);
          const asked = folded + BigInt(ahead) < head ? folded + BigInt(ahead) : head;
          const readAll: SqliteEventStore['readAll'] = (options) => {
            fold(meanwhile);
            return store.readAll(options);
          };
          await lag.upTo(asked, { readAll });
        }
        expect(await lag.upTo(head, store)).toBe(between(folded, head));
      }),
    );
  });

  test('is counted again after the store could not be read', async () => {
    const lag = new Lag(1n);
    const closed = SqliteEventStore.open(':memory:');
    await closed.close();
    await expect(lag.upTo(head, closed)).rejects.toThrow('is closed');
    expect(await lag.upTo(head, store)).toBe(between(1n, head));
  });
});

import { someEvents } from '../testing/index.js';
import { SqliteEventStore } from './sqlite-event-store.js';

describe('A reader of the whole log', () => {
  let store: SqliteEventStore;
  beforeEach(() => {
    store = SqliteEventStore.open(':memory:');
  });
  afterEach(() => store.close());

  const batches = async (options: Omit<Parameters<typeof store.readAll>[0], 'after'>) => {
    const sizes: number[] = [];
    for await (const { events } of store.readAll({ after: 0n, ...options })) sizes.push(events.length);
    return sizes;
  };

  test('gets a smaller batch when the events are large', async () => {
    const large = () => someEvents(5, { data: { text: 'x'.repeat(200_000) } });
    for (let n = 0; n < 10; n++) await store.append(`note-${n}`, 'no-stream', large());
    expect(await batches({ batchSize: 1_000 })).toEqual([40, 10]);
  });

  test('hears of its progress also where a filter lets nothing through for long', async () => {
    for (let n = 0; n < 45; n++) await store.append(`note-${n}`, 'no-stream', someEvents(1_000));
    await store.append('review-1', 'no-stream', someEvents(1));
    expect(await batches({ filter: { categories: ['review'] } })).toEqual([0, 0, 1]);
  });

  test('lets others have their turn between its batches', async () => {
    await store.append('note-1', 'no-stream', someEvents(1_000));
    let turns = 0;
    const count = () => {
      turns++;
      next = setImmediate(count);
    };
    let next = setImmediate(count);
    expect(await batches({ batchSize: 10 })).toHaveLength(100);
    clearImmediate(next);
    expect(turns).toBeGreaterThan(90);
  });
});

import Type from 'typebox';
import { declareEvent, sealedIdentifier, type Decider, type Message } from '@lydhoer/kernel';
import { EventCatalog } from '../catalog/event-catalog.js';
import { SqliteVault } from '../sealing/sqlite-vault.js';
import { SqliteEventStore } from '../sqlite/sqlite-event-store.js';
import { anIntent } from '../testing/notebook.js';
import { rehearsal } from './rehearsal.js';
import { Streams } from './streams.js';

interface Guest {
  readonly personId: string;
  readonly number: string | null;
}
type GuestsCame = Message<'GuestsCame', { readonly guests: readonly Guest[] }>;

const declaration = declareEvent({
  category: 'party',
  type: 'GuestsCame',
  about: 'Guests came.',
  schema: Type.Object({
    guests: Type.Array(
      Type.Object({
        personId: Type.String(),
        number: Type.Union([Type.Unsafe<string>(sealedIdentifier('personId', 10)), Type.Null()]),
      }),
    ),
  }),
});
const teller: Decider<null, GuestsCame, GuestsCame> = { initial: null, evolve: () => null, decide: (told) => [told] };

describe('What an event says a person is found by', () => {
  let store: SqliteEventStore;
  let vault: SqliteVault;
  let streams: Streams;
  const catalog = new EventCatalog();
  catalog.add([declaration]);
  const come = (key: string, guests: readonly Guest[], by = streams) =>
    by.decide(teller, {
      stream: 'party-1',
      command: { type: 'GuestsCame', data: { guests } },
      body: guests,
      intent: anIntent(key),
    });

  beforeEach(() => {
    store = SqliteEventStore.open(':memory:');
    vault = SqliteVault.open(':memory:', Buffer.alloc(32, 1));
    streams = new Streams(store, catalog, vault);
  });
  afterEach(async () => {
    await store.close();
    vault.close();
  });

  it('finds them once the event is written, and is sealed in it', async () => {
    await come('k1', [
      { personId: 'alma', number: '0101901234' },
      { personId: 'bo', number: null },
    ]);
    expect(await vault.holderOf('0101901234')).toBe('person:alma');
    expect(JSON.stringify((await store.readStream('party-1')).map(({ data, id }) => [data, id]))).not.toContain(
      '0101901234',
    );
  });

  it('refuses the event when it is another person’s, and writes nothing of it', async () => {
    await come('k1', [{ personId: 'alma', number: '0101901234' }]);
    const head = await store.head();
    await expect(come('k2', [{ personId: 'bo', number: '0101901234' }])).rejects.toMatchObject({
      name: 'IdentifierTaken',
      key: 'person:bo',
      holder: 'person:alma',
    });
    expect(await store.head()).toBe(head);
  });

  it('is told again as often as one likes', async () => {
    await come('k1', [{ personId: 'alma', number: '0101901234' }]);
    expect((await come('k2', [{ personId: 'alma', number: '0101901234' }])).revision).toBe(1n);
    expect((await come('k2', [{ personId: 'alma', number: '0101901234' }])).repeated).toBe(true);
  });

  it('is only rehearsed by who writes nothing', async () => {
    await come('k1', [{ personId: 'bo', number: '0101901234' }], rehearsal(store, catalog, vault));
    expect(await vault.holderOf('0101901234')).toBeUndefined();
    await come('k1', [{ personId: 'alma', number: '0101901234' }]);
    await expect(
      come('k2', [{ personId: 'bo', number: '0101901234' }], rehearsal(store, catalog, vault)),
    ).rejects.toMatchObject({ name: 'IdentifierTaken' });
  });
});

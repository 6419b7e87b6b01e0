import { randomUUID } from 'node:crypto';
import Type from 'typebox';
import { declareEvent, sealedForPerson, sealedText } from '@lydhoer/kernel';
import type { RecordedEvent } from '../port/recorded-event.js';
import { EventCatalog } from './event-catalog.js';

const schema = Type.Object(
  {
    day: Type.String({ format: 'date' }),
    sealed: Type.Optional(Type.Boolean()),
    note: Type.Union([Type.Unsafe<string>(sealedText(5)), Type.Null()]),
    people: Type.Array(Type.Object({ id: Type.String(), name: Type.Unsafe<string>(sealedForPerson('id')) })),
  },
  { additionalProperties: false },
);
const catalog = new EventCatalog();
catalog.add([
  declareEvent({
    type: 'Seen',
    category: 'thing',
    about: 'A thing was seen.',
    version: 2,
    upcasts: [(older: object) => ({ ...older, day: '2026-11-22' })],
    schema,
  }),
]);

const recorded = (data: object, schemaVersion = 2): RecordedEvent => ({
  id: randomUUID(),
  type: 'Seen',
  stream: 'thing-1',
  revision: 0n,
  position: 1n,
  recordedAt: '2026-11-22T08:00:00.000Z',
  data,
  metadata: { commandId: 'c', actor: 'a', correlationId: 'x', causationId: 'x', schemaVersion },
});
const box = (key: string) => ({ key, box: 'AAAA' });
const whole = {
  day: '2026-11-22',
  sealed: true,
  note: box('text:thing-1'),
  people: [{ id: 'p', name: box('person:p') }],
};
const checked = (event: RecordedEvent) => () => {
  catalog.checkRecorded(event);
};

describe('An event as the log holds it', () => {
  it('fits its schema with its sealed fields as boxes', () => {
    expect(checked(recorded(whole))).not.toThrow();
    expect(checked(recorded({ ...whole, note: null, people: [] }))).not.toThrow();
  });

  it('is held to today’s schema after it was upcast', () => {
    const { sealed, note, people } = whole;
    const older = { sealed, note, people };
    expect(checked(recorded(older, 1))).not.toThrow();
    expect(checked(recorded(older))).toThrow('Seen is not as declared');
  });

  it.each([
    ['a text in clear', { ...whole, note: 'Alma' }],
    ['a name in clear', { ...whole, people: [{ id: 'p', name: 'Alma' }] }],
    ['half a box', { ...whole, note: { key: 'text:thing-1' } }],
    ['a box where none belongs', { ...whole, day: box('text:thing-1') }],
    ['a field that nobody declared', { ...whole, more: 1 }],
  ])('does not fit with %s, and the error does not quote it', (_what, data) => {
    expect(checked(recorded(data))).toThrow('Seen is not as declared');
    expect(checked(recorded(data))).not.toThrow('Alma');
  });

  it('does not fit when nobody declares its type, or its shape is newer', () => {
    expect(checked({ ...recorded(whole), type: 'Unheard' })).toThrow('no context declares');
    expect(checked(recorded(whole, 3))).toThrow('knows up to 2');
  });
});

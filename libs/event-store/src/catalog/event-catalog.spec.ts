import Type from 'typebox';
import { declareEvent, sealedForPerson, sealedText } from '@lydhoer/kernel';
import type { RecordedEvent } from '../port/recorded-event.js';
import { notebookCatalog, notebookEvents } from '../testing/notebook.js';
import { EventCatalog, EventNotAsDeclared } from './event-catalog.js';
import { sealedFieldsOf } from './sealed-fields.js';

const recorded = (type: string, schemaVersion: number, data: object): RecordedEvent => ({
  id: '00000000-0000-4000-8000-000000000001',
  type,
  stream: 'notebook-1',
  revision: 0n,
  position: 7n,
  recordedAt: '2026-03-01T09:00:00.000Z',
  data,
  metadata: { commandId: 'k', actor: 'a', correlationId: 'c', causationId: 'c', schemaVersion },
});
const declared = (schema: object) => declareEvent({ type: 'Tried', category: 'trial', about: 'A trial.', schema });

describe('The event catalog', () => {
  it('lists what was declared, once, however often a module is made', () => {
    const catalog = notebookCatalog();
    catalog.add(notebookEvents);
    expect(catalog.all().map(({ type }) => type)).toEqual(['NoteWritten', 'NotebookClosed']);
  });

  it('refuses a second declaration of a type', () => {
    const catalog = new EventCatalog();
    catalog.add([declared(Type.Object({}))]);
    expect(() => {
      catalog.add([declared(Type.Object({}))]);
    }).toThrow('declared twice');
  });

  it('refuses a field of a format that it could not check', () => {
    expect(() => {
      new EventCatalog().add([declared(Type.Object({ on: Type.String({ format: 'dato' }) }))]);
    }).toThrow('dato');
  });

  it.each(['2024-02-29', '2000-02-29', '1998-12-31'])('takes %s as a date', (on) => {
    const catalog = new EventCatalog();
    catalog.add([declared(Type.Object({ on: Type.String({ format: 'date' }) }))]);
    expect(() => {
      catalog.check('Tried', { on });
    }).not.toThrow();
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-W05',
    '2026-01-01Z',
    '',
  ])('does not take %p as a date', (on) => {
    const catalog = new EventCatalog();
    catalog.add([declared(Type.Object({ on: Type.String({ format: 'date' }) }))]);
    expect(() => {
      catalog.check('Tried', { on });
    }).toThrow(EventNotAsDeclared);
  });

  it('knows no type that nobody declared', () => {
    const catalog = notebookCatalog();
    const unknown = recorded('Gone', 1, {});
    for (const ask of [
      () => catalog.declarationOf('Gone'),
      () => catalog.sealedFieldsOf('Gone'),
      () => {
        catalog.check('Gone', {});
      },
      () => catalog.upcast(unknown),
    ]) {
      expect(ask).toThrow(EventNotAsDeclared);
    }
  });

  it('carries an older event through every step to today’s shape, and leaves the recorded one alone', () => {
    const catalog = new EventCatalog();
    catalog.add([
      declareEvent({
        ...declared(Type.Object({ a: Type.Integer(), b: Type.Integer(), c: Type.Integer() })),
        version: 3,
        upcasts: [
          (data: { a: number }) => ({ ...data, b: data.a * 10 }),
          (data: { b: number }) => ({ ...data, c: data.b * 10 }),
        ],
      }),
    ]);
    const first = recorded('Tried', 1, { a: 1 });
    expect(catalog.upcast(first).data).toEqual({ a: 1, b: 10, c: 100 });
    expect(catalog.upcast(recorded('Tried', 2, { a: 1, b: 2 })).data).toEqual({ a: 1, b: 2, c: 20 });
    expect(catalog.upcast(recorded('Tried', 3, { a: 1, b: 2, c: 3 })).data).toEqual({ a: 1, b: 2, c: 3 });
    expect(first).toEqual(recorded('Tried', 1, { a: 1 }));
  });

  it('says where it met an event from a newer version', () => {
    expect(() => notebookCatalog().upcast(recorded('NoteWritten', 3, {}))).toThrow(/position 7 .* up to 2/);
  });
});

describe('Sealed fields', () => {
  const name = Type.Unsafe<string>(sealedForPerson('personId'));
  const text = Type.Unsafe<string>(sealedText(10));
  const person = Type.Object({ personId: Type.String(), name });

  it('are found in objects, arrays and unions', () => {
    const schema = Type.Object({
      text,
      clear: Type.String(),
      people: Type.Array(person),
      perhaps: Type.Union([Type.Object({ deep: Type.Union([text, Type.Null()]) }), Type.Null()]),
    });
    expect(sealedFieldsOf(schema)).toEqual([
      { path: ['text'], under: { under: 'stream' } },
      { path: ['people', '*', 'name'], under: { under: 'person', idIn: 'personId' } },
      { path: ['perhaps', 'deep'], under: { under: 'stream' } },
    ]);
  });

  it.each([
    ['a tuple', Type.Object({ pair: Type.Tuple([text, text]) })],
    ['a record', Type.Object({ byName: Type.Record(Type.String(), text) })],
    ['an intersection', Type.Object({ both: Type.Intersect([Type.Object({ text }), Type.Object({})]) })],
  ])('are refused in %s, where they would be taken for clear text', (_what, schema) => {
    expect(() => sealedFieldsOf(schema)).toThrow('sealed field');
  });

  it('may have a neighbour that is called "sealed"', () => {
    expect(sealedFieldsOf(Type.Object({ sealed: Type.Object({ under: Type.String() }), text }))).toHaveLength(1);
  });
});

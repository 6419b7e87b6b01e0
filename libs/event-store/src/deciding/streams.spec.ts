import { Refusal } from '@lydhoer/kernel';
import { EventNotAsDeclared } from '../catalog/event-catalog.js';
import { forgotten } from '../sealing/vault.js';
import { SqliteVault } from '../sealing/sqlite-vault.js';
import { SqliteEventStore } from '../sqlite/sqlite-event-store.js';
import {
  aNote,
  anIntent,
  notebookCatalog,
  notebookDecider,
  type Note,
  type NotebookCommand,
  type NoteOfVersion1,
} from '../testing/notebook.js';

import { Streams, type Decision } from './streams.js';

const stream = 'notebook-1';
const write = (...notes: readonly Note[]): NotebookCommand => ({ type: 'WriteNotes', data: { notes } });

describe('A decision', () => {
  let store: SqliteEventStore;
  let vault: SqliteVault;
  let streams: Streams;

  const decide = (
    command: NotebookCommand,
    key: string,
    more: Partial<Decision<typeof notebookDecider.initial, NotebookCommand>> = {},
  ) => streams.decide(notebookDecider, { stream, command, intent: anIntent(key), body: command.data, ...more });

  beforeEach(() => {
    store = SqliteEventStore.open(':memory:');
    vault = SqliteVault.open(':memory:', Buffer.alloc(32, 1));
    streams = new Streams(store, notebookCatalog(), vault);
  });
  afterEach(async () => {
    await store.close();
    vault.close();
  });

  it('appends what follows and says where that left the stream', async () => {
    const first = await decide(write(aNote(), aNote()), 'k1');
    expect(first).toMatchObject({ stream, revision: 1n, repeated: false });
    const second = await decide(write(aNote()), 'k2');
    expect(second).toMatchObject({ revision: 2n, repeated: false });
    expect(second.position).toBe(await store.head());
    expect(second.position > first.position).toBe(true);
  });

  it('records who asked, under which key, caused by what, in which shape', async () => {
    await decide(write(aNote()), 'k1', { intent: anIntent('k1', { causationId: 'event-7' }) });
    await decide(write(aNote()), 'k2');
    expect((await store.readStream(stream)).map(({ metadata }) => metadata)).toEqual([
      { commandId: 'k1', actor: 'staff-1', correlationId: 'request-1', causationId: 'event-7', schemaVersion: 2 },
      { commandId: 'k2', actor: 'staff-1', correlationId: 'request-1', causationId: 'request-1', schemaVersion: 2 },
    ]);
  });

  it('records the clock of the store, and a simulated one only for the seed', async () => {
    const at = '2019-01-07T08:00:00.000Z';
    await decide(write(aNote()), 'k1', { intent: anIntent('k1', { at, simulated: true }) });
    await decide(write(aNote()), 'k2', { intent: anIntent('k2', { at }) });
    const [seeded, real] = await store.readStream(stream);
    expect(seeded?.recordedAt).toBe(at);
    expect(Date.parse(real?.recordedAt ?? '')).toBeGreaterThan(Date.parse('2026-01-01'));
  });

  it('seals personal fields, each under its own key, and no other field', async () => {
    await decide(write(aNote()), 'k1');
    const [event] = await store.readStream(stream);
    const { author, text, ...clear } = event?.data as Note;
    expect(clear).toEqual({ writtenOn: '2026-03-01', stars: 1 });
    expect(author).toMatchObject({ personId: 'p1', name: { key: 'person:p1' } });
    expect(text).toMatchObject({ key: 'text:notebook-1' });
    expect(vault.open(author?.name ?? '')).toBe('Åse Ørsted');
    expect(vault.open(text ?? '')).toBe('The caseworker never called back.');
    expect(JSON.stringify(event?.data)).not.toMatch(/Åse|called back/);
  });

  it('leaves the event that was decided as it was', async () => {
    const note = aNote();
    await decide(write(note), 'k1');
    expect(note).toEqual(aNote());
  });

  it('makes no key where nothing is sealed', async () => {
    await decide(write(aNote({ author: null, text: null })), 'k1');
    expect(vault.state('text:notebook-1')).toBe('unknown');
  });

  it('writes nothing when a rule refuses', async () => {
    await decide({ type: 'CloseNotebook', data: { closedOn: '2026-03-02' } }, 'k1');
    await expect(decide(write(aNote({ author: { personId: 'p9', name: 'Bo' } })), 'k2')).rejects.toBeInstanceOf(
      Refusal,
    );
    expect(await store.readStream(stream)).toHaveLength(1);
    expect(vault.state('person:p9')).toBe('unknown');
  });

  it('asks for permission with the state, and before the rules', async () => {
    await decide(write(aNote({ stars: 4 })), 'k1');
    await decide({ type: 'CloseNotebook', data: { closedOn: '2026-03-02' } }, 'k2');
    const seen: unknown[] = [];
    const authorise = (state: unknown) => {
      seen.push(state);
      throw new Error('not yours');
    };
    await expect(decide(write(aNote()), 'k3', { authorise })).rejects.toThrow('not yours');
    expect(seen).toEqual([{ notes: 1, stars: 4, closed: true }]);
    // A wrong If-Match does not tell either where the stream is.
    const elsewhere = anIntent('k4', { ifMatch: 77n });
    await expect(decide(write(aNote()), 'k4', { authorise, intent: elsewhere })).rejects.toThrow('not yours');
  });

  it('reads events of an older shape in today’s', async () => {
    const older: NoteOfVersion1 = { writtenOn: '2021-03-01', author: null, text: null };
    const metadata = { commandId: 'old', actor: 'a', correlationId: 'c', causationId: 'c', schemaVersion: 1 };
    const id = '00000000-0000-4000-8000-000000000001';
    await store.append(stream, 'no-stream', [{ id, type: 'NoteWritten', data: older, metadata }]);
    let seen: unknown;
    await decide(write(aNote({ stars: 3 })), 'k1', { authorise: (state) => (seen = state) });
    expect(seen).toEqual({ notes: 1, stars: 0, closed: false });
    const [first, second] = await store.readStream(stream);
    expect([first?.metadata.schemaVersion, second?.metadata.schemaVersion]).toEqual([1, 2]);
    expect(first?.data).toEqual(older);
  });

  it('does not read events of a newer shape than it knows', async () => {
    const metadata = { commandId: 'new', actor: 'a', correlationId: 'c', causationId: 'c', schemaVersion: 3 };
    const id = '00000000-0000-4000-8000-000000000001';
    await store.append(stream, 'no-stream', [{ id, type: 'NoteWritten', data: aNote(), metadata }]);
    await expect(decide(write(aNote()), 'k1')).rejects.toBeInstanceOf(EventNotAsDeclared);
  });

  it.each<[string, object, string]>([
    ['a date that does not exist', { writtenOn: '2026-02-30' }, '/writtenOn'],
    ['a date with a time', { writtenOn: '2026-02-03T10:00:00Z' }, '/writtenOn'],
    ['a number out of range', { stars: 6 }, '/stars'],
    ['a text that is too long', { text: 'secret '.repeat(60) }, '/text'],
    ['an empty text', { text: '' }, '/text'],
    ['a field nobody declared', { nickname: 'secret ' }, '/nickname'],
  ])('is not written when its event has %s, and the error names the field alone', async (_what, wrong, field) => {
    const error: unknown = await decide(write(aNote(wrong)), 'k1').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EventNotAsDeclared);
    expect((error as Error).message).toContain(field);
    expect((error as Error).message).not.toContain('secret ');
    expect(await store.head()).toBe(0n);
  });

  it('that nothing follows from leaves the stream where it is', async () => {
    expect(await decide(write(), 'k1')).toEqual({ stream, revision: -1n, position: 0n, repeated: false });
    await decide(write(aNote()), 'k2');
    expect(await decide(write(), 'k3')).toMatchObject({ revision: 0n, repeated: false });
    expect(await store.readStream(stream)).toHaveLength(1);
  });

  it('adds nothing about somebody who was forgotten', async () => {
    await decide(write(aNote()), 'k1');
    await vault.forget('person:p1');
    await expect(decide(write(aNote()), 'k2')).rejects.toMatchObject({ name: 'KeyForgotten', key: 'person:p1' });
    expect(await decide(write(aNote({ author: null })), 'k3')).toMatchObject({ revision: 1n });
    const [first] = await store.readStream(stream);
    expect(vault.open((first?.data as Note).author?.name ?? '')).toBe(forgotten);
  });
});

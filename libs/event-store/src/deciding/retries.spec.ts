import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppendOutcomeUnknown, WrongExpectedRevision } from '../port/errors.js';
import type { EventStore } from '../port/event-store.js';
import { SqliteVault } from '../sealing/sqlite-vault.js';
import { SqliteEventStore } from '../sqlite/sqlite-event-store.js';
import { aNote, anIntent, notebookCatalog, notebookDecider, type Note } from '../testing/notebook.js';
import { CommandKeyReused, PreconditionFailed, TooManyConflicts } from './errors.js';
import type { Intent } from './intent.js';
import { Streams } from './streams.js';

const stream = 'notebook-1';
const masterKey = Buffer.alloc(32, 1);

describe('A command', () => {
  let folder: string;
  let store: SqliteEventStore;
  let vault: SqliteVault;

  const open = () => {
    store = SqliteEventStore.open(join(folder, 'log.db'));
    vault = SqliteVault.open(join(folder, 'keys.db'), masterKey);
  };
  const close = async () => {
    await store.close();
    vault.close();
  };
  const write = (note: Note, key: string, intent: Partial<Intent> = {}, through: EventStore = store) =>
    new Streams(through, notebookCatalog(), vault).decide(notebookDecider, {
      stream,
      command: { type: 'WriteNotes', data: { notes: [note, note] } },
      intent: anIntent(key, intent),
      body: note,
    });
  /** The real store, with something that goes wrong around some of its appends. */
  const storeThat = (append: EventStore['append']): EventStore =>
    new Proxy(store, {
      get: (target, name) => {
        if (name === 'append') return append;
        const member = Reflect.get(target, name, target) as unknown;
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
  const count = async () => (await store.readStream(stream)).length;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lydhoer-retries-'));
    open();
  });
  afterEach(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  describe('sent again under the same key', () => {
    it('gets the first answer and appends nothing, also when others wrote since', async () => {
      const first = await write(aNote(), 'k1');
      await write(aNote(), 'k2');
      expect(await write(aNote(), 'k1')).toEqual({ ...first, repeated: true });
      expect(await count()).toBe(4);
    });

    it('gets the first answer after store and keys were closed and opened', async () => {
      const first = await write(aNote(), 'k1');
      await close();
      open();
      expect(await write(aNote(), 'k1')).toEqual({ ...first, repeated: true });
      expect(await count()).toBe(2);
    });

    it('gets the first answer before its If-Match is looked at', async () => {
      const first = await write(aNote(), 'k1');
      const second = await write(aNote(), 'k2', { ifMatch: first.revision });
      await write(aNote(), 'k3');
      expect(await write(aNote(), 'k2', { ifMatch: first.revision })).toEqual({ ...second, repeated: true });
    });

    it('gets the first answer also when a rule would refuse it now', async () => {
      const first = await write(aNote(), 'k1');
      await new Streams(store, notebookCatalog(), vault).decide(notebookDecider, {
        stream,
        command: { type: 'CloseNotebook', data: { closedOn: '2026-03-02' } },
        intent: anIntent('close'),
        body: {},
      });
      expect(await write(aNote(), 'k1')).toEqual({ ...first, repeated: true });
    });

    it.each([2, 8])('is carried out once when %i of it arrive at once', async (times) => {
      const answers = await Promise.all(Array.from({ length: times }, () => write(aNote(), 'k1')));
      for (const { revision, position } of answers) {
        expect({ revision, position }).toEqual({ revision: 1n, position: answers[0]?.position });
      }
      expect(await count()).toBe(2);
    });

    it('belongs to its actor: another one’s command under that key is another command', async () => {
      await write(aNote(), 'k1');
      expect(await write(aNote(), 'k1', { actor: 'staff-2' })).toMatchObject({ revision: 3n, repeated: false });
    });

    it.each([
      ['a clear field', { stars: 2 }],
      ['a sealed text', { text: 'Something else.' }],
      ['a sealed name', { author: { personId: 'p1', name: 'Bo' } }],
      ['nothing sealed at all', { author: null, text: null }],
    ])('with a body that differs in %s is refused', async (_what, change) => {
      await write(aNote(), 'k1');
      await expect(write(aNote(change), 'k1')).rejects.toBeInstanceOf(CommandKeyReused);
      expect(await count()).toBe(2);
    });

    it('with another body is refused also when both arrive at once: one of them is carried out', async () => {
      for (let round = 0; round < 20; round++) {
        const bodies = [aNote(), aNote({ text: 'Something else.' })];
        const outcomes = await Promise.allSettled(bodies.map((note) => write(note, `key-${round}`)));
        expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        const refused = outcomes.find((outcome) => outcome.status === 'rejected');
        expect(refused?.reason).toBeInstanceOf(CommandKeyReused);
        expect(await count()).toBe(2 * (round + 1));
      }
    });

    it.each(['person:p1', 'text:notebook-1'])('gets the first answer after %s was forgotten', async (key) => {
      const first = await write(aNote(), 'k1');
      await vault.forget(key);
      expect(await write(aNote(), 'k1')).toEqual({ ...first, repeated: true });
      expect(await write(aNote({ stars: 5 }), 'k1')).toEqual({ ...first, repeated: true });
      expect(await count()).toBe(2);
    });
  });

  describe('that meets others on its stream', () => {
    it('is decided again until it is through', async () => {
      const answers = await Promise.all(Array.from({ length: 24 }, (_, index) => write(aNote(), `k${index}`)));
      expect(answers.map(({ revision }) => revision).sort((a, b) => Number(a - b))).toEqual(
        Array.from({ length: 24 }, (_, index) => BigInt(2 * index + 1)),
      );
    });

    it('gives up after ten times, and has written nothing', async () => {
      let tried = 0;
      const contested = storeThat((name, expected) => {
        tried++;
        return Promise.reject(new WrongExpectedRevision(name, expected, 7n));
      });
      await expect(write(aNote(), 'k1', {}, contested)).rejects.toBeInstanceOf(TooManyConflicts);
      expect(tried).toBe(10);
      expect(await count()).toBe(0);
    });

    it('is not decided again when it said what it saw: it learns where the stream is', async () => {
      await write(aNote(), 'k1');
      const refused = write(aNote(), 'k2', { ifMatch: 0n });
      await expect(refused).rejects.toMatchObject({ name: 'PreconditionFailed', stream, expected: 0n, actual: 1n });
      expect(await count()).toBe(2);
    });

    it('learns it also when the stream moves while it is being decided', async () => {
      await write(aNote(), 'k1');
      const outcomes = await Promise.allSettled(['k2', 'k3'].map((key) => write(aNote(), key, { ifMatch: 1n })));
      const [refused] = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(refused?.reason).toBeInstanceOf(PreconditionFailed);
      expect(refused?.reason).toMatchObject({ expected: 1n, actual: 3n });
      expect(await count()).toBe(4);
    });

    it('with an If-Match on a stream that does not exist is told so', async () => {
      await expect(write(aNote(), 'k1', { ifMatch: 0n })).rejects.toMatchObject({ actual: 'no-stream' });
    });

    it('is not decided again on a stream that was deleted', async () => {
      await write(aNote(), 'k1');
      await store.deleteStream(stream, 1n);
      await expect(write(aNote(), 'k2')).rejects.toMatchObject({ name: 'WrongExpectedRevision', actual: 'deleted' });
    });
  });

  describe('whose append has an unknown outcome', () => {
    it('is sent again with the same ids when it had been written, and answered as if nothing had been', async () => {
      const ids: (readonly string[])[] = [];
      const lossy = storeThat(async (name, expected, events) => {
        ids.push(events.map(({ id }) => id));
        const written = await store.append(name, expected, events);
        if (ids.length < 3) throw new AppendOutcomeUnknown('the connection broke');
        return written;
      });
      expect(await write(aNote(), 'k1', {}, lossy)).toMatchObject({ revision: 1n, position: 2n, repeated: false });
      expect(ids[1]).toEqual(ids[0]);
      expect(ids[2]).toEqual(ids[0]);
      expect(await count()).toBe(2);
    });

    it('is sent again when it had not been written', async () => {
      let sent = 0;
      const lossy = storeThat((name, expected, events) =>
        ++sent === 1 ? Promise.reject(new AppendOutcomeUnknown('too late')) : store.append(name, expected, events),
      );
      expect(await write(aNote(), 'k1', {}, lossy)).toMatchObject({ revision: 1n });
      expect(await count()).toBe(2);
    });

    it('finds its own events when others wrote after them', async () => {
      const lossy = storeThat(async (name, expected, events) => {
        await store.append(name, expected, events).catch(() => undefined);
        if ((await count()) > 2) return store.append(name, expected, events);
        await write(aNote(), 'k2');
        throw new AppendOutcomeUnknown('the connection broke');
      });
      expect(await write(aNote(), 'k1', {}, lossy)).toMatchObject({ revision: 1n, position: 2n });
      expect(await count()).toBe(4);
    });
  });
});

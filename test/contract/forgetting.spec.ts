import { createDecipheriv } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { complaintEvents, complaintViews } from '@lydhoer/complaints';
import type { ComplaintRegistered, IntakeCorrected } from '@lydhoer/complaints/events';
import { EventCatalog, forgotten, SqliteEventStore, SqliteVault, Streams } from '@lydhoer/event-store';
import type { Decider, Message } from '@lydhoer/kernel';
import { SqliteReadModels } from '@lydhoer/read-models';
import { rowsHash } from '@lydhoer/read-models/testing';

const name = 'Åse Ørsted-Hvidtfeldt';
const narrative = 'Rådgiveren ringede aldrig tilbage, og vores søn gik tre måneder uden skole.';
const masterKey = Buffer.alloc(32, 'master');
const complaintId = '5f0c1f1e-7f0e-5b7e-9d3e-2f6b1c4d5e6f';
const stream = `complaint-${complaintId}`;
const keys = { person: 'person:p1', text: `text:${stream}` };

const registered: ComplaintRegistered = {
  type: 'ComplaintRegistered',
  data: {
    complaintId,
    channel: 'letter',
    form: 'written',
    receivedOn: '2026-03-01',
    complainant: { role: 'custody-holder', person: { personId: 'p1', name }, powerOfAttorney: null },
    concerns: null,
    journalReference: null,
    narrative,
    register: null,
    points: [
      {
        pointId: 'point-1',
        kind: 'formalitet',
        theme: 'TIME.LONG',
        consequences: [],
        legalBasis: null,
        team: 'skoleliv',
        description: narrative,
      },
    ],
  },
};

const putRight = 'Sagsbehandleren lovede en aflastningsfamilie, og nu svarer kommunen ikke længere.';
const asRecorded = { channel: 'letter', form: 'written', journalReference: null };
const corrected: Message = {
  type: 'IntakeCorrected',
  data: { complaintId, was: asRecorded, ...asRecorded, narrative: { text: putRight }, reason: narrative },
};

/** Says what it is told to, and puts it right: the proof is about what comes after a decision. */
const teller: Decider<null, ComplaintRegistered, Message> = {
  initial: null,
  evolve: () => null,
  decide: (told) => [told, corrected],
};

/** Everything a process has open in a data folder. */
async function opened(folder: string) {
  const catalog = new EventCatalog();
  catalog.add(complaintEvents);
  const store = SqliteEventStore.open(join(folder, 'log.db'));
  const vault = SqliteVault.open(join(folder, 'keys', 'keys.db'), masterKey);
  const readModels = new SqliteReadModels(store, catalog, { folder });
  readModels.add(complaintViews);
  await readModels.start();
  await readModels.caughtUp(complaintViews.name);
  return {
    store,
    vault,
    streams: new Streams(store, catalog, vault),
    rows: async () => {
      await readModels.caughtUp(complaintViews.name);
      return rowsHash(readModels.read(complaintViews.name));
    },
    close: async () => {
      await readModels.stop();
      await store.close();
      vault.close();
    },
  };
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());

/** The files in which the bytes stand. */
const filesWith = (folder: string, bytes: Buffer) =>
  filesIn(folder).filter((file) => readFileSync(file).includes(bytes));

/** A text and each of its longer words (a page may end inside it), in every form in which it might be written. */
function formsOf(text: string): readonly Buffer[] {
  const forms = [text, ...text.split(/[^\p{L}]+/u).filter((word) => word.length > 6)].flatMap((part) => {
    const utf8 = Buffer.from(part);
    return [
      utf8,
      Buffer.from(part, 'utf16le'),
      Buffer.from(part, 'latin1'),
      Buffer.from(part.toLowerCase()),
      Buffer.from(encodeURIComponent(part)),
      Buffer.from(
        part.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
      ),
      ...formsOfBytes(utf8),
    ];
  });
  // A shorter one might stand there by chance.
  return forms.filter((form) => form.length > 5);
}

/** Bytes as they are, in hexadecimal, and in base64 wherever in a base64 text they begin. */
function formsOfBytes(bytes: Buffer): readonly Buffer[] {
  const base64 = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return text.slice(before === 0 ? 0 : 4, -4);
  });
  return [bytes, Buffer.from(bytes.toString('hex')), ...base64.map((text) => Buffer.from(text))];
}

const tracesOf = (folder: string, forms: readonly Buffer[]) => forms.flatMap((form) => filesWith(folder, form));

/** A data key as the key file holds it (nonce, cipher text, tag), and as it is. */
function keyBytes(folder: string, key: string): { readonly wrapped: Buffer; readonly raw: Buffer } {
  const file = new DatabaseSync(join(folder, 'keys', 'keys.db'), { readOnly: true });
  const row = file.prepare('SELECT wrapped FROM data_key WHERE name = ?').get(key) as { wrapped: Uint8Array };
  file.close();
  const wrapped = Buffer.from(row.wrapped);
  const decipher = createDecipheriv('aes-256-gcm', masterKey, wrapped.subarray(0, 12)).setAAD(Buffer.from(key));
  decipher.setAuthTag(wrapped.subarray(-16));
  return { wrapped, raw: Buffer.concat([decipher.update(wrapped.subarray(12, -16)), decipher.final()]) };
}

describe('A name and a text', () => {
  let folder: string;
  const running: Awaited<ReturnType<typeof opened>>[] = [];
  /** A process on the folder; it is closed after the test, also when that fails half-way. */
  const start = async () => {
    const process = await opened(folder);
    running.push(process);
    return process;
  };
  const stop = async () => {
    for (const process of running.splice(0)) await process.close();
  };
  const register = async ({ streams, rows }: Awaited<ReturnType<typeof opened>>, key: string) => {
    await streams.decide(teller, {
      stream,
      command: registered,
      body: registered.data,
      intent: { actor: 'staff-1', key, at: '2026-03-02T09:00:00.000Z', correlationId: 'r1' },
    });
    await rows();
  };
  const personal = [...formsOf(name), ...formsOf(narrative), ...formsOf(putRight)];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lydhoer-data-'));
    await register(await start(), 'k1');
    await stop();
  });
  afterEach(async () => {
    await stop();
    rmSync(folder, { recursive: true });
  });

  it('would be found by this search in any form', () => {
    const control = join(folder, 'views', 'control');
    for (const text of [name, `{"n":"${narrative}"}`, `..${narrative}`, `...${name}`]) {
      for (const bytes of [
        Buffer.from(text),
        Buffer.from(text, 'utf16le'),
        Buffer.from(Buffer.from(text).toString('base64')),
      ]) {
        writeFileSync(control, bytes);
        expect(tracesOf(folder, personal)).toContain(control);
      }
    }
    expect(filesWith(folder, Buffer.from(complaintId)).length).toBeGreaterThan(1);
  });

  it('stand in clear nowhere, neither while the process runs nor after', async () => {
    expect(tracesOf(folder, personal)).toEqual([]);
    await register(await start(), 'k2');
    expect(filesWith(folder, Buffer.from(complaintId)).some((file) => file.endsWith('-wal'))).toBe(true);
    expect(tracesOf(folder, personal)).toEqual([]);
    await stop();
    expect(tracesOf(folder, personal)).toEqual([]);
  });

  it('are gone for ever once their keys were destroyed, with every byte of the keys', async () => {
    const before = await start();
    const rows = await before.rows();
    const secrets = [keys.person, keys.text].map((key) => keyBytes(folder, key));
    for (const { wrapped } of secrets) expect(filesWith(folder, wrapped)).not.toEqual([]);
    const traces = secrets.flatMap(({ raw, wrapped }) => [
      ...formsOfBytes(raw),
      ...formsOfBytes(wrapped),
      wrapped.subarray(12, -16),
    ]);
    for (const { raw } of secrets) expect(tracesOf(folder, formsOfBytes(raw))).toEqual([]);

    expect(await before.vault.forget(keys.person)).toBe(true);
    expect(await before.vault.forget(keys.text)).toBe(true);
    expect(tracesOf(folder, [...traces, ...personal])).toEqual([]);
    await stop();
    expect(tracesOf(folder, [...traces, ...personal])).toEqual([]);

    rmSync(join(folder, 'views'), { recursive: true });
    const replayed = await start();
    expect(await replayed.rows()).toBe(rows);
    const [event, correction] = await replayed.store.readStream(stream);
    const { complainant, narrative: text, points } = event?.data as ComplaintRegistered['data'];
    const { narrative: told, reason } = correction?.data as IntakeCorrected['data'];
    const sealed = [complainant.person?.name, text, points[0]?.description, told?.text, reason];
    expect(sealed.map((box) => replayed.vault.open(box ?? 'absent'))).toEqual(Array(5).fill(forgotten));
    expect(points[0]?.theme).toBe('TIME.LONG');
    expect(tracesOf(folder, [...traces, ...personal])).toEqual([]);
  });
});

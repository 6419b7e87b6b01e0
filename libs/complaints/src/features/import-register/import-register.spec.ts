import { readFileSync } from 'node:fs';
import { personKey, thingId } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import { complaintsBench } from '../../testing/complaints-bench.js';

let bench: SliceBench;
beforeEach(async () => {
  bench = await complaintsBench();
});
afterEach(() => bench.close());

const csv = { 'content-type': 'text/csv', 'accept-language': 'en' };
const send = async (body: string | Buffer, query = '', headers: Record<string, string> = {}) => {
  const answer = await bench
    .as('analyst')
    .post(`/imports?register=borgerraadgiver${query}`, body, { ...csv, ...headers });
  return answer;
};
const file = (...lines: string[]) => lines.join('\n');
const written = async () => {
  const events = [];
  for await (const batch of bench.store.readAll({ after: 0n, filter: { categories: ['complaint'] } })) {
    events.push(...batch.events);
  }
  return events;
};

describe('Importing a register', () => {
  it('registers contacts and complaints, and what happened to them, in one append each', async () => {
    const { status, body, headers } = await send(
      file(
        'registernr;modtaget;type;kanal;form;klager;art;tema;team;konsekvenser;afsluttet;udfald;afvisningsgrund',
        '1;02-01-2015;klage;telefon;mundtlig;forældremyndighedsindehaver;formalitet;TIME.LONG;team-1;TRUST LEGALITY;20-01-2015;delvist medhold;',
        '2;03-01-2015;henvendelse;Digital Post;skriftlig;anonym;;;;;;;',
        '3;04-01-2015;klage;;;;formalitet;COMM;team-2;;10-01-2015;afvist;serviceniveau',
      ),
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      profile: 'danish',
      rows: 3,
      imported: 3,
      skipped: 0,
      refused: 0,
      errors: [],
      readToEnd: true,
    });
    const events = await written();
    expect(headers['lydhoer-position']).toBe(String(events.at(-1)?.position));
    expect(new Set(events.map(({ metadata }) => metadata.actor))).toEqual(new Set(['register:borgerraadgiver']));
    const one = events.filter(({ metadata }) => metadata.commandId === '1');
    expect(one.map(({ type }) => type)).toEqual(['ComplaintRegistered', 'PointAnswered', 'ComplaintClosed']);
    expect(one[0]?.data).toMatchObject({
      channel: 'phone',
      form: 'oral',
      receivedOn: '2015-01-02',
      complainant: { role: 'custody-holder', person: null },
      points: [{ kind: 'formalitet', theme: 'TIME.LONG', team: 'team-1', consequences: ['TRUST', 'LEGALITY'] }],
      register: { name: 'borgerraadgiver', id: '1' },
    });
    expect(one[1]?.data).toMatchObject({ outcome: 'partly-upheld', answeredOn: '2015-01-20' });
    expect(events.find(({ metadata }) => metadata.commandId === '2')?.data).toMatchObject({
      channel: 'digital-post',
      complainant: { role: 'anonymous' },
    });
    expect(events.find(({ type }) => type === 'ContactRegistered')?.metadata.commandId).toBe('2');
    expect(events.filter(({ metadata }) => metadata.commandId === '3')[1]?.data).toMatchObject({
      outcome: 'dismissed',
      dismissalReason: 'service-level',
    });
  });

  it('takes the machine profile, by its commas, with what is missing left unstated', async () => {
    const { body } = await send(file('register_id,received_on', 'A-1,2016-02-29'));
    expect(body).toMatchObject({ profile: 'machine', imported: 1, errors: [] });
    const [event] = await written();
    expect(event?.data).toMatchObject({
      channel: 'not-stated',
      form: 'not-stated',
      complainant: { role: 'not-stated' },
      points: [{ kind: 'not-stated', theme: 'not-stated', team: 'not-stated', consequences: [] }],
    });
  });

  it('makes one complaint with several points of rows that follow one another', async () => {
    const { body } = await send(
      file('registernr;modtaget;tema', '1;02-01-2015;TIME', '1;;COMM', '1;02-01-2015;ACCESS', '2;02-01-2015;TIME'),
    );
    expect(body).toMatchObject({ rows: 4, imported: 2, errors: [] });
    const [event] = await written();
    expect((event?.data as { points: { theme: string }[] }).points.map(({ theme }) => theme)).toEqual([
      'TIME',
      'COMM',
      'ACCESS',
    ]);
  });

  it('refuses a case for one bad row of it, and no other case', async () => {
    const { body } = await send(
      file('registernr;modtaget;tema', '1;02-01-2015;TIME', '2;02-01-2015;TIME', '2;;NO.SUCH', '3;02-01-2015;TIME'),
    );
    expect(body).toMatchObject({ imported: 2, refused: 1, errorCount: 1 });
    expect(body.errors).toEqual([expect.objectContaining({ row: 4, line: 4, column: 'tema', value: 'NO.SUCH' })]);
    expect(new Set((await written()).map(({ metadata }) => metadata.commandId))).toEqual(new Set(['1', '3']));
  });

  it('refuses a case whose rows contradict each other', async () => {
    const { body } = await send(file('registernr;modtaget;kanal', '1;02-01-2015;brev', '1;03-01-2015;'));
    expect(body).toMatchObject({ imported: 0, refused: 1 });
    expect(body.errors).toEqual([
      expect.objectContaining({
        row: 3,
        column: 'modtaget',
        value: '03-01-2015',
        problem: 'is another value than in row 2',
      }),
    ]);
  });

  it('refuses an id that comes back later in the file', async () => {
    const { body } = await send(file('registernr;modtaget', '1;02-01-2015', '2;02-01-2015', '1;02-01-2015'));
    expect(body).toMatchObject({ imported: 2, refused: 1 });
    expect(body.errors).toEqual([
      expect.objectContaining({ row: 4, column: 'registernr', problem: 'the id stood further up in the file' }),
    ]);
  });

  it('refuses points of a contact, and a realitet point that was answered, naming the row', async () => {
    const { body } = await send(
      file(
        'registernr;modtaget;type;art;tema;udfald;besvaret',
        '1;02-01-2015;henvendelse;;TIME;;',
        '2;02-01-2015;klage;formalitet;;medhold;05-01-2015',
        '2;;;realitet;;medhold;06-01-2015',
        '3;02-01-2015;;formalitet;;medhold;01-01-2015',
      ),
    );
    expect(body).toMatchObject({ imported: 0, refused: 3 });
    expect(body.errors).toEqual([
      expect.objectContaining({ row: 2, column: 'tema', problem: 'a contact has no points' }),
      expect.objectContaining({ row: 4, column: 'udfald', value: 'medhold' }),
      expect.objectContaining({ row: 5, column: 'besvaret', value: '01-01-2015' }),
    ]);
  });

  it('tells what is wrong in the language of the reader, and never repeats a name or a narrative', async () => {
    const register = file(
      'registernr;modtaget;klagers_navn;beskrivelse;kanal',
      `1;31-02-2015;${'Mette Holm'.repeat(30)};ok;brevdue`,
    );
    const danish = await send(register, '', { 'accept-language': 'da' });
    expect(danish.body.errors).toEqual([
      expect.objectContaining({ column: 'modtaget', value: '31-02-2015', problem: 'er ikke en dato, der findes' }),
      expect.objectContaining({
        column: 'kanal',
        value: 'brevdue',
        expected: expect.stringContaining('digital post'),
      }),
      expect.objectContaining({ column: 'klagers_navn', value: null, problem: 'er for lang (300 tegn)' }),
    ]);
    expect(danish.text).not.toContain('Mette');
    const english = await send(register);
    expect(english.body.errors[0]).toMatchObject({ expected: 'a date that exists, as dd-mm-yyyy, such as 31-03-2026' });
  });

  it('tells a broken rule by the columns of the file, with days as Danes write them', async () => {
    const register = file(
      'registernr;Modtaget;art;udfald;besvaret;afsluttet',
      '1;02-01-2015;formalitet;medhold;01-01-2015;',
      '2;31-12-1999;;;;',
    );
    const { body } = await send(register, '', { 'accept-language': 'da' });
    expect(body.errors.map(({ expected }: { expected: string }) => expected)).toEqual([
      'besvaret kan tidligst være den 2.1.2015, hvor henvendelsen blev modtaget.',
      'Modtaget kan tidligst være den 1.1.2000.',
    ]);
  });

  it('skips what is unchanged, also with the columns in another order, and refuses what has changed', async () => {
    await send(file('registernr;modtaget;klagers_navn', '1;02-01-2015;Mette Holm', '2;02-01-2015;Jens Bo'));
    const again = await send(
      file('klagers_navn;modtaget;registernr', 'Mette Holm;02-01-2015;1', 'Jens Boe;02-01-2015;2'),
    );
    expect(again.body).toMatchObject({ imported: 0, skipped: 1, refused: 1 });
    expect(again.body.errors).toEqual([
      expect.objectContaining({ row: 3, problem: 'the case was imported before, with other content' }),
    ]);
    expect(again.text).not.toContain('Jens');
    expect(await written()).toHaveLength(2);
  });

  it('tells registers apart by their name', async () => {
    await send(file('registernr;modtaget', '1;02-01-2015'));
    const other = await bench
      .as('analyst')
      .post('/imports?register=andet', file('registernr;modtaget', '1;02-01-2015'), csv);
    expect(other.body).toMatchObject({ imported: 1, skipped: 0 });
  });

  it('writes nothing in a dry run, which decides all the same', async () => {
    await send(file('registernr;modtaget', '1;02-01-2015'));
    const before = await bench.store.head();
    const { body } = await send(
      file(
        'registernr;modtaget;tema;klagers_navn',
        '1;02-01-2015;;',
        '2;02-01-2015;TIME;Mette Holm',
        '3;02-01-2015;NO.SUCH;',
        '2;;;',
      ),
      '&dryRun=true',
    );
    expect(body).toMatchObject({ dryRun: true, imported: 1, skipped: 1, refused: 2, position: '0' });
    expect(await bench.store.head()).toBe(before);
    const person = thingId({ actor: 'register:borgerraadgiver', key: '2' }, 'person', 0);
    expect(bench.vault.state(personKey(person))).toBe('unknown');
  });

  it('takes the example of the guide', async () => {
    const guide = new URL('../../../../../docs/guides/register-example.csv', import.meta.url);
    const { body } = await send(readFileSync(guide));
    expect(body).toMatchObject({ profile: 'danish', rows: 8, imported: 7, refused: 0, errors: [] });
    const events = await written();
    expect(events.filter(({ metadata }) => metadata.commandId === '2020-001').map(({ type }) => type)).toEqual([
      'ComplaintRegistered',
      'PartyDetailsRecorded',
      'PartyDetailsRecorded',
      'PointAnswered',
      'PointAnswered',
      'ComplaintClosed',
    ]);
    expect(events.find(({ type }) => type === 'ComplaintWithdrawn')?.data).toMatchObject({
      withdrawnOn: '2020-02-12',
      afterDialogue: true,
    });
  });

  it('is for those who may import', async () => {
    const refused = await bench.as('jurist-1').post('/imports?register=r', 'registernr;modtaget\n', csv);
    expect(refused.status).toBe(403);
  });

  it.each(['', '&profile=excel', '&dryRun=perhaps', '&mapping=nonsense', '&mapping={"x":"y"}', '&unknown=1'])(
    'refuses the query "%s" where it is wrong',
    async (query) => {
      const answer = await bench
        .as('analyst')
        .post(`/imports?register=${query === '' ? '' : 'r'}${encodeURI(query)}`, 'registernr;modtaget\n', csv);
      expect(answer.status).toBe(400);
      expect(answer.body.errors).not.toHaveLength(0);
    },
  );
});

import { readFileSync } from 'node:fs';
import type { SliceBench } from '@lydhoer/http/testing';
import { complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';
import { columnKeys, columns } from './register-columns.js';

let bench: SliceBench;
beforeEach(async () => {
  bench = await complaintsBench();
});
afterEach(() => bench.close());

const mothers = '2406851234';
const childs = '0501174321';
const heading = 'registernr;modtaget;klager;klagers_navn;klagers_cpr;vedrører_navn;vedrører_cpr';
const send = (lines: readonly string[], query = '', first = heading) =>
  bench.as('analyst').post(`/imports?register=b${query}`, [first, ...lines].join('\n'), {
    'content-type': 'text/csv',
    'accept-language': 'en',
  });
interface Found {
  readonly personId: string | null;
  readonly complaints: readonly { readonly complaintId: string }[];
}
const find = async (cpr: string) => (await bench.as('jurist-1').post('/persons/find', { cpr })).body as Found;

describe('CPR numbers in a register', () => {
  it('say who somebody is, in other rows and in what was registered by hand', async () => {
    const person = { name: 'Mette Holm', cpr: mothers };
    const complainant = { role: 'custody-holder', person };
    const byHand = await registered(bench, 'jurist-1', '/complaints', complaintBody({ complainant }));
    const { body } = await send([
      `1;02-01-2020;forældremyndighedsindehaver;Mette Holm;${mothers.slice(0, 6)}-${mothers.slice(6)};Villads;${childs}`,
      `2;03-01-2020;barn;;${childs};;${childs}`,
    ]);
    expect(body).toMatchObject({ imported: 2, refused: 0, errors: [] });
    const [mother, child] = [await find(mothers), await find(childs)];
    expect(mother.complaints).toHaveLength(2);
    expect(mother.complaints.map(({ complaintId }) => complaintId)).toContain(byHand);
    expect(child.complaints).toHaveLength(2);
    const [own] = child.complaints.filter(
      ({ complaintId }) => !mother.complaints.some((other) => other.complaintId === complaintId),
    );
    const parties = await bench.as('jurist-1').get(`/complaints/${own?.complaintId}/parties?persons=true`);
    expect(parties.body.parties).toMatchObject([
      { personId: child.personId, roles: ['complainant', 'concerned'], cpr: childs, age: { years: 2 } },
    ]);
  });

  it('are sealed, and stand in no report', async () => {
    const line = `1;02-01-2020;barn;;${childs};;`;
    const dry = await send([line], '&dryRun=true');
    expect(dry.body).toMatchObject({ imported: 1, dryRun: true });
    expect((await find(childs)).personId).toBeNull();
    const real = await send([line]);
    const again = await send([line]);
    expect([real.body.imported, again.body.skipped]).toEqual([1, 1]);
    for (const { text } of [dry, real, again]) expect(text).not.toContain(childs);
    for await (const { events } of bench.store.readAll({ after: 0n })) {
      expect(JSON.stringify(events.map(({ data, metadata }) => [data, metadata]))).not.toContain(childs);
    }
  });

  it.each([
    ['is a word', 'hemmelig'],
    ['is of no day that exists', '3002164321'],
    ['lost its leading zero in a spreadsheet', '501174321'],
    ['has a digit too many', '05011743210'],
    ['goes on and on', '0501174321'.repeat(30)],
    ['lies in the future', '3101364321'],
  ])('are refused by row and column where one %s, and not repeated', async (_what, cpr) => {
    for (const [column, line] of [
      ['klagers_cpr', `1;02-01-2020;barn;;${cpr};;`],
      ['vedrører_cpr', `1;02-01-2020;anden pårørende;Åse;${mothers};;${cpr}`],
    ] as const) {
      const { status, body, text } = await send([`0;01-01-2020;;;;;`, line]);
      expect(status).toBe(200);
      expect(body.errors).toMatchObject([{ row: 3, column, value: null }]);
      expect(text).not.toContain(cpr);
      expect(text).not.toContain(mothers);
    }
    expect((await find(mothers)).personId).toBeNull();
  });

  it('are not repeated either where they stand in another column, or in a file without a heading', async () => {
    const other = await send([`1;02-01-2020;barn;;;;`, `2;${childs};${childs.slice(0, 6)}-${childs.slice(6)};;;;`]);
    expect(other.body.errors).toMatchObject([
      { row: 3, column: 'modtaget', value: '…' },
      { row: 3, column: 'klager', value: '…' },
    ]);
    const without = await send([], '', `1;02-01-2020;${childs}`);
    expect(without.status).toBe(400);
    const number = await send([`2015001234;tirsdag;barn;;;;`]);
    expect(number.body.errors).toMatchObject([{ column: 'modtaget', value: 'tirsdag' }]);
    for (const { text } of [other, without]) expect(text).not.toMatch(/0501174321|050117-4321/);
  });

  it('are nobody’s who complains anonymously', async () => {
    const { body } = await send([`1;02-01-2020;anonym;;${mothers};;`]);
    expect(body.errors).toMatchObject([{ row: 2, column: 'klagers_cpr', value: null }]);
  });

  it('are offered where the register did not tell them before, and refused where it told others', async () => {
    const before = await send(
      ['1;02-01-2020;barn;Villads', '2;02-01-2020;barn;'],
      '',
      'registernr;modtaget;klager;klagers_navn',
    );
    expect(before.body).toMatchObject({ imported: 2 });
    const more = await send([`1;02-01-2020;barn;Villads;${childs};;`, `2;02-01-2020;barn;;;;${childs}`]);
    expect(more.body).toMatchObject({ offered: 2, refused: 0 });
    const offered = (more.body.additions as { row: number; column: string; value: string | null }[]).map(
      ({ row, column, value }) => [row, column, value],
    );
    expect(offered).toEqual([
      [2, 'klagers_cpr', null],
      [3, 'vedrører_cpr', null],
    ]);
    expect(more.text).not.toContain(childs);
    await send([`3;02-01-2020;barn;Villads;${childs};;`]);
    const other = await send([`3;02-01-2020;barn;Villads;${mothers};;`]);
    expect(other.body.errors).toMatchObject([{ problem: 'the case was imported before, with other content' }]);
    const named = await send([`3;02-01-2020;barn;Villads;${childs};Villads;`]);
    expect(named.body).toMatchObject({ offered: 1, additions: [{ column: 'vedrører_navn', value: null }] });
  });
});

describe('The columns', () => {
  it('stand in the guide, each under both its names', () => {
    const guide = readFileSync(new URL('../../../../../docs/guides/import.md', import.meta.url), 'utf8');
    const missing = columnKeys
      .flatMap((column) => [columns[column].da, columns[column].machine])
      .filter((name) => !guide.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  it('are offered, all of them, where a heading is unknown', async () => {
    const { body } = await send([], '', 'registernr;modtaget;cpr');
    const [error] = body.errors as [{ expected: string }];
    expect(error.expected).toContain('complainant_cpr');
    expect(error.expected).toContain('confirmation');
  });
});

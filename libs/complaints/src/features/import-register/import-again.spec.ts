import { personKey, textKey } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import { complaintsBench } from '../../testing/complaints-bench.js';

let bench: SliceBench;
beforeEach(async () => {
  bench = await complaintsBench();
});
afterEach(() => bench.close());

interface Report {
  readonly additions: readonly { readonly row: number; readonly column: string }[];
  readonly errors: readonly object[];
}

const send = async (lines: readonly string[], query = '') => {
  const { body } = await bench
    .as('analyst')
    .post(`/imports?register=b${query}`, lines.join('\n'), { 'content-type': 'text/csv', 'accept-language': 'en' });
  return body as Report;
};
const columns = ({ additions }: Report) => additions.map(({ row, column }) => `${row} ${column}`);

describe('A register that is imported again with more columns', () => {
  it('is compared on what the first import knew; what is new is offered row by row, and nothing is written', async () => {
    await send(['registernr;modtaget;tema', '1;02-01-2020;TIME', '2;03-01-2020;TIME', '3;04-01-2020;TIME']);
    const before = await bench.store.head();
    const again = await send([
      'registernr;modtaget;tema;kanal;art;afsluttet',
      '1;02-01-2020;TIME;brev;formalitet;',
      '2;03-01-2020;TIME;;;',
      '3;04-01-2020;COMM;brev;;',
    ]);
    expect(again).toMatchObject({ imported: 0, skipped: 2, offered: 1, refused: 1, additionCount: 2 });
    expect(columns(again)).toEqual(['2 kanal', '2 art']);
    expect(again.additions[0]).toMatchObject({
      value: 'brev',
      problem: 'was not in the register when the case was imported',
    });
    expect(again.errors).toMatchObject([
      { row: 4, column: 'tema', value: 'COMM', problem: 'the case was imported before, with other content' },
    ]);
    expect(await bench.store.head()).toBe(before);
  });

  it('offers the steps of a track that the first import did not know', async () => {
    await send([
      'registernr;modtaget;art;tema;team;lov;paragraf',
      '1;02-01-2020;realitet;DECISION;team-1;serviceloven;§ 52',
    ]);
    const again = await send([
      'registernr;modtaget;art;tema;team;lov;paragraf;afgjort_af;afgørelsesdato;genvurdering;genvurderet;videresendt',
      '1;02-01-2020;realitet;DECISION;team-1;serviceloven;§ 52;forvaltning;15-12-2019;fastholdt;20-01-2020;22-01-2020',
    ]);
    expect(again).toMatchObject({ skipped: 1, offered: 1, refused: 0 });
    expect(columns(again)).toEqual([
      '2 afgjort_af',
      '2 afgørelsesdato',
      '2 genvurdering',
      '2 genvurderet',
      '2 videresendt',
    ]);
  });

  it('offers each cell that tells more: who decided, by which paragraph, every day and every cause', async () => {
    const few = 'registernr;modtaget;art;tema;team';
    const decided =
      ';kanal;afgjort_af;lov;paragraf;afgørelsesdato;genvurdering;genvurderet;videresendt;ankestyrelsen;' +
      'ankestyrelsen_afgjort;ankestyrelsen_modtaget;årsager;afsluttet';
    await send([few, '3;03-02-2020;realitet;DECISION;team-1']);
    const again = await send([
      few + decided,
      '3;03-02-2020;realitet;DECISION;team-1;brev;forvaltning;serviceloven;§ 52;15-01-2020;fastholdt;20-02-2020;' +
        '01-03-2020;hjemvist;15-04-2020;16-04-2020;BASIS.FACTS;',
    ]);
    expect(again).toMatchObject({ skipped: 1, offered: 1, refused: 0, additionCount: 12 });
    const offered = columns(again).map((told) => told.replace('2 ', ''));
    expect(offered.toSorted()).toEqual(decided.split(';').slice(1, -1).toSorted());
  });

  it('offers the day of an answer, where the first import took the day of the closing for it', async () => {
    const few = 'registernr;modtaget;art;tema;team;udfald;afsluttet';
    await send([few, '1;02-01-2020;formalitet;TIME;team-1;medhold;31-01-2020']);
    const again = await send([`${few};besvaret`, '1;02-01-2020;formalitet;TIME;team-1;medhold;31-01-2020;20-01-2020']);
    expect(again).toMatchObject({ skipped: 1, offered: 1, refused: 0 });
    expect(again.additions).toMatchObject([
      {
        column: 'besvaret',
        value: '20-01-2020',
        problem: 'is something else than what the import assumed of an empty cell',
        expected: 'to be put right in Lydhør, if it is right',
      },
    ]);
  });

  it('offers what says otherwise than an empty cell did: a dialogue, no need of a power of attorney', async () => {
    const few = 'registernr;modtaget;klager;klagers_navn;fuldmagt_modtaget;trukket';
    await send([few, '1;02-01-2020;repræsentant;Advokat Lund;03-01-2020;20-01-2020']);
    const again = await send([
      `${few};fuldmagt_krævet;trukket_efter_dialog`,
      '1;02-01-2020;repræsentant;Advokat Lund;03-01-2020;20-01-2020;nej;ja',
    ]);
    expect(again).toMatchObject({ skipped: 1, refused: 0 });
    expect(columns(again)).toEqual(['2 fuldmagt_krævet', '2 trukket_efter_dialog']);
  });

  it('offers the track where it says the kind, and who decided', async () => {
    const few = 'registernr;modtaget;tema;team;lov;paragraf';
    await send([few, '1;02-01-2020;DECISION;team-1;serviceloven;§ 52']);
    const again = await send([
      `${few};spor;afgørelsesdato`,
      '1;02-01-2020;DECISION;team-1;serviceloven;§ 52;forvaltning;15-12-2019',
    ]);
    expect(columns(again)).toEqual(['2 spor', '2 afgørelsesdato']);
  });

  it('tells the points of one decision, and of one forwarding, apart', async () => {
    const heading =
      'registernr;modtaget;art;tema;team;lov;paragraf;afgjort_af;afgørelsesdato;genvurdering;genvurderet;videresendt';
    const point = ';realitet;DECISION;team-1;serviceloven;§ 52';
    const steps = ';forvaltning;15-12-2019;fastholdt;20-01-2020;22-01-2020';
    await send([heading, `1;02-01-2020${point};;;;;`, `1;${point}${steps}`]);
    const again = await send([heading, `1;02-01-2020${point}${steps}`, `1;${point}${steps}`]);
    expect(again).toMatchObject({ skipped: 1, offered: 1, refused: 0 });
    expect(columns(again)).toEqual([
      '2 afgjort_af',
      '2 afgørelsesdato',
      '2 genvurdering',
      '2 genvurderet',
      '2 videresendt',
    ]);
  });

  it('names the row of each point, and never a person', async () => {
    await send(['registernr;modtaget;tema', '1;02-01-2020;TIME', '1;;COMM']);
    const again = await send([
      'registernr;modtaget;tema;klagers_navn;udfald;besvaret;art',
      '1;02-01-2020;TIME;Mette Holm;;;',
      '1;;COMM;;medhold;10-01-2020;formalitet',
    ]);
    expect(columns(again)).toEqual(['2 klagers_navn', '3 art', '3 udfald', '3 besvaret']);
    expect(JSON.stringify(again)).not.toContain('Mette');
  });

  it.each([
    ['another value', 'registernr;modtaget;kanal', '1;02-01-2020;telefon'],
    ['nothing where something stood', 'registernr;modtaget;kanal', '1;02-01-2020;'],
    ['another day', 'registernr;modtaget;kanal;form', '1;03-01-2020;brev;skriftlig'],
    ['another type', 'registernr;modtaget;kanal;type', '1;02-01-2020;brev;henvendelse'],
  ])('is refused for %s', async (_what, heading, line) => {
    await send(['registernr;modtaget;kanal', '1;02-01-2020;brev']);
    expect(await send([heading, line])).toMatchObject({ skipped: 0, offered: 0, refused: 1, additions: [] });
  });

  it('offers a row more, cell by cell, and is refused for a row less', async () => {
    const one = ['registernr;modtaget;tema', '1;02-01-2020;TIME'];
    await send(one);
    const more = await send([...one, '1;;COMM']);
    expect(more).toMatchObject({ skipped: 1, offered: 1, refused: 0 });
    expect(columns(more)).toEqual(['3 registernr', '3 tema']);
    expect(more.additions).toMatchObject([
      {
        problem: 'the case did not have this row when it was imported',
        expected: 'the point to be added in Lydhør, if it is right',
      },
      { problem: 'was not in the register when the case was imported' },
    ]);
    const two = ['registernr;modtaget;tema', '2;02-01-2020;TIME', '2;;COMM'];
    await send(two);
    const less = await send(two.slice(0, 2));
    expect(less).toMatchObject({ skipped: 0, refused: 1 });
    expect(less.errors).toMatchObject([
      { row: 2, column: 'registernr', problem: 'the case had more rows when it was imported' },
    ]);
  });

  it('is compared on the columns that it still has', async () => {
    const whole = 'registernr;modtaget;kanal;art;tema;team;udfald;besvaret;afsluttet';
    await send([whole, '1;02-01-2020;brev;formalitet;TIME;team-1;medhold;20-01-2020;31-01-2020']);
    const fewer = await send(['registernr;modtaget;spor;tema', '1;02-01-2020;formalitet;TIME']);
    expect(fewer).toMatchObject({ skipped: 1, offered: 0, refused: 0, errors: [] });
    const other = await send(['registernr;modtaget;spor;tema', '1;02-01-2020;forvaltning;COMM']);
    expect(other).toMatchObject({ skipped: 0, refused: 1 });
    expect(other.errors).toMatchObject([
      { column: 'spor', value: 'forvaltning' },
      { column: 'tema', value: 'COMM' },
    ]);
  });

  it('offers nothing again that was added in Lydhør since', async () => {
    const few = ['registernr;modtaget;art;tema;team', '1;02-01-2020;formalitet;TIME;team-1'];
    await send(few);
    const grown = [`${few[0]};afsluttet;trukket`, `${few[1]};;20-01-2020`];
    expect(columns(await send(grown))).toEqual(['2 trukket']);
    const { body } = await bench.as('jurist-1').get('/complaints');
    const [{ id }] = body.items as [{ id: string }];
    const withdrawn = await bench
      .as('jurist-1')
      .post(`/complaints/${id}/withdrawal`, { withdrawnOn: '2020-01-20', afterDialogue: false });
    expect(withdrawn.status).toBe(200);
    expect(await send(grown)).toMatchObject({ skipped: 1, offered: 0, refused: 0, additions: [] });
  });

  it('agrees with what was put right in Lydhør, and may go on saying what it said', async () => {
    const few = 'registernr;modtaget;kanal';
    await send([few, '1;02-01-2020;telefon']);
    const { body } = await bench.as('jurist-1').get('/complaints');
    const [{ id }] = body.items as [{ id: string }];
    const put = await bench
      .as('jurist-1')
      .post(`/complaints/${id}/intake-correction`, { channel: 'letter', form: 'written', reason: 'Det var et brev.' });
    expect(put.status).toBe(200);
    const skipped = { skipped: 1, offered: 0, refused: 0, additions: [], errors: [] };
    expect(await send([few, '1;02-01-2020;telefon'])).toMatchObject(skipped);
    expect(await send([`${few};form`, '1;02-01-2020;telefon;skriftlig'])).toMatchObject(skipped);
    expect(await send([`${few};form`, '1;02-01-2020;brev;skriftlig'])).toMatchObject(skipped);
    const third = await send([few, '1;02-01-2020;web']);
    expect(third).toMatchObject({ refused: 1, errors: [{ column: 'kanal', value: 'web' }] });
    expect((await bench.as('jurist-1').get(`/complaints/${id}`)).body).toMatchObject({ channel: 'letter' });
  });

  it('is refused where a rule refuses what is new', async () => {
    await send(['registernr;modtaget', '1;02-01-2020']);
    const again = await send(['registernr;modtaget;afsluttet', '1;02-01-2020;01-01-2020']);
    expect(again).toMatchObject({ refused: 1, offered: 0 });
    expect(again.errors).toMatchObject([{ row: 2, column: 'afsluttet' }]);
  });

  it('tells the same in a dry run', async () => {
    await send(['registernr;modtaget', '1;02-01-2020']);
    const again = await send(['registernr;modtaget;kanal', '1;02-01-2020;brev'], '&dryRun=true');
    expect(again).toMatchObject({ dryRun: true, skipped: 1, offered: 1, position: '0' });
  });

  it('compares nothing that was forgotten, and brings nothing of it back', async () => {
    const heading = 'registernr;modtaget;klagers_navn;beskrivelse';
    await send([heading, '1;02-01-2020;Mette Holm;Hun ventede.']);
    const { body } = await bench.as('jurist-1').get('/complaints');
    const [{ id }] = body.items as [{ id: string }];
    const { body: read } = await bench.as('jurist-1').get(`/complaints/${id}?persons=true`);
    await bench.vault.forget(personKey(read.complainant.person.personId));
    await bench.vault.forget(textKey(`complaint-${id}`));
    const head = await bench.store.head();
    const again = await send([`${heading};kanal`, '1;02-01-2020;Mette Holm;Hun ventede.;brev']);
    expect(again).toMatchObject({ imported: 0, refused: 0, skipped: 1 });
    expect(await bench.store.head()).toBe(head);
  });
});

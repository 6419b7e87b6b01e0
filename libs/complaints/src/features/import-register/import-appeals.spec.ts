import type { SliceBench } from '@lydhoer/http/testing';
import { complaintsBench } from '../../testing/complaints-bench.js';

const heading =
  'registernr;modtaget;art;tema;team;lov;paragraf;spor;afgjort_af;afgørelsesdato;afgørelsesnr;genvurdering;genvurderet;' +
  'borgerens_valg;valgt;videresendt;ankestyrelsen;ankestyrelsen_afgjort;ankestyrelsen_modtaget;årsager;afsluttet';

let bench: SliceBench;
beforeEach(async () => {
  bench = await complaintsBench();
});
afterEach(() => bench.close());

const send = (lines: readonly string[], query = '', first = heading) =>
  bench.as('analyst').post(`/imports?register=b${query}`, [first, ...lines].join('\n'), {
    'content-type': 'text/csv',
    'accept-language': 'en',
  });
const types = async (registerId: string) => {
  const all: string[] = [];
  for await (const { events } of bench.store.readAll({ after: 0n, filter: { categories: ['complaint'] } })) {
    all.push(...events.filter(({ metadata }) => metadata.commandId === registerId).map(({ type }) => type));
  }
  return all;
};
const complaintOf = async (registerId: string) => {
  const { body } = await bench.as('jurist-1').get('/complaints');
  for (const { id } of body.items as { readonly id: string }[]) {
    const { body: read } = await bench.as('jurist-1').get(`/complaints/${id}?persons=true`);
    // What a complaint shows is what the spec is about to assert.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (read.register.id === registerId) return read;
  }
  throw new Error(`${registerId} was not imported`);
};

const appealed = '1;02-01-2020;realitet;DECISION;team-1;serviceloven;§ 52;;forvaltning;15-12-2019;J-17;';

describe('Importing complaints over decisions', () => {
  it('walks the administration’s track: maintained, forwarded, decided by Ankestyrelsen', async () => {
    const { body } = await send([
      `${appealed}fastholdt;20-01-2020;;;22-01-2020;stadfæstet;01-05-2020;04-05-2020;;05-05-2020`,
    ]);
    expect(body).toMatchObject({ imported: 1, refused: 0, errors: [] });
    expect(await types('1')).toEqual([
      'ComplaintRegistered',
      'AppealedDecisionRecorded',
      'PointLinkedToDecision',
      'DecisionReassessed',
      'ForwardedToAppealBoard',
      'AppealBoardDecided',
      'ComplaintClosed',
    ]);
    const read = await complaintOf('1');
    expect(read.decisions).toMatchObject([
      { decidedOn: '2019-12-15', body: 'administration', reference: 'J-17', legalBasis: { paragraph: '§ 52' } },
    ]);
    expect(read.points).toMatchObject([
      {
        track: 'administration',
        state: 'decided-by-appeal-board',
        appeal: {
          reassessed: { outcome: 'maintained', on: '2020-01-20', flag: 'decider-unknown' },
          forwardedOn: '2020-01-22',
          outcome: { outcome: 'affirmed', decidedOn: '2020-05-01', receivedOn: '2020-05-04', causes: [] },
        },
      },
    ]);
  });

  it('puts several points over several rows on one decision, and goes on with what was upheld in part', async () => {
    const { body } = await send([
      `${appealed}fuldt medhold;20-01-2020;;;;;;;;`,
      '1;;realitet;DECISION;team-1;serviceloven;§ 52;;forvaltning;15-12-2019;J-17;delvist medhold;20-01-2020;fastholdt;25-01-2020;28-01-2020;;;;;',
    ]);
    expect(body).toMatchObject({ rows: 2, imported: 1, errors: [] });
    const read = await complaintOf('1');
    expect(read.decisions).toHaveLength(2);
    expect(read.decisions[1]).toMatchObject({
      replaces: { decisionId: read.decisions[0].decisionId },
      sentOn: '2020-01-20',
    });
    expect(read.points.map(({ state }: { state: string }) => state)).toEqual(['upheld-in-full', 'with-appeal-board']);
  });

  it('passes a committee’s decision on, without a reassessment', async () => {
    const committee = '2;02-01-2020;;DECISION;team-1;serviceloven;§ 58;udvalg;;15-12-2019;;';
    const { body } = await send([`${committee};;;;06-01-2020;;;;;`]);
    expect(body).toMatchObject({ imported: 1, errors: [] });
    const read = await complaintOf('2');
    expect(read.points).toMatchObject([{ kind: 'realitet', track: 'committee', state: 'with-appeal-board' }]);
    const { body: refused } = await send(['3' + committee.slice(1) + 'fastholdt;05-01-2020;;;;;;;;'], '&dryRun=true');
    expect(refused.errors).toMatchObject([{ row: 2, column: 'genvurdering', value: 'fastholdt' }]);
  });

  it('computes deadlines of cases that are open, and of closed ones only where that is asked', async () => {
    const closed = `${appealed}fastholdt;20-01-2020;;;22-01-2020;stadfæstet;01-05-2020;;;05-05-2020`;
    await send([closed, `2${appealed.slice(1)};;;;;;;;;`]);
    expect((await types('1')).filter((type) => type.startsWith('Deadline'))).toEqual([]);
    expect(await types('2')).toContain('DeadlineStarted');
    await send([`3${closed.slice(1)}`], '&deadlines=compute');
    expect(await types('3')).toContain('DeadlineMet');
  });

  it.each([
    ['genvurderet', 'is missing', `${appealed}fastholdt;;;;;;;;;`],
    ['genvurdering', 'is missing', `${appealed};20-01-2020;;;;;;;;`],
    ['genvurdering', 'is not one of the values', `${appealed}måske;20-01-2020;;;;;;;;`],
    [
      'afgørelsesdato',
      'is missing',
      '1;02-01-2020;realitet;;;serviceloven;§ 52;forvaltning;;;;fastholdt;20-01-2020;;;;;;;;',
    ],
    ['afgjort_af', 'is missing', '1;02-01-2020;realitet;;;serviceloven;§ 52;;;15-12-2019;;;;;;;;;;;'],
    ['lov', 'is missing', '1;02-01-2020;realitet;;;;;;forvaltning;15-12-2019;;;;;;;;;;;'],
    ['ankestyrelsen', 'is missing', `${appealed}fastholdt;20-01-2020;;;22-01-2020;;01-05-2020;;;`],
    ['afgørelsesdato', 'belongs to a realitet point', '1;02-01-2020;formalitet;;;;;;;15-12-2019;;;;;;;;;;;'],
    ['spor', 'does not go with the kind', '1;02-01-2020;formalitet;;;;;udvalg;;;;;;;;;;;;;'],
    [
      'afgørelsesdato',
      'The decision is later than the complaint',
      appealed.replace('15-12-2019', '15-12-2020') + ';;;;;;;;;',
    ],
    ['genvurderet', 'The date is before the receipt', `${appealed}fastholdt;01-01-2020;;;;;;;;`],
    ['årsager', '', `${appealed}fastholdt;20-01-2020;;;22-01-2020;hjemvist;01-05-2020;;NO.SUCH;`],
    ['ankestyrelsen', '', `${appealed};;;;;stadfæstet;01-05-2020;;;`],
  ])('refuses a case for its %s: %s', async (column, problem, line) => {
    const { body } = await send([line]);
    expect(body).toMatchObject({ imported: 0, refused: 1 });
    const fault = body.errors.find((error: { column: string }) => error.column === column);
    expect(fault).toMatchObject({ row: 2, column });
    if (problem !== '') expect(fault.problem).toBe(problem);
  });

  it('names no field of a request where a register has no such column', async () => {
    const line = appealed.replace('15-12-2019', '15-12-2020') + ';;;;;;;;;';
    const { body } = await send([line]);
    expect(body.errors[0].expected).toContain('on which that was raised; that is done in Lydhør.');
    const { body: danish } = await bench
      .as('analyst')
      .post('/imports?register=b', [heading, line].join('\n'), { 'content-type': 'text/csv', 'accept-language': 'da' });
    expect(danish.errors[0].expected).toContain('den dag, det blev rejst; det gøres i Lydhør.');
  });

  describe('whose body contradicts the legal basis', () => {
    const contradicting =
      '1;02-01-2020;realitet;DECISION;team-1;serviceloven;§ 58;;forvaltning;15-12-2019;J-17;fastholdt;20-01-2020;;;22-01-2020;;;;;;';
    const why = 'Mette Holm har aftalt det med udvalget';

    it('are refused with the column in which it can be confirmed', async () => {
      const { body } = await send([contradicting]);
      expect(body.errors).toMatchObject([{ row: 2, column: 'afgjort_af', value: 'forvaltning' }]);
      expect(body.errors[0].expected).toContain('confirm in bekræftelse');
      const machine = await bench
        .as('analyst')
        .post('/imports?register=b', [heading.replace('afgjort_af', 'decision_body'), contradicting].join('\n'), {
          'content-type': 'text/csv',
          'accept-language': 'da',
        });
      expect(machine.body.errors).toMatchObject([{ column: 'decision_body' }]);
    });

    it('are taken where it is confirmed, once for all rows of a decision, and why is not repeated', async () => {
      const second = contradicting.replace('1;02-01-2020', '1;').replace('fastholdt;20-01-2020;;;22-01-2020', ';;;;');
      const { body, text } = await send([`${contradicting}${why}`, second], '', `${heading};bekræftelse`);
      expect(body).toMatchObject({ imported: 1, errors: [] });
      expect(text).not.toContain('Mette');
      const read = await complaintOf('1');
      expect(read.decisions).toMatchObject([{ bodyConfirmed: { by: 'register:b', reason: why } }]);
    });

    it('are all that is confirmed', async () => {
      const { body, text } = await send([`${appealed};;;;;;;;;;${why}`], '', `${heading};bekræftelse`);
      expect(body.errors).toMatchObject([{ row: 2, column: 'bekræftelse', value: null }]);
      expect(body.errors[0].expected).toContain('bekræftelse');
      expect(text).not.toContain('Mette');
    });
  });

  it('takes what Ankestyrelsen sent back without causes once the case is over, and not before', async () => {
    const remitted = `${appealed}fastholdt;20-01-2020;;;22-01-2020;hjemvist;01-05-2020;;;`;
    const open = await send([remitted]);
    expect(open.body.errors).toMatchObject([{ row: 2, column: 'årsager' }]);
    const over = await send([`${remitted}05-05-2020`]);
    expect(over.body).toMatchObject({ imported: 1, errors: [] });
    const read = await complaintOf('1');
    expect(read.points).toMatchObject([{ appeal: { outcome: { outcome: 'remitted', causes: [] } } }]);
    const again = await send([
      `${appealed}fastholdt;20-01-2020;;;22-01-2020;hjemvist;01-05-2020;;BASIS.FACTS;05-05-2020`,
    ]);
    expect(again.body).toMatchObject({ offered: 1, additions: [{ column: 'årsager' }] });
  });

  it('never repeats a decision’s number, which may name somebody', async () => {
    const { text } = await send([appealed.replace('J-17', 'Mette Holm'.repeat(20)) + ';;;;;;;;;']);
    expect(text).toContain('too long');
    expect(text).not.toContain('Mette');
  });
});

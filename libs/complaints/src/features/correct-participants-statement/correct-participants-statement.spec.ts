import type { SliceBench } from '@lydhoer/http/testing';
import { carriedOut, enrolledAndLeft, opened, readCollective } from '../../testing/collectives-bench.js';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';

describe('Correcting how many families somebody said there are', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const source = { kind: 'newspaper', reference: 'Sjællandske' };
  const stated = (id: string, families: number) =>
    carriedOut(bench, 'jurist-1', `/collectives/${id}/statements`, { families, statedOn: '2026-02-20', source });
  const path = (id: string, statementId: string) => `/collectives/${id}/statements/${statementId}/correction`;

  it('keeps its manners; the figures follow, and what was recorded stays known', async () => {
    const id = await opened(bench, 'team-leader-boerneliv');
    await stated(id, 42);
    const statementId = await stated(id, 23);
    expect((await readCollective(bench, id)).counts).toMatchObject({ statedLeast: 23, statedMost: 42 });
    const right = {
      families: 32,
      statedOn: '2026-02-19',
      source: { kind: 'municipal-document', reference: 'Slide 4' },
    };
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: id,
      path: (of) => path(of, statementId),
      body: { statement: right, reason: 'Byttet om på cifrene.' },
      category: 'collective',
    });
    const shown = await readCollective(bench, id, '?persons=true');
    expect(shown.counts).toMatchObject({ statedLeast: 32, statedMost: 42 });
    expect(shown.statements).toEqual([expect.objectContaining({ families: 42 }), { id: statementId, ...right }]);
    expect(shown.corrections).toMatchObject([
      {
        ...{ type: 'ParticipantsStatementCorrected', statementId, step: null, complaintId: null },
        ...{ was: '2026-02-20', on: '2026-02-19', familiesWere: 23, reason: 'Byttet om på cifrene.' },
      },
    ]);
    expect((await readCollective(bench, id)).statements[1]?.source).toEqual({ kind: 'municipal-document' });
  });

  it('takes away a statement that nobody made, also after the end', async () => {
    const id = await opened(bench);
    const statementId = await stated(id, 42);
    await enrolledAndLeft(bench, id);
    await carriedOut(bench, 'jurist-1', `/collectives/${id}/closing`, { closedOn: '2026-02-27' });
    await carriedOut(bench, 'jurist-1', path(id, statementId), { reason: 'Det gjaldt en anden sag.' });
    const shown = await readCollective(bench, id);
    expect(shown).toMatchObject({ statements: [], counts: { statedLeast: null, notStated: 1 } });
    expect(shown.corrections).toMatchObject([{ statementId, was: '2026-02-20', on: null, familiesWere: 42 }]);
    const again = await bench.as('jurist-1').post(path(id, statementId), { reason: 'x' });
    expect([again.status, again.body.type]).toEqual([404, '/problems/statement-unknown']);
  });

  it('keeps the order of statements where one was taken away', async () => {
    const id = await opened(bench);
    const [first] = [await stated(id, 1), await stated(id, 2)];
    await carriedOut(bench, 'jurist-1', path(id, first), { reason: 'x' });
    await stated(id, 3);
    expect((await readCollective(bench, id)).statements.map(({ families }) => families)).toEqual([2, 3]);
  });

  it.each([
    [{ families: 0, statedOn: '2026-02-20', source }, 400, 'input-not-valid'],
    [{ families: 32, statedOn: '2026-02-20' }, 400, 'input-not-valid'],
    [{ families: 32, statedOn: '2026-03-03', source }, 422, 'date-in-the-future'],
  ])('refuses %j', async (statement, status, code) => {
    const id = await opened(bench);
    const answer = await bench.as('jurist-1').post(path(id, await stated(id, 42)), { statement, reason: 'x' });
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${code}`]);
  });
});

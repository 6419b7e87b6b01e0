import type { SliceBench } from '@lydhoer/http/testing';
import { carriedOut, opened, readCollective } from '../../testing/collectives-bench.js';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';

describe('Stating how many families there are', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/collectives/${id}/statements`;
  const statement = (families: number, changes: object = {}) => ({
    families,
    statedOn: '2026-02-22',
    source: { kind: 'newspaper', reference: 'Sjællandske Nyheder' },
    ...changes,
  });

  it('keeps its manners, and every statement beside the families that are enrolled', async () => {
    const collectiveId = await opened(bench, 'team-leader-boerneliv');
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: collectiveId,
      path,
      body: statement(32),
      category: 'collective',
    });
    await carriedOut(bench, 'jurist-1', path(collectiveId), statement(42, { source: { kind: 'oral' } }));
    const { statements, counts } = await readCollective(bench, collectiveId, '?persons=true');
    expect(statements).toEqual([
      {
        id: expect.any(String),
        families: 32,
        statedOn: '2026-02-22',
        source: { kind: 'newspaper', reference: 'Sjællandske Nyheder' },
      },
      { id: expect.any(String), families: 42, statedOn: '2026-02-22', source: { kind: 'oral', reference: null } },
    ]);
    expect(counts).toMatchObject({ statedLeast: 32, statedMost: 42, notStated: 0, enrolledNow: 0 });
  });

  it.each([0, -1, 1.5, 100_001, '32', null])('takes no number that is none: %s', async (families) => {
    const collectiveId = await opened(bench);
    const { status, body } = await bench.as('jurist-1').post(path(collectiveId), { ...statement(1), families });
    expect([status, body.errors[0].field]).toEqual([400, 'families']);
  });

  it('refuses a day to come', async () => {
    const { status, body } = await bench
      .as('jurist-1')
      .post(path(await opened(bench)), statement(32, { statedOn: '2026-03-03' }));
    expect([status, body.type]).toEqual([422, '/problems/date-in-the-future']);
  });
});

import type { SliceBench } from '@lydhoer/http/testing';
import {
  appealedComplaint,
  decisionBody,
  going,
  pathOf,
  ways,
  type Appealed,
} from '../../testing/appealed-complaints.js';
import { complaintsBench } from '../../testing/complaints-bench.js';

describe('The times of a chair’s decision', () => {
  let bench: SliceBench;
  let of: Appealed;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  beforeEach(async () => {
    of = await appealedComplaint(bench, 'chair');
    await going(bench, of, ...ways.executed(), ['decision/notice', { notifiedAt: '2026-01-05T21:00:00+01:00' }]);
  });
  afterAll(() => bench.close());

  const correct = (body: object) =>
    bench.as('jurist-1').post(pathOf(of, 'decision/execution-correction'), { reason: 'Forkert time.', ...body });
  const times = async () => {
    const { body } = await bench.as('jurist-1').get(`/complaints/${of.id}`);
    const { executedAt, notifiedAt } = body.decisions[0].chair as Record<string, unknown>;
    return [executedAt, notifiedAt];
  };
  const deadlines = async () => {
    const { body } = await bench.as('jurist-1').get(`/complaints/${of.id}/deadlines`);
    const all = body.deadlines as { readonly rule: { readonly code: string }; readonly state: string }[];
    return Object.fromEntries(
      all.filter(({ rule }) => rule.code.startsWith('CHAIR')).map(({ rule, state }) => [rule.code, state]),
    );
  };
  const notice = '2026-01-05T20:00:00.000Z';

  it('keep the notice when only the execution is put right', async () => {
    expect((await correct({ executedAt: '2026-01-05T20:30:00+01:00' })).status).toBe(200);
    expect(await times()).toEqual(['2026-01-05T19:30:00.000Z', notice]);
    expect((await correct({ executedAt: '2026-01-05T20:15:00+01:00', notifiedAt: null })).status).toBe(200);
    expect(await times()).toEqual(['2026-01-05T19:15:00.000Z', notice]);
  });
  it('stand in a refusal as they were in Denmark, and beside it as machines read them', async () => {
    const body = { executedAt: '2026-01-05T21:30:00+01:00', reason: 'Forkert time.' };
    const path = pathOf(of, 'decision/execution-correction');
    const refused = await bench.as('jurist-1').post(path, body);
    expect([refused.status, refused.body.earliest]).toEqual([422, '2026-01-05T20:30:00.000Z']);
    expect(refused.body.detail).toBe('notifiedAt kan ikke ligge før iværksættelsen (5.1.2026 kl. 21.30).');
    const english = await bench.as('jurist-1').post(path, body, { 'accept-language': 'en' });
    expect(english.body.detail).toContain('2026-01-05 21:30 Danish time');
  });
  it('lose the notice when it is said that there was none', async () => {
    const executedAt = '2026-01-05T20:00:00+01:00';
    const both = await correct({ executedAt, neverNotified: true, notifiedAt: notice });
    expect([both.status, both.body.type]).toEqual([422, '/problems/chair-decision-notice-told-twice']);
    expect((await correct({ executedAt, neverNotified: true })).status).toBe(200);
    expect(await times()).toEqual(['2026-01-05T19:00:00.000Z', null]);
  });
  it('are corrected without telling those that are right, and so is the committee’s answer', async () => {
    await going(bench, of, ['decision/approval', { approvedOn: '2026-01-09' }]);
    expect((await correct({ answer: { approvedOn: '2026-01-12' } })).status).toBe(200);
    expect(await deadlines()).toEqual({
      CHAIR_NOTICE_24H: 'met',
      CHAIR_APPROVAL_7D: 'met-late',
      CHAIR_VALID_1M: 'overdue',
    });
    expect((await correct({ answer: { notApprovedOn: '2026-01-09' } })).status).toBe(200);
    expect(await deadlines()).toMatchObject({ CHAIR_APPROVAL_7D: 'superseded', CHAIR_VALID_1M: 'superseded' });
    const lapsed = { on: '2026-01-10', because: 'withdrawn' };
    expect((await correct({ answer: { lapsed } })).status).toBe(200);
    const { body } = await bench.as('jurist-1').get(`/complaints/${of.id}`);
    expect(body.decisions[0].chair).toMatchObject({ approvedOn: null, notApprovedOn: null, lapsed });
    expect((await correct({ answer: {} })).status).toBe(200);
    expect(await times()).toEqual(['2026-01-05T19:00:00.000Z', notice]);
    expect(await deadlines()).toMatchObject({ CHAIR_APPROVAL_7D: 'overdue', CHAIR_VALID_1M: 'overdue' });
    const journey = await bench.as('jurist-1').get(`/complaints/${of.id}/journey`);
    const lines = (journey.body.steps as { readonly text: string }[]).map(({ text }) => text);
    expect(lines.filter((line) => /godkendte|sagde børne- og ungeudvalget|bortfaldt/u.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes('hvad der skete med formandens afgørelse'))).toHaveLength(4);
  });
  it('and the execution are gone when it never was carried out', async () => {
    const more = await correct({ neverExecuted: true });
    expect([more.status, more.body.type]).toEqual([422, '/problems/chair-decision-never-executed']);
    expect((await correct({ neverExecuted: true, neverNotified: true, answer: null })).status).toBe(200);
    const { body } = await bench.as('jurist-1').get(`/complaints/${of.id}`);
    expect(body.decisions[0].chair).toBeNull();
    const asCommittees = await bench.as('jurist-1').post(pathOf(of, 'decision/correction'), {
      ...decisionBody({ body: 'committee', legalBasis: { statute: 'barnets-lov', paragraph: '§ 47' } }),
      reason: 'Det var udvalgets egen afgørelse.',
    });
    expect(asCommittees.status).toBe(200);
  });
});

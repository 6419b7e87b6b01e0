import type { SliceBench } from '@lydhoer/http/testing';
import { appealedComplaint, decisionBody, reassessmentBody } from '../../testing/appealed-complaints.js';
import { complaintBody, complaintsBench, registered, withDemoGoals } from '../../testing/complaints-bench.js';

let bench: SliceBench;
beforeEach(async () => {
  bench = await withDemoGoals(await complaintsBench());
});
afterEach(() => bench.close());

const deadlines = (id: string, headers: Record<string, string> = {}) =>
  bench.as('jurist-1').get(`/complaints/${id}/deadlines`, headers);

describe('Deadlines under an act with appeal rules of its own', () => {
  it('are one without a date, which says where to find them', async () => {
    const [grievance] = complaintBody().points;
    const legalBasis = { statute: 'voksenansvarsloven', paragraph: '§ 9' };
    const id = await registered(
      bench,
      'jurist-1',
      '/complaints',
      complaintBody({ points: [{ ...grievance, kind: 'realitet', legalBasis }] }),
    );
    const { body } = await deadlines(id);
    const other = (body.deadlines as readonly { rule: { code: string }; sentences: { reason: string } }[]).filter(
      ({ rule }) => rule.code !== 'ACK' && rule.code !== 'REPLY',
    );
    expect(other).toMatchObject([
      { rule: { code: 'OTHER_REGIME', paragraph: null }, computed: null, state: 'no-deadline-set', daysLeft: null },
    ]);
    expect(other[0]?.sentences).toEqual({
      duty: 'Der er ingen dato for fristen (Frist efter en lov med egne klageregler).',
      reason:
        'Sagen følger en lov med egne regler for klage. De lovbestemte frister løber efter den, men beregnes ikke her: Find dem i loven, og hold selv øje med dem.',
    });
    const english = await deadlines(id, { 'accept-language': 'en' });
    expect(english.body.deadlines.at(-1).sentences.reason).toContain('are not computed here');
    const undated = (await bench.as('jurist-1').get('/deadlines?due=undated')).body.items as readonly object[];
    expect(undated).toMatchObject([{ complaintId: id, rule: 'OTHER_REGIME' }]);
  });
  it('show a party’s time for appeals without a date, and let it be confirmed that it is reassessed', async () => {
    const legalBasis = { statute: 'voksenansvarsloven', paragraph: '§ 9' };
    const { id, decisionId, pointId, personId } = await appealedComplaint(bench);
    const path = `/complaints/${id}/decisions/${decisionId}`;
    const jurist = bench.as('jurist-1');
    const put = (more: object) =>
      jurist.post(`${path}/correction`, { ...decisionBody({ legalBasis }), reason: 'x', ...more });
    expect((await put({})).status).toBe(200);
    const receipt = { personId, receivedOn: '2026-01-06', channel: 'letter', guidance: 'given' };
    expect((await jurist.post(`${path}/receipts`, receipt)).status).toBe(200);
    const { body } = await deadlines(id);
    const [appeal] = (body.deadlines as readonly { rule: { code: string } }[]).filter(
      ({ rule }) => rule.code === 'OTHER_REGIME_APPEAL',
    );
    expect(appeal).toMatchObject({
      ...{ startedOn: '2026-01-06', computed: null, state: 'no-deadline-set', subject: { decisionId, personId } },
      rule: { binds: 'citizen', openQuestion: expect.stringContaining('er ikke lagt ind') as string },
      sentences: {
        duty: 'Der er ingen dato for fristen (Klagefrist efter en lov med egne klageregler).',
        reason: expect.stringContaining('løber efter den, men beregnes ikke her') as string,
      },
    });
    const refused = await jurist.post(`${path}/reassessment`, reassessmentBody(pointId, 'maintained'));
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/act-has-appeal-rules-of-its-own']);
    expect(refused.body.detail).toContain('retssikkerhedsloven § 66');
    expect((await put({ confirmation: { reason: 'Loven henviser til kapitel 10.' } })).status).toBe(200);
    expect((await jurist.post(`${path}/reassessment`, reassessmentBody(pointId, 'maintained'))).status).toBe(200);
  });
});

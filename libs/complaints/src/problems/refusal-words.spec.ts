import type { SliceBench } from '@lydhoer/http/testing';
import { appealedComplaint, going, outcomeBody, pathOf, ways } from '../testing/appealed-complaints.js';
import { answerBody, complaintBody, complaintsBench, pointIds, registered } from '../testing/complaints-bench.js';

describe('A refusal that is about codes of ours', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const jurist = () => bench.as('jurist-1');

  it('says them in Danish to a Danish reader, and keeps them as codes beside the sentence', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const [pointId = ''] = await pointIds(bench, id);
    const path = `/complaints/${id}/points/${pointId}/second-stage`;
    const wrong = { askedOn: '2026-03-02' };
    const refused = await jurist().post(path, wrong);
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/step-not-possible']);
    expect(refused.body).toMatchObject({ state: 'received', step: 'AskSecondStage' });
    expect(refused.body.may).toContain('AnswerPoint');
    expect(refused.body.detail).toContain('»modtaget«');
    expect(refused.body.detail).toContain('»besvare punktet«');
    expect(refused.body.detail).not.toMatch(/[a-z][A-Z]/);
    const english = await jurist().post(path, wrong, { 'accept-language': 'en' });
    expect(english.body.detail).toContain('ask second stage');
    expect(english.body.detail).not.toMatch(/[a-z][A-Z]/);
  });

  it('says so where nothing more is possible', async () => {
    const of = await appealedComplaint(bench);
    await going(bench, of, ...ways.forwarded(of));
    await going(bench, of, ['decision/appeal-board-outcome', outcomeBody(of.pointId, 'affirmed')]);
    const path = pathOf(of, 'point/appeal-withdrawal');
    const refused = await jurist().post(path, { withdrawnOn: '2026-02-27' });
    expect([refused.status, refused.body.may]).toEqual([409, []]);
    expect(refused.body.detail).toContain('der kan ikke ske mere med det');
    const english = await jurist().post(path, { withdrawnOn: '2026-02-27' }, { 'accept-language': 'en' });
    expect(english.body.detail).toContain('nothing more can happen to it');
  });

  it('names a rule of deadlines as people do', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    await jurist().post(`/complaints/${id}/duties`, { kind: 'access-to-files', startedOn: '2026-03-02' });
    const pause = { pausedOn: '2026-03-02', ground: 'other' };
    const refused = await jurist().post(`/complaints/${id}/deadlines/AKTINDSIGT_7WD/pauses`, pause);
    expect([refused.status, refused.body.rule]).toEqual([409, 'AKTINDSIGT_7WD']);
    expect(refused.body.detail).toContain('»Svar på anmodning om aktindsigt«');
    expect(refused.body.detail).not.toContain('AKTINDSIGT_7WD');
  });

  it('is explained without them', async () => {
    const { body } = await bench.as('jurist-1').get('/problems/step-not-possible');
    expect(Object.keys(body as object).sort()).toEqual(['code', 'detail', 'status', 'title', 'type']);
  });

  it('tells of an answered point what may be done there', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const [pointId = ''] = await pointIds(bench, id);
    const answer = () => jurist().post(`/complaints/${id}/points/${pointId}/answer`, answerBody());
    expect((await answer()).status).toBe(200);
    const { body } = await answer();
    expect(body.detail).not.toMatch(/[a-z][A-Z]|[A-Z]_[A-Z]/);
  });
});

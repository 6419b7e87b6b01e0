import { Appeal, removal } from './appeals.js';
import { RunningApp } from './running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

describe('A decision of the children and youth committee', () => {
  let appeal: Appeal;

  it('is not reassessed: the law sends the complaint straight to Ankestyrelsen', async () => {
    appeal = await Appeal.register(app, { receivedOn: '2026-02-20', legalBasis: removal });
    await appeal.record({ body: 'committee', legalBasis: removal });
    expect(await appeal.standing()).toEqual(['committee', 'to-pass-on']);
    const reassessed = await appeal.ask('decision/reassessment', appeal.reassessment('maintained', '2026-02-23'));
    expect([reassessed.status, reassessed.body.type]).toEqual([409, '/problems/committee-decision-is-not-reassessed']);
    expect(reassessed.body.detail).toContain('barnets lov');
    const { body } = await appeal.deadlines();
    expect(body.deadlines.map(({ rule }: { rule: { code: string } }) => rule.code)).not.toContain('REASSESS_4W');
  });

  it('is passed on with both days of receipt, and Ankestyrelsen has eight weeks', async () => {
    const receipt = {
      personId: appeal.complainant,
      receivedOn: '2026-02-04',
      channel: 'handed-over',
      guidance: 'given',
    };
    await appeal.post('decision/receipts', receipt);
    await appeal.post('decision/passing-on', { passedOnOn: '2026-02-23' });
    await appeal.post('decision/appeal-board-receipt', { receivedOn: '2026-02-25' });
    const again = await appeal.ask('decision/appeal-board-receipt', { receivedOn: '2026-02-25' });
    expect([again.status, again.body.type]).toEqual([409, '/problems/board-receipt-unchanged']);
    expect(await appeal.dates('AST_8W')).toMatchObject({ due: '2026-04-22' });
    expect(await appeal.dates('APPEAL_BU_4W')).toMatchObject({ latest: '2026-03-04', state: 'met' });
    const { body } = await appeal.read();
    expect([body.receivedOn, body.points[0].appeal.boardReceivedOn]).toEqual(['2026-02-20', '2026-02-25']);
  });

  it('may go to court afterwards', async () => {
    await appeal.post('decision/appeal-board-outcome', appeal.outcome('affirmed', '2026-04-10'));
    expect(await appeal.dates('AST_8W')).toMatchObject({ state: 'met' });
    // Received the day after: four weeks from 11 April end on a Saturday.
    expect(await appeal.dates('COURT_4W')).toMatchObject({ due: '2026-05-09', latest: '2026-05-11' });
    const early = await appeal.ask('point/court-case', { broughtOn: '2026-04-09' });
    expect([early.status, early.body.type]).toEqual([422, '/problems/date-before-last-step']);
    await appeal.post('point/court-case', { broughtOn: '2026-05-08' });
    await appeal.post('point/court-outcome', { outcome: 'upheld', decidedOn: '2026-09-14' });
    await appeal.post('closing', { closedOn: '2026-09-15' });
  });
});

describe('An urgent decision by the chair', () => {
  let appeal: Appeal;

  it('starts three clocks when it is carried out', async () => {
    appeal = await Appeal.register(app, { receivedOn: '2026-04-07', legalBasis: removal });
    await appeal.record({ body: 'chair', legalBasis: removal, decidedOn: '2026-04-02' });
    const tooEarly = await appeal.ask('decision/execution', { executedAt: '2026-04-01T12:00:00+02:00' });
    expect([tooEarly.status, tooEarly.body.type]).toEqual([422, '/problems/chair-decision-executed-before-decided']);
    // The Thursday before Easter.
    await appeal.post('decision/execution', { executedAt: '2026-04-02T21:30:00+02:00' });
    const notice = await appeal.deadline('CHAIR_NOTICE_24H');
    expect(notice.computed?.countsAt).toBe('2026-04-03T19:30:00.000Z');
    expect(await appeal.dates('CHAIR_APPROVAL_7D')).toMatchObject({ due: '2026-04-08', latest: '2026-04-08' });
    expect(await appeal.dates('CHAIR_VALID_1M')).toMatchObject({ due: '2026-05-02', latest: '2026-05-02' });
  });

  it('is notified of too late by a minute, and approved on the last day', async () => {
    await appeal.post('decision/notice', { notifiedAt: '2026-04-03T21:31:00+02:00' });
    expect(await appeal.dates('CHAIR_NOTICE_24H')).toMatchObject({ state: 'met-late' });
    await appeal.post('decision/approval', { approvedOn: '2026-04-08' });
    expect(await appeal.dates('CHAIR_APPROVAL_7D')).toMatchObject({ state: 'met' });
    const again = await appeal.ask('decision/approval', { approvedOn: '2026-04-08' });
    expect([again.status, again.body.type]).toEqual([409, '/problems/step-not-possible']);
  });

  it('has its time put right, and every clock follows', async () => {
    const corrected = {
      executedAt: '2026-04-02T21:32:00+02:00',
      ...{ notifiedAt: '2026-04-03T21:31:00+02:00', reason: 'Efter politiets notat.' },
    };
    await appeal.post('decision/execution-correction', corrected);
    expect(await appeal.dates('CHAIR_NOTICE_24H')).toMatchObject({ state: 'met' });
  });

  it('is complained of like a decision of the committee, and ends when that decides for good', async () => {
    await appeal.post('decision/passing-on', { passedOnOn: '2026-04-08', receivedByAppealBoardOn: '2026-04-09' });
    await appeal.post('decision/lapse', { lapsedOn: '2026-04-30', because: 'replaced' });
    expect(await appeal.dates('CHAIR_VALID_1M')).toMatchObject({ state: 'met' });
    await appeal.post('decision/appeal-board-outcome', appeal.outcome('remitted', '2026-05-20', ['BASIS.HEARING']));
    const wrong = { decidedOn: '2026-06-01', sentOn: '2026-06-02', body: 'administration' };
    const refused = await appeal.ask('decision/new-decision', { newDecision: wrong });
    expect(refused.body.type).toBe('/problems/remitted-committee-case-goes-back-to-the-committee');
    const made = await appeal.ask('decision/new-decision', { newDecision: { ...wrong, body: 'committee' } });
    expect(made.status).toBe(201);
    expect(await appeal.standing()).toEqual(['committee', 'decided-anew']);
  });
});

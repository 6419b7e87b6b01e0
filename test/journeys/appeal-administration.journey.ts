import { Appeal, support } from './appeals.js';
import { RunningApp } from './running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

describe('A partial uphold that goes on', () => {
  let appeal: Appeal;
  let hearing: string;

  it('is about a decision, and a point about the hearing touches it', async () => {
    appeal = await Appeal.register(app, { receivedOn: '2026-02-20', further: [{ theme: 'HEARING' }] });
    [, hearing = ''] = appeal.points;
    const wrong = await appeal.record({ legalBasis: { statute: 'barnets-lov', paragraph: '§ 47' } });
    expect([wrong.status, wrong.body.type]).toEqual([422, '/problems/decision-body-contradicts-legal-basis']);
    expect(wrong.body.detail).toContain('§ 142');
    expect((await appeal.record()).status).toBe(201);
    await appeal.post(`points/${hearing}/touched-decision`, { decisionId: appeal.decisionId }, 'jurist-1');
    expect(await appeal.dates('REASSESS_4W')).toEqual({ due: '2026-03-20', latest: '2026-03-20', state: 'overdue' });
  });

  it('is upheld in part by a new decision, and the citizen has four weeks', async () => {
    const reassessment = appeal.reassessment('upheld-in-part', '2026-03-05');
    const caseworker = await appeal.ask('decision/reassessment', reassessment, 'caseworker-boerneliv');
    expect(caseworker.status).toBe(403);
    const nothing = await appeal.ask('decision/reassessment', { ...reassessment, newDecision: undefined });
    expect([nothing.status, nothing.body.type]).toEqual([422, '/problems/new-decision-missing']);
    await appeal.post('decision/reassessment', reassessment);
    expect(await appeal.standing()).toEqual(['administration', 'awaiting-choice']);
    // Four weeks after 6 March end on Good Friday: the last day is the Tuesday after Easter.
    expect(await appeal.dates('CHOICE_4W')).toMatchObject({ due: '2026-04-03', latest: '2026-04-07' });
    const silence = await appeal.ask('point/citizen-silence', { recordedOn: '2026-04-07' });
    expect([silence.status, silence.body.latest]).toEqual([422, '2026-04-07']);
  });

  it('goes on when the rest stands, within fourteen days, with reasons and documents and what touches it', async () => {
    await appeal.post('point/citizen-choice', { choice: 'stands', answeredOn: '2026-04-07' });
    expect(await appeal.dates('FORWARD_PART_14D')).toMatchObject({ due: '2026-04-21' });
    const incomplete = await appeal.ask('decision/forwarding', { forwardedOn: '2026-04-17' });
    expect(incomplete.body.missing).toEqual(['documents', 'reasonsForDecision', 'reasonsForReassessment']);
    expect(incomplete.body.detail).toContain('§ 66');
    await appeal.post('decision/forwarding', appeal.forwarding('2026-04-17'));
    const { body } = await appeal.read();
    expect(body.points.map(({ state }: { state: string }) => state)).toEqual(['with-appeal-board', 'gone-along']);
    expect(await appeal.dates('FORWARD_PART_14D')).toMatchObject({ state: 'met' });
  });

  it('is amended by Ankestyrelsen for a reason that there is, and closed', async () => {
    const outcome = appeal.outcome('amended', '2026-06-15', ['NO.SUCH']);
    expect((await appeal.ask('decision/appeal-board-outcome', outcome)).body.type).toBe(
      '/problems/appeal-cause-unknown',
    );
    const early = await appeal.ask('closing', { closedOn: '2026-06-15' });
    expect([early.status, early.body.type]).toEqual([409, '/problems/realitet-point-open']);
    await appeal.post('decision/appeal-board-outcome', appeal.outcome('amended', '2026-06-15', ['BASIS.FACTS']));
    await appeal.post('closing', { closedOn: '2026-06-17' });
    const { body } = await appeal.read();
    expect([body.status, body.decisions[0].outcome]).toEqual(['closed', 'amended']);
  });
});

describe('A remitted case', () => {
  let appeal: Appeal;

  it('goes to Ankestyrelsen and comes back', async () => {
    appeal = await Appeal.register(app, { receivedOn: '2026-02-20' });
    await appeal.record({ decidedBy: undefined });
    await appeal.post('decision/reassessment', appeal.reassessment('maintained', '2026-03-05'));
    const { body } = await appeal.read();
    expect(body.points[0].appeal.reassessed).toMatchObject({ outcome: 'maintained', flag: 'decider-unknown' });
    await appeal.post('decision/forwarding', appeal.forwarding('2026-03-10'));
    const late = await appeal.ask('decision/reassessment', appeal.reassessment('maintained', '2026-03-11'));
    expect([late.status, late.body.type, late.body.state]).toEqual([
      409,
      '/problems/step-not-possible',
      'with-appeal-board',
    ]);
    await appeal.post('decision/appeal-board-outcome', appeal.outcome('remitted', '2026-05-04', ['BASIS.REASONS']));
  });

  it('owes a decision, by no date that nobody has published', async () => {
    expect(await appeal.standing()).toEqual(['administration', 'remitted']);
    expect((await appeal.deadline('REMIT_CASE')).state).toBe('no-deadline-set');
    expect((await appeal.ask('closing', { closedOn: '2026-06-01' })).body.type).toBe('/problems/realitet-point-open');
  });

  it('gets its new decision, from which each party has a time for appeals of its own', async () => {
    const newDecision = { decidedOn: '2026-06-01', sentOn: '2026-06-02' };
    const made = await appeal.ask('decision/new-decision', { newDecision });
    expect(made.status).toBe(201);
    const receipt = { personId: appeal.complainant, sentOn: '2026-06-02', channel: 'digital-post', guidance: 'given' };
    await appeal.post(`decisions/${made.body.id}/receipts`, receipt);
    expect(await appeal.standing()).toEqual(['administration', 'decided-anew']);
    // Four weeks after 2 June.
    expect(await appeal.dates('APPEAL_4W')).toMatchObject({ latest: '2026-06-30' });
    await appeal.post('closing', { closedOn: '2026-06-03' });
  });
});

describe('Two parents who received the same decision on different days', () => {
  let mother: Appeal;
  let father: Appeal;
  const sentOn = '2026-03-27';

  it('have different last days: Digital Post is there at once, a letter takes its days', async () => {
    const told = { receivedOn: '2026-05-05', decidedOn: '2026-03-26', legalBasis: support };
    mother = await Appeal.register(app, { ...told, name: 'Mette Holm' });
    father = await Appeal.register(app, { ...told, name: 'Bo Holm' });
    for (const [one, channel] of [
      [mother, 'digital-post'],
      [father, 'letter'],
    ] as const) {
      await one.record({ decidedOn: '2026-03-26' });
      const receipt = { personId: one.complainant, sentOn, channel, guidance: 'given' };
      await one.post('decision/receipts', receipt);
    }
    await mother.post('links', { to: father.id, relation: 'same-decision' });
    const receiptOf = async (one: Appeal) => (await one.decision()).receipts[0];
    expect(await receiptOf(mother)).toMatchObject({ receivedOn: '2026-03-27', how: 'deemed' });
    expect(await receiptOf(father)).toMatchObject({ receivedOn: '2026-04-09', how: 'deemed' });
    expect((await mother.dates('APPEAL_4W')).latest).toBe('2026-04-24');
    expect((await father.dates('APPEAL_4W')).latest).toBe('2026-05-07');
  });

  it('complain on the same day, one too late and one in time', async () => {
    const timeliness = async (one: Appeal) => (await one.decision()).timeliness;
    expect([await timeliness(mother), await timeliness(father)]).toEqual(['late', 'in-time']);
  });

  it('a late complaint is reassessed all the same, and dispensation is Ankestyrelsen’s', async () => {
    await mother.post('decision/reassessment', mother.reassessment('maintained', '2026-05-20'));
    await mother.post('decision/forwarding', mother.forwarding('2026-05-21'));
    const timeline = await app.as('jurist-1').get(`/complaints/${mother.id}/timeline`);
    const sent = timeline.body.entries.find(({ type }: { type: string }) => type === 'ForwardedToAppealBoard');
    expect(sent.data.forDispensation).toBe(true);
    await mother.post('point/dispensation', { granted: false, decidedOn: '2026-06-10' });
    const affirmed = await mother.ask('decision/appeal-board-outcome', mother.outcome('affirmed', '2026-06-12'));
    expect(affirmed.body.type).toBe('/problems/dispensation-refused-ends-the-appeal');
    await mother.post('decision/appeal-board-outcome', mother.outcome('dismissed', '2026-06-12'));
    expect(await mother.standing()).toEqual(['administration', 'decided-by-appeal-board']);
  });

  it('a receipt that is put right moves the last day, and with it what was late', async () => {
    const corrected = {
      personId: mother.complainant,
      ...{ sentOn, receivedOn: '2026-04-10', channel: 'letter', guidance: 'given', reason: 'Brevet blev udleveret.' },
    };
    await mother.post('decision/receipt-correction', corrected);
    expect((await mother.dates('APPEAL_4W')).latest).toBe('2026-05-08');
    expect((await mother.decision()).timeliness).toBe('in-time');
  });
});

describe('A child of ten', () => {
  const ownSupport = { statute: 'barnets-lov', paragraph: '§ 32, stk. 1' };
  const complain = (bornOn: string) =>
    Appeal.register(app, { receivedOn: '2026-02-20', child: bornOn, legalBasis: ownSupport });
  const standing = async (appeal: Appeal) => {
    const { body } = await app.as('jurist-1').get(`/complaints/${appeal.id}/parties`);
    return body.parties[0].standings[0].standing as string;
  };

  it('complains of her own support, and her complaint goes its way like any other', async () => {
    const appeal = await complain('2016-02-20');
    expect(await standing(appeal)).toBe('entitled');
    await appeal.record();
    await appeal.post('decision/reassessment', appeal.reassessment('upheld-in-full', '2026-03-05'));
    expect(await appeal.standing()).toEqual(['administration', 'upheld-in-full']);
  });

  it('may do it from that birthday on; a day younger she is not refused, but somebody has to look', async () => {
    expect(await standing(await complain('2016-02-21'))).not.toBe('entitled');
  });
});

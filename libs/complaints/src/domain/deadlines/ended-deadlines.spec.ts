import { answered, closed, complaint, complaintId, point, withdrawn } from '../../testing/complaint-examples.js';
import { living, rulebook } from '../../testing/deadline-examples.js';
import { annulled, tied } from '../../testing/formalitet-examples.js';
import { boardReceived, corrected, takenBack } from '../../testing/realitet-correction-examples.js';
import {
  appealed,
  decisionId,
  linked,
  realitetPoint,
  receipt,
  recorded,
  support,
} from '../../testing/realitet-examples.js';
import {
  boardDecided,
  chose,
  executed,
  forwarded,
  givenUp,
  madeAnew,
  passedOn,
  reassessed,
  silent,
  upheldInPart,
} from '../../testing/realitet-step-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { deadlinesEvents } from './deadlines.events.js';

/** Received on 20 February: acknowledged by the 27th, reassessed and forwarded by 20 March, answered by 20 March. */
const begun = (events: readonly ComplaintEvent[] = appealed(), rules = rulebook()) => {
  const life = living(rules, '2026-02-23');
  life.tell(events);
  return life;
};
type Life = ReturnType<typeof begun>;
const told = (life: Life, deadlineId: string, ...events: readonly ComplaintEvent[]) =>
  life.tell(events).filter(({ data }) => 'deadlineId' in data && data.deadlineId === deadlineId);
const end = (life: Life, deadlineId: string) => {
  const { superseded, endedOn, wasOverdue } = life.state()?.deadlines.all[deadlineId] ?? {};
  return [superseded, endedOn, wasOverdue];
};
const redated = (on: string, was: string): ComplaintEvent => ({
  type: 'StepDateCorrected',
  data: { complaintId, step: 'withdrawn', pointId: null, was, on, reason: 'x' },
});
const received = (receivedOn: string, was = '2026-02-20'): ComplaintEvent => ({
  type: 'ReceiptDateCorrected',
  data: { complaintId, was, receivedOn, reason: 'x' },
});
const reassessing = 'REASSESS_4W.point-p1';
const forwarding = 'FORWARD.point-p1';

describe('A deadline that ends though it is not met', () => {
  it('was missed when it was over by that day, and not when it had that day left', () => {
    const late = begun();
    expect(late.lines([givenUp('2026-03-21')])).toEqual([
      'ACK superseded: points-at-their-end, missed',
      `${reassessing} superseded: withdrawn, missed`,
      `${forwarding} superseded: withdrawn, missed`,
    ]);
    const inTime = begun();
    expect(told(inTime, reassessing, givenUp('2026-03-20'))).toEqual([
      {
        type: 'DeadlineSuperseded',
        data: { complaintId, deadlineId: reassessing, why: 'withdrawn', endedOn: '2026-03-20', wasOverdue: false },
      },
    ]);
    expect(end(inTime, 'ACK')).toEqual(['points-at-their-end', '2026-03-20', true]);
  });
  it('was missed when the whole complaint is withdrawn after it was over, or closed', () => {
    const life = begun([complaint([point('p1'), realitetPoint('p2')])]);
    expect(life.lines([withdrawn('2026-03-20')])).toEqual([
      'ACK superseded: withdrawn, missed',
      'REPLY superseded: withdrawn',
      'REASSESS_4W.point-p2 superseded: withdrawn',
      'FORWARD.point-p2 superseded: withdrawn',
    ]);
    const over = begun([complaint([point('p1'), realitetPoint('p2')])]);
    expect(over.lines([answered({ answeredOn: '2026-02-27' }), closed('2026-03-21')]).slice(2)).toEqual([
      'REASSESS_4W.point-p2 superseded: closed, missed',
      'FORWARD.point-p2 superseded: closed, missed',
    ]);
  });
  it('was not missed when nobody was ever owed anything: annulled, merged, of another kind or another track', () => {
    const at = { today: '2026-04-30' };
    const merged: ComplaintEvent = {
      type: 'ComplaintMergedInto',
      data: { complaintId, into: 'complaint-2', points: [], reason: 'x' },
    };
    for (const none of [annulled(), merged]) {
      const life = begun([complaint([point('p1'), realitetPoint('p2')])]);
      life.tell([none], at);
      expect(end(life, 'FORWARD.point-p2')).toEqual([expect.any(String), null, false]);
    }
    const moved = begun([complaint([realitetPoint()])]);
    moved.tell([recorded('committee'), linked()], at);
    expect(end(moved, reassessing)).toEqual(['no-longer-applies', null, false]);
  });
  it('was not missed by the forwarding of what was upheld late: the reassessment was', () => {
    const life = begun(appealed(), rulebook({ goals: [] }));
    const upheld = [
      reassessed('upheld-in-full', { reassessedOn: '2026-04-01' }),
      madeAnew('upheld-in-full', { decidedOn: '2026-04-01', sentOn: '2026-04-01' }),
    ];
    expect(life.lines(upheld)).toEqual([
      `${reassessing} met 2026-04-01, late`,
      `${forwarding} superseded: upheld-in-full`,
    ]);
    expect(end(life, forwarding)).toEqual(['upheld-in-full', null, false]);
  });
  it('was not missed while it stood still', () => {
    const paused: ComplaintEvent = {
      type: 'DeadlinePaused',
      data: {
        ...{ complaintId, deadlineId: 'REPLY', pauseId: 'pause-1', pausedOn: '2026-03-10' },
        ...{ ground: 'awaiting-citizen', note: null },
      },
    };
    const life = begun([complaint(), paused]);
    life.tell([paused]);
    life.tell([withdrawn('2026-04-30')]);
    expect(end(life, 'REPLY')).toEqual(['withdrawn', '2026-04-30', false]);
    expect(end(life, 'ACK')).toEqual(['withdrawn', '2026-04-30', true]);
  });
  it('is no right of the citizen’s that was missed', () => {
    const life = begun([...appealed(), ...upheldInPart]);
    const choice = 'CHOICE_4W.point-p1';
    life.tell([givenUp('2026-05-30')]);
    expect(end(life, choice)).toEqual(['withdrawn', '2026-05-30', false]);
    const quiet = begun([...appealed(), ...upheldInPart]);
    quiet.tell([silent()]);
    expect(end(quiet, choice)).toEqual(['citizen-silent', null, false]);
  });
  it('was missed by the rest of a complaint that stood, and was given up after its fourteen days', () => {
    const life = begun([...appealed(), ...upheldInPart]);
    life.tell([chose('stands', '2026-03-20')]);
    life.tell([givenUp('2026-04-07')]);
    expect(end(life, 'FORWARD_PART_14D.point-p1')).toEqual(['withdrawn', '2026-04-07', true]);
  });
  it('was missed by Ankestyrelsen too', () => {
    const life = begun([...appealed('committee'), passedOn('2026-02-24')]);
    life.tell([givenUp('2026-04-22')]);
    expect(end(life, 'AST_8W.point-p1')).toEqual(['withdrawn', '2026-04-22', true]);
  });
});

describe('Its judgement', () => {
  it('follows the day on which it ended', () => {
    const life = begun();
    life.tell([givenUp('2026-03-21')]);
    expect(life.lines([corrected('appeal-withdrawn', '2026-03-21', '2026-03-20')])).toContain(
      `${reassessing} superseded: withdrawn`,
    );
    expect(end(life, reassessing)).toEqual(['withdrawn', '2026-03-20', false]);
    expect(life.lines([corrected('appeal-withdrawn', '2026-03-20', '2026-03-19')])).toHaveLength(3);
    expect(end(life, reassessing)).toEqual(['withdrawn', '2026-03-19', false]);
    const whole = begun([complaint()]);
    whole.tell([withdrawn('2026-03-21')]);
    expect(whole.lines([redated('2026-02-27', '2026-03-21')])).toEqual([
      'ACK superseded: withdrawn',
      'REPLY superseded: withdrawn',
    ]);
  });
  it('follows the receipt, and so do its dates', () => {
    const life = begun([complaint()]);
    life.tell([withdrawn('2026-03-20')]);
    expect(life.lines([received('2026-02-19')])).toEqual([
      'ACK moved 2026-02-27 to 2026-02-26: receipt-date-corrected',
      'REPLY moved 2026-03-20 to 2026-03-19: receipt-date-corrected',
      'REPLY superseded: withdrawn, missed',
    ]);
    expect(life.lines([])).toEqual([]);
  });
  it('is taken back with what ended it: the clocks run as they ran', () => {
    const life = begun();
    const before = life.state()?.deadlines;
    life.tell([givenUp('2026-04-30')]);
    life.tell([takenBack('appeal-withdrawn', { takenOn: '2026-04-30', standing: 'to-reassess' })]);
    expect(life.state()?.deadlines).toEqual(before);
    const whole = begun();
    whole.tell([withdrawn('2026-04-30')]);
    whole.tell([{ type: 'WithdrawalRevoked', data: { complaintId, reason: 'x' } }]);
    expect(whole.state()?.deadlines).toEqual(before);
  });
  it('goes with a registration that is annulled, and comes back with it', () => {
    const life = begun([complaint()]);
    life.tell([withdrawn('2026-03-20')]);
    const before = life.state()?.deadlines;
    expect(life.lines([annulled()])).toEqual(['ACK superseded: annulled']);
    expect(life.lines([{ type: 'RegistrationReinstated', data: { complaintId, reason: 'x' } }])).toEqual([
      'ACK superseded: withdrawn, missed',
    ]);
    expect(life.state()?.deadlines).toEqual(before);
  });
  it('is not known of what was told before anybody said', () => {
    const life = begun([complaint()]);
    const told: ComplaintEvent = {
      type: 'DeadlineSuperseded',
      data: { complaintId, deadlineId: 'ACK', why: 'withdrawn', endedOn: null, wasOverdue: null },
    };
    life.events.push(withdrawn('2026-03-20'), told);
    expect(end(life, 'ACK')).toEqual(['withdrawn', null, false]);
    expect(life.lines([])).toEqual([]);
  });
  it('is what it was where the length that the receipt had is not published for another day', () => {
    const published = { legalBasis: support, length: { unit: 'weeks', n: 4 }, validFrom: '2026-04-20' } as const;
    const events = [...appealed(), reassessed('maintained'), forwarded(), boardDecided('remitted')];
    const life = begun(events, rulebook({ goals: [], published: [published] }));
    const remitted = 'REMIT_CASE.point-p1';
    life.tell([withdrawn('2026-05-21')]);
    expect(end(life, remitted)).toEqual(['withdrawn', '2026-05-21', true]);
    expect(told(life, remitted, corrected('appeal-decision-received', '2026-04-22', '2026-04-19'))).toEqual([]);
    expect(end(life, remitted)).toEqual(['withdrawn', '2026-05-21', true]);
  });
  it('is not known of the first events of its kind', () => {
    const [upcast] = deadlinesEvents.find(({ type }) => type === 'DeadlineSuperseded')?.upcasts ?? [];
    const v1 = { complaintId, deadlineId: 'ACK', why: 'withdrawn' };
    expect(upcast?.(v1 as never)).toEqual({ ...v1, endedOn: null, wasOverdue: null });
  });
  it('is none of a deadline that never had a date', () => {
    const life = begun([...appealed(), reassessed('maintained'), forwarded(), boardDecided('remitted')]);
    life.tell([withdrawn('2027-04-30')]);
    expect(end(life, 'REMIT_CASE.point-p1')).toEqual(['withdrawn', '2027-04-30', false]);
    life.tell([corrected('appeal-decision-received', '2026-04-22', '2026-04-23')]);
    expect(life.state()?.deadlines.all['REMIT_CASE.point-p1']).toMatchObject({ superseded: 'withdrawn' });
  });
});

describe('What went along with an appeal', () => {
  const two = [complaint([realitetPoint(), point('p2')]), recorded(), linked()];
  const tiedP2: ComplaintEvent = { type: 'PointTiedToDecision', data: { complaintId, pointId: 'p2', decisionId } };

  it('left a reply unsent that was over by then', () => {
    const life = begun([...two, tiedP2, reassessed('maintained')]);
    life.tell([forwarded('2026-03-21', ['p2'])]);
    expect(end(life, 'REPLY')).toEqual(['gone-along-with-appeal', '2026-03-21', true]);
    const inTime = begun([...two, tiedP2, reassessed('maintained')]);
    inTime.tell([forwarded('2026-03-20', ['p2'])]);
    expect(end(inTime, 'REPLY')).toEqual(['gone-along-with-appeal', '2026-03-20', false]);
    expect(inTime.lines([corrected('forwarded', '2026-03-20', '2026-03-23')])).toContain(
      'REPLY superseded: gone-along-with-appeal, missed',
    );
  });
  it('went on the first day on which the decision came there, which the acknowledgement is judged by with it', () => {
    const life = begun([two[0] ?? tiedP2, recorded('committee'), linked(), tiedP2]);
    life.tell([boardReceived('2026-02-27', ['p2'])]);
    life.tell([boardDecided('affirmed')]);
    expect(end(life, 'REPLY')).toEqual(['gone-along-with-appeal', '2026-02-27', false]);
    expect(end(life, 'ACK')).toEqual(['points-at-their-end', '2026-04-22', true]);
  });
  it('has no day when it is not known which decision it touches', () => {
    const life = begun([complaint([point('p1')])]);
    life.tell([tied(null), { ...boardReceived('2026-02-27', ['p1']) }]);
    expect(end(life, 'REPLY')).toEqual(['gone-along-with-appeal', null, false]);
  });
});

describe('Other ends', () => {
  const gone = (how: 'given-up-by-citizen' | 'recorded-in-error'): ComplaintEvent => ({
    type: 'DutyDischarged',
    data: { complaintId, dutyId: 'duty-1', how, dischargedOn: '2026-04-30', dischargedAt: null, note: null },
  });
  it.each([
    ['given-up-by-citizen', '2026-04-30', true],
    ['recorded-in-error', null, false],
  ] as const)('of a request for access: %s', (how, on, missed) => {
    const life = begun([complaint()]);
    const request = { startedOn: '2026-02-23', startedAt: null, team: null, note: null };
    life.tell([
      { type: 'DutyArisen', data: { complaintId, dutyId: 'duty-1', kind: 'access-to-files', ...request } },
      receipt(),
    ]);
    life.tell([gone(how)]);
    expect(end(life, 'AKTINDSIGT_7WD')).toEqual([how, on, missed]);
  });
  it('of a chair’s decision: what was not approved in seven days was missed, and not its month, which lapses', () => {
    const approval = `CHAIR_APPROVAL_7D.decision-${decisionId}`;
    const validity = `CHAIR_VALID_1M.decision-${decisionId}`;
    const not = (decidedOn: string): ComplaintEvent => ({
      type: 'ChairDecisionNotApproved',
      data: { complaintId, decisionId, decidedOn },
    });
    const lapsed = (lapsedOn: string): ComplaintEvent => ({
      type: 'ChairDecisionLapsed',
      data: { complaintId, decisionId, lapsedOn, because: 'not-approved-in-time' },
    });
    const monthOver: ComplaintEvent = {
      type: 'ChairDecisionLapsed',
      data: { complaintId, decisionId, lapsedOn: '2026-05-04', because: 'month-over' },
    };
    const after = (event: ComplaintEvent) => {
      const life = begun([...appealed('chair'), executed()]);
      life.tell([event]);
      return [end(life, approval), end(life, validity)];
    };
    expect(after(not('2026-02-08'))).toEqual([
      ['not-approved', '2026-02-08', false],
      ['not-approved', '2026-02-08', false],
    ]);
    expect(after(lapsed('2026-02-09'))).toEqual([
      ['lapsed', '2026-02-09', true],
      ['lapsed', '2026-02-09', false],
    ]);
    expect(after(monthOver)).toEqual([
      ['lapsed', '2026-05-04', true],
      ['lapsed', '2026-05-04', false],
    ]);
  });
});

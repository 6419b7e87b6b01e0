import { answered, closed, complaint, complaintId, point, withdrawn } from '../../testing/complaint-examples.js';
import { living, rulebook } from '../../testing/deadline-examples.js';
import { annulled } from '../../testing/formalitet-examples.js';
import { corrected, takenBack } from '../../testing/realitet-correction-examples.js';
import { appealed, linked, realitetPoint, recorded, support } from '../../testing/realitet-examples.js';
import {
  boardDecided,
  chose,
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

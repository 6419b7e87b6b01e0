import { assigned, complaint, complaintId, contact, point, withdrawn } from '../../testing/complaint-examples.js';
import { living, rulebook } from '../../testing/deadline-examples.js';
import { annulled } from '../../testing/formalitet-examples.js';
import { realitetPoint } from '../../testing/realitet-examples.js';
import { extended, extensionCorrected } from '../../testing/service-goal-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { PointFacts } from '../complaint.schemas.js';

const classified = (changes: Partial<PointFacts> = {}, pointId = 'p1'): ComplaintEvent => {
  const { kind, theme, consequences, legalBasis, team } = point(pointId, changes);
  const facts = { pointId, kind, theme, consequences, legalBasis, team };
  return { type: 'PointClassified', data: { complaintId, ...facts, reason: null } };
};
const realitet = classified({ kind: 'realitet' });
const wrongKind = (was: PointFacts['kind'], kind: PointFacts['kind']): readonly ComplaintEvent[] => [
  classified({ kind }),
  { type: 'PointKindCorrected', data: { complaintId, pointId: 'p1', was, kind, reason: 'x' } },
];
const receivedOn = (on: string): ComplaintEvent => ({
  type: 'ReceiptDateCorrected',
  data: { complaintId, was: '2026-02-20', receivedOn: on, reason: 'x' },
});
/** Received on 20 February: answered, or reassessed and forwarded, by 20 March. */
const begun = (events: readonly ComplaintEvent[] = [complaint([point('p1')])]) => {
  const life = living(undefined, '2026-02-23');
  life.tell(events);
  return life;
};
type Life = ReturnType<typeof begun>;
const endOf = (life: Life, deadlineId = 'REPLY') => {
  const { superseded, endedOn, wasOverdue } = life.state()?.deadlines.all[deadlineId] ?? {};
  return [superseded, endedOn, wasOverdue];
};
const reply = (lines: readonly string[]) => lines.filter((line) => line.startsWith('REPLY '));

describe('A point that is moved to another track', () => {
  it('leaves missed what was over on the day of the move, and not what had that day left', () => {
    const late = begun();
    expect(late.lines([realitet], { today: '2026-03-21' })).toEqual([
      'REASSESS_4W.point-p1 started 2026-02-20 until 2026-03-20, over',
      'FORWARD.point-p1 started 2026-02-20 until 2026-03-20, over',
      'REPLY superseded: reclassified, missed',
    ]);
    expect(endOf(late)).toEqual(['reclassified', '2026-03-21', true]);
    const inTime = begun();
    inTime.tell([realitet], { today: '2026-03-20' });
    expect(endOf(inTime)).toEqual(['reclassified', '2026-03-20', false]);
  });
  it('the other way leaves missed the reassessment and the forwarding', () => {
    const life = begun([complaint([realitetPoint()])]);
    life.tell([classified()], { today: '2026-03-21' });
    for (const id of ['REASSESS_4W.point-p1', 'FORWARD.point-p1']) {
      expect(endOf(life, id)).toEqual(['reclassified', '2026-03-21', true]);
    }
  });
  it('leaves nothing while another point is still owed the reply', () => {
    const life = begun([complaint([point('p1'), point('p2')])]);
    expect(reply(life.lines([realitet], { today: '2026-03-21' }))).toEqual([]);
    life.tell([classified({ kind: 'realitet' }, 'p2')], { today: '2026-03-23' });
    expect(endOf(life)).toEqual(['reclassified', '2026-03-23', true]);
  });
  it('leaves a deadline whose judgement follows the receipt and what extended it', () => {
    const life = begun();
    life.tell([extended(2)]);
    life.tell([realitet], { today: '2026-03-25' });
    expect(endOf(life)).toEqual(['reclassified', '2026-03-25', true]);
    expect(reply(life.lines([receivedOn('2026-02-23')]))).toEqual([
      'REPLY moved 2026-03-24 to 2026-03-25: receipt-date-corrected',
      'REPLY superseded: reclassified',
    ]);
    const was = { extendedOn: '2026-03-02', by: 2 };
    expect(life.lines([extensionCorrected(was, null)])).toEqual([
      'REPLY moved 2026-03-25 to 2026-03-23: fact-corrected',
      'REPLY superseded: reclassified, missed',
    ]);
    expect(life.lines([])).toEqual([]);
  });
  it('leaves a deadline of its own whose judgement follows the day on which it was raised', () => {
    const raised: ComplaintEvent = {
      type: 'PointAdded',
      data: { complaintId, point: point('p2'), raisedOn: '2026-02-23' },
    };
    const life = begun([complaint([realitetPoint()])]);
    life.tell([raised]);
    life.tell([classified({ kind: 'realitet' }, 'p2')], { today: '2026-03-24' });
    expect(endOf(life, 'REPLY.point-p2')).toEqual(['reclassified', '2026-03-24', true]);
    life.tell([
      {
        type: 'PointRaisedDateCorrected',
        data: { complaintId, pointId: 'p2', was: '2026-02-23', raisedOn: '2026-02-24', reason: 'x' },
      },
    ]);
    expect(endOf(life, 'REPLY.point-p2')).toEqual(['reclassified', '2026-03-24', false]);
  });
  it('and back again has its deadline as it was', () => {
    const life = begun();
    const before = life.state()?.deadlines;
    life.tell([realitet], { today: '2026-03-21' });
    life.tell([classified()], { today: '2026-03-23' });
    expect(life.state()?.deadlines.all.REPLY).toEqual(before?.all.REPLY);
    expect(life.state()?.deadlines.left).not.toHaveProperty('REPLY');
  });
  it('stays as it was left when the complaint ends, and goes with a registration that is annulled, and comes back', () => {
    const life = begun();
    life.tell([realitet], { today: '2026-03-21' });
    expect(reply(life.lines([withdrawn('2026-03-30')]))).toEqual([]);
    expect(reply(life.lines([annulled()]))).toEqual(['REPLY superseded: annulled']);
    expect(endOf(life)).toEqual(['annulled', null, false]);
    expect(reply(life.lines([{ type: 'RegistrationReinstated', data: { complaintId, reason: 'x' } }]))).toEqual([
      'REPLY superseded: reclassified, missed',
    ]);
    expect(endOf(life)).toEqual(['reclassified', '2026-03-21', true]);
  });
  it('leaves no right to appeal behind: that is of the decision', () => {
    const life = begun();
    const id = 'APPEAL_4W.decision-d1';
    const started = {
      ...{ complaintId, deadlineId: id, occurrence: 0 },
      subject: { pointId: null, decisionId: 'd1', personId: null },
    };
    const [first] = life.tell([]);
    expect(first).toBeUndefined();
    const reassess = begun([complaint([realitetPoint()])]).events.find(({ type }) => type === 'DeadlineStarted');
    if (reassess?.type !== 'DeadlineStarted') throw new Error('nothing began');
    life.events.push({ ...reassess, data: { ...reassess.data, ...started } });
    life.tell([realitet], { today: '2026-03-21' });
    expect(endOf(life, id)).toEqual(['reclassified', null, false]);
  });
});

describe('A point that was recorded as of a kind that it never was', () => {
  it('leaves nothing missed: what ran for that kind should not have run', () => {
    const life = begun();
    expect(life.lines(wrongKind('formalitet', 'realitet'), { today: '2026-03-21' })).toEqual([
      'REASSESS_4W.point-p1 started 2026-02-20 until 2026-03-20, over',
      'FORWARD.point-p1 started 2026-02-20 until 2026-03-20, over',
      'REPLY superseded: reclassified',
    ]);
    expect(endOf(life)).toEqual(['reclassified', null, false]);
    expect(reply(life.lines([receivedOn('2026-02-10')]))).toEqual([]);
  });
  it('leaves nothing missed though the complaint had ended with it', () => {
    const life = begun();
    life.tell([withdrawn('2026-03-30')]);
    expect(endOf(life)).toEqual(['withdrawn', '2026-03-30', true]);
    expect(reply(life.lines(wrongKind('formalitet', 'realitet')))).toEqual(['REPLY superseded: reclassified']);
    const inTime = begun();
    inTime.tell([withdrawn('2026-03-10')]);
    expect(reply(inTime.lines(wrongKind('formalitet', 'realitet')))).toEqual([]);
  });
  it('is no move where it was told as one: back, and then corrected', () => {
    const life = begun();
    life.tell([realitet], { today: '2026-03-21' });
    life.tell([classified()], { today: '2026-03-23' });
    life.tell(wrongKind('formalitet', 'realitet'), { today: '2026-03-23' });
    expect(endOf(life)).toEqual(['reclassified', null, false]);
  });
});

describe('A contact that turned out to be a complaint about a decision', () => {
  const turned = (turnedOn: string, points = [realitetPoint()]): ComplaintEvent => ({
    type: 'ContactTurnedIntoComplaint',
    data: { complaintId, turnedOn, points },
  });
  const came = () => begun([contact(), assigned()]);

  it.each([
    ['2026-03-20', false],
    ['2026-03-21', true],
  ])('on %s leaves the reply that it was owed until then: missed, %s', (on, missed) => {
    const life = came();
    life.tell([turned(on)], { today: '2026-04-30' });
    expect(endOf(life)).toEqual(['no-longer-applies', on, missed]);
    expect(life.lines([])).toEqual([]);
  });
  it('leaves a reply whose judgement follows the receipt', () => {
    const life = came();
    life.tell([turned('2026-03-20')]);
    expect(reply(life.lines([receivedOn('2026-02-19')]))).toEqual([
      'REPLY moved 2026-03-20 to 2026-03-19: receipt-date-corrected',
      'REPLY superseded: no-longer-applies, missed',
    ]);
  });
  it('and was one from its receipt was never owed a reply', () => {
    const life = came();
    life.tell([turned('2026-02-20')], { today: '2026-04-30' });
    expect(endOf(life)).toEqual(['no-longer-applies', null, false]);
  });
  it('and had no date for its reply, missed none', () => {
    const life = living(rulebook(), '2026-02-23');
    life.tell([contact()]);
    life.tell([turned('2026-04-30')]);
    expect(endOf(life)).toEqual(['no-longer-applies', '2026-04-30', false]);
    const unpromised = living(rulebook({ goals: [] }), '2026-02-23');
    unpromised.tell([contact()]);
    expect(reply(unpromised.lines([turned('2026-04-30')]))).toEqual([]);
  });
});

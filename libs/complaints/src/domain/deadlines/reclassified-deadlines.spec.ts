import { assigned, complaint, complaintId, contact, point } from '../../testing/complaint-examples.js';
import { living, rulebook } from '../../testing/deadline-examples.js';
import { realitetPoint } from '../../testing/realitet-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { PointFacts } from '../complaint.schemas.js';

const classified = (changes: Partial<PointFacts> = {}): ComplaintEvent => {
  const { kind, theme, consequences, legalBasis, team } = point('p1', changes);
  const facts = { pointId: 'p1', kind, theme, consequences, legalBasis, team };
  return { type: 'PointClassified', data: { complaintId, ...facts, reason: null } };
};
const inFebruary = '2026-02-23';

describe('A reclassification', () => {
  it('derives again from the original receipt; what is then over on the day it is born is told apart', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint()]);
    expect(life.lines([classified({ kind: 'realitet' })], { today: '2026-03-21' })).toEqual([
      'REASSESS_4W.point-p1 started 2026-02-20 until 2026-03-20, over',
      'FORWARD.point-p1 started 2026-02-20 until 2026-03-20, over',
      'REPLY superseded: reclassified, missed',
    ]);
  });
  it('back again brings the same deadlines back', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint()]);
    const before = life.state()?.deadlines.all.REPLY;
    life.tell([classified({ kind: 'realitet' })]);
    expect(life.lines([classified()])).toEqual([
      'REPLY DeadlineReopened',
      'REASSESS_4W.point-p1 superseded: reclassified',
      'FORWARD.point-p1 superseded: reclassified',
    ]);
    expect(life.state()?.deadlines.all.REPLY).toEqual(before);
    expect(life.lines([assigned()])).toEqual([]);
  });
  it('to a team of another department takes that department’s goal', () => {
    const departments = new Map([
      ['boerneliv', 'boern-og-familie'],
      ['skoleliv', 'skole'],
    ]);
    const [ack, reply] = rulebook().goals;
    const goals = [...(ack && reply ? [ack, reply, { ...reply, department: 'skole', longestExtension: 0 }] : [])].map(
      (goal) => (goal.department === 'skole' ? { ...goal, length: { unit: 'weeks' as const, n: 2 } } : goal),
    );
    const life = living(rulebook({ departments, goals }), inFebruary);
    life.tell([complaint()]);
    expect(life.lines([classified({ team: 'skoleliv' })])).toEqual([
      'ACK superseded: no-goal-set',
      'REPLY moved 2026-03-20 to 2026-03-06: reclassified',
    ]);
    expect(life.lines([classified({ theme: 'HEARING', team: 'skoleliv' })])).toEqual([]);
    expect(life.lines([classified({ team: 'boerneliv' })])).toEqual([
      'ACK DeadlineReopened',
      'REPLY moved 2026-03-06 to 2026-03-20: reclassified',
    ]);
  });
  it('is not what happens to a contact that turns out to be a complaint over a decision', () => {
    const life = living(undefined, inFebruary);
    life.tell([contact(), assigned()]);
    const turned: ComplaintEvent = {
      type: 'ContactTurnedIntoComplaint',
      data: { complaintId, turnedOn: inFebruary, points: [realitetPoint()] },
    };
    expect(life.lines([turned])).toContain('REPLY superseded: no-longer-applies');
  });
  it('from nobody’s team starts the goals', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint([point('p1', { team: 'not-stated' })])]);
    expect(life.lines([classified()])).toHaveLength(2);
  });
});

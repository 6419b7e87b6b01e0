import {
  assigned,
  closed,
  complaint,
  complaintId,
  contact,
  handedOver,
  point,
} from '../../testing/complaint-examples.js';
import { living, rulebook } from '../../testing/deadline-examples.js';
import {
  appealed,
  later,
  linked,
  newDecisionId,
  realitetPoint,
  receipt,
  recorded,
  removal,
  support,
} from '../../testing/realitet-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { PointFacts } from '../complaint.schemas.js';
import type { DecisionReceiptRecorded } from '../realitet/realitet.events.js';

const lawAlone = rulebook({ goals: [] });
const theDayAfter = '2026-02-21';

const classified = (changes: Partial<PointFacts> = {}): ComplaintEvent => {
  const { kind, theme, consequences, legalBasis, team } = point('p1', changes);
  const facts = { pointId: 'p1', kind, theme, consequences, legalBasis, team };
  return { type: 'PointClassified', data: { complaintId, ...facts, reason: null } };
};
const turned: ComplaintEvent = {
  type: 'ContactTurnedIntoComplaint',
  data: { complaintId, turnedOn: later, points: [realitetPoint()] },
};
const theOtherParent = { personId: 'person-2' };
const receiptCorrected = (changes: Partial<DecisionReceiptRecorded['data']>): ComplaintEvent => {
  const { data } = receipt(changes) as DecisionReceiptRecorded;
  return { type: 'DecisionReceiptCorrected', data: { ...data, reason: 'x' } };
};
const begun = (lines: readonly string[]) => lines.filter((line) => line.includes(' started '));

describe('A deadline that is over on the day it is born', () => {
  it('is overdue and not breached on creation, where the complaint was typed in late', () => {
    expect(living().lines([complaint()])[0]).toBe('ACK started 2026-02-20 until 2026-02-27');
    expect(living(lawAlone, later).lines([complaint([realitetPoint()])])).toEqual([
      'REASSESS_4W.point-p1 started 2026-02-20 until 2026-03-20',
      'FORWARD.point-p1 started 2026-02-20 until 2026-03-20',
    ]);
  });

  it('is not, where the step that starts it was typed in late', () => {
    const life = living(lawAlone, later);
    life.tell(appealed('committee'));
    expect(life.lines([receipt(theOtherParent)])).toEqual([
      'APPEAL_BU_4W.decision-decision-1.person-person-2 started 2026-02-03 until 2026-03-03',
    ]);
  });

  it('is not, where it was typed in late together with what met it: it is met, in time or late', () => {
    const life = living(lawAlone, theDayAfter);
    life.tell([complaint(), closed(theDayAfter)]);
    expect(life.lines([], { rulebook: rulebook(), today: later, anew: 'missing' })).toEqual([
      'ACK started 2026-02-20 until 2026-02-27',
      'ACK met 2026-02-21, in time',
      'REPLY started 2026-02-20 until 2026-03-20',
      'REPLY met 2026-02-21, in time',
    ]);
  });

  it('is not, where a contact turned out to be a complaint on a day that was typed in late', () => {
    const life = living(lawAlone, theDayAfter);
    life.tell([contact()]);
    const born = begun(life.lines([turned], { today: '2027-03-01' }));
    expect(born).toHaveLength(2);
    for (const line of born) expect(line).not.toMatch(/, over$/);
  });

  it('is not, where it ran without a date before: a contact that nobody had turned out to be a complaint', () => {
    const life = living(undefined, theDayAfter);
    life.tell([contact()]);
    const points = [point('p1')];
    const became: ComplaintEvent = { type: 'ContactTurnedIntoComplaint', data: { ...turned.data, points } };
    expect(life.lines([became], { today: '2027-03-01' })).toEqual([
      'ACK started 2026-02-20 until 2026-02-27',
      'REPLY started 2026-02-20 until 2026-03-20',
    ]);
  });

  it('is not, where a point was added late', () => {
    const life = living(lawAlone, theDayAfter);
    life.tell([complaint()]);
    const added: ComplaintEvent = {
      type: 'PointAdded',
      data: { complaintId, point: realitetPoint('p2'), raisedOn: null },
    };
    const born = begun(life.lines([added], { today: later }));
    expect(born).toHaveLength(2);
    for (const line of born) expect(line).not.toMatch(/, over$/);
  });

  it.each<[string, readonly ComplaintEvent[], ComplaintEvent]>([
    ['a point turns out to be about a decision', [complaint()], classified({ kind: 'realitet' })],
    [
      'a point turns out to be about another body’s decision',
      [...appealed('committee'), recorded('administration', { decisionId: newDecisionId })],
      linked('p1', newDecisionId),
    ],
    [
      'the rule that a point is about turns out to be another one',
      [complaint([realitetPoint('p1', { legalBasis: removal })])],
      classified({ kind: 'realitet', legalBasis: support }),
    ],
    [
      'guidance turns out to have been given after all',
      [...appealed(), receipt({ ...theOtherParent, guidance: 'missing' })],
      receiptCorrected(theOtherParent),
    ],
  ])('is breached on creation, where %s', (_what, before, then) => {
    const life = living(lawAlone, theDayAfter);
    life.tell(before);
    const born = begun(life.lines([then], { today: later }));
    expect(born.length).toBeGreaterThan(0);
    for (const line of born) expect(line).toMatch(/, over$/);
  });

  it('is breached on creation, where the goal was set afterwards', () => {
    const life = living(lawAlone, theDayAfter);
    life.tell([complaint()]);
    expect(life.lines([], { rulebook: rulebook(), today: later, anew: 'open' })).toEqual([
      'ACK started 2026-02-20 until 2026-02-27, over',
      'REPLY started 2026-02-20 until 2026-03-20, over',
    ]);
  });

  it('is breached on creation, where another department gets the case, and not where the first one does', () => {
    const departments = new Map([
      ['boerneliv', 'boern-og-familie'],
      ['ungeliv', 'unge'],
    ]);
    const goals = rulebook().goals.map((goal) => ({ ...goal, department: 'unge' }));
    const life = living(rulebook({ departments, goals }), theDayAfter);
    life.tell([contact(), assigned()]);
    expect(begun(life.lines([handedOver('maria', 'ida', 'ungeliv')], { today: later }))).toEqual([
      'ACK started 2026-02-20 until 2026-02-27, over',
      'REPLY started 2026-02-20 until 2026-03-20, over',
    ]);
    const first = living(undefined, theDayAfter);
    first.tell([contact()]);
    expect(begun(first.lines([assigned()], { today: later }))).toEqual([
      'ACK started 2026-02-20 until 2026-02-27',
      'REPLY started 2026-02-20 until 2026-03-20',
    ]);
  });
});

describe('What started a deadline', () => {
  it('is said anew when it was recorded wrongly, though its day and its dates stay', () => {
    const life = living(lawAlone, theDayAfter);
    life.tell([...appealed(), receipt({ ...theOtherParent, guidance: 'unknown' })]);
    const id = 'APPEAL_4W.decision-decision-1.person-person-2';
    expect(life.state()?.deadlines.all[id]).toMatchObject({ startedBy: 'decision-received-guidance-unknown' });
    const changes = life.tell([receiptCorrected(theOtherParent)]);
    expect(changes).toEqual([
      expect.objectContaining({
        type: 'DeadlineMoved',
        data: expect.objectContaining({
          deadlineId: id,
          was: { dueOn: '2026-03-03', latestOn: '2026-03-03', countsOn: '2026-03-03' },
          countsOn: '2026-03-03',
          startedBy: 'decision-received',
          cause: 'fact-corrected',
        }) as object,
      }),
    ]);
    expect(life.state()?.deadlines.all[id]).toMatchObject({ startedBy: 'decision-received' });
    expect(life.lines([receiptCorrected({ ...theOtherParent, guidance: 'unknown' })])).toHaveLength(1);
    expect(life.lines([assigned()])).toEqual([]);
  });

  it('is what came in: the contact, unless it was a complaint from that day', () => {
    const life = living(undefined, theDayAfter);
    life.tell([contact(), assigned()]);
    expect(life.state()?.deadlines.all.ACK).toMatchObject({ startedBy: 'contact-received' });
    expect(life.lines([{ ...turned, data: { ...turned.data, points: [point('p1')] } }])).toEqual([]);
    const atOnce = living(undefined, theDayAfter);
    atOnce.tell([contact(), assigned()]);
    expect(
      atOnce.lines([{ ...turned, data: { ...turned.data, turnedOn: '2026-02-20', points: [point('p1')] } }]),
    ).toEqual([
      'ACK moved 2026-02-27 to 2026-02-27: reclassified',
      'REPLY moved 2026-03-20 to 2026-03-20: reclassified',
    ]);
    expect(atOnce.state()?.deadlines.all.ACK).toMatchObject({ startedBy: 'complaint-received' });
  });
});

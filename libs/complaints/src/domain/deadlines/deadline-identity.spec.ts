import { assigned, complaint, complaintId, point, today } from '../../testing/complaint-examples.js';
import { living, rulebook } from '../../testing/deadline-examples.js';
import {
  appealed,
  complaintAfter,
  decisionId,
  mette,
  realitetPoint,
  receipt,
  support,
} from '../../testing/realitet-examples.js';
import { boardDecided, forwarded, reassessed } from '../../testing/realitet-step-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { PointFacts } from '../complaint.schemas.js';
import { deadlineIdOf, type Clock } from './clock.js';
import { computedFor, endedPauses, pausedSince, scaleOf } from './deadline-dates.js';
import { ruleInForce } from './rulebook.js';

const started: Clock = {
  ...{ rule: 'REPLY', subject: {}, occurrence: 0, startedOn: '2026-02-20', startedAt: null },
  ...{ startedBy: 'complaint-received', metOn: null, metAt: null, ended: null },
};

describe('A deadline', () => {
  it('is known by its rule, by what it is about, and by which of several of its kind it is', () => {
    const id = (subject: Clock['subject'], occurrence = 0) => deadlineIdOf({ rule: 'APPEAL_4W', subject, occurrence });
    expect(id({})).toBe('APPEAL_4W');
    expect(id({ pointId: 'p1' }, 1)).toBe('APPEAL_4W.point-p1.1');
    expect(id({ decisionId: 'd1', personId: 'mor' })).toBe('APPEAL_4W.decision-d1.person-mor');
    expect(id({ decisionId: 'd1', personId: 'far' })).not.toBe(id({ decisionId: 'd1', personId: 'mor' }));
  });

  it('is about the whole complaint, one point, or one party’s receipt of a decision', () => {
    const life = living(undefined, '2026-02-23');
    life.tell([...appealed(), receipt()]);
    const all = life.state()?.deadlines.all ?? {};
    expect(all.ACK?.subject).toEqual({});
    expect(all['REASSESS_4W.point-p1']?.subject).toEqual({ pointId: 'p1' });
    const ofReceipt = Object.values(all).filter(({ subject }) => subject.personId !== undefined);
    expect(ofReceipt.map(({ subject }) => subject)).toEqual(ofReceipt.map(() => ({ decisionId, personId: mette })));
    expect(ofReceipt.length).toBeGreaterThan(0);
  });

  it('without a date is no breach, whenever it is born', () => {
    const life = living(rulebook({ goals: [] }), '2026-12-31');
    life.tell([...appealed(), reassessed('maintained'), forwarded(), boardDecided('remitted')]);
    expect(life.state()?.deadlines.all['REMIT_CASE.point-p1']).toMatchObject({
      ...{ computed: null, breachedOnCreation: false, readAnewOn: null, met: null, superseded: null },
      ...{ endedOn: null, wasOverdue: false, pauses: [], extensions: [], notices: [] },
    });
  });
});

describe('Whose a deadline is, and what it is about', () => {
  const two = complaintAfter([
    complaint([point('p1', { team: 'skoleliv' }), point('p2', { legalBasis: support })]),
    { type: 'ComplaintAssigned', data: { complaintId, assignee: 'maria', team: 'team-1', answerDueOn: null } },
  ]);

  it('is that of its point, else of whoever has the complaint, else of the first point', () => {
    expect(scaleOf(two, { ...started, subject: { pointId: 'p2' } })).toEqual({
      team: 'boerneliv',
      legalBasis: support,
    });
    expect(scaleOf(two, { ...started, subject: { pointId: 'p1' } })).toEqual({ team: 'skoleliv', legalBasis: null });
    expect(scaleOf(two, started)).toEqual({ team: 'team-1', legalBasis: null });
    const unassigned = complaintAfter([complaint([point('p1', { team: 'skoleliv' }), point('p2')])]);
    expect(scaleOf(unassigned, started).team).toBe('skoleliv');
  });

  it('is the law of the clock, where the clock says which, and else that of the point', () => {
    const other = { statute: 'serviceloven', paragraph: '§ 52' };
    const ofPoint = { ...started, subject: { pointId: 'p2' } };
    expect(scaleOf(two, { ...ofPoint, legalBasis: other }).legalBasis).toEqual(other);
    expect(scaleOf(two, { ...ofPoint, legalBasis: null }).legalBasis).toBeNull();
  });
});

describe('What stops a deadline', () => {
  const pause = (pausedOn: string, resumedOn: string | null) => ({ pausedOn, resumedOn });
  const computed = { countsOn: '2026-03-20' };

  it('gives time back when it is over, and none before', () => {
    expect(endedPauses([pause('2026-03-02', '2026-03-04'), pause('2026-03-10', null)])).toEqual([
      { from: '2026-03-02', to: '2026-03-04' },
    ]);
  });

  it('lets it stand still since the first day, as late as the last day of the deadline', () => {
    expect(pausedSince({ computed, pauses: [pause('2026-03-10', null), pause('2026-03-04', null)] })).toBe(
      '2026-03-04',
    );
    expect(pausedSince({ computed, pauses: [pause('2026-03-20', null)] })).toBe('2026-03-20');
    expect(pausedSince({ computed, pauses: [pause('2026-03-21', null)] })).toBeNull();
    expect(pausedSince({ computed, pauses: [pause('2026-03-02', '2026-03-04')] })).toBeNull();
    expect(pausedSince({ computed: null, pauses: [pause('2026-03-02', null)] })).toBeNull();
  });
});

describe('The dates of a goal', () => {
  const reply = (length: { unit: 'weeks'; n: number } | { unit: 'working-days'; n: number; convention: 'B' }) => {
    const goals = rulebook().goals.map((goal) => ({ ...goal, length, longestExtension: 3 }));
    const rules = rulebook({ goals });
    const inForce = ruleInForce(rules, { rule: 'REPLY', on: '2026-02-20', team: 'boerneliv', legalBasis: null });
    if (!inForce) throw new Error('no goal is in force');
    return (days: number) =>
      computedFor(started, inForce, rules, { pauses: [], extensions: [{ by: days }], notices: [], suspensions: [] });
  };

  it('go no further than the municipality has set for the goal', () => {
    const within = reply({ unit: 'working-days', n: 10, convention: 'B' });
    expect([within(2)?.countsOn, within(3)?.countsOn, within(9)?.countsOn]).toEqual([
      '2026-03-10',
      '2026-03-11',
      '2026-03-11',
    ]);
  });

  it('say how working days are counted, and nothing of that where weeks are', () => {
    expect(reply({ unit: 'working-days', n: 10, convention: 'B' })(0)?.length).toEqual({
      ...{ unit: 'working-days', n: 10, convention: 'B' },
    });
    expect(reply({ unit: 'weeks', n: 2 })(0)?.length).toEqual({ unit: 'weeks', n: 2, convention: null });
  });
});

describe('The dates of a time for appeals', () => {
  it('are moved by no extension, for nobody may give the citizen’s time away or more of it', () => {
    const rules = rulebook();
    const inForce = ruleInForce(rules, { rule: 'APPEAL_4W', on: '2026-02-20', team: null, legalBasis: null });
    if (!inForce) throw new Error('no rule is in force');
    const dates = (extensions: readonly { readonly by: number }[]) =>
      computedFor(started, inForce, rules, { pauses: [], extensions, notices: [], suspensions: [] });
    expect(dates([{ by: 14 }])).toEqual(dates([]));
    expect(dates([])?.latestOn).toBe('2026-03-20');
  });
});

describe('A deadline that is kept', () => {
  const classified = (changes: Partial<PointFacts> = {}): ComplaintEvent => {
    const { kind, theme, consequences, legalBasis, team } = point('p1', changes);
    const facts = { pointId: 'p1', kind, theme, consequences, legalBasis, team };
    return { type: 'PointClassified', data: { complaintId, ...facts, reason: null } };
  };
  const closed: ComplaintEvent = { type: 'ComplaintClosed', data: { complaintId, closedOn: today } };

  it('tells of another start though it ends on the same day: its sentence is another one', () => {
    const life = living(undefined, '2026-02-23');
    life.tell([complaint([point('p1')], { receivedOn: '2026-02-21' })]);
    const moved: ComplaintEvent = {
      type: 'ReceiptDateCorrected',
      data: { complaintId, was: '2026-02-21', receivedOn: '2026-02-22', reason: 'x' },
    };
    expect(life.lines([moved])).toEqual([
      'ACK moved 2026-02-27 to 2026-02-27: receipt-date-corrected',
      'REPLY moved 2026-03-20 to 2026-03-20: receipt-date-corrected',
    ]);
  });

  it('is none where the catalogue has no such rule, whatever else happens', () => {
    const life = living(rulebook({ rules: [] }));
    expect(life.lines([complaint([realitetPoint()])])).toEqual([]);
    expect(life.lines([assigned()])).toEqual([]);
  });

  it('loses its date where what was published of its area is so no longer', () => {
    const published = [{ legalBasis: support, length: { unit: 'weeks' as const, n: 6 }, validFrom: '2025-01-01' }];
    const life = living(rulebook({ goals: [], published }), '2026-04-22');
    life.tell([...appealed(), reassessed('maintained'), forwarded(), boardDecided('remitted')]);
    expect(life.lines([], { anew: 'open', rulebook: rulebook({ goals: [] }) })).toEqual([
      'REMIT_CASE.point-p1 DeadlineLeftOpen',
    ]);
  });

  it('of the right track begins after the end, too, where the complaint had deadlines of the wrong one', () => {
    const life = living(undefined, '2026-02-23');
    life.tell([complaint([realitetPoint('p1')])]);
    life.tell([closed]);
    expect(life.lines([classified()])).toContain('REPLY started 2026-02-20 until 2026-03-20');
  });

  it('is given up once: who withdraws what was a mistake ends nothing again', () => {
    const life = living(undefined, '2026-02-23');
    life.tell([complaint()]);
    const withdrawn: ComplaintEvent = {
      type: 'ComplaintWithdrawn',
      data: { complaintId, withdrawnOn: '2026-02-26', afterDialogue: false, note: null },
    };
    const annulled: ComplaintEvent = {
      type: 'RegistrationAnnulled',
      data: { complaintId, ground: 'registered-in-error', otherComplaintId: null, reason: 'x' },
    };
    expect(life.lines([withdrawn])).toEqual(['ACK superseded: withdrawn', 'REPLY superseded: withdrawn']);
    expect(life.lines([annulled])).toEqual([]);
  });

  it('is told to be another track’s when one point of several is', () => {
    const life = living(undefined, '2026-02-23');
    life.tell([complaint([realitetPoint('p1'), point('p2')])]);
    expect(life.lines([classified()])).toEqual([
      'REASSESS_4W.point-p1 superseded: reclassified',
      'FORWARD.point-p1 superseded: reclassified',
    ]);
  });
});

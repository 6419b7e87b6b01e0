import type { ComplaintEvent } from '../../domain/complaint.events.js';
import type { Deadline } from '../../domain/deadlines/deadlines.state.js';
import { complaintId } from '../../testing/complaint-examples.js';
import { appealed, complaintAfter, decisionId } from '../../testing/realitet-examples.js';
import { madeAnew } from '../../testing/realitet-step-examples.js';
import { deadlineSteps, keptAndMissed } from './deadlines.js';
import { Say } from './say.js';

const computed = {
  rule: {
    code: 'REASSESS_4W',
    version: 1,
    paragraph: 'retssikkerhedsloven § 66',
    family: 'statutory',
    binds: 'municipality',
    pausable: false,
    longestExtension: 0,
  },
  startedOn: '2026-01-01',
  startedAt: null,
  startedBy: 'complaint-received',
  length: { unit: 'weeks', n: 4, convention: null },
  dueOn: '2026-01-29',
  latestOn: '2026-01-29',
  judgedBy: 'due',
  countsOn: '2026-01-29',
  countsAt: null,
  movedBy: [],
  passedOver: [],
  pausedDays: 0,
  dueBeforeExtension: null,
  calendar: 'dk-1',
  rulebook: 0,
} as const satisfies Deadline['computed'];

const deadline = (changes: Partial<Deadline> = {}): Deadline => ({
  deadlineId: 'REASSESS_4W.point-p1',
  subject: { pointId: 'p1' },
  occurrence: 0,
  rule: computed.rule,
  startedOn: '2026-01-01',
  startedAt: null,
  startedBy: 'complaint-received',
  computed,
  breachedOnCreation: false,
  readAnewOn: null,
  met: null,
  superseded: null,
  endedOn: null,
  wasOverdue: false,
  pauses: [],
  extensions: [],
  notices: [],
  ...changes,
});
const ofCitizen = { ...computed.rule, code: 'APPEAL_4W', binds: 'citizen' } as const;
const standing = (all: Readonly<Record<string, Deadline>>, requests: readonly ComplaintEvent[] = []) => ({
  ...complaintAfter([...appealed(), ...requests]),
  deadlines: { all, left: {}, duties: [] },
});
const told = (one: Deadline, on: string, ...requests: readonly ComplaintEvent[]) =>
  deadlineSteps(standing({ [one.deadlineId]: one }, requests), on).map(
    (step) => `${step.on} ${step.kind}: ${step.line(new Say(['p1']))}`,
  );
const met = (metOn: string, late: boolean) => deadline({ met: { metOn, metAt: null, late } });

describe('A deadline in the journey', () => {
  it('is met, on the day it was met', () => {
    expect(told(met('2026-01-29', false), '2026-03-01')).toEqual([
      '2026-01-29 deadline-met: holdt kommunen en frist: Genvurdering (retssikkerhedsloven § 66), senest den 29. januar 2026',
    ]);
  });

  it('is missed by what came late, and says by how much', () => {
    expect(told(met('2026-02-01', true), '2026-03-01')).toEqual([
      '2026-02-01 deadline-missed: kom kommunen tre dage for sent med en frist: Genvurdering (retssikkerhedsloven § 66), senest den 29. januar 2026',
    ]);
    expect(told(met('2026-01-29', true), '2026-03-01')[0]).toContain('for sent, men samme dag, med en frist');
  });

  it('is missed once its day is over, and is no step before', () => {
    expect(told(deadline(), '2026-01-29')).toEqual([]);
    expect(told(deadline(), '2026-01-30')).toEqual([
      '2026-01-29 deadline-missed: løb en frist ud, uden at kommunen havde holdt den: Genvurdering (retssikkerhedsloven § 66)',
    ]);
  });

  it('is no step when it applies no longer or has no date', () => {
    expect(told(deadline({ superseded: 'complaint-withdrawn' }), '2026-03-01')).toEqual([]);
    expect(told(deadline({ computed: null }), '2026-03-01')).toEqual([]);
  });

  it('stays missed when it ended after its day, whatever ended it', () => {
    const ended = deadline({ superseded: 'withdrawn', endedOn: '2026-02-10', wasOverdue: true });
    expect(told(ended, '2026-03-01')).toEqual([
      '2026-01-29 deadline-missed: løb en frist ud, uden at kommunen havde holdt den: Genvurdering (retssikkerhedsloven § 66)',
    ]);
    expect(keptAndMissed(standing({ a: ended }), '2026-03-01')).toEqual({ met: 0, missed: 1, bornOver: 0 });
    expect(told(ended, '2026-01-29')).toEqual([]);
  });

  it('that was over before it held is missed by nobody, says so, and is counted apart', () => {
    const born = (changes: Partial<Deadline> = {}) => deadline({ breachedOnCreation: true, ...changes });
    const kept = (metOn: string, late: boolean) => born({ met: { metOn, metAt: null, late } });
    expect(told(born(), '2026-03-01')).toEqual([
      '2026-01-29 deadline-breached-on-creation: løb en frist ud, som først senere begyndte at gælde, så ingen kunne holde den: Genvurdering (retssikkerhedsloven § 66)',
    ]);
    expect(told(kept('2026-02-01', true), '2026-03-01')).toEqual([
      '2026-02-01 deadline-breached-on-creation: kom kommunen tre dage for sent med en frist, som allerede var udløbet, da den begyndte at gælde: Genvurdering (retssikkerhedsloven § 66), senest den 29. januar 2026',
    ]);
    // Moved to a later day since, it could be kept.
    expect(told(kept('2026-01-29', false), '2026-03-01')[0]).toContain('deadline-met: holdt kommunen en frist');
    const all = { a: born(), b: kept('2026-02-01', true), c: kept('2026-01-29', false), d: deadline() };
    expect(keptAndMissed(standing(all), '2026-03-01')).toEqual({ met: 1, missed: 1, bornOver: 2 });
    const ofBoard = born({ rule: { ...ofCitizen, code: 'AST_8W', binds: 'appeal-board' } });
    expect(keptAndMissed(standing({ a: ofBoard }), '2026-03-01')).toEqual({ met: 0, missed: 0, bornOver: 0 });
    const ended = born({ superseded: 'withdrawn', endedOn: '2026-02-10', wasOverdue: true });
    expect(keptAndMissed(standing({ a: ended }), '2026-03-01')).toEqual({ met: 0, missed: 0, bornOver: 1 });
  });

  it('counts when it binds the municipality', () => {
    const all = {
      a: met('2026-01-29', false),
      b: met('2026-02-01', true),
      c: deadline(),
      d: deadline({ rule: ofCitizen }),
      e: deadline({ rule: { ...ofCitizen, binds: 'appeal-board' } }),
      f: deadline({ rule: { ...ofCitizen, code: 'CHAIR_NOTICE_24H', binds: 'chair' } }),
    };
    expect(keptAndMissed(standing(all), '2026-03-01')).toEqual({ met: 1, missed: 3, bornOver: 0 });
    expect(keptAndMissed(standing(all), '2026-01-29')).toEqual({ met: 1, missed: 1, bornOver: 0 });
  });

  it('is not missed while it is paused, and is once the pause has ended without it', () => {
    const paused = (resumedOn: string | null) =>
      deadline({ pauses: [{ pauseId: 'x', pausedOn: '2026-01-20', resumedOn, ground: 'awaiting-citizen' }] });
    expect(told(paused(null), '2026-03-01')).toEqual([]);
    expect(keptAndMissed(standing({ a: paused(null) }), '2026-03-01')).toEqual({ met: 0, missed: 0, bornOver: 0 });
    expect(told(paused('2026-01-22'), '2026-03-01')).toHaveLength(1);
    expect(keptAndMissed(standing({ a: paused('2026-01-22') }), '2026-03-01')).toEqual({
      met: 0,
      missed: 1,
      bornOver: 0,
    });
  });
});

describe('A time for appeals that the law holds, in the journey', () => {
  const appeal = (changes: Partial<Deadline> = {}) =>
    deadline({ rule: ofCitizen, subject: { decisionId: 'd1', personId: 'person-1' }, ...changes });
  const party = { complaintId, decisionId: 'd1', personId: 'person-1', ground: 'access-to-files' } as const;
  const asks = (requestedOn: string): ComplaintEvent => ({
    type: 'AppealTimeSuspended',
    data: { ...party, requestedOn },
  });
  const answered: ComplaintEvent = {
    type: 'AppealTimeResumed',
    data: { ...party, how: 'access-given', resumedOn: '2026-01-22' },
  };
  const onTheDay = (metOn: string) => appeal({ met: { metOn, metAt: null, late: false } });

  it('has not run out as long as nobody has answered', () => {
    expect(told(appeal(), '2026-03-01', asks('2026-01-20'))).toEqual([]);
    expect(told(appeal(), '2026-03-01', asks('2026-01-20'), answered)).toEqual([
      '2026-01-29 right-ran-out: udløb klagefristen for en part, uden at parten klagede (retssikkerhedsloven § 66)',
    ]);
    expect(told(appeal({ subject: { decisionId: 'd2' } }), '2026-03-01', asks('2026-01-20'))).toHaveLength(1);
  });

  it('runs out unused, which is nothing that anybody missed', () => {
    const anew = madeAnew('remitted', { decisionId: 'd2', replaces: decisionId });
    expect(told(appeal({ subject: { decisionId: 'd2', personId: 'person-1' } }), '2026-01-30', anew)).toEqual([
      '2026-01-29 right-ran-out: udløb klagefristen, uden at der blev klaget over den nye afgørelse (retssikkerhedsloven § 66)',
    ]);
    expect(told(appeal(), '2026-01-29')).toEqual([]);
    const court = deadline({ rule: { ...ofCitizen, code: 'COURT_4W', paragraph: null } });
    expect(told(court, '2026-01-30')).toEqual([
      '2026-01-29 right-ran-out: udløb fristen for at gå til domstolene, uden at der blev anlagt sag',
    ]);
    expect(keptAndMissed(standing({ a: court, b: appeal() }), '2026-03-01')).toMatchObject({ met: 0, missed: 0 });
  });

  it('is not known to have run out where nobody knows whether it began', () => {
    expect(told(appeal({ startedBy: 'decision-received-guidance-unknown' }), '2026-03-01')).toEqual([]);
  });

  it('is other than a choice that the citizen did not make, whose meaning is yet to be recorded', () => {
    const choice = deadline({ rule: { ...ofCitizen, code: 'CHOICE_4W' } });
    expect(told(choice, '2026-01-30')[0]).toContain('deadline-missed: løb en frist ud, uden at borgeren');
  });

  it('is kept without a last day, which nobody knows before the answer', () => {
    const kept = 'deadline-met: holdt borgeren en frist: Klagefrist (retssikkerhedsloven § 66), ';
    const still = 'som stod stille, fordi der ikke var svaret på anmodningen om aktindsigt';
    const by = 'senest den 29. januar 2026';
    expect(told(onTheDay('2026-02-10'), '2026-03-01', asks('2026-01-20'))).toEqual([`2026-02-10 ${kept}${still}`]);
    expect(told(onTheDay('2026-01-20'), '2026-03-01', asks('2026-01-20'))).toEqual([`2026-01-20 ${kept}${still}`]);
    expect(told(onTheDay('2026-01-19'), '2026-03-01', asks('2026-01-20'))).toEqual([`2026-01-19 ${kept}${by}`]);
    expect(told(onTheDay('2026-01-28'), '2026-03-01', asks('2026-01-20'), answered)).toEqual([
      `2026-01-28 ${kept}${by}`,
    ]);
  });
});

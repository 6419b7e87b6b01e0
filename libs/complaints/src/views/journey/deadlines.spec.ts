import type { Deadline } from '../../domain/deadlines/deadlines.state.js';
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
  met: null,
  superseded: null,
  pauses: [],
  extensions: [],
  notices: [],
  ...changes,
});
const ofCitizen = { ...computed.rule, code: 'APPEAL_4W', binds: 'citizen' } as const;
const told = (one: Deadline, on: string) =>
  deadlineSteps({ all: { [one.deadlineId]: one }, duties: [] }, on).map(
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

  it('counts when it binds the municipality', () => {
    const all = {
      a: met('2026-01-29', false),
      b: met('2026-02-01', true),
      c: deadline(),
      d: deadline({ rule: ofCitizen }),
      e: deadline({ rule: { ...ofCitizen, binds: 'appeal-board' } }),
      f: deadline({ rule: { ...ofCitizen, binds: 'chair' } }),
    };
    expect(keptAndMissed({ all, duties: [] }, '2026-03-01')).toEqual({ met: 1, missed: 3 });
    expect(keptAndMissed({ all, duties: [] }, '2026-01-29')).toEqual({ met: 1, missed: 1 });
  });
});

import { closed, complaint, complaintId, point, withdrawn } from '../../testing/complaint-examples.js';
import { living, rulebook } from '../../testing/deadline-examples.js';
import { appealed, decisionId, linked, realitetPoint, recorded, support } from '../../testing/realitet-examples.js';
import {
  boardDecided,
  executed,
  forwarded,
  givenUp,
  madeAnew,
  notified,
  passedOn,
  reassessed,
} from '../../testing/realitet-step-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';

const weeks = (n: number) => ({ unit: 'weeks' as const, n });
const area = { legalBasis: support, length: weeks(6), validFrom: '2025-01-01' };
const rules = (published: readonly (typeof area)[] = []) => rulebook({ goals: [], published });
const remitted = (life: ReturnType<typeof living>) => {
  life.tell([...appealed(), reassessed('maintained'), forwarded()]);
  return life.lines([boardDecided('remitted')]);
};

describe('A decision under a regime that is not computed here', () => {
  it('takes the dates of the four weeks away, and leaves open that a time runs elsewhere, until it is answered', () => {
    const life = living(rules([area]), '2026-03-02');
    life.tell([complaint([realitetPoint()])]);
    const elsewhere = recorded('administration', { regime: 'not-computed-here' });
    const told = life.lines([elsewhere, linked()]);
    expect([...told].sort()).toEqual([
      'FORWARD.point-p1 superseded: no-longer-applies',
      'OTHER_REGIME.point-p1 DeadlineLeftOpen',
      'REASSESS_4W.point-p1 superseded: no-longer-applies',
    ]);
    life.tell([reassessed('maintained'), forwarded()]);
    expect(life.state()?.deadlines.all['OTHER_REGIME.point-p1']).toMatchObject({
      computed: null,
      met: { metOn: '2026-03-12', late: null },
    });
  });
});

describe('A remitted case', () => {
  it('is owed a decision within the time that was published for its area', () => {
    expect(remitted(living(rules([area]), '2026-04-22'))).toEqual([
      'REMIT_CASE.point-p1 started 2026-04-22 until 2026-06-03',
    ]);
  });
  it('has no date where none was published, and says so', () => {
    const life = living(rules(), '2026-04-22');
    expect(remitted(life)).toEqual(['REMIT_CASE.point-p1 DeadlineLeftOpen']);
    expect(life.state()?.deadlines.all['REMIT_CASE.point-p1']).toMatchObject({
      computed: null,
      startedBy: 'remittal-received',
      startedOn: '2026-04-22',
      rule: { code: 'REMIT_CASE', family: 'statutory' },
    });
  });
  it('is owed from another day, where it was received on another one, whether it has a date or not', () => {
    const life = living(rules(), '2026-04-22');
    remitted(life);
    const days = { step: 'appeal-decision-received' as const, was: '2026-04-22', on: '2026-04-21' };
    const corrected: ComplaintEvent = {
      type: 'StepDateCorrected',
      data: { complaintId, pointId: 'p1', ...days, reason: 'x' },
    };
    expect(life.lines([corrected])).toEqual(['REMIT_CASE.point-p1 DeadlineLeftOpen']);
    expect(life.state()?.deadlines.all['REMIT_CASE.point-p1']).toMatchObject({ startedOn: '2026-04-21' });
  });
  it('gets its date when one is published and deadlines are computed anew', () => {
    const life = living(rules(), '2026-04-22');
    remitted(life);
    expect(life.lines([], { anew: 'open' })).toEqual([]);
    expect(life.lines([], { anew: 'open', rulebook: rules([area]) })).toEqual([
      'REMIT_CASE.point-p1 started 2026-04-22 until 2026-06-03',
    ]);
    expect(life.lines([], { anew: 'open', rulebook: rules([{ ...area, length: weeks(8) }]) })).toEqual([
      'REMIT_CASE.point-p1 moved 2026-06-03 to 2026-06-17: rule-changed',
    ]);
  });
  it('that is decided without a date is neither in time nor late', () => {
    const life = living(rules(), '2026-04-22');
    remitted(life);
    const anew = madeAnew('remitted', { decidedOn: '2026-05-01', sentOn: '2026-05-01' });
    expect(life.lines([anew])).toContain('REMIT_CASE.point-p1 met 2026-05-01');
  });
});

describe('The way of an appeal', () => {
  it('that turns out to be the committee’s has none of the administration’s deadlines', () => {
    const life = living(rules(), '2026-02-24');
    life.tell([complaint([realitetPoint()])]);
    expect(life.lines([recorded('committee'), linked()])).toEqual([
      'REASSESS_4W.point-p1 superseded: no-longer-applies',
      'FORWARD.point-p1 superseded: no-longer-applies',
    ]);
  });
  it('that is put right twice ends with the deadlines it began with, met ones too', () => {
    const life = living(rules(), '2026-02-24');
    life.tell([...appealed(), reassessed('maintained'), forwarded()]);
    const before = life.state()?.deadlines;
    const other = 'decision-9';
    life.tell([recorded('committee', { decisionId: other }), linked('p1', other)]);
    expect(life.state()?.deadlines.all['REASSESS_4W.point-p1']).toMatchObject({ met: null });
    life.tell([linked()]);
    expect(life.state()?.deadlines).toEqual(before);
  });
  it('that the citizen gives up ends with its own reason', () => {
    const life = living(rules(), '2026-02-24');
    life.tell(appealed());
    expect(life.lines([givenUp()])[0]).toBe('REASSESS_4W.point-p1 superseded: withdrawn');
    expect(life.lines([closed('2026-03-16')])).toEqual([]);
  });
});

describe('A chair’s decision', () => {
  const corrected = (executedAt: string, notifiedAt: string): ComplaintEvent => ({
    type: 'ChairDecisionTimesCorrected',
    data: { complaintId, decisionId, executedAt, notifiedAt, answer: null, reason: 'x' },
  });
  const begun = () => {
    const life = living(rules(), '2026-02-24');
    life.tell([...appealed('chair'), executed()]);
    return life;
  };

  it('is notified of within 24 hours, to the second, and judged again when a time is put right', () => {
    const life = begun();
    const notice = `CHAIR_NOTICE_24H.decision-${decisionId}`;
    const ofNotice = (lines: readonly string[]) => lines.filter((line) => line.startsWith(notice));
    expect(ofNotice(life.lines([notified('2026-02-03T08:00:00.000Z')]))).toEqual([`${notice} met 2026-02-03, in time`]);
    expect(life.lines([corrected('2026-02-02T20:00:00.000Z', '2026-02-03T20:00:01.000Z')])).toEqual([
      `${notice} met 2026-02-03, late`,
    ]);
    expect(life.lines([corrected('2026-02-02T20:00:00.000Z', '2026-02-03T20:00:02.000Z')])).toEqual([
      `${notice} met 2026-02-03, late`,
    ]);
    expect(life.lines([corrected('2026-02-02T21:00:00.000Z', '2026-02-03T20:00:02.000Z')])).toEqual([
      `${notice} moved 2026-02-03 to 2026-02-03: fact-corrected`,
      `${notice} met 2026-02-03, in time`,
    ]);
  });
});

describe('What binds somebody else', () => {
  it('goes on when the complaint is closed, and the municipality’s own deadlines do not', () => {
    const life = living(rules(), '2026-02-24');
    const [registration, ...decision] = appealed('committee');
    const other: ComplaintEvent = complaint([realitetPoint('p1'), point('p2'), realitetPoint('p3')]);
    expect(registration?.type).toBe(other.type);
    life.tell([other, ...decision, passedOn()]);
    const after = life.lines([closed('2026-02-28')]);
    expect(after).toContain('REASSESS_4W.point-p3 superseded: closed');
    expect(after.filter((line) => line.startsWith('AST_8W'))).toEqual([]);
    expect(life.state()?.deadlines.all['AST_8W.point-p1']).toMatchObject({ superseded: null });
  });
  it('ends with a withdrawal, as the municipality’s own do', () => {
    const life = living(rules(), '2026-02-24');
    life.tell([...appealed('committee'), passedOn()]);
    expect(life.lines([withdrawn('2026-02-28')])).toEqual(['AST_8W.point-p1 superseded: withdrawn']);
  });
});

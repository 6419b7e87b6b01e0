import fc from 'fast-check';
import { addDays, daysBetween } from '@lydhoer/kernel';
import { calendarOf, computeDeadline, deadlineRules, type DeadlineRule, type Suspension } from './index.js';
import { ruleNamed } from './testing/rules.js';

const calendar = calendarOf();
const rule = ruleNamed('APPEAL_4W');
/** From Monday 1 June 2026: until Monday 29 June. */
const start = { on: '2026-06-01', by: 'decision-received' };
const stopped = (suspensions: readonly Suspension[], by: DeadlineRule = rule, on = start.on) =>
  computeDeadline(by, { ...start, on }, calendar, { pauses: [], extensions: [], suspensions });
const from = (first: string, to: string | null) => ({ from: first, to });

describe('A time for appeals that the law stops', () => {
  it('has as many days left when it runs on as it had when access was asked for', () => {
    expect(stopped([from('2026-06-03', '2026-06-12')])).toMatchObject({
      dueOn: '2026-07-08',
      dueBeforeExtension: null,
      pausedDays: 0,
    });
  });

  it('has fourteen days left at the least', () => {
    expect(stopped([from('2026-06-26', '2026-07-02')])).toMatchObject({ dueOn: '2026-07-16' });
    expect(stopped([from('2026-06-29', '2026-06-29')]).dueOn).toBe('2026-07-13');
    expect(stopped([from('2026-06-02', '2026-06-02')])).toEqual(stopped([]));
  });

  it('moves past days off like any other', () => {
    expect(stopped([from('2026-06-26', '2026-07-04')])).toMatchObject({ dueOn: '2026-07-18', latestOn: '2026-07-20' });
  });

  it('stands still while nobody answered, which gives nothing back yet', () => {
    expect(stopped([from('2026-06-26', null)])).toEqual(stopped([]));
  });

  it('is stopped on its latest day, and by nothing that comes after it', () => {
    const saturday = '2026-06-06';
    expect(stopped([], rule, saturday)).toMatchObject({ dueOn: '2026-07-04', latestOn: '2026-07-06' });
    expect(stopped([from('2026-07-06', '2026-07-10')], rule, saturday).dueOn).toBe('2026-07-24');
    expect(stopped([from('2026-07-07', '2026-07-10')], rule, saturday)).toEqual(stopped([], rule, saturday));
  });

  it('is not moved by what was over before it began', () => {
    expect(stopped([from('2026-05-01', '2026-05-20')])).toEqual(stopped([]));
    expect(stopped([from('2026-05-30', '2026-06-05')]).dueOn).toBe('2026-07-03');
  });

  it('may be stopped again, and once by two that overlap', () => {
    const [first, second] = [from('2026-06-03', '2026-06-12'), from('2026-07-01', '2026-07-03')];
    expect(stopped([first, second]).dueOn).toBe('2026-07-17');
    expect(stopped([second, first])).toEqual(stopped([first, second]));
    expect(stopped([from('2026-06-03', '2026-06-12'), from('2026-06-08', '2026-06-15')])).toEqual(
      stopped([from('2026-06-03', '2026-06-15')]),
    );
  });

  it('is stopped once by one that lies within another, told in any order', () => {
    const [outer, inner] = [from('2026-06-02', '2026-06-20'), from('2026-06-03', '2026-06-12')];
    for (const told of [
      [outer, inner],
      [inner, outer],
    ]) {
      expect(stopped(told)).toEqual(stopped([outer]));
    }
  });

  it('is not stopped by an answer that came before the question', () => {
    expect(stopped([from('2026-06-29', '2026-06-20')])).toEqual(stopped([]));
  });

  it('of a single week, too, is left alone by what was over when it began, and has its days left from that day on', () => {
    const week: DeadlineRule = { ...rule, length: { unit: 'weeks', n: 1 } };
    expect(stopped([from('2026-05-20', '2026-05-31')], week)).toEqual(stopped([], week));
    expect(stopped([from('2026-05-20', '2026-06-01')], week).dueOn).toBe('2026-06-15');
  });

  it('stands still for the ground that stops it, wherever the rule lists that', () => {
    const reversed: DeadlineRule = { ...rule, lawfulStops: rule.lawfulStops.toReversed() };
    const asked = [from('2026-06-26', '2026-07-02')];
    expect(stopped(asked, reversed)).toEqual(stopped(asked));
  });

  it('is the citizen’s time for appeals, and no other clock', () => {
    const codes = new Set(deadlineRules.filter(({ lawfulStops }) => lawfulStops.length > 0).map(({ code }) => code));
    expect([...codes]).toEqual(['APPEAL_4W', 'APPEAL_BU_4W']);
    const court = ruleNamed('COURT_4W');
    expect(stopped([from('2026-06-03', '2026-06-12')], court)).toEqual(stopped([], court));
    const reassess = ruleNamed('REASSESS_4W');
    expect(stopped([from('2026-06-03', '2026-06-12')], reassess)).toEqual(stopped([], reassess));
  });

  it('never ends earlier for it, nor with fewer days left than there were', () => {
    const day = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000 }), day, day, (offset, asked, waited) => {
        const on = addDays('2024-01-01', offset);
        const plain = stopped([], rule, on);
        const [requestedOn, answeredOn] = [addDays(on, asked), addDays(on, asked + waited)];
        const moved = stopped([from(requestedOn, answeredOn)], rule, on);
        expect(moved.dueOn >= plain.dueOn).toBe(true);
        if (requestedOn > plain.latestOn) {
          expect(moved).toEqual(plain);
          return;
        }
        const left = Math.max(daysBetween(requestedOn, plain.dueOn), 14);
        expect(daysBetween(answeredOn, moved.dueOn)).toBe(left);
      }),
    );
  });
});

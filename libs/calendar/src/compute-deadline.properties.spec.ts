import fc from 'fast-check';
import { addDays } from '@lydhoer/kernel';
import { calendarOf, computeDeadline, deadlineRules, type LocalCalendar } from './index.js';
import { ruleNamed } from './testing/rules.js';

const day = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays('2012-01-01', days));
const rules = fc.constantFrom(...deadlineRules);
const local: fc.Arbitrary<LocalCalendar> = fc.record({
  changes: fc.nat(9),
  closingDays: fc.array(fc.record({ on: day, name: fc.constant('Lukket') }), { maxLength: 40 }),
  switches: fc.constant([]),
});
const lengthOf = (rule: (typeof deadlineRules)[number]) =>
  rule.length ?? ({ unit: 'working-days', n: 8, convention: 'B' } as const);

describe('Any deadline', () => {
  it('has a latest date that is not before its unmoved one, with every day between named as one that moved it', () => {
    fc.assert(
      fc.property(rules, day, local, (rule, on, changed) => {
        const calendar = calendarOf(changed);
        const deadline = computeDeadline(rule, { on, by: 'complaint-received', length: lengthOf(rule) }, calendar);
        const { dueOn, latestOn, movedBy } = deadline;
        expect(movedBy.map((moving) => moving.on)).toEqual(movedBy.map((_, at) => addDays(dueOn, at)));
        expect(latestOn).toBe(addDays(dueOn, movedBy.length));
        expect([dueOn, latestOn]).toContain(deadline.countsOn);
        if (rule.rollsForward && deadline.length.unit !== 'working-days') {
          expect(calendar.dayOff(latestOn, 'periods', rule.heedsClosingDays)).toBeNull();
        }
      }),
    );
  });

  it('ends no earlier when it starts later', () => {
    fc.assert(
      fc.property(rules, day, fc.nat(60), local, (rule, on, later, changed) => {
        const calendar = calendarOf(changed);
        const from = (start: string) =>
          computeDeadline(rule, { on: start, by: 'complaint-received', length: lengthOf(rule) }, calendar);
        const [first, second] = [from(on), from(addDays(on, later))];
        expect(second.dueOn >= first.dueOn).toBe(true);
        expect(second.latestOn >= first.latestOn).toBe(true);
      }),
    );
  });

  it('ends no earlier for a closing day more', () => {
    fc.assert(
      fc.property(rules, day, local, fc.nat(150), (rule, on, { closingDays, ...changed }, far) => {
        const start = { on, by: 'complaint-received', length: lengthOf(rule) };
        const more = [...closingDays, { on: addDays(on, far), name: 'Lukket' }];
        const before = computeDeadline(rule, start, calendarOf({ ...changed, closingDays }));
        const after = computeDeadline(rule, start, calendarOf({ ...changed, closingDays: more }));
        expect(after.dueOn >= before.dueOn).toBe(true);
        expect(after.latestOn >= before.latestOn).toBe(true);
      }),
    );
  });

  it('of weeks ends on the weekday it started on', () => {
    fc.assert(
      fc.property(day, (on) => {
        const { dueOn } = computeDeadline(ruleNamed('REASSESS_4W', on), { on, by: 'complaint-received' }, calendarOf());
        expect(dueOn).toBe(addDays(on, 28));
      }),
    );
  });
});

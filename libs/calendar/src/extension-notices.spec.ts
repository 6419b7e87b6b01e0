import fc from 'fast-check';
import { addDays } from '@lydhoer/kernel';
import {
  calendarOf,
  computeDeadline,
  deadlineRules,
  noticeGrounds,
  type DeadlineRule,
  type Extension,
} from './index.js';
import { ruleNamed } from './testing/rules.js';

const calendar = calendarOf();
const rule = ruleNamed('REASSESS_4W');
/** From Friday 6 March 2026: due on Good Friday, moved to Tuesday 7 April. */
const start = { on: '2026-03-06', by: 'complaint-received' };
const due = '2026-04-03';
const extended = (extensions: readonly Extension[], by: DeadlineRule = rule, from = start.on) =>
  computeDeadline(by, { ...start, on: from }, calendar, { pauses: [], extensions });
const notice = (notifiedOn: string, until: string) => ({ notifiedOn, until });

describe('A notice that more time is needed', () => {
  it('moves the date to the day that it names, and keeps the one there was', () => {
    expect(extended([notice('2026-03-20', '2026-04-30')])).toMatchObject({
      dueOn: '2026-04-30',
      latestOn: '2026-04-30',
      countsOn: '2026-04-30',
      dueBeforeExtension: due,
    });
  });

  it('holds on the last day, and is too late on the day after', () => {
    expect(extended([notice(due, '2026-04-30')]).dueOn).toBe('2026-04-30');
    expect(extended([notice('2026-04-04', '2026-04-30')])).toEqual(extended([]));
  });

  it('holds until the moved day, where that is the one by which the rule is judged', () => {
    const judgedByLatest = { ...rule, judgedBy: 'latest' } as const;
    expect(extended([notice('2026-04-07', '2026-04-30')], judgedByLatest).dueOn).toBe('2026-04-30');
    expect(extended([notice('2026-04-08', '2026-04-30')], judgedByLatest)).toEqual(extended([], judgedByLatest));
  });

  it('may be followed by another while the longer time runs, in whatever order they are told', () => {
    const [first, second] = [notice('2026-04-01', '2026-04-30'), notice('2026-04-29', '2026-05-29')];
    expect(extended([first, second])).toMatchObject({ dueOn: '2026-05-29', dueBeforeExtension: due });
    expect(extended([second, first])).toEqual(extended([first, second]));
    expect(extended([second])).toEqual(extended([]));
  });

  it('that names an earlier day than another takes nothing back', () => {
    const [first, second] = [notice('2026-03-20', '2026-05-29'), notice('2026-03-27', '2026-04-30')];
    expect(extended([first, second]).dueOn).toBe('2026-05-29');
  });

  it('moves a day in working days, too', () => {
    const access = ruleNamed('AKTINDSIGT_7WD');
    const before = extended([], access).dueOn;
    expect(before).toBe('2026-03-17');
    expect(extended([notice(before, '2026-03-31')], access)).toMatchObject({
      dueOn: '2026-03-31',
      dueBeforeExtension: before,
    });
  });

  it('never shortens, whatever is told of it, and nothing sent too late moves anything', () => {
    const days = fc.integer({ min: -10, max: 400 });
    const notices = fc.array(fc.record({ notified: days, until: days }), { maxLength: 5 });
    const from = fc.integer({ min: 0, max: 2_000 }).map((n) => addDays('2024-01-01', n));
    fc.assert(
      fc.property(from, notices, fc.constantFrom('due' as const, 'latest' as const), (on, told, judgedBy) => {
        const by = { ...rule, judgedBy };
        const plain = extended([], by, on);
        const extensions = told.map(({ notified, until }) => notice(addDays(on, notified), addDays(on, until)));
        const moved = extended(extensions, by, on);
        expect(moved.dueOn >= plain.dueOn).toBe(true);
        expect(extended([...extensions].reverse(), by, on)).toEqual(moved);
        // Day by day: of those sent by the day that counts the last holds, until none is left.
        let end = plain;
        for (let again = true; again;) {
          const { countsOn, dueOn } = end;
          const next = extensions.filter((one) => one.notifiedOn <= countsOn && one.until > dueOn);
          again = next.length > 0;
          end = next.reduce((so, { until }) => (until > so.dueOn ? extended([{ until }], by, on) : so), end);
        }
        expect(moved.dueOn).toBe(end.dueOn);
        expect(extensions.every((one) => one.notifiedOn > moved.countsOn || one.until <= moved.dueOn)).toBe(true);
      }),
    );
  });
});

describe('What may be extended against a notice', () => {
  it('is what the law says, and nothing that is promised or agreed', () => {
    const codes = deadlineRules.filter((one) => one.notice !== null).map(({ code }) => code);
    expect(codes).toEqual(['REASSESS_4W', 'FORWARD', 'REMIT_CASE', 'AKTINDSIGT_7WD']);
    for (const one of deadlineRules.filter(({ notice: owed }) => owed !== null)) {
      expect([one.code, one.family, one.extension]).toEqual([one.code, 'statutory', { longest: null }]);
      expect(one.notice?.together).toContain(one.code);
    }
    const statutory = deadlineRules.filter(({ family, extension }) => family === 'statutory' && extension !== null);
    expect(statutory.every((one) => one.notice !== null)).toBe(true);
  });

  it('has grounds of its own, and every ground is some statute’s', () => {
    const named = deadlineRules.flatMap(({ notice: owed }) => owed?.grounds ?? []);
    expect([...new Set(named)]).toEqual(noticeGrounds);
    expect(rule.notice?.grounds).toEqual(['further-information', 'further-assessments']);
  });
});

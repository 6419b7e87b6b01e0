import {
  calendarOf,
  computeDeadline,
  ruleInForce,
  type DanishCalendar,
  type Deadline,
  type DeadlineRule,
  type DeadlineStart,
  type Interruptions,
  type RuleCode,
} from '@lydhoer/calendar';
import { addDays, type PlainDate } from '@lydhoer/kernel';
import { beside, type Result, type Target } from '../measuring/result.js';
import { inTurns, perSecond, spreadOf } from '../measuring/statistics.js';
import type { Bench } from '../plan.js';
import { Dice } from '../synthetic/dice.js';

/** A deadline that is open, as a recalculation finds it. */
interface Open {
  readonly rule: DeadlineRule;
  readonly start: DeadlineStart;
  readonly interruptions: Interruptions;
}

/** Open deadlines computed anew after a change of the calendar, beside adding 28 days to as many dates. */
export async function deadlines({ plan, say }: Bench): Promise<readonly Result[]> {
  const count = plan.deadlines;
  say(`${count} open deadlines, computed anew`);
  const open = openDeadlines(count);
  let computed: readonly Deadline[] = [];
  let added: readonly PlainDate[] = [];
  const measured = await inTurns(
    plan.rounds,
    () => {
      const started = performance.now();
      const calendar = changedCalendar();
      computed = open.map(({ rule, start, interruptions }) => computeDeadline(rule, start, calendar, interruptions));
      return perSecond(count, started);
    },
    () => {
      const started = performance.now();
      added = open.map(({ start }) => addDays(start.on, 28));
      return perSecond(count, started);
    },
  );
  checkCounted(open, computed, changedCalendar());
  checkAdded(open, added);
  const name = `${count.toLocaleString('en')} open deadlines computed anew, on a calendar nobody has asked yet`;
  const result = beside(name, 'deadlines/s', measured);
  return [{ ...result, target: inTwoSeconds(spreadOf(measured.ours).median) }];
}

/** 100 000 in two seconds. */
const inTwoSeconds = (perSecondReached: number): Target => ({
  words: '≥ 50 000/s',
  met: perSecondReached >= 50_000,
});

/** What was decided since yesterday: one more closing day, and a half holiday that counts from next year. */
const changedCalendar = (): DanishCalendar =>
  calendarOf({
    changes: 3,
    closingDays: [
      { on: '2026-05-15', name: 'Fredag efter Kristi himmelfart' },
      { on: '2026-12-28', name: 'Mellem jul og nytår' },
    ],
    switches: [{ switch: 'juleaftensdag', family: 'working-days', on: true, validFrom: '2026-12-01' }],
  });

const codes: readonly RuleCode[] = ['REASSESS_4W', 'FORWARD', 'APPEAL_4W', 'AKTINDSIGT_14WD', 'ACK', 'REPLY', 'REPLY'];

/** Deadlines of cases that came in over a year: two in seven are goals of twenty working days, some of them paused. */
function openDeadlines(count: number): readonly Open[] {
  const dice = new Dice(11);
  return Array.from({ length: count }, () => {
    const on = addDays('2026-01-01', dice.between(0, 364));
    const code = dice.one(codes);
    const rule = ruleInForce(code, on);
    if (rule === undefined) throw new Error(`${code} is not in force on ${on}`);
    const length = { unit: 'working-days', n: code === 'ACK' ? 5 : 20, convention: 'B' } as const;
    const paused = rule.pausable && dice.happens(0.2);
    const from = addDays(on, dice.between(1, 10));
    const interruptions: Interruptions = {
      pauses: paused ? [{ from, to: addDays(from, dice.between(0, 14)) }] : [],
      extensions: paused && dice.happens(0.3) ? [{ by: dice.between(1, 5) }] : [],
    };
    return {
      rule,
      start: { on, by: 'complaint-received', ...(rule.length === null ? { length } : {}) },
      interruptions,
    };
  });
}

/**
 * Every thousandth is counted again from the days themselves: between its start and its end lie as many working days,
 * or calendar days, as its length, its pauses and its extensions say, and it ends on a day that counts.
 */
function checkCounted(open: readonly Open[], computed: readonly Deadline[], calendar: DanishCalendar): void {
  if (computed.length !== open.length) throw new Error(`${open.length} are open, ${computed.length} were computed`);
  for (let at = 0; at < open.length; at += Math.ceil(open.length / 1_000)) {
    const [{ start, interruptions }, deadline] = [open[at], computed[at]] as [Open, Deadline];
    const { length, pausedDays } = deadline;
    const counts = (day: PlainDate) => length.unit !== 'working-days' || calendar.dayOff(day, 'working-days') === null;
    let days = 0;
    for (let day = addDays(start.on, 1); day <= deadline.dueOn; day = addDays(day, 1)) if (counts(day)) days += 1;
    const extended = interruptions.extensions.reduce(
      (sum, extension) => sum + ('by' in extension ? extension.by : 0),
      0,
    );
    const wanted = (length.unit === 'weeks' ? 7 * length.n : length.n) + pausedDays + extended;
    const ends = length.unit === 'working-days' || calendar.dayOff(deadline.latestOn, 'periods') === null;
    if (days !== wanted || !ends) throw new Error(`deadline ${at} is wrong: ${JSON.stringify(deadline)}`);
  }
}

function checkAdded(open: readonly Open[], added: readonly PlainDate[]): void {
  const wrong = open.findIndex(
    ({ start }, at) => Date.parse(added[at] ?? '') - Date.parse(start.on) !== 28 * 86_400_000,
  );
  if (wrong >= 0) throw new Error(`28 days after ${open[wrong]?.start.on} is not ${added[wrong]}`);
}

import { calendarOf, deadlineRules } from '@lydhoer/calendar';
import { Refusal, type Decider } from '@lydhoer/kernel';
import type { ComplaintCommand } from '../domain/complaint.commands.js';
import { complaintDecider } from '../domain/complaint.decider.js';
import type { ComplaintEvent } from '../domain/complaint.events.js';
import { evolveComplaint } from '../domain/complaint.evolve.js';
import { initialComplaint, type ComplaintState } from '../domain/complaint.state.js';
import type { Keeping } from '../domain/deadlines/clock-look.js';
import { deadlineChanges } from '../domain/deadlines/deadlines.diff.js';
import type { DeadlineEvent, DeadlineStarted } from '../domain/deadlines/deadlines.events.js';
import { keepingDeadlines } from '../domain/deadlines/keeping-deadlines.js';
import type { LocalGoal, Rulebook } from '../domain/deadlines/rulebook.js';
import { complaintId, today } from './complaint-examples.js';

const goal = (rule: string, n: number, changes: Partial<LocalGoal> = {}): LocalGoal => ({
  rule,
  department: 'boern-og-familie',
  length: { unit: 'working-days', n, convention: 'B' },
  longestExtension: 10,
  validFrom: '2000-01-01',
  ...changes,
});

/** Acknowledged within 5 working days, answered within 20; nothing published; Danish holidays alone. */
export const rulebook = (changes: Partial<Rulebook> = {}): Rulebook => ({
  version: 0,
  calendar: calendarOf(),
  rules: deadlineRules,
  goals: [goal('ACK', 5, { longestExtension: 0 }), goal('REPLY', 20)],
  published: [],
  settings: [],
  departments: new Map([
    ['boerneliv', 'boern-og-familie'],
    ['skoleliv', 'boern-og-familie'],
    ['team-1', 'boern-og-familie'],
  ]),
  ...changes,
});

/** The calendar with closing days of the municipality. */
export const closedOn = (...days: readonly string[]): Rulebook['calendar'] =>
  calendarOf({ changes: days.length, closingDays: days.map((on) => ({ on, name: 'Rådhuset lukket' })), switches: [] });

/** The decider as every command meets it. */
export const keeping = (
  rules: Rulebook = rulebook(),
  on: string = today,
): Decider<ComplaintState, ComplaintCommand, ComplaintEvent> =>
  keepingDeadlines(complaintDecider, complaintId, rules, on);

/** What a complaint's events leave. */
export const stateAfter = (events: readonly ComplaintEvent[]): ComplaintState =>
  events.reduce(evolveComplaint, initialComplaint);

export const replyRule: DeadlineStarted['data']['rule'] = {
  code: 'REPLY',
  version: 1,
  paragraph: null,
  family: 'service-goal',
  binds: 'municipality',
  pausable: true,
  longestExtension: 10,
};

/** A complaint received on 20 February 2026 that is to be answered within 20 working days. */
export const replyStarted = (changes: Partial<DeadlineStarted['data']> = {}): ComplaintEvent => ({
  type: 'DeadlineStarted',
  data: {
    complaintId,
    deadlineId: 'REPLY',
    subject: { pointId: null, decisionId: null, personId: null },
    occurrence: 0,
    rule: replyRule,
    startedOn: '2026-02-20',
    startedAt: null,
    startedBy: 'complaint-received',
    length: { unit: 'working-days', n: 20, convention: 'B' },
    dueOn: '2026-03-20',
    latestOn: '2026-03-20',
    judgedBy: 'due',
    countsOn: '2026-03-20',
    countsAt: null,
    movedBy: [],
    passedOver: [],
    pausedDays: 0,
    dueBeforeExtension: null,
    calendar: 'dk-1',
    rulebook: 0,
    breachedOnCreation: false,
    readAnewOn: null,
    ...changes,
  },
});

/** A complaint that lives: each step tells its own events and what they change among the deadlines. */
export function living(rules: Rulebook = rulebook(), on: string = today) {
  const events: ComplaintEvent[] = [];
  const tell = (own: readonly ComplaintEvent[], keepingBy: Partial<Keeping> = {}): readonly DeadlineEvent[] => {
    const before = stateAfter(events);
    events.push(...own);
    const after = stateAfter(events);
    if (after === null) throw new Error('not registered');
    const changes = deadlineChanges(before, after, {
      ...{ complaintId, rulebook: rules, today: on, told: own },
      ...keepingBy,
    });
    events.push(...changes);
    return changes;
  };
  return {
    events,
    tell,
    /** What the events change, a line each. */
    lines: (own: readonly ComplaintEvent[], keepingBy: Partial<Keeping> = {}) => tell(own, keepingBy).map(lineOf),
    state: () => stateAfter(events),
  };
}

/** An event of a deadline in a line: its id, what happened, and the date that counts. */
export function lineOf({ type, data }: DeadlineEvent): string {
  const of = 'deadlineId' in data ? data.deadlineId : data.dutyId;
  if (type === 'DeadlineStarted') {
    return `${of} started ${data.startedOn} until ${data.countsOn}${data.breachedOnCreation ? ', over' : ''}`;
  }
  if (type === 'DeadlineMoved') return `${of} moved ${data.was.countsOn} to ${data.countsOn}: ${data.cause}`;
  if (type === 'DeadlineSuperseded') {
    return `${of} superseded: ${data.why}${data.wasOverdue === true ? ', missed' : ''}`;
  }
  if (type !== 'DeadlineMet') return `${of} ${type}`;
  return `${of} met ${data.metOn}${data.late === null ? '' : data.late ? ', late' : ', in time'}`;
}

/** What orders, one after the other, leave of a complaint; the code of the refusal, where one is refused. */
export function afterOrders(
  { decide, evolve }: ReturnType<typeof keeping>,
  state: ComplaintState,
  orders: readonly ComplaintCommand[],
): ComplaintState | string {
  try {
    return orders.reduce<ComplaintState>((so, order) => decide(order, so).reduce<ComplaintState>(evolve, so), state);
  } catch (error) {
    if (error instanceof Refusal) return error.code as string;
    throw error;
  }
}

import { daysBetween, type PlainDate } from '@lydhoer/kernel';
import type { KnownComplaint, ShownEvent } from '../../complaint.history.js';
import type { AdviserChange } from '../../domain/journey/journey.state.js';
import { formerAdviser } from '../../domain/journey/journey.values.js';
import { keptAndMissed } from './deadlines.js';
import type { Step } from './step.js';

/** The longest time in which the citizen heard nothing. */
export interface Silence {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  /** True while it lasts: `to` is then the day the journey is looked at from. */
  readonly lasts: boolean;
}

/** What a klagerejse counts (domain 4.1, 4.3 no. 5). */
export interface JourneyFacts {
  readonly beganOn: PlainDate;
  readonly receivedOn: PlainDate;
  /** Null while it is open. */
  readonly endedOn: PlainDate | null;
  /** From the receipt to the end, or to the day the journey is looked at from. */
  readonly daysSinceReceipt: number;
  /** Null where no change of adviser is recorded: then nobody knows, and nothing is guessed. */
  readonly advisers: number | null;
  readonly adviserChanges: number;
  /** How many members of staff have had the complaint itself. */
  readonly caseworkers: number;
  readonly handovers: number;
  readonly contacts: number;
  readonly storyToldAgain: number;
  /** Null where the citizen heard something every day. */
  readonly longestSilence: Silence | null;
  /** Of those that bind the municipality. */
  readonly deadlinesMet: number;
  readonly deadlinesMissed: number;
  /** Over on the day they were born, of something that was only read otherwise then: counted apart (domain 1.10). */
  readonly deadlinesBreachedOnCreation: number;
}

/** The facts of a journey, from its steps in order and the complaint they led to. */
export function factsOf(
  { events, complaint, on }: Pick<KnownComplaint, 'events' | 'complaint' | 'on'>,
  steps: readonly Step[],
): JourneyFacts {
  const { receivedOn, journey, ended } = complaint;
  const endedOn = ended === null ? null : (steps.find(({ key }) => key === ended)?.on ?? null);
  const { met, missed, bornOver } = keptAndMissed(complaint, on);
  const kinds = (kind: Step['kind']) => steps.filter((step) => step.kind === kind).length;
  return {
    beganOn: steps[0]?.on ?? receivedOn,
    receivedOn,
    endedOn,
    daysSinceReceipt: daysBetween(receivedOn, endedOn ?? on),
    advisers: journey.adviserChanges.length === 0 ? null : advisersIn(journey.adviserChanges),
    adviserChanges: journey.adviserChanges.length,
    caseworkers: new Set(events.flatMap(caseworkerOf)).size,
    handovers: kinds('handover'),
    contacts: kinds('contact'),
    storyToldAgain: steps.filter(({ storyToldAgain }) => storyToldAgain).length,
    longestSilence: longestSilence(steps, receivedOn, endedOn, on),
    deadlinesMet: met,
    deadlinesMissed: missed,
    deadlinesBreachedOnCreation: bornOver,
  };
}

const caseworkerOf = (event: ShownEvent): readonly string[] => {
  if (event.type === 'ComplaintAssigned') return [event.data.assignee];
  return event.type === 'ComplaintHandedOver' ? [event.data.to] : [];
};

/**
 * How many advisers the changes name. Whoever is known by no name counts as one more person, unless the change before
 * it, in the order of days, ended with somebody without a name as well: then it is the same one.
 */
export function advisersIn(changes: readonly AdviserChange[]): number {
  const named = new Set<string>();
  let unnamed = 0;
  let last: string | undefined;
  for (const { from, to } of [...changes].sort((a, b) => (a.changedOn < b.changedOn ? -1 : 1))) {
    if (from !== formerAdviser) named.add(from);
    else if (last !== formerAdviser) unnamed++;
    if (to === formerAdviser) unnamed++;
    else named.add(to);
    last = to;
  }
  return named.size + unnamed;
}

/**
 * The longest time from the receipt to the end (or until now) in which the citizen heard nothing. Before the receipt
 * too little is recorded to call it silence.
 */
export function longestSilence(
  steps: readonly Pick<Step, 'on' | 'heard'>[],
  receivedOn: PlainDate,
  endedOn: PlainDate | null,
  on: PlainDate,
): Silence | null {
  const until = endedOn ?? on;
  const heard = steps.filter((step) => step.heard && step.on > receivedOn && step.on < until).map((step) => step.on);
  const days = [receivedOn, ...heard, until];
  const gaps = days.slice(1).map((to, at) => {
    const from = days[at] ?? receivedOn;
    return { from, to, days: daysBetween(from, to), lasts: endedOn === null && at === days.length - 2 };
  });
  return gaps.reduce<Silence | null>((best, gap) => (gap.days > (best?.days ?? 0) ? gap : best), null);
}

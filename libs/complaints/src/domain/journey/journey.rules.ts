import { Refusal, type PlainDate } from '@lydhoer/kernel';
import { receivable } from '../date.rules.js';
import type { JourneyRefusal } from './journey.refusals.js';
import type { AdviserChange, JourneyState } from './journey.state.js';
import { formerAdviser } from './journey.values.js';

const refuse = (code: JourneyRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

/** So many entries are no journey but a mistake, or an attack. */
export const mostEntries = 500;

interface Knowing {
  readonly knownStaff: ReadonlySet<string>;
  readonly today: PlainDate;
}

/**
 * A change of adviser, on the day it happened: 2000-01-01 to today, before or after the receipt. Whoever is named is or
 * was on the staff; that they were on that very day is not asked, for the register of staff may be younger.
 */
export function checkAdviserChange(
  change: AdviserChange,
  others: readonly AdviserChange[],
  { knownStaff, today }: Knowing,
): void {
  const { from, to, changedOn } = change;
  receivable(changedOn, today, 'changedOn');
  for (const [field, adviser] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (adviser !== formerAdviser && !knownStaff.has(adviser)) throw refuse('adviser-unknown', { field });
  }
  // Two former advisers may be two people.
  if (from === to && from !== formerAdviser) throw refuse('adviser-stays-the-same', { field: 'to' });
  if (others.some((other) => other.from === from && other.to === to && other.changedOn === changedOn)) {
    throw refuse('adviser-change-already-recorded', { on: changedOn });
  }
}

/** Another correction than the change as it stands. */
export function checkCorrectedChange(change: AdviserChange, { adviserChanges }: JourneyState, knowing: Knowing): void {
  const before = standingChange(change.changeId, adviserChanges);
  const { from, to, changedOn, cause } = change;
  if (before.from === from && before.to === to && before.changedOn === changedOn && before.cause === cause) {
    throw refuse('adviser-change-as-it-stands');
  }
  const others = adviserChanges.filter((other) => other !== before);
  checkAdviserChange(change, others, knowing);
}

export function standingChange(changeId: string, changes: readonly AdviserChange[]): AdviserChange {
  const change = changes.find((standing) => standing.changeId === changeId);
  if (!change) throw refuse('adviser-change-unknown');
  return change;
}

export function checkContactStands(contactId: string, { contacts }: JourneyState): void {
  if (!contacts.includes(contactId)) throw refuse('citizen-contact-unknown');
}

export function checkRoom({ adviserChanges, contacts }: JourneyState): void {
  if (adviserChanges.length + contacts.length >= mostEntries) throw refuse('too-much-of-a-journey', { mostEntries });
}

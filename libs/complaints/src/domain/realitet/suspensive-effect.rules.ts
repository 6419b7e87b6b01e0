import type { PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { sinceReceipt } from '../date.rules.js';
import type { CorrectSuspensiveEffect, SuspensiveEffectTold } from './decision.commands.js';
import type { SuspensiveEffectCorrected } from './decision.events.js';
import { knownDecision, notBeforeStep, refuse } from './realitet.checks.js';
import { trackOfBody } from './realitet.standing.rules.js';
import type { DecisionState, SuspensiveState } from './realitet.state.js';

interface Recording {
  readonly complaint: RegisteredComplaint;
  readonly decision: Pick<DecisionState, 'body'>;
  /** What it is to follow: the last one holds, and the last is the one of the latest day. */
  readonly after: SuspensiveState | undefined;
  readonly today: PlainDate;
  /** Where it is told in the request, for the names of fields. */
  readonly at?: string;
}

/**
 * Retssikkerhedsloven § 72: a complaint has no suspensive effect but for the exceptions that the law lists, of which
 * some let the municipality decide to carry the decision out at once. Of a committee's decision Ankestyrelsen may
 * exceptionally grant it; no law gives it.
 */
export function checkSuspensiveEffect(
  { effect, paragraph, immediateExecution, recordedOn }: SuspensiveEffectTold,
  { complaint, decision, after, today, at = '' }: Recording,
): void {
  sinceReceipt(recordedOn, complaint.receivedOn, today, `${at}recordedOn`);
  notBeforeStep(recordedOn, after?.recordedOn ?? null, `${at}recordedOn`);
  if (effect === 'by-law' && trackOfBody(decision.body) !== 'administration') {
    throw refuse('suspensive-effect-not-by-law', { field: `${at}effect` });
  }
  if (effect === 'by-law' && paragraph === null) {
    throw refuse('suspensive-effect-needs-paragraph', { field: `${at}paragraph` });
  }
  if (immediateExecution && effect !== 'by-law') {
    throw refuse('immediate-execution-needs-suspensive-effect', { field: `${at}immediateExecution` });
  }
}

/** What puts the last one right that was recorded. */
export function correctedSuspensiveEffect(
  { today, ...data }: CorrectSuspensiveEffect['data'],
  complaint: RegisteredComplaint,
): SuspensiveEffectCorrected {
  const decision = knownDecision(complaint, data.decisionId);
  const [was, after] = decision.suspensive.toReversed();
  if (!was) throw refuse('suspensive-effect-not-recorded');
  const { recorded } = data;
  if (recorded !== null) {
    checkSuspensiveEffect(recorded, { complaint, decision, after, today, at: 'recorded.' });
    if (isSame(was, recorded)) throw refuse('suspensive-effect-unchanged', { field: 'recorded' });
  }
  return { type: 'SuspensiveEffectCorrected', data: { ...data, was: { ...was } } };
}

/** Of a note nobody knows here what it said: one that is told is another. */
const isSame = (was: SuspensiveState, told: SuspensiveEffectTold): boolean =>
  told.note === null &&
  was.effect === told.effect &&
  was.paragraph === told.paragraph &&
  was.immediateExecution === told.immediateExecution &&
  was.recordedOn === told.recordedOn;

/** What is kept of one that is told. */
export const suspensiveFacts = ({
  effect,
  paragraph,
  immediateExecution,
  recordedOn,
}: SuspensiveState): SuspensiveState => ({ effect, paragraph, immediateExecution, recordedOn });

import type { PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { notInTheFuture, receivable } from '../date.rules.js';
import { bodiesNamed, bodyByLaw, contradicts, isComputedHere, notYetInForce } from './legal-basis.rules.js';
import { checkStaff, refuse } from './realitet.checks.js';
import type { DecisionTold, NewDecisionTold } from './realitet.commands.js';
import type { DecisionFacts } from './realitet.schemas.js';
import { pointsOf, trackOfBody } from './realitet.standing.rules.js';
import { appealOf, type DecisionState } from './realitet.state.js';
import type { DecisionBody } from './realitet.values.js';

type Facts = Omit<DecisionFacts, 'complaintId' | 'decisionId'>;

interface Known {
  readonly today: PlainDate;
  readonly knownStaff: ReadonlySet<string>;
}

/** Checks what is told of the decision that is complained about; gives it as its event has it. */
export function decisionFacts(
  told: DecisionTold,
  {
    today,
    knownStaff,
    latest,
  }: Known & { /** The day on which it was first complained of. */ readonly latest: PlainDate },
): Facts {
  receivable(told.decidedOn, today, 'decidedOn');
  decidedBefore(told.decidedOn, latest, 'decidedOn');
  checkStaff(told.decidedBy === null ? [] : [told.decidedBy], knownStaff, 'decidedBy');
  return { ...plain(told), ...bodyFacts(told, told.decidedOn) };
}

/** Nobody complains of a decision before it is made. */
export function decidedBefore(decidedOn: PlainDate, latest: PlainDate, field: string): void {
  if (decidedOn > latest) throw refuse('decision-after-the-complaint', { field, latest });
}

/**
 * Whose decision it is follows from its legal basis (barnets lov § 142). A body that contradicts it is a mistake or
 * something only a person can know: it takes a person's confirmation, with the reason. So does a legal basis whose
 * places belong to several.
 */
function bodyFacts(
  { body, legalBasis, confirmation }: Pick<DecisionTold, 'body' | 'legalBasis' | 'confirmation'>,
  decidedOn: PlainDate,
): Pick<Facts, 'body' | 'legalBasis' | 'bodyByLaw' | 'regime' | 'bodyConfirmed'> {
  // Before it there was another statute with a list of its own, which this one would pass by unseen.
  const from = notYetInForce(legalBasis, decidedOn);
  if (from !== null) throw refuse('statute-not-in-force', { field: 'legalBasis', decidedOn, from });
  const { body: byLaw, regime } = bodyByLaw(legalBasis, decidedOn);
  const named = bodiesNamed(legalBasis, decidedOn);
  const contradicted = named.find((other) => contradicts(body, other));
  if (contradicted !== undefined && confirmation === null) {
    if (named.length > 1)
      throw refuse('legal-basis-names-several-bodies', { field: 'legalBasis', named, list: regime });
    throw refuse('decision-body-contradicts-legal-basis', {
      field: 'body',
      entered: body,
      byLaw: contradicted,
      list: regime,
    });
  }
  // Of an act that is not modelled a person may confirm that the administration reassesses by retssikkerhedsloven § 66.
  const isOpen = body === 'administration' && !isComputedHere(regime);
  if (contradicted === undefined && confirmation !== null && !isOpen) {
    throw refuse('decision-body-needs-no-confirmation', { field: 'confirmation' });
  }
  return { body, legalBasis, bodyByLaw: byLaw, regime, bodyConfirmed: confirmation };
}

const plain = ({ reference, decidedOn, decidedBy }: Pick<DecisionTold, 'reference' | 'decidedOn' | 'decidedBy'>) => ({
  reference,
  decidedOn,
  decidedBy,
});

/** What was reassessed was so by retssikkerhedsloven § 66: of an act that is not modelled a person has to say that. */
export function checkReassessed(
  complaint: RegisteredComplaint,
  decision: DecisionState,
  { regime, bodyConfirmed }: Pick<Facts, 'regime' | 'bodyConfirmed'>,
): void {
  if (isComputedHere(regime) || bodyConfirmed !== null) return;
  if (pointsOf(complaint, decision).some(({ pointId }) => appealOf(complaint, pointId).reassessed !== null)) {
    throw refuse('reassessment-needs-confirmed-act', { field: 'confirmation' });
  }
}

/** What was decided about the track of a decision cannot be put right under the steps that were taken on it. */
export function checkBodyMayChange(complaint: RegisteredComplaint, decision: DecisionState, body: DecisionBody): void {
  if (body === decision.body) return;
  const acted =
    decision.chair !== null ||
    (trackOfBody(body) !== trackOfBody(decision.body) &&
      pointsOf(complaint, decision).some(({ pointId }) => appealOf(complaint, pointId).standing !== null));
  if (acted) throw refuse('decision-already-acted-on', { field: 'body' });
}

/** Checks a decision that takes the place of another; gives it as its event has it. */
export function newDecisionFacts(
  told: NewDecisionTold,
  replaced: DecisionState,
  { today, knownStaff, notBefore }: Known & { readonly notBefore: PlainDate },
): Facts & { readonly sentOn: PlainDate } {
  const { decidedOn, sentOn } = told;
  const earliest = (date: PlainDate, limit: PlainDate, field: string) => {
    notInTheFuture(date, today, `newDecision.${field}`);
    if (date < limit) throw refuse('new-decision-out-of-order', { field: `newDecision.${field}`, earliest: limit });
  };
  earliest(decidedOn, notBefore, 'decidedOn');
  earliest(sentOn, decidedOn, 'sentOn');
  checkStaff(told.decidedBy === null ? [] : [told.decidedBy], knownStaff, 'newDecision.decidedBy');
  const body = told.body ?? afterReplacing(replaced.body);
  if (trackOfBody(replaced.body) === 'committee' && body !== 'committee') {
    throw refuse('remitted-committee-case-goes-back-to-the-committee', { field: 'newDecision.body' });
  }
  const legalBasis = told.legalBasis ?? replaced.legalBasis;
  // The same body on the same legal basis was settled when the decision it replaces was recorded.
  const settled = told.legalBasis === null && body === replaced.body;
  return {
    ...plain(told),
    sentOn,
    ...(settled ? asBefore(replaced) : bodyFacts({ ...told, body, legalBasis }, decidedOn)),
  };
}

const asBefore = ({ body, legalBasis, bodyByLaw: byLaw, regime }: DecisionState) => ({
  body,
  legalBasis,
  bodyByLaw: byLaw,
  regime,
  bodyConfirmed: null,
});

/** What the chair decided urgently is the committee's to decide for good. */
const afterReplacing = (body: DecisionBody): DecisionBody => (body === 'chair' ? 'committee' : body);

import { thingId, type Intent } from '@lydhoer/event-store';
import type { PlainDate } from '@lydhoer/kernel';
import type { RealitetCommand } from '../../domain/realitet/realitet.commands.js';
import type { Validity } from '../../domain/known.js';
import type { ImportedAppeal } from './register-appeal.js';
import type { ImportedPoint } from './register-point.js';

/** Who did it, where a register does not say: `not-stated` comes from imports only. */
const notStated = 'not-stated';
/** What stands where a text belongs that no register holds. */
const notInTheRegister = 'Fremgår ikke af registeret.';

interface Importing {
  readonly complaintId: string;
  readonly intent: Intent;
  readonly today: PlainDate;
  /** The vocabulary's legal causes among those that the rows use. */
  readonly knownCauses: ReadonlyMap<string, Validity>;
  /** Whether the register has closed the case: what it does not hold, nobody can be asked any more. */
  readonly over: boolean;
}

type Appealed = { readonly pointId: string; readonly appeal: ImportedAppeal; readonly legalBasis: LegalBasis };
type LegalBasis = NonNullable<ImportedPoint['facts']['legalBasis']>;

/** The steps of the realitet tracks that the rows of one complaint tell, in the order in which they are taken. */
export function appealSteps(
  points: readonly (ImportedPoint & { readonly pointId: string })[],
  importing: Importing,
): readonly RealitetCommand[] {
  const appealed = points.flatMap(({ pointId, appeal, facts: { legalBasis } }) =>
    appeal && legalBasis ? [{ pointId, appeal, legalBasis }] : [],
  );
  // Rows that say the same of a decision are about the same one.
  const decisions = together(appealed, ({ appeal: { decision }, legalBasis }) => {
    const { body, decidedOn, reference } = decision;
    return JSON.stringify([body, decidedOn, reference, legalBasis]);
  });
  return decisions.flatMap((of, index) => stepsOn(of, index, importing));
}

function stepsOn(of: readonly Appealed[], index: number, importing: Importing) {
  const { complaintId, intent, today } = importing;
  const [first] = of;
  if (!first) return [];
  const decisionId = thingId(intent, 'decision', index);
  const on = { complaintId, decisionId, today };
  const { body, decidedOn, reference } = first.appeal.decision;
  const reason = of.flatMap(({ appeal }) => appeal.decision.confirmation ?? [])[0];
  const steps: RealitetCommand[] = [
    {
      type: 'RecordAppealedDecision',
      data: {
        ...on,
        reference: reference as string | null,
        decidedOn,
        body,
        legalBasis: first.legalBasis,
        decidedBy: null,
        confirmation: reason === undefined ? null : { by: intent.actor, reason },
        pointIds: of.map(({ pointId }) => pointId),
        knownStaff: new Set(),
      },
    },
  ];
  for (const [at, same] of together(of, ({ appeal }) => appeal.reassessment?.on ?? null).entries()) {
    steps.push(...reassessed(same, thingId(intent, 'new-decision', index * of.length + at), on));
  }
  for (const { pointId, appeal } of of) {
    if (!appeal.choice) continue;
    const { choice, on: answeredOn } = appeal.choice;
    steps.push({ type: 'RecordCitizenChoice', data: { complaintId, today, pointId, choice, answeredOn } });
  }
  for (const same of together(of, ({ appeal }) => appeal.forwardedOn)) {
    const forwardedOn = same[0]?.appeal.forwardedOn ?? today;
    const pointIds = same.map(({ pointId }) => pointId);
    steps.push(body === 'administration' ? forwarded(on, pointIds, forwardedOn) : passedOn(on, pointIds, forwardedOn));
  }
  for (const same of together(
    of,
    ({ appeal: { outcome } }) => outcome && `${outcome.decidedOn} ${outcome.receivedOn}`,
  )) {
    steps.push(...decided(same, on, importing));
  }
  return steps;
}

type On = { readonly complaintId: string; readonly decisionId: string; readonly today: PlainDate };

/** An uphold is a new decision, sent on the day of the reassessment: the register tells one day for both. */
function reassessed(same: readonly Appealed[], newDecisionId: string, on: On): readonly RealitetCommand[] {
  const outcomes = same.flatMap(({ pointId, appeal: { reassessment } }) =>
    reassessment ? [{ pointId, outcome: reassessment.outcome }] : [],
  );
  const reassessedOn = same[0]?.appeal.reassessment?.on ?? on.today;
  const upheld = outcomes.some(({ outcome }) => outcome !== 'maintained');
  const newDecision = {
    decisionId: newDecisionId,
    reference: null,
    decidedOn: reassessedOn,
    body: null,
    legalBasis: null,
    decidedBy: null,
    confirmation: null,
    sentOn: reassessedOn,
  };
  return [
    {
      type: 'ReassessDecision',
      data: {
        ...on,
        outcomes,
        reassessedBy: [notStated],
        reassessedOn,
        reasons: notInTheRegister,
        newDecision: upheld ? newDecision : null,
        knownStaff: new Set([notStated]),
      },
    },
  ];
}

const forwarded = (on: On, pointIds: readonly string[], forwardedOn: PlainDate): RealitetCommand => ({
  type: 'ForwardToAppealBoard',
  data: {
    ...on,
    pointIds,
    forwardedOn,
    documents: [notInTheRegister],
    reasonsForDecision: notInTheRegister,
    reasonsForReassessment: notInTheRegister,
  },
});

const passedOn = (on: On, pointIds: readonly string[], passedOnOn: PlainDate): RealitetCommand => ({
  type: 'PassOnToAppealBoard',
  data: { ...on, pointIds, passedOnOn, receivedByAppealBoardOn: null },
});

function decided(same: readonly Appealed[], on: On, { knownCauses, over }: Importing): readonly RealitetCommand[] {
  const outcomes = same.flatMap(({ pointId, appeal: { outcome } }) =>
    outcome ? [{ pointId, outcome: outcome.outcome, causes: outcome.causes }] : [],
  );
  const { decidedOn, receivedOn } = same[0]?.appeal.outcome ?? { decidedOn: on.today, receivedOn: on.today };
  const data = { ...on, outcomes, decidedOn, receivedOn, knownCauses, ...(over && { causesMayBeUnknown: true }) };
  return [{ type: 'RecordAppealBoardOutcome', data }];
}

/** Those that have the same key, in their order; without those that have none. */
function together<T>(all: readonly T[], keyOf: (one: T) => string | null): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

import { withSuspensiveEffectPutRight } from './decision-events-that-stand.js';
import type { RealitetStepTakenBack, StepDateCorrected } from './domain/corrections/corrections.events.js';
import type { RealitetDay, TakenStepName } from './domain/realitet/realitet.values.js';
import { withFormalitetDay, withoutFormalitetStep } from './formalitet-events-that-stand.js';
import { withComplainantPutRight, withPartyStepPutRight, withReceiptPutRight } from './party-events-that-stand.js';
import { withIntakePutRight } from './intake-events-that-stand.js';
import type { ShownEvent } from './shown-event.js';

type Type = ShownEvent['type'];
type Facts = Readonly<Record<string, unknown>>;

/**
 * A complaint's events as its steps, and what was recorded of its parties, turned out to be: each on the day that
 * it was put right to, and without those that were taken back. What is told of them is told from these; the corrections
 * themselves stand among them.
 */
export function eventsThatStand(events: readonly ShownEvent[]): readonly ShownEvent[] {
  let standing: readonly ShownEvent[] = [];
  for (const event of events) {
    if (event.type === 'RealitetStepTakenBack') standing = withoutStep(standing, event.data);
    if (event.type === 'FormalitetStepTakenBack') standing = withoutFormalitetStep(standing, event.data);
    if (event.type === 'StepDateCorrected') standing = withFormalitetDay(redated(standing, event.data), event.data);
    if (event.type === 'SuspensiveEffectCorrected') standing = withSuspensiveEffectPutRight(standing, event.data);
    if (event.type === 'PartyStepCorrected') standing = withPartyStepPutRight(standing, event.data);
    if (event.type === 'ComplainantCorrected') standing = withComplainantPutRight(standing, event.data);
    if (event.type === 'IntakeCorrected') standing = withIntakePutRight(standing, event.data);
    if (event.type === 'ReceiptDateCorrected') standing = withReceiptPutRight(standing, event.data);
    standing = [...standing, event];
  }
  return standing;
}

/** The event that tells of each step. */
const eventOf: Readonly<Record<TakenStepName, Type>> = {
  reassessed: 'DecisionReassessed',
  'citizen-chose': 'CitizenChoiceRecorded',
  'citizen-stayed-silent': 'CitizenStayedSilent',
  forwarded: 'ForwardedToAppealBoard',
  'passed-on': 'PassedOnToAppealBoard',
  'received-by-appeal-board': 'AppealBoardReceiptRecorded',
  'dispensation-decided': 'DispensationDecided',
  'decided-by-appeal-board': 'AppealBoardDecided',
  'decided-anew': 'NewDecisionMade',
  'brought-before-court': 'BroughtBeforeCourt',
  'decided-by-court': 'CourtDecided',
  'appeal-withdrawn': 'AppealWithdrawn',
};

/** Where each of their days stands. */
const dayIn: Readonly<Record<RealitetDay, readonly (readonly [type: Type, field: string])[]>> = {
  reassessed: [['DecisionReassessed', 'reassessedOn']],
  'new-decision-sent': [['NewDecisionMade', 'sentOn']],
  'citizen-chose': [['CitizenChoiceRecorded', 'answeredOn']],
  'citizen-stayed-silent': [['CitizenStayedSilent', 'recordedOn']],
  forwarded: [['ForwardedToAppealBoard', 'forwardedOn']],
  'passed-on': [['PassedOnToAppealBoard', 'passedOnOn']],
  'received-by-appeal-board': [
    ['PassedOnToAppealBoard', 'receivedByAppealBoardOn'],
    ['AppealBoardReceiptRecorded', 'receivedOn'],
  ],
  'dispensation-decided': [['DispensationDecided', 'decidedOn']],
  'decided-by-appeal-board': [['AppealBoardDecided', 'decidedOn']],
  'appeal-decision-received': [['AppealBoardDecided', 'receivedOn']],
  'decided-anew': [['NewDecisionMade', 'sentOn']],
  'brought-before-court': [['BroughtBeforeCourt', 'broughtOn']],
  'decided-by-court': [['CourtDecided', 'decidedOn']],
  'appeal-withdrawn': [['AppealWithdrawn', 'withdrawnOn']],
};

function redated(
  events: readonly ShownEvent[],
  { step, pointId, on }: StepDateCorrected['data'],
): readonly ShownEvent[] {
  const days = (dayIn as Partial<Record<string, (typeof dayIn)[RealitetDay]>>)[step] ?? [];
  const fieldOf = (event: ShownEvent): string | undefined => {
    const [, field] = days.find(([type]) => type === event.type) ?? [];
    return field !== undefined && factsOf(event)[field] !== null ? field : undefined;
  };
  const at = events.findLastIndex((event) => fieldOf(event) !== undefined && isOf(event, pointId ?? '', step));
  return events.map((event, place) => (place === at ? instead(event, { [fieldOf(event) ?? '']: on }) : event));
}

function withoutStep(
  events: readonly ShownEvent[],
  { pointId, step, voidedDecisionId, returnedPointIds }: RealitetStepTakenBack['data'],
): readonly ShownEvent[] {
  const at = events.findLastIndex((event) => event.type === eventOf[step] && isOf(event, pointId, step));
  // A reassessment that upholds is told with a new decision, which may settle other points, too.
  const upheld = events.findLastIndex(
    (event, place) =>
      place > at && event.type === 'NewDecisionMade' && step === 'reassessed' && isOf(event, pointId, step),
  );
  return events
    .map((event, place) => (place === at || place === upheld ? withoutPoint(event, pointId) : event))
    .filter((event) => event !== undefined)
    .filter((event) => voidedDecisionId === null || factsOf(event).decisionId !== voidedDecisionId)
    .map((event) => withoutAlong(event, returnedPointIds));
}

const factsOf = ({ data }: ShownEvent): Facts => data;
const instead = (event: ShownEvent, change: Facts): ShownEvent =>
  ({ ...event, data: { ...event.data, ...change } }) as ShownEvent;
const pointsIn = (event: ShownEvent): readonly unknown[] => {
  const { pointId, pointIds } = factsOf(event);
  return Array.isArray(pointIds) ? pointIds : [pointId];
};

/** Whether an event tells of a step of this point: a new decision is one by itself only after a remittal. */
function isOf(event: ShownEvent, pointId: string, step: string): boolean {
  if (event.type === 'NewDecisionMade' && (event.data.because === 'remitted') !== (step === 'decided-anew'))
    return false;
  return pointsIn(event).includes(pointId);
}

/** Undefined when it told of this point alone. */
function withoutPoint(event: ShownEvent, pointId: string): ShownEvent | undefined {
  const pointIds = pointsIn(event).filter((id) => id !== pointId);
  if (pointIds.length === 0) return undefined;
  return 'pointIds' in event.data ? instead(event, { pointIds }) : event;
}

function withoutAlong(event: ShownEvent, returned: readonly string[]): ShownEvent {
  const { alongPointIds } = factsOf(event);
  if (!Array.isArray(alongPointIds) || returned.length === 0) return event;
  return instead(event, { alongPointIds: alongPointIds.filter((id) => !returned.includes(id as string)) });
}

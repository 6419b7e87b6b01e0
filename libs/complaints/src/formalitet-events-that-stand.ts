import type { FormalitetStepTakenBack, StepDateCorrected } from './domain/corrections/corrections.events.js';
import { isDialogueDay, type CorrectableStep } from './domain/corrections/corrections.values.js';
import type { TakenFormalitetStepName } from './domain/formalitet/formalitet.values.js';
import type { ShownEvent } from './shown-event.js';

type Facts = Readonly<Record<string, unknown>>;
type DayIn = readonly [type: ShownEvent['type'], field: string];

/** The event that tells of each step of the formalitet track, and where its day stands. */
const dayIn: Readonly<Record<TakenFormalitetStepName, DayIn>> = {
  acknowledged: ['ComplaintAcknowledged', 'acknowledgedOn'],
  'dialogue-offered': ['DialogueOffered', 'offeredOn'],
  'dialogue-accepted': ['DialogueAccepted', 'acceptedOn'],
  'dialogue-declined': ['DialogueDeclined', 'declinedOn'],
  'dialogue-held': ['DialogueHeld', 'heldOn'],
  'settled-by-dialogue': ['PointSettledByDialogue', 'settledOn'],
  answered: ['PointAnswered', 'answeredOn'],
  'second-stage-asked': ['SecondStageAsked', 'askedOn'],
  'second-stage-answered': ['SecondStageAnswered', 'answeredOn'],
};

const factsOf = ({ data }: ShownEvent): Facts => data;

/** Whether an event tells of that step of this point, or (null) of the whole complaint. */
const tells = (event: ShownEvent, [type]: DayIn, pointId: string | null): boolean =>
  event.type === type && (factsOf(event).pointId ?? null) === pointId;

/** The events with a step of the formalitet track on the day that it was put right to. */
export function withFormalitetDay(
  events: readonly ShownEvent[],
  { step, pointId, was, on }: StepDateCorrected['data'],
): readonly ShownEvent[] {
  const day = (dayIn as Partial<Record<CorrectableStep, DayIn>>)[step];
  if (!day) return events;
  const [, field] = day;
  // A conversation may be offered, answered and held again: its step is known by its day. See `placeOf`.
  const isIt = (event: ShownEvent) =>
    tells(event, day, pointId) && (!isDialogueDay(step) || factsOf(event)[field] === was);
  const at = isDialogueDay(step) && on < was ? events.findIndex(isIt) : events.findLastIndex(isIt);
  return events.map((event, place) =>
    place === at ? ({ ...event, data: { ...event.data, [field]: on } } as ShownEvent) : event,
  );
}

/** The events without a step that was taken back. What it left to be done is left no more, and was not postponed. */
export function withoutFormalitetStep(
  events: readonly ShownEvent[],
  { pointId, step }: FormalitetStepTakenBack['data'],
): readonly ShownEvent[] {
  const at = events.findLastIndex((event) => tells(event, dayIn[step], pointId));
  const taken = events[at];
  const left = taken && 'outstandingActions' in taken.data ? taken.data.outstandingActions : [];
  const none = new Set<unknown>(left.map(({ actionId }) => actionId));
  const isOfNone = (event: ShownEvent) => !event.type.endsWith('Corrected') && none.has(factsOf(event).actionId);
  return events.filter((event, place) => place !== at && !isOfNone(event));
}

import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { notInTheFuture, sinceReceipt } from '../date.rules.js';
import { earliest, lastAnswerOn, notBefore } from '../formalitet/formalitet.rules.js';
import { formalitetOf } from '../formalitet/formalitet.state.js';
import { pointOf } from '../point.rules.js';
import type { CorrectionRefusal } from './corrections.refusals.js';
import { stepsOfPoints, type CorrectableStep } from './corrections.values.js';

const refuse = (code: CorrectionRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

/** A step that was taken: its day, and the days of the steps that it lies between. */
interface TakenStep {
  readonly was: PlainDate;
  readonly after: PlainDate | null;
  readonly before: PlainDate | null;
}

/** The day on which a step was recorded. Refuses another day that it cannot have been. */
export function redating(
  { step, pointId, on, today }: {
    readonly step: CorrectableStep;
    readonly pointId: string | null;
    readonly on: PlainDate;
    readonly today: PlainDate;
  },
  complaint: RegisteredComplaint,
): PlainDate {
  if (stepsOfPoints.includes(step)) {
    if (pointId === null) throw refuse('step-point-missing', { field: 'pointId' });
    pointOf(complaint, pointId);
  } else if (pointId !== null) throw refuse('step-has-no-point', { field: 'pointId' });
  const { was, after, before } = taken(complaint, step, pointId ?? '');
  if (was === null) throw refuse('step-not-taken', { field: 'step' });
  if (on === was) throw refuse('step-date-unchanged', { field: 'on' });
  notInTheFuture(on, today, 'on');
  sinceReceipt(on, complaint.receivedOn, today, 'on');
  notBefore(on, after, 'on');
  if (before !== null && on > before) throw refuse('date-after-next-step', { field: 'on', latest: before });
  return was;
}

function taken(
  complaint: RegisteredComplaint,
  step: CorrectableStep,
  pointId: string,
): Omit<TakenStep, 'was'> & { readonly was: PlainDate | null } {
  const { endedOn } = complaint.corrections;
  const { ended, formalitet } = complaint;
  const point = formalitetOf(complaint, pointId);
  const answeredOn = complaint.points.find((candidate) => candidate.pointId === pointId)?.answeredOn ?? null;
  const secondStage = point.secondStage ?? { askedOn: null, answeredOn: null };
  switch (step) {
    case 'acknowledged':
      return { was: formalitet.acknowledgedOn, after: null, before: null };
    case 'answered':
      return { was: answeredOn, after: null, before: earliest([secondStage.askedOn, endedOn]) };
    case 'settled-by-dialogue':
      return { was: point.settledOn, after: null, before: endedOn };
    case 'second-stage-asked':
      return { was: secondStage.askedOn, after: answeredOn, before: earliest([secondStage.answeredOn, endedOn]) };
    case 'second-stage-answered':
      return { was: secondStage.answeredOn, after: secondStage.askedOn, before: endedOn };
    case 'withdrawn':
    case 'closed':
      return { was: ended === step ? endedOn : null, after: step === 'closed' ? lastAnswerOn(complaint) : null, before: null };
  }
}

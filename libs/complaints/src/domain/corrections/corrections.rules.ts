import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { sinceReceipt } from '../date.rules.js';
import { earliest, notBefore } from '../formalitet/formalitet.rules.js';
import { formalitetOf } from '../formalitet/formalitet.state.js';
import { lastStepOfPointsOn } from '../life.rules.js';
import { pointOf } from '../point.rules.js';
import type { CorrectStepDate } from './corrections.commands.js';
import type { CorrectionRefusal } from './corrections.refusals.js';
import { stepsOfPoints, type CorrectableStep } from './corrections.values.js';

const refuse = (code: CorrectionRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

/** A step: its day, null while it was not taken, and the days of the steps that it lies between. */
interface Step {
  readonly was: PlainDate | null;
  readonly after: PlainDate | null;
  readonly before: PlainDate | null;
}

/** The day on which a step was recorded. Refuses another day that it cannot have been. */
export function redating(
  { step, pointId, on, today }: Pick<CorrectStepDate['data'], 'step' | 'pointId' | 'on' | 'today'>,
  complaint: RegisteredComplaint,
): PlainDate {
  if (stepsOfPoints.includes(step)) {
    if (pointId === null) throw refuse('step-point-missing', { field: 'pointId' });
    pointOf(complaint, pointId);
  } else if (pointId !== null) throw refuse('step-has-no-point', { field: 'pointId' });
  const { was, after, before } = stepOf(complaint, step, pointId ?? '');
  if (was === null) throw refuse('step-not-taken', { field: 'step' });
  if (on === was) throw refuse('step-date-unchanged', { field: 'on' });
  sinceReceipt(on, complaint.receivedOn, today, 'on');
  notBefore(on, after, 'on');
  if (before !== null && on > before) throw refuse('date-after-next-step', { field: 'on', latest: before });
  return was;
}

function stepOf(complaint: RegisteredComplaint, step: CorrectableStep, pointId: string): Step {
  const { ended, formalitet, corrections } = complaint;
  const { endedOn } = corrections;
  const closedOn = ended === 'closed' ? endedOn : null;
  const point = formalitetOf(complaint, pointId);
  const answeredOn = complaint.points.find((candidate) => candidate.pointId === pointId)?.answeredOn ?? null;
  const secondStage = point.secondStage ?? { askedOn: null, answeredOn: null };
  switch (step) {
    case 'acknowledged':
      return { was: formalitet.acknowledgedOn, after: null, before: null };
    case 'answered':
      return { was: answeredOn, after: null, before: earliest([secondStage.askedOn, closedOn]) };
    case 'settled-by-dialogue':
      return { was: point.settledOn, after: null, before: closedOn };
    case 'second-stage-asked':
      return { was: secondStage.askedOn, after: answeredOn, before: earliest([secondStage.answeredOn, closedOn]) };
    case 'second-stage-answered':
      return { was: secondStage.answeredOn, after: secondStage.askedOn, before: closedOn };
    case 'withdrawn':
    case 'closed':
      return {
        was: ended === step ? endedOn : null,
        after: step === 'closed' ? lastStepOfPointsOn(complaint) : null,
        before: null,
      };
  }
}

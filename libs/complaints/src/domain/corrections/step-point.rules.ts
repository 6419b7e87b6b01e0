import { Refusal } from '@lydhoer/kernel';
import type { PointState, RegisteredComplaint } from '../complaint.state.js';
import { pointOf } from '../point.rules.js';
import type { CorrectionRefusal } from './corrections.refusals.js';
import { stepsOfPoints, type CorrectableStep } from './corrections.values.js';

const refuse = (code: CorrectionRefusal) => new Refusal(code, { field: 'pointId' });

/** The point of a step that belongs to one; null of a step of the whole complaint. */
export function stepNamed(
  { step, pointId }: { readonly step: CorrectableStep; readonly pointId: string | null },
  complaint: RegisteredComplaint,
): PointState | null {
  if (stepsOfPoints.includes(step)) {
    if (pointId === null) throw refuse('step-point-missing');
    return pointOf(complaint, pointId);
  }
  if (pointId !== null) throw refuse('step-has-no-point');
  return null;
}

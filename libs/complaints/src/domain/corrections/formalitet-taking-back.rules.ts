import { Refusal, type PlainDate } from '@lydhoer/kernel';
import { withPoint, type PointState, type RegisteredComplaint } from '../complaint.state.js';
import { withFormalitet, withFormalitetPoint } from '../formalitet/formalitet.changes.js';
import { formalitetOf, type ActionState } from '../formalitet/formalitet.state.js';
import type { TakenFormalitetStepName } from '../formalitet/formalitet.values.js';
import { isPointSettled, stillOpen } from '../life.rules.js';
import { pointOf } from '../point.rules.js';
import type { TakeBackFormalitetStep } from './corrections.commands.js';
import type { FormalitetStepTakenBack } from './corrections.events.js';
import { nameOfStage, settledAt } from './dialogue-days.rules.js';
import { stepNamed } from './step-point.rules.js';
import type { CorrectionRefusal } from './corrections.refusals.js';

const refuse = (code: CorrectionRefusal, facts: Readonly<Record<string, unknown>>) => new Refusal(code, facts);

interface Taken {
  readonly step: TakenFormalitetStepName;
  readonly on: PlainDate;
}
type OfStep = Pick<TakeBackFormalitetStep['data'], 'pointId' | 'step'>;
type Consequences = Pick<FormalitetStepTakenBack['data'], 'takenOn' | 'verdict'>;

/**
 * What it means that a step of the formalitet track was recorded by mistake: the acknowledgement, which stands by itself,
 * the last step of the conversation, or the last of a point. Only the last, which the command names; not a conversation
 * that settled a point, nor an answer of which something that it left to be done is done: those are put right first.
 * Whoever wrote what is taken back has touched the point all the same.
 */
export function takingFormalitetBack(of: OfStep, complaint: RegisteredComplaint): Consequences {
  const point = stepNamed(of, complaint);
  const last = lastOf(complaint, of.step, point);
  if (!last) throw refuse('step-to-take-back-not-taken', { field: 'step' });
  if (last.step !== of.step) throw refuse('another-step-was-taken-last', { field: 'step', last: last.step });
  if (!point) {
    checkSettledByIt(complaint, last);
    return { takenOn: last.on, verdict: null };
  }
  checkPoint(complaint, of, point);
  const after = withoutFormalitetStep(complaint, of.step, point.pointId);
  // What has ended has no open point: it is opened again first.
  if (!isPointSettled(after, pointOf(after, point.pointId))) stillOpen(complaint);
  return { takenOn: last.on, verdict: formalitetOf(after, point.pointId).verdict };
}

/** The last step of what a step belongs to. */
function lastOf(complaint: RegisteredComplaint, step: TakenFormalitetStepName, point: PointState | null) {
  if (point) return lastOfPoint(complaint, point);
  const { acknowledgedOn, dialogue } = complaint.formalitet;
  if (step === 'acknowledged') return taken(step, acknowledgedOn);
  const talked = dialogue.at(-1);
  return talked && taken(nameOfStage(talked.stage), talked.on);
}

function lastOfPoint(complaint: RegisteredComplaint, { pointId, answeredOn }: PointState): Taken | undefined {
  const { secondStage, settledOn } = formalitetOf(complaint, pointId);
  return (
    taken('second-stage-answered', secondStage?.answeredOn) ??
    taken('second-stage-asked', secondStage?.askedOn) ??
    taken('answered', answeredOn) ??
    taken('settled-by-dialogue', settledOn)
  );
}

const taken = (step: TakenFormalitetStepName, on: PlainDate | null | undefined): Taken | undefined =>
  on ? { step, on } : undefined;

/** What a conversation settled rests on it. */
function checkSettledByIt(complaint: RegisteredComplaint, { step }: Taken): void {
  if (step !== 'dialogue-held') return;
  const points = settledAt(complaint, complaint.formalitet.dialogue.length - 1);
  if (points.length > 0) throw refuse('conversation-settled-points', { points });
}

function checkPoint(complaint: RegisteredComplaint, { step }: OfStep, { pointId }: PointState): void {
  const { goneAlong, actions } = formalitetOf(complaint, pointId);
  if (goneAlong) throw refuse('point-went-along-with-appeal', { pointId });
  const done = Object.entries(actions).filter(([, action]) => action.leftBy === step && action.doneOn !== null);
  if (done.length > 0) throw refuse('outstanding-actions-of-it-done', { actions: done.map(([actionId]) => actionId) });
}

/** The last step of its kind was recorded by mistake: everything is as it was before it, but for who touched it. */
export function withoutFormalitetStep(
  complaint: RegisteredComplaint,
  step: TakenFormalitetStepName,
  pointId: string,
): RegisteredComplaint {
  const { formalitet } = complaint;
  const { secondStage, actions } = formalitetOf(complaint, pointId);
  const left = Object.entries(actions).filter(([, action]) => action.leftBy !== step);
  const without = { actions: Object.fromEntries(left) as Readonly<Record<string, ActionState>> };
  switch (step) {
    case 'acknowledged':
      return withFormalitet(complaint, { acknowledgedOn: null });
    case 'dialogue-offered':
    case 'dialogue-accepted':
    case 'dialogue-declined':
    case 'dialogue-held':
      return withFormalitet(complaint, { dialogue: formalitet.dialogue.slice(0, -1) });
    case 'settled-by-dialogue':
      return withFormalitetPoint(complaint, pointId, { settledOn: null, settledAt: null, ...without });
    case 'answered':
      return withFormalitetPoint(withPoint(complaint, pointId, { answeredOn: null }), pointId, {
        verdict: null,
        ...without,
      });
    case 'second-stage-asked':
      return withFormalitetPoint(complaint, pointId, { secondStage: null });
    case 'second-stage-answered':
      return withFormalitetPoint(complaint, pointId, {
        verdict: secondStage?.firstVerdict ?? null,
        secondStage: secondStage && { ...secondStage, answeredOn: null, firstVerdict: null },
        ...without,
      });
  }
}

import type { ComplaintEvent } from '../domain/complaint.events.js';
import type { CorrectStepDate, TakeBackFormalitetStep } from '../domain/corrections/corrections.commands.js';
import type { FormalitetStepTakenBack } from '../domain/corrections/corrections.events.js';
import type { CorrectableStep } from '../domain/corrections/corrections.values.js';
import {
  formalitetPointSteps,
  type DialogueStepName,
  type TakenFormalitetStepName,
} from '../domain/formalitet/formalitet.values.js';
import { complaintId, today } from './complaint-examples.js';
import { accepted, declined, held, offered } from './formalitet-examples.js';

/** Corrections of the steps of the formalitet track, for the specs; of a step of a point: p1. */
const pointOf = (step: CorrectableStep) => (formalitetPointSteps.some((of) => of === step) ? 'p1' : null);

export const correctDay = (step: CorrectableStep, on: string, was?: string): CorrectStepDate => ({
  type: 'CorrectStepDate',
  data: { complaintId, step, pointId: pointOf(step), ...(was === undefined ? {} : { was }), on, reason: 'x', today },
});
export const correctedDay = (step: CorrectableStep, was: string, on: string): ComplaintEvent => ({
  type: 'StepDateCorrected',
  data: { complaintId, step, pointId: pointOf(step), was, on, reason: 'x' },
});
export const takeFormalitetBack = (
  step: TakenFormalitetStepName,
  pointId: string | null = pointOf(step),
): TakeBackFormalitetStep => ({ type: 'TakeBackFormalitetStep', data: { complaintId, pointId, step, reason: 'x' } });
export const formalitetTakenBack = (
  step: TakenFormalitetStepName,
  takenOn: string,
  changes: Partial<FormalitetStepTakenBack['data']> = {},
): ComplaintEvent => ({
  type: 'FormalitetStepTakenBack',
  data: { complaintId, pointId: pointOf(step), step, takenOn, verdict: null, reason: 'x', ...changes },
});

/** The event of each step of a conversation, on a day. */
export const talked: Readonly<Record<DialogueStepName, (on: string) => ComplaintEvent>> = {
  'dialogue-offered': offered,
  'dialogue-accepted': accepted,
  'dialogue-declined': declined,
  'dialogue-held': held,
};

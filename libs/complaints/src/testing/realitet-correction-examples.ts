import type { ComplaintEvent } from '../domain/complaint.events.js';
import type { CorrectStepDate, TakeBackRealitetStep } from '../domain/corrections/corrections.commands.js';
import type { RealitetStepTakenBack } from '../domain/corrections/corrections.events.js';
import type { RealitetDay, TakenStepName } from '../domain/realitet/realitet.values.js';
import { complaintId } from './complaint-examples.js';
import { decisionId, later } from './realitet-examples.js';

/** Corrections of the steps of a point on its realitet track, for the specs. */
export const correct = (step: RealitetDay, on: string, pointId = 'p1'): CorrectStepDate => ({
  type: 'CorrectStepDate',
  data: { complaintId, step, pointId, on, reason: 'x', today: later },
});
export const corrected = (step: RealitetDay, was: string, on: string, pointId = 'p1'): ComplaintEvent => ({
  type: 'StepDateCorrected',
  data: { complaintId, step, pointId, was, on, reason: 'x' },
});
export const takeBack = (step: TakenStepName, pointId = 'p1'): TakeBackRealitetStep => ({
  type: 'TakeBackRealitetStep',
  data: { complaintId, pointId, step, reason: 'x' },
});
export const takenBack = (
  step: TakenStepName,
  changes: Partial<RealitetStepTakenBack['data']> & Pick<RealitetStepTakenBack['data'], 'takenOn' | 'standing'>,
): ComplaintEvent => ({
  type: 'RealitetStepTakenBack',
  data: {
    ...{ complaintId, pointId: 'p1', step, since: null, voidedDecisionId: null, returnedPointIds: [], reason: 'x' },
    ...changes,
  },
});
/** Ankestyrelsen received it, as was recorded by itself. */
export const boardReceived = (receivedOn: string, alongPointIds: string[] = []): ComplaintEvent => ({
  type: 'AppealBoardReceiptRecorded',
  data: { complaintId, decisionId, pointIds: ['p1'], alongPointIds, receivedOn },
});

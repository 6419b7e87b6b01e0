import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { sinceReceipt } from '../date.rules.js';
import { pointOf } from '../point.rules.js';
import type { CorrectOutstandingAction } from './formalitet.commands.js';
import type { OutstandingActionCorrected } from './formalitet.events.js';
import type { FormalitetRefusal } from './formalitet.refusals.js';
import { actionOf } from './formalitet.rules.js';
import { formalitetOf, type ActionState } from './formalitet.state.js';

const refuse = (code: FormalitetRefusal, facts: Readonly<Record<string, unknown>>) => new Refusal(code, facts);

/**
 * What had been recorded of an outstanding action before it is put right. The days are judged as when they are first
 * told: it is due on the day of what left it or later, also on a day that is over, and was done between the receipt and
 * today. That it is done now is told by itself, not put right.
 */
export function correctedAction(
  { pointId, actionId, dueOn, doneOn }: Omit<CorrectOutstandingAction['data'], 'today'>,
  complaint: RegisteredComplaint,
  today: PlainDate,
): OutstandingActionCorrected['data']['was'] {
  const action = actionOf(complaint, { pointId, actionId });
  const was = { dueOn: action.dueOn, doneOn: action.doneOn };
  if (was.doneOn === null && doneOn !== null) throw refuse('outstanding-action-not-done', { field: 'doneOn' });
  if (was.dueOn === dueOn && was.doneOn === doneOn) throw refuse('outstanding-action-unchanged', { field: 'dueOn' });
  const earliest = leftOn(complaint, pointId, action);
  if (dueOn < earliest) throw refuse('outstanding-action-due-in-the-past', { field: 'dueOn', earliest });
  if (doneOn !== null) sinceReceipt(doneOn, complaint.receivedOn, today, 'doneOn');
  return was;
}

/** The day of the answer or the agreement that left an action. */
function leftOn(complaint: RegisteredComplaint, pointId: string, { leftBy }: ActionState): PlainDate {
  const { settledOn, secondStage } = formalitetOf(complaint, pointId);
  const days: Readonly<Record<ActionState['leftBy'], PlainDate | null | undefined>> = {
    'settled-by-dialogue': settledOn,
    answered: pointOf(complaint, pointId).answeredOn,
    'second-stage-answered': secondStage?.answeredOn,
  };
  return days[leftBy] ?? complaint.receivedOn;
}

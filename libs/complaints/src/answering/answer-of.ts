import { thingId, type Intent } from '@lydhoer/event-store';
import type { GivenAnswer } from '../domain/formalitet/formalitet.commands.js';
import type { AnswerRequest } from './answer.request.js';
import type { OutstandingActionRequest } from './outstanding-action.request.js';

/** A request's answer as the rules know it: what was not said is null. */
export function answerOf(
  request: AnswerRequest,
  { complaintId, pointId }: { readonly complaintId: string; readonly pointId: string },
  intent: Intent,
): GivenAnswer {
  const { outcome, dismissalReason, answeredOn, reasons, restsOn, remedy, noRemedy, furtherSteps } = request;
  return {
    complaintId,
    pointId,
    outcome,
    dismissalReason: dismissalReason ?? null,
    answeredOn,
    reasons: reasons ?? null,
    restsOn: restsOn ?? null,
    remedy: remedy ?? null,
    noRemedy: noRemedy ?? false,
    outstandingActions: request.outstandingActions ? actionsOf(request.outstandingActions, intent) : null,
    furtherSteps: furtherSteps ?? null,
  };
}

/** What remains to be done, each with an id of its own. */
export const actionsOf = (actions: readonly OutstandingActionRequest[], intent: Intent) =>
  actions.map(({ what, dueOn }, index) => ({ actionId: thingId(intent, 'outstanding-action', index), what, dueOn }));

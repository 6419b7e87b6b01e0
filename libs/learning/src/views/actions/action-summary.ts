import type { Vault } from '@lydhoer/event-store';
import type { PlainDate } from '@lydhoer/kernel';
import type { ActionType, Effect } from '../../domain/learning.values.js';
import { isForgotten, shownText } from '../../shown-text.js';
import type { ActionSummaryResponse } from './actions.response.js';
import type { ActionRow } from './actions.view.js';

/** The members of a response class. */
type Plain<C> = Pick<C, keyof C>;

/** An action in a line, as of today. */
export function actionSummary(vault: Vault, row: ActionRow, today: PlainDate): Plain<ActionSummaryResponse> {
  const underWay = row.status === 'assigned' || row.status === 'in-progress';
  return {
    actionId: row.action_id,
    learningPointId: row.learning_point_id,
    type: row.type as ActionType,
    title: shownText(vault, row.title),
    forgotten: isForgotten(vault, row.title),
    status: row.status,
    owner: row.owner,
    dueOn: row.due_on,
    overdue: underWay && row.due_on !== null && row.due_on < today,
    remindedOn: row.reminded_on,
    percent: row.percent,
    completedOn: row.completed_on,
    effect: row.effect as Effect | null,
  };
}

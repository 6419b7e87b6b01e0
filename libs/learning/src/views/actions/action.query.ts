import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { allows, demand, type Caller } from '@lydhoer/access';
import { Vault } from '@lydhoer/event-store';
import { Clock } from '@lydhoer/http';
import { dateInDenmark, Refusal } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';
import type { ActionRefusal } from '../../domain/learning.refusals.js';
import type { CompletionEvidenceKind, Effect } from '../../domain/learning.values.js';
import { shownText } from '../../shown-text.js';
import { actionSummary } from './action-summary.js';
import type { ActionResponse } from './actions.response.js';
import type { ActionRow, StepRow } from './actions.view.js';

/** One action with everything told about it. */
export class ActionQuery extends Query<ActionResponse> {
  constructor(
    readonly actionId: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

@QueryHandler(ActionQuery)
export class ActionQueryHandler implements IQueryHandler<ActionQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  execute({ actionId, caller }: ActionQuery): Promise<ActionResponse> {
    demand(caller, 'read-figures');
    const rows = this.readModels.read('learning');
    const row = rows.get<ActionRow>('SELECT * FROM action WHERE action_id = ?', [actionId]);
    if (!row) throw new Refusal<ActionRefusal>('action-unknown');
    const steps = rows.all<StepRow>('SELECT * FROM action_step WHERE action_id = ? ORDER BY step', [actionId]);
    return Promise.resolve({
      ...actionSummary(this.vault, row, dateInDenmark(this.clock.now())),
      description: shownText(this.vault, row.description),
      proposedBy: row.proposed_by,
      proposedOn: row.proposed_on,
      agreedBy: row.agreed_by,
      agreedOn: row.agreed_on,
      measure: shownText(this.vault, row.measure),
      baseline: numberIn(row.baseline),
      target: numberIn(row.target),
      completedBy: row.completed_by,
      ...this.told(steps, mayReadNotes(caller, row.owner)),
      revision: row.revision,
    });
  }

  private told(steps: readonly StepRow[], notes: boolean) {
    const of = (kind: StepRow['kind']) => steps.filter((step) => step.kind === kind);
    const text = (step: StepRow) => shownText(this.vault, step.text, notes);
    return {
      progress: of('progress').map((step) => ({
        reportedBy: step.done_by,
        reportedOn: step.done_on,
        percent: numberIn(step.fact),
        note: text(step),
      })),
      evidence: of('evidence').map((step) => ({ kind: step.fact as CompletionEvidenceKind, reference: text(step) })),
      verifications: of('verification').map((step) => ({
        verifiedBy: step.done_by,
        verifiedOn: step.done_on,
        effect: step.fact as Effect,
        basis: text(step),
      })),
    };
  }
}

/** Notes may name people: they are for those who learn from complaints, and for the owner. */
const mayReadNotes = (caller: Caller, owner: string | null): boolean =>
  allows(caller, 'identify-learning') || (owner !== null && allows(caller, 'work-on-action', { owner }));

const numberIn = (cell: string | null): number | null => (cell === null ? null : (JSON.parse(cell) as number));

import { demand, type Caller } from '@lydhoer/access';
import { Refusal } from '@lydhoer/kernel';
import type { ActionState } from './domain/action.decider.js';
import type { ActionRefusal } from './domain/learning.refusals.js';

/**
 * For `Streams.decide`: throws `action-unknown` before anything was proposed, and `action-not-assigned` while nobody
 * owns it, then `Forbidden` unless the caller is the owner.
 */
export const demandOwner =
  (caller: Caller) =>
  (action: ActionState): void => {
    if (action === null) throw new Refusal<ActionRefusal>('action-unknown');
    if (action.owner === null) throw new Refusal<ActionRefusal>('action-not-assigned');
    demand(caller, 'work-on-action', { owner: action.owner });
  };

/** As `demandOwner`, but the caller must be somebody else than the owner. */
export const demandSomebodyElse =
  (caller: Caller) =>
  (action: ActionState): void => {
    if (action === null) throw new Refusal<ActionRefusal>('action-unknown');
    if (action.owner === null) throw new Refusal<ActionRefusal>('action-not-completed');
    demand(caller, 'verify-effect', { owner: action.owner });
  };

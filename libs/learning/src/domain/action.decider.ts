import { Refusal, type Decider, type PlainDate } from '@lydhoer/kernel';
import type {
  ActionCommand,
  AgreeAction,
  AssignAction,
  CompleteAction,
  ProposeAction,
  RemindOwner,
  ReportProgress,
  VerifyEffect,
} from './action.commands.js';
import type { ActionEvent } from './action.events.js';
import { happened } from './date.rules.js';
import { isValidOn } from './known.js';
import type { ActionRefusal, LearningPointRefusal } from './learning.refusals.js';
import type { Effect } from './learning.values.js';

/** What the next decision needs to know of an action, and what access to it depends on. */
export type ProposedAction = Assignment & {
  readonly proposedOn: PlainDate;
  readonly agreedOn: PlainDate | null;
  /** The due date of which an owner was last reminded. */
  readonly remindedOf: PlainDate | null;
  readonly completed: { readonly by: string; readonly on: PlainDate } | null;
  readonly effect: Effect | null;
};

/** Who is assigned an action is assigned a due date. */
type Assignment =
  { readonly owner: string; readonly dueOn: PlainDate } | { readonly owner: null; readonly dueOn: null };

/** Null before it was proposed. */
export type ActionState = ProposedAction | null;

const refuse = (code: ActionRefusal | LearningPointRefusal, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, facts);

/** The rules of one action: proposed, agreed, assigned, carried out with evidence, and looked at by somebody else. */
export const actionDecider: Decider<ActionState, ActionCommand, ActionEvent> = {
  initial: null,
  evolve: (state, event) => {
    if (event.type === 'ActionProposed') {
      const { proposedOn } = event.data;
      const nothingYet = { agreedOn: null, owner: null, dueOn: null, remindedOf: null, completed: null, effect: null };
      return { proposedOn, ...nothingYet };
    }
    return state && changed(state, event);
  },
  decide: (command, state) => {
    if (command.type === 'ProposeAction') return propose(command, state);
    if (state === null) throw refuse('action-unknown');
    switch (command.type) {
      case 'AgreeAction':
        return agree(command, state);
      case 'AssignAction':
        return assign(command, state);
      case 'RemindOwner':
        return remind(command, state);
      case 'ReportProgress':
        return report(command, state);
      case 'CompleteAction':
        return complete(command, state);
      case 'VerifyEffect':
        return verify(command, state);
    }
  },
};

function changed(action: ProposedAction, event: Exclude<ActionEvent, { type: 'ActionProposed' }>): ProposedAction {
  switch (event.type) {
    case 'ActionAgreed':
      return { ...action, agreedOn: event.data.agreedOn };
    case 'ActionAssigned':
      return { ...action, owner: event.data.owner, dueOn: event.data.dueOn };
    case 'OwnerReminded':
      return { ...action, remindedOf: event.data.dueOn };
    case 'ProgressReported':
      return action;
    case 'ActionCompleted':
      return { ...action, completed: { by: event.data.completedBy, on: event.data.completedOn } };
    case 'EffectVerified':
      return { ...action, effect: event.data.effect };
  }
}

function propose({ data }: ProposeAction, state: ActionState): readonly ActionEvent[] {
  const { today, learningPointExists, ...facts } = data;
  if (state !== null) throw refuse('action-already-proposed');
  if (!learningPointExists) throw refuse('learning-point-unknown');
  happened(facts.proposedOn, { field: 'proposedOn', today });
  return [{ type: 'ActionProposed', data: facts }];
}

function agree({ data }: AgreeAction, action: ProposedAction): readonly ActionEvent[] {
  const { today, ...facts } = data;
  if (action.agreedOn !== null) throw refuse('action-already-agreed');
  happened(facts.agreedOn, { field: 'agreedOn', today, notBefore: action.proposedOn });
  return [{ type: 'ActionAgreed', data: facts }];
}

/** Also assigns anew: an owner who leaves is replaced, a due date that slips is set again, and both stay known. */
function assign({ data }: AssignAction, action: ProposedAction): readonly ActionEvent[] {
  const { today, knownOwner, ...facts } = data;
  if (action.agreedOn === null) throw refuse('action-not-agreed');
  if (action.completed) throw refuse('action-already-completed');
  if (!knownOwner) throw refuse('action-owner-unknown', { field: 'owner' });
  if (!isValidOn(today, knownOwner)) throw refuse('action-owner-not-employed-today', { field: 'owner' });
  if (!knownOwner.mayWorkOnActions) throw refuse('action-owner-cannot-work-on-it', { field: 'owner' });
  if (facts.dueOn < today) throw refuse('action-due-in-the-past', { field: 'dueOn', earliest: today });
  return [{ type: 'ActionAssigned', data: { ...facts, assignedOn: today } }];
}

/** The owner is reminded once of each due date, when that day is over and the action is not done. */
function remind({ data: { actionId, today } }: RemindOwner, action: ProposedAction): readonly ActionEvent[] {
  const { owner, dueOn } = underWay(action);
  if (dueOn >= today) throw refuse('action-not-overdue', { dueOn });
  if (action.remindedOf === dueOn) throw refuse('owner-already-reminded', { dueOn });
  return [{ type: 'OwnerReminded', data: { actionId, owner, dueOn, remindedOn: today } }];
}

function report({ data }: ReportProgress, action: ProposedAction): readonly ActionEvent[] {
  const { today, ...facts } = data;
  underWay(action);
  return [{ type: 'ProgressReported', data: { ...facts, reportedOn: today } }];
}

function complete({ data }: CompleteAction, action: ProposedAction): readonly ActionEvent[] {
  const { today, ...facts } = data;
  const { agreedOn } = underWay(action);
  if (facts.evidence.length === 0) throw refuse('completion-needs-evidence', { field: 'evidence' });
  happened(facts.completedOn, { field: 'completedOn', today, notBefore: agreedOn });
  return [{ type: 'ActionCompleted', data: facts }];
}

function verify({ data }: VerifyEffect, { owner, completed, effect }: ProposedAction): readonly ActionEvent[] {
  const { today, ...facts } = data;
  if (!completed) throw refuse('action-not-completed');
  // Four eyes: whoever did the work is not the one who says that it worked.
  if (facts.verifiedBy === owner || facts.verifiedBy === completed.by) throw refuse('own-effect-cannot-be-verified');
  // Too early leaves the question open: it is asked again later.
  if (effect !== null && effect !== 'too-early') throw refuse('effect-already-verified');
  happened(facts.verifiedOn, { field: 'verifiedOn', today, notBefore: completed.on });
  return [{ type: 'EffectVerified', data: facts }];
}

interface UnderWay {
  readonly agreedOn: PlainDate;
  readonly owner: string;
  readonly dueOn: PlainDate;
}

function underWay({ completed, agreedOn, owner, dueOn }: ProposedAction): UnderWay {
  if (completed) throw refuse('action-already-completed');
  if (agreedOn === null || owner === null) throw refuse('action-not-assigned');
  return { agreedOn, owner, dueOn };
}

import { Refusal, type Decider } from '@lydhoer/kernel';
import { receivable } from '../date.rules.js';
import { checkPoints } from '../point.rules.js';
import type { CollectiveCommand, FamilyComplaints, OpenCollective } from './collective.commands.js';
import { redating, statedInstead, takingBackOfFamily } from './collective-corrections.rules.js';
import type { CollectiveEvent } from './collective.events.js';
import type { CollectiveRefusal } from './collective.refusals.js';
import {
  checkFamilies,
  checkLeaving,
  checkParts,
  checkSpokesperson,
  closingStands,
  sinceOpening,
} from './collective.rules.js';
import { evolveCollective, type CollectiveState, type OpenedCollective } from './collective.state.js';

const refuse = (code: CollectiveRefusal) => new Refusal(code);

/** The rules of one collective complaint. What concerns one family is decided in that family's own complaint. */
export const collectiveDecider: Decider<CollectiveState, CollectiveCommand, CollectiveEvent> = {
  initial: null,
  evolve: evolveCollective,
  decide: (command, state) => {
    if (command.type === 'OpenCollective') return open(command, state);
    if (state === null) throw refuse('collective-unknown');
    if (command.type === 'ReopenCollective') {
      if (state.closedOn === null) throw refuse('collective-not-closed');
      return [{ type: 'CollectiveReopened', data: command.data }];
    }
    // Figures must be right: what was typed in wrongly is put right after the end, too.
    if (command.type === 'CorrectCollectiveOpening') {
      return [{ type: 'CollectiveOpeningCorrected', data: command.data }];
    }
    if (command.type === 'CorrectCollectiveDate') {
      return [{ type: 'CollectiveDateCorrected', data: redating(command, state) }];
    }
    if (command.type === 'CorrectParticipantsStatement') {
      return [{ type: 'ParticipantsStatementCorrected', data: statedInstead(command, state) }];
    }
    if (state.closedOn !== null) throw refuse('collective-closed');
    return handle(command, state);
  },
};

/**
 * The same rules, with the families' complaints as their own streams leave them: a closing that does not stand any more
 * refuses nothing. Whoever opens the collective again says why, also then.
 */
export const collectiveDeciderWith = (complaints: FamilyComplaints): typeof collectiveDecider => ({
  ...collectiveDecider,
  decide: (command, state) => {
    const stands = state === null || command.type === 'ReopenCollective' || closingStands(state, complaints);
    return collectiveDecider.decide(command, stands ? state : { ...state, closedOn: null });
  },
});

function open({ data: { today, ...data } }: OpenCollective, state: CollectiveState): readonly CollectiveEvent[] {
  if (state !== null) throw refuse('collective-already-opened');
  receivable(data.openedOn, today, 'openedOn');
  return [{ type: 'CollectiveOpened', data }];
}

/** What is decided without asking whether it is closed. */
type BeforeAndAfterItsLife =
  | 'OpenCollective'
  | 'ReopenCollective'
  | 'CorrectCollectiveOpening'
  | 'CorrectCollectiveDate'
  | 'CorrectParticipantsStatement';

function handle(
  command: Exclude<CollectiveCommand, { type: BeforeAndAfterItsLife }>,
  collective: OpenedCollective,
): readonly CollectiveEvent[] {
  switch (command.type) {
    case 'StateParticipants': {
      const { today, ...data } = command.data;
      // A newspaper may have counted before anybody opened the case.
      receivable(data.statedOn, today, 'statedOn');
      return [{ type: 'ParticipantsStated', data }];
    }
    case 'AddSharedPoint': {
      const { collectiveId, point, raisedOn, known, today } = command.data;
      if (raisedOn !== null) sinceOpening(raisedOn, collective, today, 'raisedOn');
      // The words of a point that was raised later are those of that day.
      checkPoints([point], collective.points, { known, receivedOn: raisedOn ?? collective.openedOn, imported: false });
      return [{ type: 'SharedPointAdded', data: { collectiveId, point, raisedOn } }];
    }
    case 'EnrolFamilies': {
      checkFamilies(command, collective);
      const { collectiveId, joinedOn, families } = command.data;
      return families.map(({ complaintId, team }) => ({
        type: 'FamilyJoined',
        data: { collectiveId, complaintId, joinedOn, team },
      }));
    }
    case 'LetFamilyLeave': {
      checkLeaving(command, collective);
      const { collectiveId, complaintId, leftOn, reason, note } = command.data;
      return [{ type: 'FamilyLeft', data: { collectiveId, complaintId, leftOn, reason, note } }];
    }
    case 'NameSpokesperson': {
      checkSpokesperson(command, collective);
      const { collectiveId, namedOn, complaintId, person } = command.data;
      return [{ type: 'SpokespersonNamed', data: { collectiveId, namedOn, complaintId, person } }];
    }
    // A family that had not left may not have its answer: what is closed is opened again first.
    case 'TakeBackFamilyStep':
      return [{ type: 'FamilyStepTakenBack', data: takingBackOfFamily(command, collective) }];
    case 'CloseCollective': {
      checkParts(command, collective);
      const { collectiveId, closedOn } = command.data;
      return [{ type: 'CollectiveClosed', data: { collectiveId, closedOn } }];
    }
  }
}

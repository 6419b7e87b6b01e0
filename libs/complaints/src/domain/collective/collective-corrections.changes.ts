import type { CollectiveCorrection, CollectiveDateCorrected } from './collective-corrections.events.js';
import type { Membership, OpenedCollective } from './collective.state.js';

/** The collective as it would stand, had what was put right been recorded so at first. */
export function corrected(state: OpenedCollective, { type, data }: CollectiveCorrection): OpenedCollective {
  switch (type) {
    case 'CollectiveDateCorrected':
      return redated(state, data);
    case 'FamilyStepTakenBack': {
      const at = state.families.findLastIndex(({ complaintId }) => complaintId === data.complaintId);
      const families =
        data.step === 'joined'
          ? state.families.filter((_, place) => place !== at)
          : state.families.map((family, place) => (place === at ? { ...family, ...stillThere } : family));
      return { ...state, families };
    }
    case 'ParticipantsStatementCorrected': {
      const { statementId, statement } = data;
      const statements = state.statements.flatMap((told) => {
        if (told.statementId !== statementId) return [told];
        return statement ? [{ statementId, families: statement.families, statedOn: statement.statedOn }] : [];
      });
      return { ...state, statements };
    }
  }
}

const stillThere = { leftOn: null, leftBecause: null } as const;

function redated(
  state: OpenedCollective,
  { step, complaintId, was, on }: CollectiveDateCorrected['data'],
): OpenedCollective {
  switch (step) {
    case 'opened':
      return { ...state, openedOn: on };
    case 'closed':
      return { ...state, closedOn: on };
    case 'spokesperson-named':
      return { ...state, spokesperson: state.spokesperson && { ...state.spokesperson, namedOn: on } };
    case 'joined':
    case 'left': {
      const day = step === 'joined' ? 'joinedOn' : 'leftOn';
      const isIt = (family: Membership) => family.complaintId === complaintId && family[day] === was;
      const at = state.families.findLastIndex(isIt);
      return {
        ...state,
        families: state.families.map((family, place) => (place === at ? { ...family, [day]: on } : family)),
      };
    }
  }
}

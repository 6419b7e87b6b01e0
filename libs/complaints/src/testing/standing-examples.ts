import type { ComplaintEvent } from '../domain/complaint.events.js';
import { evolveComplaint } from '../domain/complaint.evolve.js';
import { initialComplaint, type ComplaintState } from '../domain/complaint.state.js';
import type { ComplainantRole } from '../domain/complaint.values.js';
import type { PartyAdded } from '../domain/parties/parties.events.js';
import { partyOf } from '../domain/parties/parties.state.js';
import { standingOf } from '../domain/parties/standing.rules.js';
import { complaint, complaintId, intake, point } from './complaint-examples.js';
import { party, told } from './party-examples.js';

export const basis = (paragraph: string, statute = 'barnets-lov') => ({ statute, paragraph });

/** Somebody complains of a realitet point about a child of so many years. */
export const complains = (
  role: ComplainantRole,
  { legalBasis = basis('§ 46'), years = null, more = [] }: Partial<Told> = {},
): readonly ComplaintEvent[] => [
  complaint([point('p1', { kind: 'realitet', legalBasis }), point('p2')], {
    complainant: { role, person: { personId: 'klager', name: 'Ida' }, powerOfAttorney: null },
    concerns: role === 'child' ? { personId: 'klager', name: null } : { personId: 'barn', name: null },
  }),
  ...(years === null ? [] : [aged(role === 'child' ? 'klager' : 'barn', years)]),
  ...more,
];
interface Told {
  readonly legalBasis: ReturnType<typeof basis> | null;
  readonly years: number | null;
  readonly more: readonly ComplaintEvent[];
}
const aged = (personId: string, years: number): ComplaintEvent => ({
  type: 'PartyDetailsRecorded',
  data: { complaintId, ...told(personId), age: { years, on: intake().receivedOn } },
});
export const joins = (personId: string, changes: Partial<PartyAdded['data']>): ComplaintEvent => ({
  type: 'PartyAdded',
  data: { complaintId, ...party(personId, { roles: ['complainant'] }), age: null, ...changes },
});

/** Whether somebody may complain of a point, why, by which rule, and whether that is confirmed. */
export function standing(events: readonly ComplaintEvent[], personId = 'klager', pointId = 'p1') {
  const state = events.reduce<ComplaintState>(evolveComplaint, initialComplaint);
  const who = state && partyOf(state.parties, personId);
  const about = state?.points.find((candidate) => candidate.pointId === pointId);
  if (!who || !about) throw new Error('no such party or point');
  const { standing: answer, why, rule, verified } = standingOf(state, who, about);
  return [answer, why, rule && `${rule.statute} ${rule.paragraph}`, ...(verified ? [] : ['unverified'])];
}

/** The decision that the point is about, as it was recorded. */
export const decided = (decidedOn: string, legalBasis: ReturnType<typeof basis>): readonly ComplaintEvent[] => [
  {
    type: 'AppealedDecisionRecorded',
    data: {
      complaintId,
      decisionId: 'd1',
      reference: null,
      decidedOn,
      body: 'administration',
      legalBasis,
      bodyByLaw: null,
      regime: 'not-listed',
      bodyConfirmed: null,
      decidedBy: null,
    },
  },
  { type: 'PointLinkedToDecision', data: { complaintId, pointId: 'p1', decisionId: 'd1' } },
];

import type { PersonaName } from '@lydhoer/access';
import type { SliceBench } from '@lydhoer/http/testing';
import { complaintBody, pointBody, pointIds, registered, staffId } from './complaints-bench.js';
import { sent } from './handled-complaints.js';

/** A decision of the administration of 5 January 2026. */
export const decisionBody = (changes: object = {}) => ({
  decidedOn: '2026-01-05',
  body: 'administration',
  legalBasis: { statute: 'barnets-lov', paragraph: '§ 32' },
  decidedBy: staffId('caseworker-boerneliv'),
  ...changes,
});
const removal = { statute: 'barnets-lov', paragraph: '§ 47' };

export const reassessmentBody = (pointId: string, outcome: string) => ({
  outcomes: [{ pointId, outcome }],
  reassessedBy: [staffId('team-leader-boerneliv')],
  reassessedOn: '2026-01-20',
  reasons: 'Behovet er det samme.',
  ...(outcome === 'maintained' ? {} : { newDecision: { decidedOn: '2026-01-20', sentOn: '2026-01-21' } }),
});
export const forwardingBody = {
  forwardedOn: '2026-01-22',
  documents: ['Afgørelsen', 'Børnefaglig undersøgelse'],
  reasonsForDecision: 'Behovet er ikke større.',
  reasonsForReassessment: 'Der er ikke nye oplysninger.',
};
export const outcomeBody = (pointId: string, outcome: string, causes: readonly string[] = []) => ({
  outcomes: [{ pointId, outcome, causes }],
  decidedOn: '2026-02-16',
  receivedOn: '2026-02-18',
});

export interface Appealed {
  readonly id: string;
  readonly pointId: string;
  readonly decisionId: string;
  /** The complainant. */
  readonly personId: string;
}

/** A complaint of Børneliv about a decision, received on 12 January 2026. */
export async function appealedComplaint(
  bench: SliceBench,
  body: 'administration' | 'committee' | 'chair' = 'administration',
): Promise<Appealed> {
  const points = [pointBody({ kind: 'realitet', theme: 'DECISION' })];
  const by: PersonaName = 'caseworker-boerneliv';
  const id = await registered(bench, by, '/complaints', complaintBody({ receivedOn: '2026-01-12', points }));
  const [pointId = ''] = await pointIds(bench, id);
  const legalBasis = body === 'administration' ? {} : { legalBasis: removal };
  const told = decisionBody({ body, ...legalBasis, points: [pointId] });
  const { body: recorded } = await bench.as(by).post(`/complaints/${id}/decisions`, told);
  const { body: read } = await bench.as('jurist-1').get(`/complaints/${id}?persons=true`);
  return { id, pointId, decisionId: recorded.id as string, personId: read.complainant.person.personId as string };
}

/** Does further things to it, one after another: what is posted where. */
export async function going(
  bench: SliceBench,
  appealed: Appealed,
  ...steps: readonly (readonly [path: string, body: object])[]
): Promise<Appealed> {
  for (const [path, body] of steps) await sent(bench, 'jurist-1', pathOf(appealed, path), body);
  return appealed;
}

/** `decision/…` is a path of the decision, `point/…` one of the point. */
export const pathOf = ({ id, pointId, decisionId }: Appealed, path: string): string =>
  `/complaints/${id}/${path.replace(/^decision\//, `decisions/${decisionId}/`).replace(/^point\//, `points/${pointId}/`)}`;

/** The ways to where a step begins, by what they are called. */
export const ways = {
  maintained: (of: Appealed) => [['decision/reassessment', reassessmentBody(of.pointId, 'maintained')]] as const,
  upheldInPart: (of: Appealed) => [['decision/reassessment', reassessmentBody(of.pointId, 'upheld-in-part')]] as const,
  forwarded: (of: Appealed) => [...ways.maintained(of), ['decision/forwarding', forwardingBody]] as const,
  remitted: (of: Appealed) =>
    [
      ...ways.forwarded(of),
      ['decision/appeal-board-outcome', outcomeBody(of.pointId, 'remitted', ['BASIS.FACTS'])],
    ] as const,
  passedOn: () => [['decision/passing-on', { passedOnOn: '2026-01-14' }]] as const,
  decided: (of: Appealed) =>
    [...ways.passedOn(), ['decision/appeal-board-outcome', outcomeBody(of.pointId, 'affirmed')]] as const,
  beforeCourt: (of: Appealed) => [...ways.decided(of), ['point/court-case', { broughtOn: '2026-02-20' }]] as const,
  executed: () => [['decision/execution', { executedAt: '2026-01-05T20:00:00+01:00' }]] as const,
};

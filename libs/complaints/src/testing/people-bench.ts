import type { SliceBench } from '@lydhoer/http/testing';
import { complaintBody, pointBody, registered } from './complaints-bench.js';

/** A child of ten, on the bench's 2 March 2026. */
export const cprOfTen = '1502164321';
/** A mother. */
export const cprOfMother = '2406851234';

/** A complaint by a child of ten about a decision on a placement. */
export const childsComplaint = (changes: object = {}) =>
  complaintBody({
    complainant: { role: 'child', person: { name: 'Villads Holm', cpr: cprOfTen } },
    concerns: undefined,
    concernsComplainant: true,
    points: [
      pointBody(),
      pointBody({ kind: 'realitet', theme: 'DECISION', legalBasis: { statute: 'barnets-lov', paragraph: '§ 46' } }),
    ],
    ...changes,
  });

export const partyBody = (changes: object = {}) => ({
  name: 'Line Holm',
  roles: ['complainant', 'custody-holder'],
  joinedOn: '2026-02-24',
  ...changes,
});

export const lawyerBody = (changes: object = {}) =>
  partyBody({ name: 'Advokat Berg', roles: ['representative'], powerOfAttorney: { required: true }, ...changes });

/** Registers a complaint and adds a party to it; gives both ids. */
export async function withParty(bench: SliceBench, body: object): Promise<{ id: string; personId: string }> {
  const id = await registered(bench, 'caseworker-boerneliv', '/complaints', childsComplaint());
  const answer = await bench.as('caseworker-boerneliv').post(`/complaints/${id}/parties`, body);
  if (answer.status !== 201) throw new Error(`not added: ${answer.text}`);
  return { id, personId: (answer.body as { readonly id: string }).id };
}

/** A complaint's parties, with persons. */
export const partiesOf = async (bench: SliceBench, id: string) =>
  (await bench.as('jurist-1').get(`/complaints/${id}/parties?persons=true`)).body.parties as readonly (Record<
    string,
    unknown
  > & { readonly personId: string; readonly standings: readonly unknown[] })[];

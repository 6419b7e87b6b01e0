import type { PersonaName } from '@lydhoer/access';
import type { SliceBench } from '@lydhoer/http/testing';
import type { ComplaintResponse } from '../views/complaint/complaint.response.js';
import type { CollectiveResponse } from '../views/collective/collective.response.js';
import { complaintBody, registered } from './complaints-bench.js';

/** A collective complaint of 20 February 2026. */
export const collectiveBody = (changes: object = {}) => ({
  title: 'Klage fra 32 familier',
  openedOn: '2026-02-20',
  source: { kind: 'letter', reference: 'Fælles brev' },
  ...changes,
});

/** Posts and gives the id; throws when it was refused. */
export async function carriedOut(bench: SliceBench, by: PersonaName, path: string, body: object): Promise<string> {
  const answer = await bench.as(by).post(path, body);
  if (answer.status > 201) throw new Error(`${path} was refused: ${answer.text}`);
  return (answer.body as { readonly id: string }).id;
}

export const opened = (bench: SliceBench, by: PersonaName = 'jurist-1', changes: object = {}): Promise<string> =>
  carriedOut(bench, by, '/collectives', collectiveBody(changes));

/** A shared point of Børneliv. */
export const shared = (bench: SliceBench, collectiveId: string, changes: object = {}): Promise<string> =>
  carriedOut(bench, 'jurist-1', `/collectives/${collectiveId}/points`, {
    kind: 'formalitet',
    theme: 'TIME.NO_NOTICE',
    team: 'boerneliv',
    description: 'Ingen af os fik besked.',
    ...changes,
  });

/** Registers a complaint and enrols its family. */
export async function enrolled(bench: SliceBench, collectiveId: string, changes: object = {}): Promise<string> {
  const complaintId = await registered(bench, 'jurist-1', '/complaints', complaintBody(changes));
  await carriedOut(bench, 'jurist-1', `/collectives/${collectiveId}/families`, {
    joinedOn: '2026-02-21',
    families: [{ complaintId }],
  });
  return complaintId;
}

/** Enrols a family and lets it leave: nobody is waited for, and the collective may be closed. */
export async function enrolledAndLeft(bench: SliceBench, collectiveId: string): Promise<string> {
  const complaintId = await enrolled(bench, collectiveId);
  const left = { leftOn: '2026-02-22', reason: 'goes-on-alone' };
  await carriedOut(bench, 'jurist-1', `/collectives/${collectiveId}/families/${complaintId}/leaving`, left);
  return complaintId;
}

export const readCollective = async (
  bench: SliceBench,
  collectiveId: string,
  query = '',
  persona: PersonaName = 'jurist-1',
) => (await bench.as(persona).get(`/collectives/${collectiveId}${query}`)).body as CollectiveResponse;

/** A complaint with its texts and names. */
export const readWithPersons = async (bench: SliceBench, complaintId: string) =>
  (await bench.as('jurist-1').get(`/complaints/${complaintId}?persons=true`)).body as ComplaintResponse;

import type { SliceBench } from '@lydhoer/http/testing';
import type { ReceiptResponse } from '../views/complaint/realitet.response.js';
import { appealedComplaint, going, type Appealed } from './appealed-complaints.js';
import { shownDeadlines } from './shown-deadlines.js';

export interface OtherParty {
  readonly appealed: Appealed;
  readonly personId: string;
}

/** A party who did not complain, and whose time for appeals runs: received on 9 February, until 9 March. */
export async function withOtherParty(bench: SliceBench): Promise<OtherParty> {
  const appealed = await appealedComplaint(bench);
  const party = { name: 'Jens Holm', roles: ['custody-holder'], joinedOn: '2026-02-09' };
  const added = await bench.as('jurist-1').post(`/complaints/${appealed.id}/parties`, party);
  if (added.status !== 201) throw new Error(added.text);
  const personId = added.body.id as string;
  await going(bench, appealed, [
    'decision/receipts',
    { personId, receivedOn: '2026-02-09', channel: 'digital-post', guidance: 'given' },
  ]);
  return { appealed, personId };
}

/** A party's time for appeals, as a jurist sees it. */
export const appealDeadlineOf = async (bench: SliceBench, { id }: Pick<Appealed, 'id'>, personId: string) =>
  (await shownDeadlines(bench, id)).find(
    ({ rule, subject }) => rule.code === 'APPEAL_4W' && subject.personId === personId,
  );

/** The first receipt of the first decision, as it is known now, or was known on the day in the query. */
export const firstReceiptOf = async (bench: SliceBench, { id }: Appealed, query = ''): Promise<ReceiptResponse> =>
  (await bench.as('jurist-1').get(`/complaints/${id}${query}`)).body.decisions[0].receipts[0] as ReceiptResponse;

/** The whole journey with its words, as text to look in. */
export const journeyTextOf = async (bench: SliceBench, { id }: Pick<Appealed, 'id'>): Promise<string> =>
  JSON.stringify((await bench.as('jurist-1').get(`/complaints/${id}/journey?persons=true`)).body);

import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { partiesOf, partyBody, withParty } from '../../testing/people-bench.js';

describe('Letting a party leave', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string, personId: string) => `/complaints/${id}/parties/${personId}/departure`;

  it('ends their roles and keeps them known', async () => {
    const { id, personId } = await withParty(bench, partyBody());
    await expectManners(bench, {
      by: 'caseworker-boerneliv',
      forbiddenTo: 'caseworker-ungeliv',
      complaintId: id,
      path: (complaintId) => path(complaintId, personId),
      body: { leftOn: '2026-02-26', reason: 'Hun ønsker ikke at klage.' },
    });
    const party = (await partiesOf(bench, id)).find((each) => each.personId === personId);
    expect(party).toMatchObject({ roles: [], leftOn: '2026-02-26', name: 'Line Holm', standings: [] });
  });

  it('ends the roles that are named, and no other', async () => {
    const { id, personId } = await withParty(bench, partyBody());
    const caller = bench.as('jurist-1');
    await caller.post(path(id, personId), { leftOn: '2026-02-26', roles: ['complainant'] });
    const party = (await partiesOf(bench, id)).find((each) => each.personId === personId);
    expect(party).toMatchObject({ roles: ['custody-holder'], leftOn: null });
  });

  it('is refused for who is no party, or the only one who complains', async () => {
    const { id } = await withParty(bench, partyBody({ roles: ['other'] }));
    const unknown = await bench.as('jurist-1').post(path(id, id), { leftOn: '2026-02-26' });
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/party-unknown']);
    const [child] = await partiesOf(bench, id);
    const last = await bench.as('jurist-1').post(path(id, child?.personId ?? ''), { leftOn: '2026-02-26' });
    expect([last.status, last.body.type]).toEqual([409, '/problems/last-complainant-stays']);
  });
});

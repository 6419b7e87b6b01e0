import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { partiesOf, partyBody, withParty } from '../../testing/people-bench.js';

describe('Correcting what is recorded of a party', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string, personId: string) => `/complaints/${id}/parties/${personId}/details`;
  const find = async (cpr: string) =>
    (await bench.as('jurist-1').post('/persons/find', { cpr })).body.personId as unknown;
  const party = async (id: string, personId: string) =>
    (await partiesOf(bench, id)).find((each) => each.personId === personId);

  it('replaces what is told, removes what is said to be wrong, and leaves the rest', async () => {
    const { id, personId } = await withParty(bench, partyBody({ phone: '11111111', email: 'line@example.dk' }));
    await expectManners(bench, {
      by: 'caseworker-boerneliv',
      forbiddenTo: 'caseworker-ungeliv',
      complaintId: id,
      path: (complaintId) => path(complaintId, personId),
      body: { phone: '22222222', removed: ['email'], reason: 'Nyt nummer.' },
    });
    expect(await party(id, personId)).toMatchObject({ name: 'Line Holm', phone: '22222222', email: null });
  });

  it('lets the right CPR number find the person, and the wrong one nobody', async () => {
    const { id, personId } = await withParty(bench, partyBody({ cpr: '0101801111' }));
    expect(await find('0101801111')).toBe(personId);
    await bench.as('jurist-1').post(path(id, personId), { cpr: '010180-1112', reason: 'Tastefejl.' });
    expect([await find('0101801111'), await find('0101801112')]).toEqual([null, personId]);
    expect(await party(id, personId)).toMatchObject({ cpr: '0101801112', cprKind: 'cpr' });
    await bench.as('jurist-1').post(path(id, personId), { removed: ['cpr'], reason: 'Det er hans søsters.' });
    expect([await find('0101801111'), await find('0101801112')]).toEqual([null, null]);
    expect(await party(id, personId)).toMatchObject({ cpr: null, cprKind: null });
  });

  it('lets go of the wrong number also when it was killed before it came to that', async () => {
    const key = { 'idempotency-key': 'correct-once' };
    const { id, personId } = await withParty(bench, partyBody({ cpr: '0202802221' }));
    const letGo = bench.vault.unidentify.bind(bench.vault);
    bench.vault.unidentify = () => Promise.reject(new Error('killed'));
    const body = { cpr: '0202802222', reason: 'Tastefejl.' };
    expect((await bench.as('jurist-1').post(path(id, personId), body, key)).status).toBe(500);
    expect(await find('0202802221')).toBe(personId);
    bench.vault.unidentify = letGo;
    const again = await bench.as('jurist-1').post(path(id, personId), body, key);
    expect([again.status, again.body.repeated]).toEqual([200, true]);
    expect([await find('0202802221'), await find('0202802222')]).toEqual([null, personId]);
  });

  it('refuses the number of somebody else: then the wrong person is recorded', async () => {
    const { personId: other } = await withParty(bench, partyBody({ cpr: '0303803331' }));
    const { id, personId } = await withParty(bench, partyBody());
    const { status, body } = await bench
      .as('jurist-1')
      .post(path(id, personId), { cpr: '0303803331', reason: 'Tastefejl.' });
    expect([status, body.type, body.field]).toEqual([422, '/problems/cpr-of-another-person', 'cpr']);
    expect(await find('0303803331')).toBe(other);
  });

  it('refuses a correction of nothing, and of nobody', async () => {
    const { id, personId } = await withParty(bench, partyBody());
    const nothing = await bench.as('jurist-1').post(path(id, personId), { reason: 'Ingen.' });
    expect([nothing.status, nothing.body.type]).toEqual([422, '/problems/party-details-missing']);
    const nobody = await bench.as('jurist-1').post(path(id, id), { phone: '1', reason: 'Ingen.' });
    expect([nobody.status, nobody.body.type]).toEqual([404, '/problems/party-unknown']);
  });
});

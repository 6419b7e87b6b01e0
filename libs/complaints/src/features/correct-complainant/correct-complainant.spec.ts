import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';
import { partiesOf, partyBody } from '../../testing/people-bench.js';

describe('Correcting the wrong person', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const register = () => registered(bench, 'jurist-1', '/complaints', complaintBody());
  const roles = async (id: string) =>
    (await partiesOf(bench, id)).map(({ name, roles: held }) => [name, ...(held as string[])]);

  it('replaces the complainant, and keeps both known', async () => {
    const id = await register();
    await expectManners(bench, {
      by: 'jurist-1',
      forbiddenTo: 'caseworker-boerneliv',
      complaintId: id,
      path: (complaintId) => `/complaints/${complaintId}/complainant`,
      body: {
        complainant: { role: 'custody-holder', person: { name: 'Line Holm', cpr: '0707807071' } },
        reason: 'Navnesøster.',
      },
    });
    expect(await roles(id)).toEqual([
      ['Mette Holm'],
      ['Villads Holm', 'concerned'],
      ['Line Holm', 'complainant', 'custody-holder'],
    ]);
    const { body } = await bench.as('jurist-1').post('/persons/find', { cpr: '0707807071' });
    expect(body.complaints).toEqual([{ complaintId: id, number: expect.any(String) }]);
  });

  it('knows the right complainant by the CPR number', async () => {
    const [first, second] = [await register(), await register()];
    const { body: line } = await bench
      .as('jurist-1')
      .post(`/complaints/${first}/parties`, partyBody({ cpr: '0808808081' }));
    const complainant = { role: 'custody-holder', person: { cpr: '080880-8081' } };
    await bench.as('jurist-1').post(`/complaints/${second}/complainant`, { complainant, reason: 'x' });
    expect((await partiesOf(bench, second)).at(-1)?.personId).toBe(line.id);
  });

  it('is refused when nothing changes, or nobody says which of several', async () => {
    const id = await register();
    const personId = (await partiesOf(bench, id))[0]?.personId;
    const same = { role: 'custody-holder', person: { personId } };
    const correct = async (body: object) =>
      (await bench.as('jurist-1').post(`/complaints/${id}/complainant`, body)).body as {
        type?: string;
        repeated?: boolean;
      };
    expect((await correct({ complainant: same, reason: 'x' })).type).toBe('/problems/complainant-unchanged');
    await bench.as('jurist-1').post(`/complaints/${id}/parties`, partyBody());
    const other = { role: 'custody-holder', person: { name: 'En tredje' } };
    expect(await correct({ complainant: other, reason: 'x' })).toMatchObject({
      type: '/problems/several-complainants',
      field: 'was',
    });
    expect((await correct({ complainant: other, was: id, reason: 'x' })).type).toBe('/problems/party-lacks-role');
    expect((await correct({ complainant: other, was: personId, reason: 'x' })).repeated).toBe(false);
  });

  it('gives the anonymous one a name, and who complained beside them goes on', async () => {
    const far = { name: 'Jens Holm', roles: ['complainant'] };
    const body = complaintBody({ form: 'oral', complainant: { role: 'anonymous' }, parties: [far] });
    const id = await registered(bench, 'jurist-1', '/complaints', body);
    const path = `/complaints/${id}/complainant`;
    const correct = (more: object) => bench.as('jurist-1').post(path, { reason: 'Navnet kom.', ...more });
    const line = { complainant: { role: 'custody-holder', person: { name: 'Line Holm' } } };
    expect((await correct({ complainant: { role: 'anonymous' } })).body.type).toBe('/problems/complainant-unchanged');
    const concerned = (await partiesOf(bench, id))[0]?.personId;
    expect((await correct({ ...line, was: concerned })).body.type).toBe('/problems/party-lacks-role');
    expect((await correct(line)).status).toBe(200);
    const others = [
      ['Villads Holm', 'concerned'],
      ['Jens Holm', 'complainant'],
    ];
    expect(await roles(id)).toEqual([...others, ['Line Holm', 'complainant', 'custody-holder']]);
    expect((await partiesOf(bench, id)).map(({ leftOn }) => leftOn)).toEqual([null, null, null]);
    const was = (await partiesOf(bench, id)).at(-1)?.personId;
    expect((await correct({ complainant: { role: 'anonymous' }, was })).status).toBe(200);
    expect(await roles(id)).toEqual([...others, ['Line Holm']]);
    expect((await correct({ ...line, complainant: { ...line.complainant, person: { personId: was } } })).status).toBe(
      200,
    );
    expect(await roles(id)).toEqual([...others, ['Line Holm', 'complainant', 'custody-holder']]);
  });

  it('replaces whom the case concerns, and nobody comes in their place when nobody is named', async () => {
    const id = await register();
    await expectManners(bench, {
      by: 'jurist-1',
      forbiddenTo: 'caseworker-boerneliv',
      complaintId: id,
      path: (complaintId) => `/complaints/${complaintId}/concerned-person`,
      body: { concerns: { name: 'Storebror Holm', bornOn: '2012-05-01' }, reason: 'Det var broderen.' },
    });
    expect(await roles(id)).toEqual([
      ['Mette Holm', 'complainant', 'custody-holder'],
      ['Villads Holm'],
      ['Storebror Holm', 'concerned'],
    ]);
    expect((await partiesOf(bench, id)).at(-1)).toMatchObject({ age: { years: 13, on: '2026-02-20' } });
    const path = `/complaints/${id}/concerned-person`;
    expect((await bench.as('jurist-1').post(path, { reason: 'Ingen bestemt.' })).status).toBe(200);
    const again = await bench.as('jurist-1').post(path, { reason: 'Ingen bestemt.' });
    expect([again.status, again.body.type]).toEqual([409, '/problems/concerned-person-unchanged']);
  });
});

import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench, pointIds } from '../../testing/complaints-bench.js';
import { appealDeadlineOf, firstReceiptOf, journeyTextOf, withOtherParty } from '../../testing/other-party.js';
import { cprOfMother, lawyerBody, partiesOf, partyBody, withParty } from '../../testing/people-bench.js';

const reason = 'Forvekslet med broderen.';

describe('Correcting what was recorded of a party', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());
  beforeEach(() => {
    bench.clock.set('2026-03-02T09:00:00.000Z');
  });

  const path = (id: string, personId: string) => `/complaints/${id}/parties/${personId}/step-correction`;
  const jurist = () => bench.as('jurist-1');
  const correct = (id: string, personId: string, body: object) =>
    jurist().post(path(id, personId), { reason, ...body });
  const partyIn = async (id: string, personId: string) =>
    (await partiesOf(bench, id)).find((each) => each.personId === personId);

  it('leaves who did not leave with all that they had, and the old belief to asOf', async () => {
    const { id, personId } = await withParty(bench, lawyerBody());
    await jurist().post(`/complaints/${id}/parties/${personId}/power-of-attorney`, { receivedOn: '2026-02-25' });
    const before = await partyIn(id, personId);
    await jurist().post(`/complaints/${id}/parties/${personId}/departure`, { leftOn: '2026-02-26' });
    bench.clock.set('2026-03-05T09:00:00.000Z');
    await expectManners(bench, {
      ...{ by: 'jurist-1', forbiddenTo: 'caseworker-boerneliv', complaintId: id },
      path: (complaintId) => path(complaintId, personId),
      body: { step: 'left', roles: ['representative'], reason },
    });
    expect(await partyIn(id, personId)).toEqual(before);
    const then = await jurist().get(`/complaints/${id}?asOf=2026-03-04`);
    expect(then.body.parties.at(-1)).toMatchObject({ personId, roles: [], leftOn: '2026-02-26' });
    const now = await jurist().get(`/complaints/${id}?persons=true`);
    expect(now.body.corrections).toMatchObject([{ type: 'PartyStepCorrected', reason }]);
    expect((await jurist().get(`/complaints/${id}`)).text).not.toContain('Forvekslet');
  });

  it('lets go of who never was a party: their receipt, their deadline, their steps, and that they are found here', async () => {
    const { appealed: of, personId } = await withOtherParty(bench);
    await jurist().post(`/complaints/${of.id}/parties/${personId}/details`, { cpr: cprOfMother, reason: 'x' });
    const found = async () => (await jurist().post('/persons/find', { cpr: cprOfMother })).body.complaints as unknown[];
    expect(await found()).toHaveLength(1);
    expect(await appealDeadlineOf(bench, of, personId)).toMatchObject({ state: 'due-soon' });
    expect(await journeyTextOf(bench, of)).toContain('fik en part afgørelsen');
    // The log goes on from the day on which the other complaint was put right.
    bench.clock.set('2026-03-07T09:00:00.000Z');
    const done = await correct(of.id, personId, { step: 'joined', roles: ['custody-holder'] });
    expect(done.status).toBe(200);
    expect(await partyIn(of.id, personId)).toBeUndefined();
    expect(await appealDeadlineOf(bench, of, personId)).toMatchObject({ state: 'superseded' });
    expect(await firstReceiptOf(bench, of)).toBeUndefined();
    expect(await firstReceiptOf(bench, of, '?asOf=2026-03-06')).toMatchObject({ personId });
    const told = await journeyTextOf(bench, of);
    expect(told).not.toContain('fik en part afgørelsen');
    expect(told).toContain('blev det rettet, at en person aldrig kom med i sagen som forældremyndighedsindehaver');
    expect(await found()).toEqual([]);
    const receipt = { personId, receivedOn: '2026-02-09', channel: 'letter', guidance: 'given' };
    const refused = await jurist().post(`/complaints/${of.id}/decisions/${of.decisionId}/receipts`, receipt);
    expect(refused.body.type).toBe('/problems/receipt-person-unknown');
  });

  it('shows a power of attorney that never came as waited for, and takes it then', async () => {
    const { id, personId } = await withParty(bench, lawyerBody({ roles: ['representative', 'complainant'] }));
    const at = `/complaints/${id}/parties/${personId}/power-of-attorney`;
    await jurist().post(at, { receivedOn: '2026-02-25' });
    expect((await correct(id, personId, { step: 'power-of-attorney-received' })).status).toBe(200);
    expect((await partyIn(id, personId))?.powerOfAttorney).toMatchObject({ state: 'waiting', receivedOn: null });
    expect((await jurist().post(at, { receivedOn: '2026-02-27' })).status).toBe(200);
    const redated = await correct(id, personId, { step: 'power-of-attorney-received', on: '2026-02-26' });
    expect(redated.status).toBe(200);
    expect((await partyIn(id, personId))?.powerOfAttorney).toMatchObject({ receivedOn: '2026-02-26' });
  });

  it('lets an assessment of an earlier day follow one that was typed for too late a day', async () => {
    const { id, personId } = await withParty(bench, partyBody());
    const [, pointId = ''] = await pointIds(bench, id);
    const assess = (assessedOn: string, standing: string) =>
      jurist().post(`/complaints/${id}/parties/${personId}/standing`, { pointId, standing, assessedOn, reason: 'x' });
    await assess('2026-03-01', 'not-entitled');
    expect((await assess('2026-02-26', 'entitled')).body.type).toBe('/problems/date-before-last-step');
    expect((await correct(id, personId, { step: 'standing-assessed', pointId })).status).toBe(200);
    expect((await assess('2026-02-26', 'entitled')).status).toBe(200);
    expect((await partyIn(id, personId))?.standings).toContainEqual(
      expect.objectContaining({ pointId, standing: 'entitled', why: 'assessed' }),
    );
  });

  it.each([
    ['step-not-taken', 409, { step: 'left', roles: ['custody-holder'] }],
    ['step-date-unchanged', 409, { step: 'joined', roles: ['custody-holder'], on: '2026-02-24' }],
    ['party-step-detail-missing', 422, { step: 'joined' }],
    ['party-step-detail-superfluous', 422, { step: 'power-of-attorney-received', roles: ['other'] }],
    ['date-in-the-future', 422, { step: 'joined', roles: ['custody-holder'], on: '2026-03-03' }],
  ])('is refused for %s', async (code, status, body) => {
    const { id, personId } = await withParty(bench, partyBody());
    const refused = await correct(id, personId, body);
    expect([refused.status, refused.body.type]).toEqual([status, `/problems/${code}`]);
    expect(refused.body.detail).not.toMatch(/[{}]/);
    expect(refused.text).not.toContain('Line Holm');
  });

  it('says in words who is put right elsewhere, and who stays because of others', async () => {
    const { id, personId } = await withParty(bench, partyBody());
    const [child] = await partiesOf(bench, id);
    const registered = await correct(id, child?.personId ?? '', { step: 'joined', roles: ['complainant'] });
    expect([registered.status, registered.body.detail]).toEqual([409, expect.stringContaining('»klager«') as string]);
    await jurist().post(`/complaints/${id}/parties`, lawyerBody({ represents: personId }));
    await correct(id, personId, { step: 'joined', roles: ['complainant'] });
    const represented = await correct(id, personId, { step: 'joined', roles: ['custody-holder'] });
    expect([represented.status, represented.body.type]).toEqual([409, '/problems/party-is-represented']);
  });

  it.each([
    ['on', { step: 'left', roles: ['other'], on: '26-02-2026' }],
    ['step', { step: 'received' }],
    ['roles', { step: 'left', roles: [] }],
    ['reason', { step: 'left', roles: ['other'], reason: '' }],
  ])('needs a right %s', async (field, body) => {
    const { id, personId } = await withParty(bench, partyBody());
    const wrong = await correct(id, personId, body);
    expect(wrong.status).toBe(400);
    expect((wrong.body.errors as { readonly field: string }[]).map((error) => error.field)).toContain(field);
  });
});

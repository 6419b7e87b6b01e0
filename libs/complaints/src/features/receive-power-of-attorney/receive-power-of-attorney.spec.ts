import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { lawyerBody, partiesOf, partyBody, withParty } from '../../testing/people-bench.js';

describe('A power of attorney', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const at = (id: string, personId: string) => `/complaints/${id}/parties/${personId}`;
  const power = async (id: string, personId: string) =>
    (await partiesOf(bench, id)).find((each) => each.personId === personId)?.powerOfAttorney;

  it('is asked for, and is then required', async () => {
    const { id, personId } = await withParty(bench, lawyerBody({ powerOfAttorney: { required: false } }));
    expect(await power(id, personId)).toEqual({ state: 'not-required', askedOn: null, receivedOn: null });
    await expectManners(bench, {
      by: 'caseworker-boerneliv',
      forbiddenTo: 'caseworker-ungeliv',
      complaintId: id,
      path: (complaintId) => `${at(complaintId, personId)}/power-of-attorney-request`,
      body: { askedOn: '2026-02-25' },
    });
    expect(await power(id, personId)).toEqual({ state: 'waiting', askedOn: '2026-02-25', receivedOn: null });
  });

  it('is received, once', async () => {
    const { id, personId } = await withParty(bench, lawyerBody());
    await expectManners(bench, {
      by: 'caseworker-boerneliv',
      forbiddenTo: 'caseworker-ungeliv',
      complaintId: id,
      path: (complaintId) => `${at(complaintId, personId)}/power-of-attorney`,
      body: { receivedOn: '2026-02-26' },
    });
    expect(await power(id, personId)).toEqual({ state: 'received', askedOn: null, receivedOn: '2026-02-26' });
    for (const [path, body] of [
      ['power-of-attorney', { receivedOn: '2026-02-27' }],
      ['power-of-attorney-request', { askedOn: '2026-02-27' }],
    ] as const) {
      const again = await bench.as('jurist-1').post(`${at(id, personId)}/${path}`, body);
      expect([again.status, again.body.type]).toEqual([409, '/problems/power-of-attorney-already-received']);
    }
  });

  it('is put right with a reason when it was recorded for a wrong day', async () => {
    const { id, personId } = await withParty(bench, lawyerBody());
    const receive = (body: object) => bench.as('jurist-1').post(`${at(id, personId)}/power-of-attorney`, body);
    const early = await receive({ receivedOn: '1950-01-01' });
    expect([early.status, early.body.type, early.body.earliest]).toEqual([
      422,
      '/problems/date-too-early',
      '2000-01-01',
    ]);
    expect((await receive({ receivedOn: '2026-02-20' })).status).toBe(200);
    const again = await receive({ receivedOn: '2026-02-26' });
    expect([again.status, again.body.detail]).toEqual([409, expect.stringContaining('begrundelse i reason') as string]);
    expect((await receive({ receivedOn: '2026-02-26', reason: '' })).status).toBe(400);
    expect((await receive({ receivedOn: '2026-02-26', reason: 'Tastefejl.' })).status).toBe(200);
    expect(await power(id, personId)).toEqual({ state: 'received', askedOn: null, receivedOn: '2026-02-26' });
  });

  it('does not come before it was asked for', async () => {
    const { id, personId } = await withParty(bench, lawyerBody());
    const post = (path: string, body: object) => bench.as('jurist-1').post(`${at(id, personId)}/${path}`, body);
    await post('power-of-attorney-request', { askedOn: '2026-02-25' });
    const early = await post('power-of-attorney', { receivedOn: '2026-02-24' });
    expect([early.status, early.body.type]).toEqual([422, '/problems/power-of-attorney-before-it-was-asked-for']);
    expect((await post('power-of-attorney', { receivedOn: '2026-02-25' })).status).toBe(200);
  });

  it('is a representative’s alone, and comes on a day that is not tomorrow', async () => {
    const { id, personId } = await withParty(bench, partyBody());
    const post = (path: string, body: object) => bench.as('jurist-1').post(`${at(id, personId)}/${path}`, body);
    expect((await post('power-of-attorney', { receivedOn: '2026-02-26' })).body.type).toBe(
      '/problems/not-a-representative',
    );
    const lawyer = await withParty(bench, lawyerBody());
    const tomorrow = await bench
      .as('jurist-1')
      .post(`${at(lawyer.id, lawyer.personId)}/power-of-attorney`, { receivedOn: '2026-03-03' });
    expect([tomorrow.status, tomorrow.body.type]).toEqual([422, '/problems/date-in-the-future']);
    expect((await post('power-of-attorney', { receivedOn: '26-02-2026' })).status).toBe(400);
  });
});

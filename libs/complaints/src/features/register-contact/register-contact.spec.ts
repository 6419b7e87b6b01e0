import type { SliceBench } from '@lydhoer/http/testing';
import { complaintsBench, contactBody } from '../../testing/complaints-bench.js';

describe('Registering a contact', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  it('records it with a number of its own and without points', async () => {
    const { status, body } = await bench.as('borgerraadgiver').post('/contacts', contactBody());
    expect(status).toBe(201);
    const read = await bench.as('borgerraadgiver').get(`/complaints/${body.id}`);
    expect(read.body).toMatchObject({ subject: 'contact', status: 'open', points: [], number: '2026-0001' });
  });

  it('takes an anonymous one', async () => {
    const { status } = await bench
      .as('jurist-1')
      .post('/contacts', contactBody({ complainant: { role: 'anonymous' } }));
    expect(status).toBe(201);
  });

  it('refuses a day of receipt that is still to come in Denmark, though it has come elsewhere', async () => {
    const { status, body } = await bench.as('jurist-1').post('/contacts', contactBody({ receivedOn: '2026-03-03' }));
    expect([status, body.type, body.latest]).toEqual([422, '/problems/date-in-the-future', '2026-03-02']);
  });

  it('takes the day that has already begun in Denmark', async () => {
    bench.clock.set('2026-03-02T23:30:00.000Z');
    const { status } = await bench.as('jurist-1').post('/contacts', contactBody({ receivedOn: '2026-03-03' }));
    expect(status).toBe(201);
  });

  it('refuses points: a contact has none', async () => {
    const { status, body } = await bench.as('jurist-1').post('/contacts', contactBody({ points: [] }));
    expect([status, body.errors[0].field]).toEqual([400, 'points']);
  });

  it('is forbidden to the working group', async () => {
    expect((await bench.as('working-group-1').post('/contacts', contactBody())).status).toBe(403);
  });

  it('gives the first answer to the same key again', async () => {
    const key = { 'idempotency-key': 'contact-once' };
    const first = await bench.as('jurist-1').post('/contacts', contactBody(), key);
    const again = await bench.as('jurist-1').post('/contacts', contactBody(), key);
    expect(again.body).toEqual({ ...first.body, repeated: true });
  });

  it('tells a complaint under the same key from it', async () => {
    const key = { 'idempotency-key': 'either' };
    await bench.as('jurist-1').post('/contacts', contactBody(), key);
    const { status } = await bench
      .as('jurist-1')
      .post(
        '/complaints',
        contactBody({ points: [{ kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv' }] }),
        key,
      );
    expect(status).toBe(422);
  });
});

import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';
import { sent, told } from '../../testing/handled-complaints.js';
describe('Annulling a registration', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/annulment`;
  const twice = (otherComplaintId: string) => ({
    ground: 'registered-twice',
    otherComplaintId,
    reason: 'Tastet to gange.',
  });
  const error = { ground: 'registered-in-error', reason: 'Det var slet ikke en klage.' };
  const complaint = () => registered(bench, 'jurist-1', '/complaints', complaintBody());
  const listed = async (query = '') => {
    const { body } = await bench.as('jurist-1').get(`/complaints?limit=100${query}`);
    return (body.items as { id: string }[]).map(({ id }) => id);
  };

  it('leaves it readable, and in no list that does not ask for it', async () => {
    const [id, other] = [await complaint(), await complaint()];
    const by = { by: 'team-leader-boerneliv', forbiddenTo: 'caseworker-boerneliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body: twice(other) });
    expect(await told(bench, id, 'RegistrationAnnulled')).toMatchObject({
      ground: 'registered-twice',
      otherComplaintId: other,
    });
    expect((await bench.as('jurist-1').get(`/complaints/${id}`)).status).toBe(200);
    expect([(await listed()).includes(id), (await listed()).includes(other)]).toEqual([false, true]);
    expect(await listed('&standing=annulled')).toContain(id);
  });

  it('lets nothing be done about it, and says what to do', async () => {
    const id = await complaint();
    await sent(bench, 'jurist-1', path(id), error);
    const again = await bench.as('jurist-1').post(path(id), error);
    expect([again.status, again.body.type]).toEqual([409, '/problems/registration-annulled']);
    expect(again.body.detail).toContain('Genindsæt');
    const closing = await bench.as('jurist-1').post(`/complaints/${id}/closing`, { closedOn: '2026-03-02' });
    expect([closing.status, closing.body.type]).toEqual([409, '/problems/registration-annulled']);
  });

  it('names another registration that there is and that counts', async () => {
    const [id, other] = [await complaint(), await complaint()];
    const refused = async (body: object) => (await bench.as('jurist-1').post(path(id), body)).body.type as string;
    expect(await refused(twice('00000000-0000-4000-8000-000000000000'))).toBe('/problems/other-complaint-unknown');
    expect(await refused(twice(id))).toBe('/problems/other-complaint-is-this-one');
    expect(await refused({ ground: 'registered-twice', reason: 'x' })).toBe('/problems/other-complaint-missing');
    expect(await refused({ ...error, otherComplaintId: other })).toBe(
      '/problems/other-complaint-only-when-registered-twice',
    );
    await sent(bench, 'jurist-1', path(other), error);
    expect(await refused(twice(other))).toBe('/problems/other-complaint-does-not-count');
  });
});

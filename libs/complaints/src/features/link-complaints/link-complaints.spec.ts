import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, contactBody, registered } from '../../testing/complaints-bench.js';
import { answeredComplaint } from '../../testing/handled-complaints.js';

describe('Linking a case to another', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const complaint = (changes: object = {}) => registered(bench, 'jurist-1', '/complaints', complaintBody(changes));
  const links = async (id: string) => (await bench.as('jurist-1').get(`/complaints/${id}/links`)).body.links as unknown;
  const path = (id: string) => `/complaints/${id}/links`;

  it('shows each on the other', async () => {
    const [one, to] = [await complaint(), await complaint()];
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: one,
      path,
      body: { to, relation: 'same-decision', reason: 'Begge forældre klager.' },
    });
    expect(await links(one)).toEqual([
      expect.objectContaining({ complaintId: to, direction: 'to', linkedOn: '2026-03-02' }),
    ]);
    expect(await links(to)).toEqual([
      expect.objectContaining({ complaintId: one, relation: 'same-decision', direction: 'from' }),
    ]);
  });

  it('keeps the reason for those who may read it, with the case it was given on', async () => {
    const [one, to] = [await complaint(), await complaint()];
    await bench.as('jurist-1').post(path(one), { to, relation: 'same-child', reason: 'Begge om Villads.' });
    const read = async (id: string, query = '') => (await bench.as('jurist-1').get(`${path(id)}${query}`)).text;
    expect(await read(one, '?persons=true')).toContain('Begge om Villads.');
    expect(await read(one)).not.toContain('Villads');
    expect(await read(to, '?persons=true')).not.toContain('Villads');
    const events = await bench.store.readStream(`complaint-${one}`);
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain('Villads');
  });

  it('is made by the borgerrådgiver on what she registered', async () => {
    const one = await registered(bench, 'borgerraadgiver', '/complaints', complaintBody());
    const body = { to: await complaint(), relation: 'same-decision' };
    expect((await bench.as('borgerraadgiver').post(path(one), body)).status).toBe(200);
    const others = { to: one, relation: 'same-child' };
    expect((await bench.as('borgerraadgiver').post(path(body.to), others)).status).toBe(403);
  });

  it('takes a contact, and a case without a reason', async () => {
    const contact = await registered(bench, 'jurist-1', '/contacts', contactBody());
    const answer = await bench
      .as('jurist-1')
      .post(path(contact), { to: await complaint(), relation: 'same-complainant' });
    expect(answer.status).toBe(200);
  });

  it('refuses itself, what is not there, and what is linked so already', async () => {
    const [one, to] = [await complaint(), await complaint()];
    const link = async (id: string, body: object) => {
      const { status, body: problem } = await bench.as('jurist-1').post(path(id), body);
      return [status, problem.type as unknown];
    };
    const nobodys = '00000000-0000-4000-8000-000000000000';
    const relation = 'same-decision';
    expect(await link(one, { to: one, relation })).toEqual([422, '/problems/linked-to-itself']);
    expect(await link(one, { to: nobodys, relation })).toEqual([422, '/problems/other-complaint-unknown']);
    expect(await link(one, { to, relation })).toEqual([200, undefined]);
    expect(await link(one, { to, relation })).toEqual([409, '/problems/already-linked']);
    expect(await link(to, { to: one, relation })).toEqual([409, '/problems/already-linked']);
    const later = await complaint({ receivedOn: '2026-02-25' });
    expect(await link(one, { to: later, relation: 'repeated-after-answer' })).toEqual([
      422,
      '/problems/repeats-a-later-complaint',
    ]);
    const repeats = { to: one, relation: 'repeated-after-answer' };
    expect(await link(later, repeats)).toEqual([422, '/problems/repeats-what-is-not-answered']);
    const { id } = await answeredComplaint(bench);
    const next = await complaint({ receivedOn: '2026-03-01' });
    expect(await link(next, { ...repeats, to: id })).toEqual([200, undefined]);
  });

  it('takes no relation and no id that are none', async () => {
    const one = await complaint();
    const fields = async (body: object) =>
      (await bench.as('jurist-1').post(path(one), body)).body.errors.map(
        ({ field }: { field: string }) => field,
      ) as string[];
    expect(await fields({ to: '4711', relation: 'cousins' })).toEqual(['to', 'relation']);
  });
});

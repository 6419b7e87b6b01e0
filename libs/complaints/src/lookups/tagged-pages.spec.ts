import type { SliceBench } from '@lydhoer/http/testing';
import { complaintBody, complaintsBench, registered } from '../testing/complaints-bench.js';

describe('The ETag of a page that tells of other streams, too', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const jurist = () => bench.as('jurist-1');
  const registeredNow = () => registered(bench, 'jurist-1', '/complaints', complaintBody());
  const pages = ['', '/timeline', '/journey', '/journey?format=text'];
  const tagsOf = async (id: string) =>
    Promise.all(pages.map(async (page) => (await jurist().get(`/complaints/${id}${page}`)).headers.etag));
  const revisionOf = async (id: string) => (await jurist().get(`/complaints/${id}`)).body.revision as string;
  const merge = (id: string, into: string) =>
    jurist().post(`/complaints/${id}/merging`, { into, reason: 'Samme brev' });
  const unmerge = (id: string) => jurist().post(`/complaints/${id}/unmerging`, { reason: 'To breve' });

  it('is the revision while nothing happened elsewhere, and another one after each merge and its undoing', async () => {
    const [first, again] = [await registeredNow(), await registeredNow()];
    const revision = await revisionOf(first);
    const expected = (tag: string) => pages.map(() => tag);
    expect(await tagsOf(first)).toEqual(expected(`"${revision}"`));
    const seen = [];
    for (const step of [merge, unmerge, merge]) {
      expect((await step(again, first)).status).toBe(200);
      seen.push(await tagsOf(first));
    }
    expect(seen).toEqual(['1', '2', '3'].map((times) => expected(`"${revision}.${times}"`)));
    expect(await revisionOf(first)).toBe(revision);
  });

  it('may be sent as If-Match, and is refused once the complaint itself went on', async () => {
    const [first, again] = [await registeredNow(), await registeredNow()];
    await merge(again, first);
    const [tag = ''] = await tagsOf(first);
    expect(tag).toMatch(/^"\d+\.1"$/);
    const correction = { receivedOn: '2026-02-19', reason: 'Stemplet i postrummet.' };
    const path = `/complaints/${first}/receipt-date`;
    const changed = await jurist().post(path, correction, { 'if-match': tag });
    expect([changed.status, changed.headers.etag]).toEqual([200, `"${changed.body.revision}"`]);
    const stale = await jurist().post(path, { ...correction, receivedOn: '2026-02-18' }, { 'if-match': tag });
    expect([stale.status, stale.headers.etag]).toEqual([412, `"${changed.body.revision}"`]);
  });

  it('of a past day is the one it had then', async () => {
    const [first, again] = [await registeredNow(), await registeredNow()];
    const [before] = await tagsOf(first);
    bench.clock.set('2026-03-03T10:00:00.000Z');
    await merge(again, first);
    const { headers } = await jurist().get(`/complaints/${first}?asOf=2026-03-02`);
    expect(headers.etag).toBe(before);
    expect((await tagsOf(first))[0]).not.toBe(before);
  });
});

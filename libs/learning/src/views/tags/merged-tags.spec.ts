import { demoPersona } from '@lydhoer/access';
import type { SliceBench } from '@lydhoer/http/testing';
import { done, learningBench, registeredComplaint, staffId } from '../../testing/learning-bench.js';

type Complaint = Awaited<ReturnType<typeof registeredComplaint>>;
const reasons = { scheme: 'duty', cause: 'FVL.24' } as const;

describe('The tags of a complaint into which another registration was merged', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await learningBench();
  });
  afterAll(() => bench.close());

  const tag = (by: 'jurist-1' | 'jurist-2', { complaintId, pointId }: Complaint, body: object = reasons) =>
    done(bench, by, `/complaints/${complaintId}/points/${pointId}/tags`, body);
  const untag = async ({ complaintId, pointId }: Complaint) => {
    const path = `/complaints/${complaintId}/points/${pointId}/tags/duty/FVL.24/removal`;
    const { status, body } = await bench.as('jurist-1').post(path, { reason: 'Sagen var oplyst.' });
    return [status, (body as { type?: string }).type];
  };
  const merge = ({ complaintId }: Complaint, into: Complaint) =>
    done(bench, 'jurist-1', `/complaints/${complaintId}/merging`, { into: into.complaintId, reason: 'Samme brev.' });
  const unmerge = ({ complaintId }: Complaint) =>
    done(bench, 'jurist-1', `/complaints/${complaintId}/unmerging`, { reason: 'To breve.' });
  const tagsOf = async ({ complaintId }: Complaint, persona: Parameters<SliceBench['as']>[0] = 'jurist-1') =>
    (await bench.as(persona).get(`/complaints/${complaintId}/tags`)).body.tags as readonly object[];
  const untaggedOf = async ({ complaintId }: Complaint) => {
    const { body } = await bench.as('jurist-1').get('/complaints?limit=200');
    const items = body.items as readonly { readonly id: string; readonly untagged: number }[];
    return items.find(({ id }) => id === complaintId)?.untagged;
  };
  const two = async () => [await registeredComplaint(bench), await registeredComplaint(bench)] as const;

  it('are also those that were set on it before, each with where, until the merge is undone', async () => {
    const [first, again] = await two();
    await tag('jurist-2', again, { ...reasons, note: 'Mette Holm blev ikke hørt.' });
    const before = [await tagsOf(first), await tagsOf(again), await untaggedOf(first)];
    await merge(again, first);
    const shown = { ...reasons, taggedBy: staffId('jurist-2'), taggedOn: '2026-03-02', forgotten: false };
    const note = 'Mette Holm blev ikke hørt.';
    expect(await tagsOf(first)).toEqual([{ ...shown, pointId: first.pointId, note, setOn: [again] }]);
    expect(await tagsOf(again)).toEqual([{ ...shown, pointId: again.pointId, note, goesOnIn: first }]);
    expect(await untaggedOf(first)).toBe(0);
    await unmerge(again);
    expect([await tagsOf(first), await tagsOf(again), await untaggedOf(first)]).toEqual(before);
  });

  it('count once where both were tagged with the same, and the complaint’s own is shown', async () => {
    const [first, again] = await two();
    await tag('jurist-2', again);
    await tag('jurist-1', again, { scheme: 'duty', cause: 'OFL.13' });
    await tag('jurist-1', first);
    await merge(again, first);
    expect(await tagsOf(first)).toEqual([
      expect.objectContaining({ ...reasons, taggedBy: staffId('jurist-1'), setOn: [first, again] }),
      expect.objectContaining({ scheme: 'duty', cause: 'OFL.13', pointId: first.pointId, setOn: [again] }),
    ]);
    await unmerge(again);
    expect(await tagsOf(first)).toEqual([expect.not.objectContaining({ setOn: expect.anything() })]);
  });

  it('of several registrations show the first', async () => {
    const [first, again] = await two();
    const third = await registeredComplaint(bench);
    await tag('jurist-2', third);
    bench.clock.set('2026-03-03T09:00:00.000Z');
    await tag('jurist-1', again);
    await merge(again, first);
    await merge(third, first);
    expect(await tagsOf(first)).toMatchObject([{ taggedBy: staffId('jurist-2'), setOn: [third, again] }]);
    bench.clock.set('2026-03-02T09:00:00.000Z');
  });

  it('are taken away where they were set', async () => {
    const [first, again] = await two();
    await tag('jurist-2', again);
    await merge(again, first);
    expect(await untag(first)).toEqual([404, '/problems/tag-unknown']);
    expect((await untag(again))[0]).toBe(200);
    expect([await tagsOf(first), await untaggedOf(first)]).toEqual([[], 1]);
  });

  it('show a note to those who may read the registration that it was given on', async () => {
    const first = await registeredComplaint(bench);
    const elsewhere = await registeredComplaint(bench, { team: 'ungeliv', by: 'caseworker-ungeliv' });
    await tag('jurist-2', elsewhere, { ...reasons, note: 'Familien blev ikke hørt.' });
    await merge(elsewhere, first);
    expect(await tagsOf(first, 'caseworker-boerneliv')).toMatchObject([{ note: null, setOn: [elsewhere] }]);
    expect(await tagsOf(first, 'jurist-1')).toMatchObject([{ note: 'Familien blev ikke hørt.' }]);
    expect(demoPersona('caseworker-boerneliv').teams).not.toContain('ungeliv');
  });

  it('of an annulled second registration stay its own: nobody said which point is which', async () => {
    const [first, again] = await two();
    await tag('jurist-2', again);
    await done(bench, 'jurist-1', `/complaints/${again.complaintId}/annulment`, {
      ...{ ground: 'registered-twice', otherComplaintId: first.complaintId, reason: 'To gange.' },
    });
    expect(await tagsOf(first)).toEqual([]);
    expect(await tagsOf(again)).toEqual([expect.not.objectContaining({ goesOnIn: expect.anything() })]);
  });
});

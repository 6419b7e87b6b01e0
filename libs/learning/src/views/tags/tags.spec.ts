import { textKey } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { PointTagged, PointUntagged } from '../../domain/tagging.events.js';
import { done, learningBench, nobodys, registeredComplaint } from '../../testing/learning-bench.js';
import { tagsView } from './tags.view.js';

describe('The tags of a complaint', () => {
  let bench: SliceBench;
  let complaintId: string;
  beforeAll(async () => {
    bench = await learningBench();
    const registered = await registeredComplaint(bench);
    complaintId = registered.complaintId;
    const tag = { scheme: 'duty', cause: 'OFL.13', note: 'Opkaldet fra Mette Holm er ikke noteret.' };
    await done(bench, 'jurist-1', `/complaints/${complaintId}/points/${registered.pointId}/tags`, tag);
  });
  afterAll(() => bench.close());
  const tags = (persona: Parameters<SliceBench['as']>[0]) => bench.as(persona).get(`/complaints/${complaintId}/tags`);

  it('show the note to those who may read the complaint with persons', async () => {
    const noteFor = async (persona: Parameters<SliceBench['as']>[0]) =>
      (await tags(persona)).body.tags[0].note as string | null;
    expect(await noteFor('jurist-2')).toContain('Mette Holm');
    expect(await noteFor('caseworker-boerneliv')).toContain('Mette Holm');
    expect(await noteFor('working-group-1')).toBeNull();
    expect(await noteFor('team-leader-skoleliv')).toBeNull();
  });
  it.each(['caseworker-ungeliv', 'analyst', 'operator'] as const)('are not for the %s', async (persona) => {
    expect((await tags(persona)).status).toBe(403);
  });
  it('of a complaint nobody registered are unknown', async () => {
    const { status, body } = await bench.as('jurist-1').get(`/complaints/${nobodys}/tags`);
    expect([status, body.type]).toEqual([404, '/problems/tagged-complaint-unknown']);
  });
  it('show that a note was forgotten', async () => {
    await bench.vault.forget(textKey(`tagging-${complaintId}`));
    expect((await tags('jurist-1')).body.tags).toEqual([expect.objectContaining({ note: null, forgotten: true })]);
  });
});

describe('The tags view', () => {
  const tag = (complaintId: string, cause: string) =>
    recorded<PointTagged>(
      'PointTagged',
      { complaintId, pointId: 'p', scheme: 'duty', cause, taggedBy: 'a', taggedOn: '2026-03-01', note: null },
      { stream: `tagging-${complaintId}` },
    );
  const untag = (complaintId: string, cause: string) =>
    recorded<PointUntagged>(
      'PointUntagged',
      {
        complaintId,
        pointId: 'p',
        scheme: 'duty',
        cause,
        untaggedBy: 'a',
        untaggedOn: '2026-03-01',
        reason: { key: 'text:tagging', box: 'AAAA' },
      },
      { stream: `tagging-${complaintId}` },
    );
  const events = [tag('c1', 'FVL.7'), tag('c2', 'FVL.7'), tag('c1', 'FVL.24'), untag('c1', 'FVL.7')];

  it('keeps the tags that stand, each complaint’s apart', () => {
    const rows = foldInto(tagsView, events).rows('tag');
    expect(rows.map((row) => [row.complaint_id, row.cause])).toEqual([
      ['c1', 'FVL.24'],
      ['c2', 'FVL.7'],
    ]);
  });
  it('is the same after every replay', () => {
    expectReplayToEqual(tagsView, [...events, tag('c1', 'FVL.7')]);
  });
});

import type { RecordedEvent } from '@lydhoer/event-store';
import type { PointTagged, PointUntagged } from '@lydhoer/learning/events';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { intake, point } from '../../testing/complaint-examples.js';
import { complaintListView } from './complaint-list.view.js';

const happened = <E extends ComplaintEvent>(type: E['type'], data: E['data']) =>
  recorded<E>(type, data, { stream: `complaint-${data.complaintId}` });
const registered = (complaintId: string, ...pointIds: readonly string[]) =>
  happened('ComplaintRegistered', { ...intake({ complaintId }), points: pointIds.map((id) => point(id)) });
const tag = (complaintId: string, pointId: string, cause: string) => ({
  ...{ complaintId, pointId, scheme: 'legal-cause' as const, cause },
});
const tagged = (complaintId: string, pointId: string, cause = 'FACTS') =>
  recorded<PointTagged>(
    'PointTagged',
    { ...tag(complaintId, pointId, cause), taggedBy: 'anders', taggedOn: '2026-03-01', note: null },
    { stream: `tagging-${complaintId}` },
  );
const untagged = (complaintId: string, pointId: string, cause = 'FACTS') =>
  recorded<PointUntagged>(
    'PointUntagged',
    { ...tag(complaintId, pointId, cause), untaggedBy: 'anders', untaggedOn: '2026-03-01', reason: 'x' },
    { stream: `tagging-${complaintId}` },
  );
const merged = (complaintId: string, points: Readonly<Record<string, string>>) =>
  happened('ComplaintMergedInto', {
    ...{ complaintId, into: 'first', reason: 'samme' },
    points: Object.entries(points).map(([pointId, sameAs]) => ({ pointId, sameAs })),
  });
const unmerged = (complaintId: string) =>
  happened('ComplaintUnmerged', { complaintId, from: 'first', reason: 'to klager' });

const both = [registered('first', 'p1', 'p2'), registered('again', 'q1', 'q2')];
const merge = merged('again', { q1: 'p1', q2: 'p2' });

const untaggedIn = (...events: readonly RecordedEvent[]) =>
  Object.fromEntries(
    foldInto(complaintListView, [...both, ...events])
      .rows('complaint_list')
      .map((row) => [String(row.complaint_id), Number(row.untagged)] as const),
  );

describe('A point that was tagged before its complaint was merged into another', () => {
  it('is tagged in the complaint that goes on, and in its own, until the merge is undone', () => {
    expect(untaggedIn(tagged('again', 'q1'))).toEqual({ first: 2, again: 1 });
    expect(untaggedIn(tagged('again', 'q1'), merge)).toEqual({ first: 1, again: 1 });
    expect(untaggedIn(tagged('again', 'q1'), merge, unmerged('again'))).toEqual({ first: 2, again: 1 });
    expect(untaggedIn(tagged('again', 'q1'), merge, unmerged('again'), merge)).toEqual({ first: 1, again: 1 });
  });

  it('is one grievance with the other, however often both were tagged', () => {
    const twice = [tagged('again', 'q1'), tagged('again', 'q1', 'HEARING'), tagged('first', 'p1')];
    expect(untaggedIn(...twice, merge)).toEqual({ first: 1, again: 1 });
    expect(untaggedIn(...twice, merge, untagged('first', 'p1'))).toEqual({ first: 1, again: 1 });
    expect(untaggedIn(...twice, merge, untagged('first', 'p1'), unmerged('again'))).toEqual({ first: 2, again: 1 });
    expect(untaggedIn(...twice, merge, unmerged('again'))).toEqual({ first: 1, again: 1 });
  });

  it('is not tagged there any more once its last tag was taken away', () => {
    const once = [tagged('again', 'q1'), tagged('again', 'q1', 'HEARING'), merge, untagged('again', 'q1')];
    expect(untaggedIn(...once)).toEqual({ first: 1, again: 1 });
    expect(untaggedIn(...once, untagged('again', 'q1', 'HEARING'))).toEqual({ first: 2, again: 2 });
  });

  it('is untagged again when another registration of it was, and the first is not', () => {
    const third = registered('third', 'r1');
    const mergedBoth = [third, tagged('again', 'q1'), tagged('third', 'r1'), merge, merged('third', { r1: 'p1' })];
    expect(untaggedIn(...mergedBoth)).toEqual({ first: 1, again: 1, third: 0 });
    expect(untaggedIn(...mergedBoth, unmerged('again'))).toEqual({ first: 1, again: 1, third: 0 });
    expect(untaggedIn(...mergedBoth, unmerged('again'), unmerged('third'))).toEqual({ first: 2, again: 1, third: 0 });
  });

  it('may be one of two that are the same grievance of the other', () => {
    const one = merged('again', { q1: 'p2', q2: 'p2' });
    expect(untaggedIn(tagged('again', 'q1'), tagged('again', 'q2'), one)).toEqual({ first: 1, again: 0 });
    expect(untaggedIn(tagged('again', 'q1'), tagged('again', 'q2'), one, untagged('again', 'q2'))).toEqual({
      first: 1,
      again: 1,
    });
  });

  it('leaves the columns as they were', () => {
    const rows = (...events: readonly RecordedEvent[]) =>
      foldInto(complaintListView, [...both, tagged('again', 'q1'), ...events]).rows('complaint_list_point');
    expect(rows(merge)).not.toEqual(rows());
    expect(rows(merge, unmerged('again'))).toEqual(rows());
    expect(rows(merge)).toMatchObject([
      { point_id: 'q1', tags: 1, tags_elsewhere: 0, goes_on_in: 'first', same_as: 'p1' },
      { point_id: 'q2', tags: 0, tags_elsewhere: 0, goes_on_in: 'first', same_as: 'p2' },
      { point_id: 'p1', tags: 0, tags_elsewhere: 1, goes_on_in: null, same_as: null },
      { point_id: 'p2', tags: 0, tags_elsewhere: 0, goes_on_in: null, same_as: null },
    ]);
  });

  it('is the same after every replay', () => {
    const points = { q1: 'p1', q2: 'p2' };
    expectReplayToEqual(complaintListView, [
      ...[registered('first', 'p1', 'p2'), registered('again', 'q1', 'q2'), tagged('again', 'q1')],
      ...[merged('again', points), unmerged('again'), merged('again', points), untagged('again', 'q1')],
    ]);
  });
});

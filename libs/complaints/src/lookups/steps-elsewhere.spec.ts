import { dateInDenmark } from '@lydhoer/kernel';
import type { SliceBench } from '@lydhoer/http/testing';
import { complaintBody, complaintsBench, recordForeign, registered } from '../testing/complaints-bench.js';
import { StepsElsewhere } from './steps-elsewhere.js';

describe('What happened to a complaint elsewhere, as of a position', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const told = async (type: string, data: object) => {
    await recordForeign(bench, 'collective-f1', { type, data: { collectiveId: 'f1', ...data } });
    return bench.store.head();
  };

  it('is without what was taken back, and with it before it was', async () => {
    await told('CollectiveOpened', {
      openedOn: '2026-02-05',
      title: 'x',
      source: { kind: 'letter', reference: null },
    });
    const joined = await told('FamilyJoined', { complaintId: 'c1', joinedOn: '2026-02-05', team: null });
    const undone = await told('FamilyLeft', {
      complaintId: 'c1',
      leftOn: '2026-02-06',
      reason: 'joined-by-mistake',
      note: null,
    });
    const again = await told('FamilyJoined', { complaintId: 'c1', joinedOn: '2026-02-07', team: null });
    await bench.as('jurist-1').get('/complaints');
    const elsewhere = bench.app.get(StepsElsewhere, { strict: false });
    const first = { what: 'collective-joined', thing: 'f1', on: '2026-02-05' };
    expect(elsewhere.of('c1', joined)).toEqual([first]);
    expect(elsewhere.of('c1', undone)).toEqual([]);
    expect(elsewhere.of('c1', again)).toEqual([{ ...first, on: '2026-02-07' }]);
    expect(elsewhere.of('c1', null)).toEqual([{ ...first, on: '2026-02-07' }]);
    expect(elsewhere.of('c2', null)).toEqual([]);
  });
});

describe('What a family did in a collective complaint, put right since', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const told = async (type: string, data: object) => {
    await recordForeign(bench, 'collective-f2', { type, data: { collectiveId: 'f2', complaintId: 'c1', ...data } });
    return bench.store.head();
  };
  const reason = 'x';

  it('is told as it turned out, and as it was believed before', async () => {
    const opened = { openedOn: '2026-02-01', title: 'x', source: { kind: 'letter', reference: null } };
    await recordForeign(bench, 'collective-f2', { type: 'CollectiveOpened', data: { collectiveId: 'f2', ...opened } });
    const positions = [
      await told('FamilyJoined', { joinedOn: '2026-02-05', team: null }),
      await told('FamilyLeft', { leftOn: '2026-02-07', reason: 'other', note: null }),
      await told('FamilyJoined', { joinedOn: '2026-02-09', team: null }),
      await told('CollectiveDateCorrected', { step: 'joined', was: '2026-02-05', on: '2026-02-04', reason }),
      await told('CollectiveDateCorrected', { step: 'left', was: '2026-02-07', on: '2026-02-08', reason }),
      await told('FamilyStepTakenBack', { step: 'joined', takenOn: '2026-02-09', reason }),
      await told('FamilyStepTakenBack', { step: 'left', takenOn: '2026-02-08', reason }),
      await told('CollectiveDateCorrected', { step: 'joined', was: '2026-02-04', on: '2026-02-03', reason }),
    ];
    await told('CollectiveDateCorrected', {
      ...{ complaintId: null, step: 'opened', was: '2026-02-01', on: '2026-01-31', reason },
    });
    await bench.as('jurist-1').get('/complaints');
    const elsewhere = bench.app.get(StepsElsewhere, { strict: false });
    const steps = positions.map((until) => elsewhere.of('c1', until).map(({ what, on }) => `${what} ${on.slice(8)}`));
    expect(steps).toEqual([
      ['collective-joined 05'],
      ['collective-joined 05', 'collective-left 07'],
      ['collective-joined 05', 'collective-left 07', 'collective-joined 09'],
      ['collective-joined 04', 'collective-left 07', 'collective-joined 09'],
      ['collective-joined 04', 'collective-left 08', 'collective-joined 09'],
      ['collective-joined 04', 'collective-left 08'],
      ['collective-joined 04'],
      ['collective-joined 03'],
    ]);
    expect(positions.map((until) => elsewhere.countOf('c1', until))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(elsewhere.countOf('c1', null)).toBe(8);
    expect(elsewhere.of('c1', null)).toEqual([{ what: 'collective-joined', thing: 'f2', on: '2026-02-03' }]);
    const recordedOn = dateInDenmark((await bench.store.readStream('collective-f2'))[0]?.recordedAt ?? '');
    const corrections = [
      { step: 'collective-joined', recordedOn, moved: { was: '2026-02-05', on: '2026-02-04' } },
      { step: 'collective-left', recordedOn, moved: { was: '2026-02-07', on: '2026-02-08' } },
      { step: 'collective-joined', recordedOn, moved: null },
      { step: 'collective-left', recordedOn, moved: null },
      { step: 'collective-joined', recordedOn, moved: { was: '2026-02-04', on: '2026-02-03' } },
    ];
    expect(elsewhere.correctionsOf('c1', null)).toEqual(corrections);
    expect(elsewhere.correctionsOf('c1', positions[4] ?? null)).toEqual(corrections.slice(0, 2));
    expect(elsewhere.correctionsOf('c2', null)).toEqual([]);
  });

  it('is of the collective complaint that is named, where a family is part of two', async () => {
    const inAnother = async (collectiveId: string, type: string, data: object) => {
      await recordForeign(bench, `collective-${collectiveId}`, {
        type,
        data: { collectiveId, complaintId: 'c3', ...data },
      });
    };
    for (const id of ['g1', 'g2']) {
      const opened = { openedOn: '2026-02-01', title: id, source: { kind: 'letter', reference: null } };
      await recordForeign(bench, `collective-${id}`, {
        type: 'CollectiveOpened',
        data: { collectiveId: id, ...opened },
      });
      await inAnother(id, 'FamilyJoined', { joinedOn: '2026-02-05', team: null });
      await inAnother(id, 'FamilyLeft', { leftOn: '2026-02-07', reason: 'other', note: null });
    }
    await inAnother('g1', 'CollectiveDateCorrected', { step: 'joined', was: '2026-02-05', on: '2026-02-06', reason });
    await inAnother('g1', 'CollectiveDateCorrected', { step: 'left', was: '2026-02-07', on: '2026-02-08', reason });
    await bench.as('jurist-1').get('/complaints');
    const elsewhere = bench.app.get(StepsElsewhere, { strict: false });
    const days = () =>
      elsewhere.of('c3', null).map(({ what, thing, on }) => [what.slice(11), thing, on.slice(8)].join(' '));
    expect(days()).toEqual(['joined g1 06', 'left g1 08', 'joined g2 05', 'left g2 07']);
    await inAnother('g1', 'FamilyStepTakenBack', { step: 'left', takenOn: '2026-02-08', reason });
    await inAnother('g1', 'FamilyStepTakenBack', { step: 'joined', takenOn: '2026-02-06', reason });
    await bench.as('jurist-1').get('/complaints');
    expect(days()).toEqual(['joined g2 05', 'left g2 07']);
  });
});

describe('A review of a registration that is merged into a complaint', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const jurist = () => bench.as('jurist-1');
  const change = async (id: string, what: string, body: object) => {
    const { status } = await jurist().post(`/complaints/${id}/${what}`, { reason: 'x', ...body });
    expect(status).toBe(200);
    return bench.store.head();
  };
  const review = async (reviewId: string, complaintId: string, steps = 4) => {
    const opened = {
      ...{ reviewId, complaintId, openedBy: 'karen', openedOn: '2026-02-21', subject: 'x', occasion: 'complaint' },
      consent: null,
    };
    const published = { reviewId, publishedOn: '2026-02-22', findings: [], recommendations: [] };
    const more = { ...published, publishedOn: '2026-02-23' };
    const concluded = { reviewId, concludedOn: '2026-02-23', openRecommendations: 0 };
    const events = [
      { type: 'ReviewOpened', data: opened },
      { type: 'ReviewPublished', data: published },
      { type: 'ReviewPublished', data: more },
      { type: 'ReviewConcluded', data: concluded },
    ];
    for (const event of events.slice(0, steps)) await recordForeign(bench, `review-${reviewId}`, event);
    return bench.store.head();
  };

  it('is a review of that, in log order, while it is merged, and the count behind the ETag only grows', async () => {
    const [first, again, third] = [
      await registered(bench, 'jurist-1', '/complaints', complaintBody()),
      await registered(bench, 'jurist-1', '/complaints', complaintBody()),
      await registered(bench, 'jurist-1', '/complaints', complaintBody()),
    ];
    const before = await review('r1', again);
    await review('r2', third);
    const merged = await change(again, 'merging', { into: first });
    const both = await change(third, 'merging', { into: first });
    const own = await review('r3', first, 2);
    const undone = await change(again, 'unmerging', {});
    const later = await review('r4', again, 2);
    const remerged = await change(again, 'merging', { into: first });
    await jurist().get('/complaints');
    const elsewhere = bench.app.get(StepsElsewhere, { strict: false });
    const told = (until: bigint | null) => elsewhere.of(first, until).map(({ what, thing }) => `${what} ${thing}`);
    const reviewed = (id: string) => [
      `review-published ${id}`,
      `review-published-more ${id}`,
      `review-concluded ${id}`,
    ];
    expect(told(before)).toEqual([]);
    expect(told(merged)).toEqual([...reviewed('r1'), `merged-in ${again}`]);
    const merges = [`merged-in ${again}`, `merged-in ${third}`];
    expect(told(both)).toEqual([...reviewed('r1'), ...reviewed('r2'), ...merges]);
    expect(told(undone)).toEqual([
      ...[...reviewed('r2'), ...merges, 'review-published r3', `taken-out-again ${again}`],
    ]);
    expect(told(null)).toEqual([
      ...[...reviewed('r1'), ...reviewed('r2'), ...merges, 'review-published r3'],
      ...[`taken-out-again ${again}`, 'review-published r4', `merged-in ${again}`],
    ]);
    const counts = [before, merged, both, own, undone, later, remerged].map((until) => elsewhere.countOf(first, until));
    expect(counts).toEqual([0, 4, 8, 9, 10, 11, 12]);
    expect(elsewhere.of(again, null).map(({ thing }) => thing)).toEqual(['r1', 'r1', 'r1', 'r4']);
  });
});

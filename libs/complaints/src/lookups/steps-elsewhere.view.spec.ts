import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { ReviewConcluded, ReviewOpened, ReviewPublished } from '@lydhoer/reviews/events';
import type { FamilyJoined, FamilyLeft } from '../domain/collective/collective.events.js';
import type { ComplaintMergedInto, ComplaintUnmerged } from '../domain/linking/linking.events.js';
import { stepsElsewhereView } from './steps-elsewhere.view.js';

const stream = 'review-r1';
const opened = (complaintId: string | null) =>
  recorded<ReviewOpened>(
    'ReviewOpened',
    {
      reviewId: 'r1',
      openedBy: 'karen',
      openedOn: '2026-02-01',
      subject: 'x',
      occasion: complaintId === null ? 'own-initiative' : 'complaint',
      complaintId,
      consent: null,
    },
    { stream },
  );
const published = (publishedOn: string) =>
  recorded<ReviewPublished>(
    'ReviewPublished',
    { reviewId: 'r1', publishedOn, findings: [], recommendations: [] },
    { stream },
  );
const concluded = () =>
  recorded<ReviewConcluded>(
    'ReviewConcluded',
    { reviewId: 'r1', concludedOn: '2026-03-01', openRecommendations: 0 },
    { stream },
  );
const collective = { stream: 'collective-f1' };

describe('What happened to a complaint elsewhere', () => {
  const steps = (events: Parameters<typeof foldInto>[1]) =>
    foldInto(stepsElsewhereView, events)
      .rows('step_elsewhere')
      .map(({ complaint_id, thing_id, happened_on, what }) => [happened_on, what, thing_id, complaint_id].join(' '))
      .sort();

  it('is what was published of a review, when, and that it was concluded', () => {
    const events = [opened('c1'), published('2026-02-10'), published('2026-02-20'), concluded()];
    expect(steps(events)).toEqual([
      '2026-02-10 review-published r1 c1',
      '2026-02-20 review-published-more r1 c1',
      '2026-03-01 review-concluded r1 c1',
    ]);
    expectReplayToEqual(stepsElsewhereView, events);
  });

  it('is nothing of a draft, even when that is concluded', () => {
    expect(steps([opened('c1'), concluded()])).toEqual([]);
  });

  it('is nothing of a review on own initiative', () => {
    expect(steps([opened(null), published('2026-02-10'), concluded()])).toEqual([]);
  });

  it('is that its family joined a collective complaint, and left it', () => {
    const events = [
      recorded<FamilyJoined>(
        'FamilyJoined',
        { collectiveId: 'f1', complaintId: 'c1', joinedOn: '2026-02-05', team: null },
        collective,
      ),
      recorded<FamilyLeft>(
        'FamilyLeft',
        { collectiveId: 'f1', complaintId: 'c1', leftOn: '2026-02-15', reason: 'other', note: null },
        collective,
      ),
    ];
    expect(steps(events)).toEqual(['2026-02-05 collective-joined f1 c1', '2026-02-15 collective-left f1 c1']);
    expectReplayToEqual(stepsElsewhereView, events);
  });
});

describe('What puts a step of a family right', () => {
  it('is kept with the Danish day on which it was recorded, and a joining is not', () => {
    const told = { ...collective, at: '2026-03-01T23:30:00.000Z' };
    const left = { collectiveId: 'f1', complaintId: 'c1', leftOn: '2026-02-15', note: null } as const;
    const events = [
      recorded<FamilyJoined>(
        'FamilyJoined',
        { collectiveId: 'f1', complaintId: 'c1', joinedOn: '2026-02-05', team: null },
        told,
      ),
      recorded<FamilyLeft>('FamilyLeft', { ...left, reason: 'joined-by-mistake' }, told),
    ];
    const rows = foldInto(stepsElsewhereView, events).rows('step_elsewhere');
    expect(rows.map(({ what, recorded_on }) => [what, recorded_on])).toEqual([
      ['collective-joined', null],
      ['collective-joined-by-mistake', '2026-03-02'],
    ]);
  });
});

describe('A registration that was merged into another', () => {
  it('is told of there, and so is that it was taken out again, by Danish days', () => {
    const reason = { key: 'text:complaint-c2', box: 'c2VhbGVk' };
    const told = { stream: 'complaint-c2', at: '2026-03-01T23:30:00.000Z' };
    const events = [
      recorded<ComplaintMergedInto>('ComplaintMergedInto', { complaintId: 'c2', into: 'c1', points: [], reason }, told),
      recorded<ComplaintUnmerged>('ComplaintUnmerged', { complaintId: 'c2', from: 'c1', reason }, told),
    ];
    const rows = foldInto(stepsElsewhereView, events).rows('step_elsewhere');
    expect(
      rows.map(({ complaint_id, what, thing_id, happened_on }) => [complaint_id, what, thing_id, happened_on]),
    ).toEqual([
      ['c1', 'merged-in', 'c2', '2026-03-02'],
      ['c1', 'taken-out-again', 'c2', '2026-03-02'],
    ]);
    expectReplayToEqual(stepsElsewhereView, events);
  });
});

describe('A family that joined by mistake', () => {
  it('is told of in the view by itself, so that what was known before stays known', () => {
    const joined = recorded<FamilyJoined>(
      'FamilyJoined',
      { collectiveId: 'f2', complaintId: 'c2', joinedOn: '2026-02-05', team: null },
      { stream: 'collective-f2' },
    );
    const undone = recorded<FamilyLeft>(
      'FamilyLeft',
      { collectiveId: 'f2', complaintId: 'c2', leftOn: '2026-02-06', reason: 'joined-by-mistake', note: null },
      { stream: 'collective-f2' },
    );
    const rows = foldInto(stepsElsewhereView, [joined, undone]).rows('step_elsewhere');
    expect(rows.map(({ what }) => what).sort()).toEqual(['collective-joined', 'collective-joined-by-mistake']);
  });
});

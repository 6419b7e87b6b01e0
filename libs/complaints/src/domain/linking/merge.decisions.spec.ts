import { closed, complaint, complaintId, contact, point, withdrawn } from '../../testing/complaint-examples.js';
import {
  given,
  link,
  linked,
  merge,
  merged,
  other,
  otherPoint,
  unmerge,
  unmerged,
} from '../../testing/linking-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';

describe('A merge', () => {
  it('goes into the complaint that came in first; of one day, the one that was recorded first', () => {
    const into = (receivedOn: string, recordedBefore: boolean) =>
      given(complaint()).when(merge({ other: other({ receivedOn, recordedBefore }) }));
    into('2026-02-19', false).then(merged());
    into('2026-02-20', true).then(merged());
    into('2026-02-20', false).thenRefuses('merge-the-other-way-round', { field: 'into', receivedOn: '2026-02-20' });
    into('2026-02-21', true).thenRefuses('merge-the-other-way-round', { field: 'into', receivedOn: '2026-02-21' });
  });
  it('is possible after the end, and between contacts', () => {
    given(complaint(), closed()).when(merge()).then(merged());
    given(complaint(), withdrawn()).when(merge()).then(merged());
    given(contact()).when(merge()).then(merged([]));
  });
  it('goes into another complaint that is there and counts', () => {
    given(complaint())
      .when(merge({ into: complaintId }))
      .thenRefuses('linked-to-itself', { field: 'into' });
    given(complaint())
      .when(merge({ other: null }))
      .thenRefuses('other-complaint-unknown', { field: 'into' });
    given(complaint())
      .when(merge({ other: other({ standing: 'merged' }) }))
      .thenRefuses('other-complaint-does-not-count', { field: 'into', standing: 'merged' });
  });
  it('takes nothing away that is merged, annulled, or goes on for others', () => {
    given(complaint(), merged()).when(merge()).thenRefuses('complaint-merged', { into: 'other' });
    const annulled: ComplaintEvent = {
      type: 'RegistrationAnnulled',
      data: { complaintId, ground: 'registered-in-error', otherComplaintId: null, reason: 'Fejl' },
    };
    given(complaint(), annulled)
      .when(merge())
      .thenRefuses('other-complaint-does-not-count', { field: 'complaintId', standing: 'annulled' });
    given(complaint())
      .when(merge({ mergedIntoIt: ['third'] }))
      .thenRefuses('others-merged-into-it', { complaints: ['third'] });
  });

  const two = [point('p1'), point('p2', { theme: 'HEARING' })];
  it('finds the counterpart of each point where there is one of the same kind and theme', () => {
    const points = [otherPoint('o1', { theme: 'HEARING' }), otherPoint('o2'), otherPoint('o3', { kind: 'realitet' })];
    given(complaint(two))
      .when(merge({ other: other({ points }) }))
      .then(
        merged([
          { pointId: 'p1', sameAs: 'o2' },
          { pointId: 'p2', sameAs: 'o1' },
        ]),
      );
  });
  it('asks for the counterpart where there is none, or more than one', () => {
    given(complaint(two))
      .when(merge())
      .thenRefuses('points-without-counterpart', { field: 'points', points: ['p2'] });
    const twice = [otherPoint('o1'), otherPoint('o2')];
    given(complaint())
      .when(merge({ other: other({ points: twice }) }))
      .thenRefuses('points-without-counterpart', { field: 'points', points: ['p1'] });
    given(complaint())
      .when(merge({ other: other({ points: [] }) }))
      .thenRefuses('points-without-counterpart');
  });
  it('takes the counterparts that a person names, of every point', () => {
    const named = [
      { pointId: 'p2', sameAs: 'o1' },
      { pointId: 'p1', sameAs: 'o1' },
    ];
    given(complaint(two))
      .when(merge({ points: named }))
      .then(merged([...named].reverse()));
    given(complaint(two))
      .when(merge({ points: named.slice(0, 1) }))
      .thenRefuses('points-without-counterpart', { field: 'points', points: ['p1'] });
    given(complaint(two))
      .when(merge({ points: [] }))
      .thenRefuses('points-without-counterpart', { field: 'points', points: ['p1', 'p2'] });
  });
  it('looks for the counterpart among all points of the other', () => {
    const points = [otherPoint('o1', { theme: 'HEARING' }), otherPoint('o2', { theme: 'HEARING' })];
    const named = [{ pointId: 'p1', sameAs: 'o2' }];
    given(complaint())
      .when(merge({ points: named, other: other({ points }) }))
      .then(merged(named));
  });
  it('refuses a counterpart on another track, which would end what the law gives, or begin it', () => {
    const named = [{ pointId: 'p1', sameAs: 'o1' }];
    const realitet = other({ points: [otherPoint('o1', { kind: 'realitet' })] });
    given(complaint())
      .when(merge({ points: named, other: realitet }))
      .thenRefuses('counterpart-of-another-kind', {
        ...{ field: 'points[0].sameAs', point: 'o1', kind: 'realitet', ours: 'formalitet' },
      });
    given(complaint([point('p1', { kind: 'realitet' })]))
      .when(merge({ points: named }))
      .thenRefuses('counterpart-of-another-kind', {
        ...{ field: 'points[0].sameAs', point: 'o1', kind: 'formalitet', ours: 'realitet' },
      });
  });
  it('refuses a counterpart that was raised later, named or found: its deadlines would be counted from there', () => {
    const raised = (day: string) => other({ points: [otherPoint('o1', { raised: day })] });
    const named = [{ pointId: 'p1', sameAs: 'o1' }];
    const later = { point: 'o1', raised: '2026-02-21', earliest: '2026-02-20' };
    given(complaint())
      .when(merge({ points: named, other: raised('2026-02-21') }))
      .thenRefuses('counterpart-raised-later', { field: 'points[0].sameAs', ...later });
    given(complaint())
      .when(merge({ other: raised('2026-02-21') }))
      .thenRefuses('counterpart-raised-later', { field: 'points', ...later });
    given(complaint())
      .when(merge({ points: named, other: raised('2026-02-20') }))
      .then(merged());
    const raisedLater: ComplaintEvent = {
      type: 'PointAdded',
      data: { complaintId, point: point('p2', { theme: 'HEARING' }), raisedOn: '2026-02-25' },
    };
    const both = [otherPoint('o1'), otherPoint('o2', { theme: 'HEARING', raised: '2026-02-25' })];
    given(complaint(), raisedLater)
      .when(merge({ other: other({ points: both }) }))
      .then(
        merged([
          { pointId: 'p1', sameAs: 'o1' },
          { pointId: 'p2', sameAs: 'o2' },
        ]),
      );
  });
  it('leaves no open complaint in one that was withdrawn: nobody would answer it', () => {
    const into = other({ withdrawn: true });
    given(complaint())
      .when(merge({ other: into }))
      .thenRefuses('merge-into-withdrawn', { field: 'into' });
    given(complaint(), withdrawn())
      .when(merge({ other: into }))
      .then(merged());
    given(complaint(), closed())
      .when(merge({ other: into }))
      .then(merged());
  });
  it('leaves no open appeal in one that was withdrawn, point by point', () => {
    const realitet = complaint([point('p1', { kind: 'realitet' })]);
    const into = other({ points: [otherPoint('o1', { kind: 'realitet', withdrawn: true })] });
    given(realitet)
      .when(merge({ other: into }))
      .thenRefuses('counterpart-withdrawn', { field: 'points', point: 'o1' });
    const withdrawn: ComplaintEvent = {
      type: 'AppealWithdrawn',
      data: { complaintId, pointId: 'p1', withdrawnOn: '2026-02-28', note: null },
    };
    given(realitet, withdrawn)
      .when(merge({ other: into }))
      .then(merged());
  });
  it('refuses counterparts that are none', () => {
    const naming = (...points: { pointId: string; sameAs: string }[]) => given(complaint(two)).when(merge({ points }));
    naming({ pointId: 'p9', sameAs: 'o1' }).thenRefuses('point-unknown', { field: 'points[0].pointId' });
    naming({ pointId: 'p1', sameAs: 'o9' }).thenRefuses('counterpart-unknown', { field: 'points[0].sameAs' });
    naming({ pointId: 'p1', sameAs: 'o1' }, { pointId: 'p1', sameAs: 'o1' }).thenRefuses('point-repeated', {
      field: 'points[1].pointId',
    });
  });
});

describe('A complaint that is merged into another', () => {
  it('is handled there: nothing new is done about it', () => {
    given(complaint(), merged())
      .when({ type: 'CloseComplaint', data: { complaintId, closedOn: '2026-02-28', today: '2026-03-02' } })
      .thenRefuses('complaint-merged', { into: 'other' });
    given(complaint(), merged()).when(link()).thenRefuses('complaint-merged');
  });
  it('is put right there, too; only its own links can go', () => {
    given(complaint(), merged())
      .when({
        type: 'CorrectReceiptDate',
        data: { complaintId, receivedOn: '2026-02-18', reason: 'x', today: '2026-03-02' },
      })
      .thenRefuses('complaint-merged', { into: 'other' });
    const remove = {
      type: 'RemoveLink',
      data: { complaintId, to: 'other', relation: 'same-decision', reason: 'Nej' },
    } as const;
    given(complaint(), linked(), merged())
      .when(remove)
      .then({ ...remove, type: 'LinkRemoved' });
  });
  it('is unmerged once, and then goes on as before', () => {
    given(complaint(), merged()).when(unmerge).then(unmerged);
    given(complaint()).when(unmerge).thenRefuses('complaint-not-merged');
    given(complaint(), merged(), unmerged).when(unmerge).thenRefuses('complaint-not-merged');
    given(complaint(), merged(), unmerged).when(merge()).then(merged());
    given(complaint(), merged(), unmerged)
      .when({
        type: 'WithdrawComplaint',
        data: { complaintId, withdrawnOn: '2026-02-26', afterDialogue: true, note: null, today: '2026-03-02' },
      })
      .then(withdrawn());
  });
  it('leaves its state as if it had not been merged, but for what was done meanwhile', () => {
    const fold = (...events: ComplaintEvent[]) => events.reduce(complaintDecider.evolve, complaintDecider.initial);
    const corrected: ComplaintEvent = {
      type: 'ReceiptDateCorrected',
      data: { complaintId, was: '2026-02-20', receivedOn: '2026-02-18', reason: 'x' },
    };
    expect(fold(complaint(), linked(), merged(), corrected, unmerged)).toEqual(fold(complaint(), linked(), corrected));
  });
});

import { specification } from '@lydhoer/kernel/testing';
import {
  answered,
  closed,
  complaint,
  complaintId,
  contact,
  point,
  today,
  withdrawn,
} from '../../testing/complaint-examples.js';
import { annulled, answeredAgain, reopened, revoked, secondStageAsked } from '../../testing/formalitet-examples.js';
import type { ComplaintCommand } from '../complaint.commands.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { AnnulRegistration, CorrectPointAnswer } from './corrections.commands.js';

const given = specification(complaintDecider);
const reason = 'x';
const close = (closedOn: string): ComplaintCommand => ({
  type: 'CloseComplaint',
  data: { complaintId, closedOn, today },
});
const receivedOn = (day: string): ComplaintCommand => ({
  type: 'CorrectReceiptDate',
  data: { complaintId, receivedOn: day, reason, today },
});
const receipt = (day: string): ComplaintEvent => ({
  type: 'ReceiptDateCorrected',
  data: { complaintId, was: '2026-02-20', receivedOn: day, reason },
});

describe('What was closed too early', () => {
  const reopen: ComplaintCommand = { type: 'ReopenComplaint', data: { complaintId, reason: 'For tidligt.' } };
  it('is reopened, and can be closed again', () => {
    given(complaint(), answered(), closed()).when(reopen).then(reopened);
    given(contact(), closed()).when(reopen).then(reopened);
    given(complaint(), answered(), closed(), reopened).when(close('2026-03-02')).then(closed('2026-03-02'));
    given(complaint(), answered(), closed(), reopened, closed()).when(reopen).then(reopened);
  });
  it('was closed', () => {
    given(complaint()).when(reopen).thenRefuses('complaint-not-closed');
    given(complaint(), withdrawn()).when(reopen).thenRefuses('complaint-not-closed');
    given(contact(), closed(), annulled()).when(reopen).thenRefuses('registration-annulled');
  });
  it('no longer keeps the receipt from lying later', () => {
    given(contact(), closed('2026-02-24'))
      .when(receivedOn('2026-02-25'))
      .thenRefuses('received-after-it-was-handled', { field: 'receivedOn', latest: '2026-02-24' });
    given(contact(), closed('2026-02-24'), reopened).when(receivedOn('2026-02-25')).then(receipt('2026-02-25'));
  });
});

describe('A withdrawal by mistake', () => {
  const revoke: ComplaintCommand = { type: 'RevokeWithdrawal', data: { complaintId, reason: 'En anden klage.' } };
  it('is revoked', () => {
    given(complaint(), withdrawn()).when(revoke).then(revoked);
    given(contact(), withdrawn()).when(revoke).then(revoked);
    given(complaint(), answered(), withdrawn(), revoked).when(close('2026-03-02')).then(closed('2026-03-02'));
  });
  it('was one', () => {
    given(complaint()).when(revoke).thenRefuses('complaint-not-withdrawn');
    given(contact(), closed()).when(revoke).thenRefuses('complaint-not-withdrawn');
    given(complaint(), withdrawn(), annulled()).when(revoke).thenRefuses('registration-annulled');
  });
  it('no longer keeps the receipt from lying later, and what was answered meanwhile does', () => {
    given(complaint(), withdrawn('2026-02-24'), revoked).when(receivedOn('2026-02-25')).then(receipt('2026-02-25'));
    given(complaint(), answered({ answeredOn: '2026-02-24' }), withdrawn('2026-02-24'), revoked)
      .when(receivedOn('2026-02-25'))
      .thenRefuses('received-after-it-was-handled', { field: 'receivedOn', latest: '2026-02-24' });
  });
});

describe('A registration that was a mistake', () => {
  const annul = (changes: Partial<AnnulRegistration['data']> = {}): AnnulRegistration => ({
    type: 'AnnulRegistration',
    data: { complaintId, ground: 'registered-in-error', otherComplaintId: null, reason, other: null, ...changes },
  });
  const twice = (other: AnnulRegistration['data']['other'], otherComplaintId: string | null = 'complaint-2') =>
    annul({ ground: 'registered-twice', otherComplaintId, other });
  const reinstate: ComplaintCommand = { type: 'ReinstateRegistration', data: { complaintId, reason } };
  const reinstated: ComplaintEvent = { type: 'RegistrationReinstated', data: { complaintId, reason } };

  it('is annulled, whatever it had come to, and reinstated as it was', () => {
    for (const history of [[complaint()], [complaint(), withdrawn()], [contact(), closed()]]) {
      given(...history)
        .when(annul())
        .then(annulled());
      given(...history, annulled())
        .when(reinstate)
        .then(reinstated);
    }
    given(complaint(), withdrawn(), annulled(), reinstated)
      .when(close('2026-03-02'))
      .thenRefuses('complaint-withdrawn');
    given(complaint(), answered(), annulled(), reinstated).when(close('2026-03-02')).then(closed('2026-03-02'));
  });
  it('names the registration that counts, when it was registered twice', () => {
    given(complaint()).when(twice('counts')).then(annulled('complaint-2'));
    const field = { field: 'otherComplaintId' };
    given(complaint()).when(twice(null, null)).thenRefuses('other-complaint-missing', field);
    given(complaint()).when(twice('counts', complaintId)).thenRefuses('other-complaint-is-this-one', field);
    given(complaint()).when(twice(null)).thenRefuses('other-complaint-unknown', field);
    given(complaint()).when(twice('annulled')).thenRefuses('other-complaint-does-not-count', field);
    given(complaint()).when(twice('merged')).thenRefuses('other-complaint-does-not-count', field);
    given(complaint())
      .when(annul({ otherComplaintId: 'complaint-2', other: 'counts' }))
      .thenRefuses('other-complaint-only-when-registered-twice', field);
  });
  it('is annulled once, and nothing is reinstated that counts', () => {
    given(complaint(), annulled()).when(annul()).thenRefuses('registration-annulled');
    given(complaint()).when(reinstate).thenRefuses('registration-not-annulled');
    given(complaint(), annulled(), reinstated).when(reinstate).thenRefuses('registration-not-annulled');
  });
  it('is not one that was merged into another: the merge is undone first', () => {
    const merged: ComplaintEvent = {
      type: 'ComplaintMergedInto',
      data: { complaintId, into: 'complaint-2', points: [], reason },
    };
    given(complaint(), merged).when(annul()).thenRefuses('complaint-merged');
  });
  it('lets nothing follow', () => {
    given(complaint(), answered(), annulled()).when(close('2026-03-02')).thenRefuses('registration-annulled');
    given(complaint(), annulled()).when(receivedOn('2026-02-18')).thenRefuses('registration-annulled');
  });
});

describe('A wrongly recorded outcome', () => {
  const correct = (changes: Partial<CorrectPointAnswer['data']> = {}): CorrectPointAnswer => ({
    type: 'CorrectPointAnswer',
    data: { complaintId, pointId: 'p1', outcome: 'not-upheld', dismissalReason: null, reason, ...changes },
  });
  const upheld = { outcome: 'upheld', dismissalReason: null } as const;
  const corrected = (stage: 'first' | 'second' = 'first'): ComplaintEvent => ({
    type: 'PointAnswerCorrected',
    data: { complaintId, pointId: 'p1', stage, was: upheld, outcome: 'not-upheld', dismissalReason: null, reason },
  });

  it('is put right, both being known, also after the end', () => {
    given(complaint(), answered()).when(correct()).then(corrected());
    given(complaint(), answered(), closed()).when(correct()).then(corrected());
    given(complaint(), answered(), corrected())
      .when(correct({ outcome: 'dismissed', dismissalReason: 'service-level' }))
      .then({
        type: 'PointAnswerCorrected',
        data: {
          ...{ complaintId, pointId: 'p1', stage: 'first', was: { outcome: 'not-upheld', dismissalReason: null } },
          ...{ outcome: 'dismissed', dismissalReason: 'service-level', reason },
        },
      });
  });
  it('is that of the answer which stands', () => {
    given(complaint(), answered(), secondStageAsked()).when(correct()).then(corrected('first'));
    given(complaint(), answered({ outcome: 'not-upheld' }), secondStageAsked(), answeredAgain())
      .when(correct())
      .then(corrected('second'));
  });
  it('was another one, of a point that was answered', () => {
    given(complaint(), answered())
      .when(correct({ outcome: 'upheld' }))
      .thenRefuses('answer-unchanged');
    const dismissed = { outcome: 'dismissed', dismissalReason: 'service-level' } as const;
    given(complaint(), answered(dismissed)).when(correct(dismissed)).thenRefuses('answer-unchanged');
    given(complaint(), answered(dismissed))
      .when(correct({ ...dismissed, dismissalReason: 'outside-competence' }))
      .then({
        type: 'PointAnswerCorrected',
        data: {
          ...{ complaintId, pointId: 'p1', stage: 'first', was: dismissed, reason },
          ...{ outcome: 'dismissed', dismissalReason: 'outside-competence' },
        },
      });
    given(complaint()).when(correct()).thenRefuses('point-not-answered', { field: 'pointId' });
    given(complaint(), answered())
      .when(correct({ pointId: 'p9' }))
      .thenRefuses('point-unknown');
    given(complaint(), answered(), annulled()).when(correct()).thenRefuses('registration-annulled');
  });
  it('is one that a department may give', () => {
    given(complaint(), answered())
      .when(correct({ outcome: 'dismissed' }))
      .thenRefuses('dismissal-reason-missing', { field: 'dismissalReason' });
    given(complaint(), answered())
      .when(correct({ outcome: 'dismissed', dismissalReason: 'older-than-a-year' }))
      .thenRefuses('older-than-a-year-is-not-the-departments', { field: 'dismissalReason' });
  });
  it('of one point leaves the others', () => {
    const two = [complaint([point('p1'), point('p2')]), answered(), answered({ pointId: 'p2' }), corrected()] as const;
    given(...two)
      .when(correct({ pointId: 'p2', outcome: 'upheld' }))
      .thenRefuses('answer-unchanged');
  });
});

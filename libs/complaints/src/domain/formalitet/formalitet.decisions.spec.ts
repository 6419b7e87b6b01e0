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
import {
  accepted,
  acknowledged,
  action,
  annulled,
  declined,
  held,
  offered,
  settled,
  tied,
} from '../../testing/formalitet-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { AcknowledgeComplaint, OfferDialogue, SettlePoint, TiePointToDecision } from './formalitet.commands.js';

const given = specification(complaintDecider);
const of = { complaintId, pointId: 'p1' };

describe('An acknowledgement', () => {
  const acknowledge = (acknowledgedOn = '2026-02-23'): AcknowledgeComplaint => ({
    type: 'AcknowledgeComplaint',
    data: { complaintId, acknowledgedOn, how: 'letter', today },
  });
  it('is given of a contact and of a complaint', () => {
    given(contact()).when(acknowledge()).then(acknowledged());
    given(complaint([point('p1', { kind: 'realitet' })]))
      .when(acknowledge())
      .then(acknowledged());
  });
  it('is given once, and can be recorded after the answer', () => {
    given(complaint(), acknowledged())
      .when(acknowledge())
      .thenRefuses('already-acknowledged', { acknowledgedOn: '2026-02-23' });
    given(complaint(), answered()).when(acknowledge()).then(acknowledged());
  });
  it('lies between the receipt and today', () => {
    given(complaint()).when(acknowledge('2026-02-20')).then(acknowledged('2026-02-20'));
    given(complaint())
      .when(acknowledge('2026-02-19'))
      .thenRefuses('date-before-receipt', { field: 'acknowledgedOn', earliest: '2026-02-20' });
    given(complaint())
      .when(acknowledge('2026-03-03'))
      .thenRefuses('date-in-the-future', { field: 'acknowledgedOn', latest: today });
  });
  it('is not given after the end', () => {
    given(complaint(), withdrawn()).when(acknowledge()).thenRefuses('complaint-withdrawn');
    given(complaint(), annulled()).when(acknowledge()).thenRefuses('registration-annulled');
  });
  it('keeps the receipt from being put later', () => {
    given(complaint(), acknowledged())
      .when({ type: 'CorrectReceiptDate', data: { complaintId, receivedOn: '2026-02-24', reason: 'x', today } })
      .thenRefuses('received-after-it-was-handled', { field: 'receivedOn', latest: '2026-02-23' });
  });
});

describe('A conversation', () => {
  const offer = (offeredOn = '2026-02-23'): OfferDialogue => ({
    type: 'OfferDialogue',
    data: { complaintId, offeredOn, how: 'meeting', today },
  });
  const settle = (changes: Partial<SettlePoint['data']> = {}): SettlePoint => ({
    type: 'SettlePoint',
    data: {
      ...of,
      settledOn: '2026-02-25',
      agreement: 'Ny rådgiver fra mandag.',
      outstandingActions: [action()],
      today,
      ...changes,
    },
  });
  it('is offered again after a no, and after it was held', () => {
    given(complaint(), offered(), declined()).when(offer('2026-02-26')).then(offered('2026-02-26'));
    given(complaint(), offered(), held()).when(offer('2026-02-26')).then(offered('2026-02-26'));
  });
  it('is offered while any formalitet point is not answered', () => {
    const two = complaint([point('p1'), point('p2')]);
    given(two, answered()).when(offer()).then(offered());
    given(two, answered(), answered({ pointId: 'p2' }))
      .when(offer())
      .thenRefuses('step-not-possible');
  });
  it('goes on about what is not answered, though another point is', () => {
    const two = complaint([point('p1'), point('p2')]);
    given(two, offered(), answered())
      .when({ type: 'AcceptDialogue', data: { complaintId, acceptedOn: '2026-02-28', today } })
      .then(accepted('2026-02-28'));
  });
  it('is over when the complaint is', () => {
    given(complaint(), withdrawn()).when(offer('2026-02-27')).thenRefuses('complaint-withdrawn');
    given(complaint(), offered(), held(), withdrawn())
      .when(settle({ settledOn: '2026-02-27' }))
      .thenRefuses('complaint-withdrawn');
  });
  it('settles nothing before that was raised', () => {
    const added: ComplaintEvent = {
      type: 'PointAdded',
      data: { complaintId, point: point('p2'), raisedOn: '2026-02-27' },
    };
    const later = { pointId: 'p2', outstandingActions: [] };
    given(complaint(), offered(), held(), added)
      .when(settle({ ...later, settledOn: '2026-02-26' }))
      .thenRefuses('date-before-point-raised', { field: 'settledOn', earliest: '2026-02-27' });
    const agreement = 'Ny rådgiver fra mandag.';
    given(complaint(), offered(), held(), added)
      .when(settle({ ...later, settledOn: '2026-02-27' }))
      .then({ type: 'PointSettledByDialogue', data: { complaintId, ...later, settledOn: '2026-02-27', agreement } });
  });
  it('needs a complaint with a formalitet point', () => {
    given(contact()).when(offer()).thenRefuses('contact-has-no-points');
    given(complaint([point('p1', { kind: 'realitet' })]))
      .when(offer())
      .thenRefuses('dialogue-without-formalitet-point');
  });
  it('goes on from step to step in time', () => {
    given(complaint(), offered('2026-02-24'))
      .when({ type: 'AcceptDialogue', data: { complaintId, acceptedOn: '2026-02-23', today } })
      .thenRefuses('date-before-previous-step', { field: 'repliedOn', earliest: '2026-02-24' });
    given(complaint(), offered(), accepted('2026-02-24'))
      .when({ type: 'DeclineDialogue', data: { complaintId, declinedOn: '2026-02-23', today } })
      .thenRefuses('date-before-previous-step', { field: 'repliedOn', earliest: '2026-02-24' });
    given(complaint(), offered())
      .when({ type: 'HoldDialogue', data: { complaintId, heldOn: '2026-03-03', how: 'phone', note: null, today } })
      .thenRefuses('date-in-the-future', { field: 'heldOn', latest: today });
    given(complaint())
      .when(offer('2026-02-19'))
      .thenRefuses('date-before-receipt', { field: 'offeredOn', earliest: '2026-02-20' });
  });
  it('settles a point, which is then neither answered nor withdrawn', () => {
    const talked = [complaint(), offered(), held()] as const;
    given(...talked)
      .when(settle())
      .then(settled());
    const atOnce = [action('a1', '2026-02-25')];
    given(...talked)
      .when(settle({ outstandingActions: atOnce }))
      .then(settled('2026-02-25', atOnce));
    given(...talked, settled())
      .when({ type: 'CloseComplaint', data: { complaintId, closedOn: '2026-02-25', today } })
      .then(closed('2026-02-25'));
    given(...talked, settled())
      .when({ type: 'CloseComplaint', data: { complaintId, closedOn: '2026-02-24', today } })
      .thenRefuses('closed-before-answer', { field: 'closedOn', earliest: '2026-02-25' });
  });
  it('settles what was talked about, not earlier', () => {
    const talked = [complaint([point('p1'), point('p2', { kind: 'realitet' })]), offered(), held()] as const;
    given(...talked)
      .when(settle({ settledOn: '2026-03-03' }))
      .thenRefuses('date-in-the-future', { field: 'settledOn', latest: today });
    given(...talked)
      .when(settle({ settledOn: '2026-02-24' }))
      .thenRefuses('date-before-previous-step', { field: 'settledOn', earliest: '2026-02-25' });
    given(...talked)
      .when(settle({ pointId: 'p2' }))
      .thenRefuses('point-not-formalitet', { field: 'pointId', kind: 'realitet' });
    given(...talked)
      .when(settle({ outstandingActions: [action(), action('a2', '2026-02-24')] }))
      .thenRefuses('outstanding-action-due-in-the-past', {
        field: 'outstandingActions[1].dueOn',
        earliest: '2026-02-25',
      });
    given(...talked)
      .when(settle({ pointId: 'p9' }))
      .thenRefuses('point-unknown');
  });
});

describe('A point that touches a decision', () => {
  const tie = (changes: Partial<TiePointToDecision['data']> = {}): TiePointToDecision => ({
    type: 'TiePointToDecision',
    data: { ...of, decisionId: null, ...changes },
  });
  it('is tied to a decision of this complaint, and to another thing than before', () => {
    given(complaint())
      .when(tie({ decisionId: 'd9' }))
      .thenRefuses('decision-to-tie-unknown', { field: 'decisionId' });
    given(complaint()).when(tie()).thenRefuses('decision-tie-unchanged');
    given(complaint(), tied()).when(tie()).then(tied(null));
  });
  it('is tied while the complaint is open', () => {
    given(complaint(), tied(), withdrawn()).when(tie()).thenRefuses('complaint-withdrawn');
  });
  it('is a formalitet point', () => {
    given(complaint([point('p1', { kind: 'realitet' })]))
      .when(tie())
      .thenRefuses('point-not-formalitet', { field: 'pointId', kind: 'realitet' });
  });
});

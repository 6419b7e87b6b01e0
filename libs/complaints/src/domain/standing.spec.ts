import { specification } from '@lydhoer/kernel/testing';
import { complaint, complaintId, contact, known, point, today } from '../testing/complaint-examples.js';
import { annulled } from '../testing/formalitet-examples.js';
import { complaintAfter } from '../testing/realitet-examples.js';
import type { ComplaintCommand } from './complaint.commands.js';
import { complaintDecider } from './complaint.decider.js';
import type { ComplaintEvent } from './complaint.events.js';
import { noneMergedInto, noneWithdrawnWith, standingOf } from './standing.js';

const given = specification(complaintDecider);
const merged: ComplaintEvent = {
  type: 'ComplaintMergedInto',
  data: { complaintId, into: 'other', points: [{ pointId: 'p1', sameAs: 'o1' }], reason: 'Samme brev' },
};
const unmerged: ComplaintEvent = {
  type: 'ComplaintUnmerged',
  data: { complaintId, from: 'other', reason: 'To breve' },
};
const reinstated: ComplaintEvent = { type: 'RegistrationReinstated', data: { complaintId, reason: 'Ingen fejl' } };

describe('A registration', () => {
  it('counts until it is merged into another or annulled, and again when that is undone', () => {
    const standing = (...events: readonly ComplaintEvent[]) => standingOf(complaintAfter([complaint(), ...events]));
    expect(standing()).toBe('counts');
    expect(standing(merged)).toBe('merged');
    expect(standing(merged, unmerged)).toBe('counts');
    expect(standing(annulled())).toBe('annulled');
    expect(standing(annulled(), reinstated)).toBe('counts');
    expect(standing(merged, annulled())).toBe('annulled');
  });

  it('that others were merged into goes on for them', () => {
    expect(() => {
      noneMergedInto([]);
    }).not.toThrow();
    expect(() => {
      noneMergedInto(['c2', 'c3']);
    }).toThrow(expect.objectContaining({ code: 'others-merged-into-it', facts: { complaints: ['c2', 'c3'] } }));
  });
  it('is not withdrawn with what somebody else complained of', () => {
    expect(() => {
      noneWithdrawnWith([]);
    }).not.toThrow();
    expect(() => {
      noneWithdrawnWith(['c2']);
    }).toThrow(expect.objectContaining({ code: 'others-would-be-withdrawn', facts: { complaints: ['c2'] } }));
  });

  const commands: readonly ComplaintCommand[] = [
    { type: 'WithdrawComplaint', data: { complaintId, withdrawnOn: today, afterDialogue: false, note: null, today } },
    { type: 'CorrectReceiptDate', data: { complaintId, receivedOn: '2026-02-18', reason: 'x', today } },
    {
      type: 'ClassifyPoint',
      data: {
        ...{ complaintId, pointId: 'p1', kind: 'formalitet', theme: 'HEARING', consequences: [], legalBasis: null },
        ...{ team: 'boerneliv', reason: null, known },
      },
    },
    { type: 'RemindAssignee', data: { complaintId, today } },
    {
      type: 'HandOverComplaint',
      data: {
        ...{ complaintId, from: 'maria', to: 'jonas', team: 'skoleliv', answerDueOn: null, reason: null, today },
        known: { staff: new Map(), teams: known.teams },
      },
    },
    { type: 'AddPoint', data: { complaintId, point: point('p2'), raisedOn: null, known, today } },
  ];

  it.each(commands)(
    'that counts nowhere is handled no more, and figures are put right where it does: $type',
    (command) => {
      given(complaint(), annulled()).when(command).thenRefuses('registration-annulled', {});
      given(complaint(), merged).when(command).thenRefuses('complaint-merged', { into: 'other' });
    },
  );

  it('that is a contact is merged and annulled like any other', () => {
    const turn: ComplaintCommand = {
      type: 'TurnContactIntoComplaint',
      data: { complaintId, turnedOn: '2026-02-25', points: [point('p1')], known, today },
    };
    given(contact(), annulled()).when(turn).thenRefuses('registration-annulled');
    given(contact(), merged).when(turn).thenRefuses('complaint-merged');
  });
});

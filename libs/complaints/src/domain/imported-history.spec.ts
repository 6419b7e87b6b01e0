import { specification } from '@lydhoer/kernel/testing';
import {
  answer,
  answered,
  closed,
  complaint,
  complaintId,
  contact,
  intake,
  known,
  point,
  today,
} from '../testing/complaint-examples.js';
import { decisionId, linked, realitetPoint, recorded, support } from '../testing/realitet-examples.js';
import { reassessed } from '../testing/realitet-step-examples.js';
import type { RegisterComplaint, RegisterContact, RegisterHistory } from './complaint.commands.js';
import { complaintDecider } from './complaint.decider.js';
import type { RealitetCommand } from './realitet/realitet.commands.js';

const given = specification(complaintDecider);
const untold = { answers: [], steps: [], withdrawal: null, closedOn: null };
const register = (history: Partial<RegisterHistory>, points = [point('p1')]): RegisterComplaint => ({
  type: 'RegisterComplaint',
  data: { intake: intake(), points, known, today, imported: true, history: { ...untold, ...history } },
});
const withoutTexts = { reasons: null, restsOn: null, remedy: null, outstandingActions: [], furtherSteps: null };
const outcome = (changes: Partial<RegisterHistory['answers'][number]> = {}) => {
  const { pointId, outcome: upheld, dismissalReason, answeredOn } = answer();
  return { pointId, outcome: upheld, dismissalReason, answeredOn, ...withoutTexts, ...changes };
};

describe('What an imported register tells', () => {
  it('is one registration with everything that followed', () => {
    given()
      .when(register({ answers: [outcome()], closedOn: '2026-02-28' }))
      .then(complaint(), answered(withoutTexts), closed());
  });
  it('is nothing more than the registration when nothing is told', () => {
    given().when(register({})).then(complaint());
  });
  it('may be a closing without an outcome', () => {
    given()
      .when(register({ closedOn: '2026-02-28' }))
      .then(complaint(), closed());
  });
  it('may be a withdrawal', () => {
    given()
      .when(register({ withdrawal: { withdrawnOn: '2026-02-26', afterDialogue: false } }))
      .then(complaint(), {
        type: 'ComplaintWithdrawn',
        data: { complaintId: 'complaint-1', withdrawnOn: '2026-02-26', afterDialogue: false, note: null },
      });
  });
  it('may be of a contact', () => {
    const command: RegisterContact = {
      type: 'RegisterContact',
      data: { intake: intake(), today, imported: true, history: { ...untold, closedOn: '2026-02-28' } },
    };
    given().when(command).then(contact(), closed());
  });
  it('may be an outcome of a point whose kind it does not state', () => {
    const unstated = [point('p1', { kind: 'not-stated' })];
    given()
      .when(register({ answers: [outcome()] }, unstated))
      .then(complaint(unstated), answered(withoutTexts));
  });
  it('may be the borgerrådgiver’s own ground for a dismissal', () => {
    const dismissed = { outcome: 'dismissed', dismissalReason: 'older-than-a-year' } as const;
    given()
      .when(register({ answers: [outcome(dismissed)] }))
      .then(complaint(), answered({ ...withoutTexts, ...dismissed }));
  });
  it.each<[string, Partial<RegisterHistory>]>([
    ['point-unknown', { answers: [outcome({ pointId: 'p9' })] }],
    ['point-already-answered', { answers: [outcome(), outcome()] }],
    ['date-before-receipt', { answers: [outcome({ answeredOn: '2026-02-19' })] }],
    ['dismissal-reason-missing', { answers: [outcome({ outcome: 'dismissed' })] }],
    ['closed-before-answer', { answers: [outcome()], closedOn: '2026-02-26' }],
    ['date-in-the-future', { closedOn: '2026-03-03' }],
    [
      'complaint-withdrawn',
      { withdrawal: { withdrawnOn: '2026-02-26', afterDialogue: false }, closedOn: '2026-02-28' },
    ],
  ])('is refused whole for %s', (code, history) => {
    given().when(register(history)).thenRefuses(code);
  });
  it('is no outcome before the receipt', () => {
    given()
      .when(register({ answers: [outcome({ answeredOn: '2026-02-19' })] }))
      .thenRefuses('date-before-receipt', { field: 'answeredOn', earliest: '2026-02-20' });
  });
  it('is no withdrawal before the receipt', () => {
    given()
      .when(register({ withdrawal: { withdrawnOn: '2026-02-19', afterDialogue: false } }))
      .thenRefuses('date-before-receipt', { field: 'withdrawnOn', earliest: '2026-02-20' });
  });
  it('gives no outcome to a realitet point', () => {
    const realitet = [point('p1', { kind: 'realitet' })];
    given()
      .when(register({ answers: [outcome()] }, realitet))
      .thenRefuses('realitet-point-needs-reassessment');
  });
});

describe('The appeal that an imported register tells', () => {
  const realitet = [realitetPoint()];
  const decided = {
    complaintId,
    decisionId,
    today,
    reference: null,
    decidedOn: '2026-02-02',
    body: 'administration',
    legalBasis: support,
    decidedBy: 'maria',
    confirmation: null,
    knownStaff: new Set(['maria', 'jonas']),
  } as const;
  const decision: RealitetCommand = { type: 'RecordAppealedDecision', data: { ...decided, pointIds: ['p1'] } };
  const reassess: RealitetCommand = {
    type: 'ReassessDecision',
    data: {
      ...{ complaintId, decisionId, today, outcomes: [{ pointId: 'p1', outcome: 'maintained' }], newDecision: null },
      ...{ reassessedBy: ['jonas'], reassessedOn: '2026-02-25', reasons: 'Uændret.', knownStaff: new Set(['jonas']) },
    },
  };

  it('is retold step by step, as if it happened now', () => {
    given()
      .when(register({ steps: [decision, reassess] }, realitet))
      .then(
        complaint(realitet),
        recorded(),
        linked(),
        reassessed('maintained', { reassessedOn: '2026-02-25', reasons: 'Uændret.' }),
      );
  });

  it('is refused with the step that does not fit', () => {
    const early = { ...reassess, data: { ...reassess.data, reassessedOn: '2026-02-19' } } as RealitetCommand;
    given()
      .when(register({ steps: [decision, early] }, realitet))
      .thenRefuses('date-before-receipt', { field: 'reassessedOn', earliest: '2026-02-20', historyStep: 1 });
    const unknown = { ...decision, data: { ...decision.data, pointIds: ['p9'] } } as RealitetCommand;
    given()
      .when(register({ steps: [unknown] }, realitet))
      .thenRefuses('point-unknown', { field: expect.any(String), historyStep: 0 });
  });
});

describe('A registration', () => {
  const note = 'Far drikker.';
  const worry = { dutyId: 'duty-1', startedAt: null, team: 'boerneliv', note, now: '2026-03-02T09:00:00.000Z', known };

  it('tells of a worry about a child, which was received with it', () => {
    given()
      .when({ type: 'RegisterContact', data: { intake: intake(), today, worry } })
      .then(contact(), {
        type: 'DutyArisen',
        data: {
          ...{ complaintId, dutyId: 'duty-1', kind: 'worry-in-complaint', team: 'boerneliv', note },
          ...{ startedOn: '2026-02-20', startedAt: null },
        },
      });
  });

  it('is refused with what is wrong about the worry', () => {
    given()
      .when({ type: 'RegisterContact', data: { intake: intake(), today, worry: { ...worry, team: 'nowhere' } } })
      .thenRefuses('team-unknown', { field: 'worry.team' });
    const after = { ...worry, startedAt: '2026-02-21T09:00:00.000Z' };
    given()
      .when({ type: 'RegisterContact', data: { intake: intake(), today, worry: after } })
      .thenRefuses('time-on-another-day', { field: 'worry.receivedAt', on: '2026-02-20' });
  });
});

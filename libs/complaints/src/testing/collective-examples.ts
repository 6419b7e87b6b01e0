import { specification } from '@lydhoer/kernel/testing';
import type {
  CollectiveDateCorrected,
  FamilyStepTakenBack,
  ParticipantsStatementCorrected,
} from '../domain/collective/collective-corrections.events.js';
import type {
  CollectiveCommand,
  CorrectCollectiveDate,
  EnrolFamilies,
  FamilyComplaint,
  LetFamilyLeave,
} from '../domain/collective/collective.commands.js';
import { collectiveDecider } from '../domain/collective/collective.decider.js';
import type { CollectiveEvent } from '../domain/collective/collective.events.js';
import { known, today } from './complaint-examples.js';

export const given = specification(collectiveDecider);
export const collectiveId = 'collective-1';
export const source = { kind: 'letter', reference: 'Fælles brev' } as const;

export const opened: CollectiveEvent = {
  type: 'CollectiveOpened',
  data: { collectiveId, openedOn: '2026-02-20', title: 'Klage fra 32 familier', source },
};
export const joined = (complaintId: string, joinedOn = '2026-02-21', team: string | null = null): CollectiveEvent => ({
  type: 'FamilyJoined',
  data: { collectiveId, complaintId, joinedOn, team },
});
export const left = (complaintId: string, leftOn = '2026-02-25'): CollectiveEvent => ({
  type: 'FamilyLeft',
  data: { collectiveId, complaintId, leftOn, reason: 'goes-on-alone', note: null },
});
export const closed: CollectiveEvent = { type: 'CollectiveClosed', data: { collectiveId, closedOn: '2026-03-01' } };
export const reopened: CollectiveEvent = {
  type: 'CollectiveReopened',
  data: { collectiveId, reason: 'En familie mangler' },
};

export const open: FamilyComplaint = { subject: 'complaint', standing: 'counts', endedOn: null, withdrawn: false };
export const ended = (endedOn: string): FamilyComplaint => ({ ...open, endedOn });
export const complaints = (families: Readonly<Record<string, FamilyComplaint>>) => new Map(Object.entries(families));

export const openIt = (openedOn = '2026-02-20'): CollectiveCommand => ({
  type: 'OpenCollective',
  data: { collectiveId, openedOn, title: 'Klage fra 32 familier', source, today },
});
export const enrol = (changes: Partial<EnrolFamilies['data']> = {}): EnrolFamilies => ({
  type: 'EnrolFamilies',
  data: {
    collectiveId,
    joinedOn: '2026-02-21',
    families: [
      { complaintId: 'a', team: null },
      { complaintId: 'b', team: 'skoleliv' },
    ],
    complaints: complaints({ a: open, b: open }),
    known,
    today,
    ...changes,
  },
});
export const leave = (
  complaintId: string,
  leftOn = '2026-02-25',
  changes: Partial<LetFamilyLeave['data']> = {},
): CollectiveCommand => ({
  type: 'LetFamilyLeave',
  data: {
    ...{ collectiveId, complaintId, leftOn, reason: 'goes-on-alone', note: null, today },
    complaints: complaints({}),
    ...changes,
  },
});
export const close = (
  families: Readonly<Record<string, FamilyComplaint>>,
  closedOn = '2026-03-01',
): CollectiveCommand => ({
  type: 'CloseCollective',
  data: { collectiveId, closedOn, complaints: complaints(families), today },
});

export const named = (complaintId: string | null, namedOn = '2026-02-22'): CollectiveEvent => ({
  type: 'SpokespersonNamed',
  data: { collectiveId, namedOn, complaintId, person: complaintId === null ? { personId: 'p-1', name: 'Ida' } : null },
});
export const stated = (statementId: string, families: number, statedOn = '2026-02-22'): CollectiveEvent => ({
  type: 'ParticipantsStated',
  data: { collectiveId, statementId, families, statedOn, source },
});

const reason = 'Skrevet af efter et forkert brev';
export const correctDay = (
  step: CollectiveDateCorrected['data']['step'],
  on: string,
  changes: Partial<CorrectCollectiveDate['data']> = {},
): CollectiveCommand => ({
  type: 'CorrectCollectiveDate',
  data: {
    ...{ collectiveId, step, complaintId: null, was: null, on, reason, today },
    complaints: complaints({}),
    ...changes,
  },
});
export const dayCorrected = (
  step: CollectiveDateCorrected['data']['step'],
  was: string,
  on: string,
  complaintId: string | null = null,
): CollectiveEvent => ({
  type: 'CollectiveDateCorrected',
  data: { collectiveId, step, complaintId, was, on, reason },
});
export const takeBack = (complaintId: string, step: FamilyStepTakenBack['data']['step']): CollectiveCommand => ({
  type: 'TakeBackFamilyStep',
  data: { collectiveId, complaintId, step, reason },
});
export const takenBack = (
  complaintId: string,
  step: FamilyStepTakenBack['data']['step'],
  takenOn: string,
): CollectiveEvent => ({ type: 'FamilyStepTakenBack', data: { collectiveId, complaintId, step, takenOn, reason } });
type Statement = ParticipantsStatementCorrected['data']['statement'];
export const correctStatement = (statementId: string, statement: Statement): CollectiveCommand => ({
  type: 'CorrectParticipantsStatement',
  data: { collectiveId, statementId, statement, reason, today },
});
export const statementCorrected = (
  statementId: string,
  statement: Statement,
  was: ParticipantsStatementCorrected['data']['was'],
): CollectiveEvent => ({
  type: 'ParticipantsStatementCorrected',
  data: { collectiveId, statementId, was, statement, reason },
});

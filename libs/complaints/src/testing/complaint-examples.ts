import type { Intake } from '../domain/complaint.commands.js';
import type { ComplaintEvent, PointAnswered } from '../domain/complaint.events.js';
import type { PointFacts } from '../domain/complaint.schemas.js';
import type { KnownStaff, KnownWords, Validity } from '../domain/known.js';

/** Words, people and events for the specs of the rules. Today is 2 March 2026. */
export const today = '2026-03-02';
export const complaintId = 'complaint-1';

const always: Validity = { from: '2000-01-01', to: null };

export const known: KnownWords = {
  themes: new Map([
    ['TIME.LONG', always],
    ['HEARING', always],
    ['DECISION', always],
    ['RETIRED', { from: '2000-01-01', to: '2023-12-31' }],
  ]),
  consequences: new Map([
    ['TRUST', always],
    ['LEGALITY', { from: '2026-02-21', to: null }],
  ]),
  teams: new Map([
    ['boerneliv', { from: '2021-06-01', to: null }],
    ['skoleliv', { from: '2021-06-01', to: null }],
    ['team-1', { from: '2000-01-01', to: '2021-05-31' }],
  ]),
};

export const knownStaff: KnownStaff = {
  teams: known.teams,
  staff: new Map([
    ['maria', { ...always, teams: [{ team: 'boerneliv', from: '2021-06-01', to: null }] }],
    ['jonas', { ...always, teams: [{ team: 'skoleliv', from: '2021-06-01', to: null }] }],
    ['moved', { ...always, teams: [{ team: 'boerneliv', from: '2021-06-01', to: '2025-12-31' }] }],
    [
      'returned',
      {
        ...always,
        teams: [
          { team: 'skoleliv', from: '2021-06-01', to: '2025-12-31' },
          { team: 'boerneliv', from: '2026-01-01', to: null },
        ],
      },
    ],
    ['left', { from: '2015-01-01', to: '2026-03-01', teams: [{ team: 'boerneliv', from: '2021-06-01', to: null }] }],
  ]),
};

export const intake = (changes: Partial<Intake> = {}): Intake => ({
  complaintId,
  channel: 'e-mail',
  form: 'written',
  receivedOn: '2026-02-20',
  complainant: { role: 'custody-holder', person: { personId: 'person-1', name: 'Mette Holm' }, powerOfAttorney: null },
  concerns: null,
  journalReference: null,
  narrative: null,
  register: null,
  ...changes,
});

export const anonymous: Intake['complainant'] = { role: 'anonymous', person: null, powerOfAttorney: null };

export const point = (pointId: string, changes: Partial<PointFacts> = {}): PointFacts => ({
  pointId,
  kind: 'formalitet',
  theme: 'TIME.LONG',
  consequences: [],
  legalBasis: null,
  team: 'boerneliv',
  description: null,
  ...changes,
});

export const contact = (changes: Partial<Intake> = {}): ComplaintEvent => ({
  type: 'ContactRegistered',
  data: intake(changes),
});

export const complaint = (
  points: readonly PointFacts[] = [point('p1')],
  changes: Partial<Intake> = {},
): ComplaintEvent => ({ type: 'ComplaintRegistered', data: { ...intake(changes), points: [...points] } });

export const answer = (changes: Partial<PointAnswered['data']> = {}): PointAnswered['data'] => ({
  complaintId,
  pointId: 'p1',
  outcome: 'upheld',
  dismissalReason: null,
  answeredOn: '2026-02-27',
  reasons: 'Der gik fire måneder.',
  restsOn: 'Kommunens servicemål på 10 hverdage.',
  remedy: 'En ny rådgiver ringer.',
  outstandingActions: [],
  furtherSteps: 'Skriv til borgerrådgiveren.',
  ...changes,
});

export const answered = (changes: Partial<PointAnswered['data']> = {}): ComplaintEvent => ({
  type: 'PointAnswered',
  data: answer(changes),
});
export const withdrawn = (withdrawnOn = '2026-02-26'): ComplaintEvent => ({
  type: 'ComplaintWithdrawn',
  data: { complaintId, withdrawnOn, afterDialogue: true, note: null },
});
export const closed = (closedOn = '2026-02-28'): ComplaintEvent => ({
  type: 'ComplaintClosed',
  data: { complaintId, closedOn },
});
export const assigned = (
  assignee = 'maria',
  team = 'boerneliv',
  answerDueOn: string | null = null,
): ComplaintEvent => ({
  type: 'ComplaintAssigned',
  data: { complaintId, assignee, team, answerDueOn },
});
export const handedOver = (
  from: string,
  to: string,
  team: string,
  answerDueOn: string | null = null,
): ComplaintEvent => ({
  type: 'ComplaintHandedOver',
  data: { complaintId, from, to, team, answerDueOn, reason: null },
});

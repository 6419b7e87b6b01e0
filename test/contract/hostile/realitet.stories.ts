import { demoPersona } from '@lydhoer/access';
import { today } from './application.js';
import type { LoopStep, Made } from './loop.js';

const step = (operation: string, body: LoopStep['body'], by: LoopStep['by'] = 'jurist-1'): LoopStep => ({
  operation,
  by,
  body,
});
const told = (operation: string, body: object, by: LoopStep['by'] = 'jurist-1') => step(operation, () => body, by);
const of = (made: Made, name: string) => made.get(name) ?? '';
const caseworker = 'caseworker-boerneliv';
const [decider, reassessor] = [demoPersona(caseworker).staffId, demoPersona('team-leader-boerneliv').staffId];
const support = { statute: 'barnets-lov', paragraph: '§ 32' };
const removal = { statute: 'barnets-lov', paragraph: '§ 47' };

const registerComplaint = told(
  'registerComplaint',
  {
    ...{ channel: 'letter', form: 'written', receivedOn: '2026-01-12' },
    complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
    points: [{ kind: 'realitet', theme: 'DECISION', team: 'boerneliv' }],
  },
  caseworker,
);
const decision = { decidedOn: '2026-01-05', body: 'administration', legalBasis: support, decidedBy: decider };
const record = (changes: object = {}) =>
  step('recordAppealedDecision', (made) => ({ ...decision, ...changes, points: [of(made, 'pointId')] }), caseworker);
const receipt = (made: Made) => ({
  ...{ personId: of(made, 'personId'), sentOn: '2026-01-05' },
  ...{ channel: 'letter', guidance: 'missing' },
});
const reassess = (outcome: string, more: object = {}) =>
  step('reassessDecision', (made) => ({
    outcomes: [{ pointId: of(made, 'pointId'), outcome }],
    ...{ reassessedBy: [reassessor], reassessedOn: '2026-01-20', reasons: 'Efter en ny samtale.', ...more },
  }));
const upholdInPart = reassess('upheld-in-part', { newDecision: { decidedOn: '2026-01-20', sentOn: '2026-01-21' } });
const outcome = (is: string, causes: readonly string[]) =>
  step('recordAppealBoardOutcome', (made) => ({
    outcomes: [{ pointId: of(made, 'pointId'), outcome: is, causes }],
    ...{ decidedOn: '2026-02-16', receivedOn: '2026-02-18' },
  }));

const forward = told('forwardToAppealBoard', {
  ...{ forwardedOn: '2026-01-22', documents: ['Afgørelsen'] },
  ...{ reasonsForDecision: 'Behovet.', reasonsForReassessment: 'Det samme.' },
});

/** One of which nobody knows when the decision was received: Ankestyrelsen looks away from the deadline, if it was late. */
const lookedAwayFrom: readonly LoopStep[] = [
  registerComplaint,
  told('recordAppealedDecision', decision, caseworker),
  step('linkPointToDecision', (made) => ({ decisionId: of(made, 'decisionId') })),
  reassess('maintained'),
  forward,
  told('decideDispensation', { granted: true, decidedOn: '2026-02-02' }),
];
/** A decision that is recorded, delivered and put right; reassessed, forwarded and sent back. */
const remitted: readonly LoopStep[] = [
  registerComplaint,
  told('recordAppealedDecision', decision, caseworker),
  step('linkPointToDecision', (made) => ({ decisionId: of(made, 'decisionId') })),
  told('correctAppealedDecision', { ...decision, decidedOn: '2026-01-02', reason: 'Tastefejl.' }),
  step('recordDecisionReceipt', receipt, caseworker),
  step('correctDecisionReceipt', (made) => ({ ...receipt(made), receivedOn: '2026-01-07', reason: 'Kvitteringen.' })),
  step('giveAppealGuidance', (made) => ({ personId: of(made, 'personId'), givenOn: '2026-01-15' }), caseworker),
  told('recordSuspensiveEffect', {
    ...{ effect: 'by-law', paragraph: 'retssikkerhedsloven § 72', immediateExecution: true },
    ...{ recordedOn: '2026-01-13', note: 'Hjemgivelse.' },
  }),
  told('correctSuspensiveEffect', {
    recorded: { effect: 'none', recordedOn: '2026-01-14', note: 'Ikke alligevel.' },
    reason: 'Læst forkert.',
  }),
  reassess('maintained'),
  forward,
  outcome('remitted', ['BASIS.FACTS']),
  told('makeNewDecision', { newDecision: { decidedOn: '2026-02-24', sentOn: today } }),
];
const goingOn: readonly LoopStep[] = [
  registerComplaint,
  record(),
  upholdInPart,
  told('recordCitizenChoice', { choice: 'stands', answeredOn: '2026-02-02' }),
];
const silent: readonly LoopStep[] = [
  registerComplaint,
  record(),
  upholdInPart,
  told('recordCitizenSilence', { recordedOn: '2026-02-20' }),
];
const givenUp: readonly LoopStep[] = [
  registerComplaint,
  record(),
  told('withdrawAppeal', { withdrawnOn: '2026-01-16', note: 'Det er løst.' }),
];
const inCourt: readonly LoopStep[] = [
  registerComplaint,
  record({ body: 'committee', legalBasis: removal }),
  told('passOnToAppealBoard', { passedOnOn: '2026-01-14' }),
  told('recordAppealBoardReceipt', { receivedOn: '2026-01-15' }),
  outcome('affirmed', []),
  told('bringBeforeCourt', { broughtOn: '2026-02-20' }),
  told('recordCourtOutcome', { outcome: 'upheld', decidedOn: today }),
];
/** A day that was wrong, and steps that never were. */
const putRight: readonly LoopStep[] = [
  ...goingOn,
  step('correctStepDate', (made) => ({
    ...{ step: 'citizen-chose', pointId: of(made, 'pointId') },
    ...{ on: '2026-02-03', reason: 'Brevet er stemplet den 3.' },
  })),
  told('takeBackRealitetStep', { step: 'citizen-chose', reason: 'Det var en anden families brev.' }),
  told('takeBackRealitetStep', { step: 'reassessed', reason: 'Afgørelsen blev fastholdt.' }),
];
const executed: readonly LoopStep[] = [
  registerComplaint,
  record({ body: 'chair', legalBasis: removal }),
  told('executeChairDecision', { executedAt: '2026-01-05T20:00:00+01:00' }),
];
const approved: readonly LoopStep[] = [
  ...executed,
  told('notifyOfChairDecision', { notifiedAt: '2026-01-06T09:00:00+01:00' }),
  told('correctChairDecisionTimes', { executedAt: '2026-01-05T20:30:00+01:00', reason: 'Forkert time.' }),
  told('approveChairDecision', { approvedOn: '2026-01-08' }),
  told('correctChairDecisionTimes', { answer: { approvedOn: '2026-01-09' }, reason: 'Mødet var fredag.' }),
  told('endChairDecision', { lapsedOn: '2026-02-06', because: 'month-over' }),
];
const rejected: readonly LoopStep[] = [...executed, told('rejectChairDecision', { decidedOn: '2026-01-09' })];

/** Stories of the realitet tracks: what becomes of a complaint about a decision. */
export const realitetStories: readonly (readonly LoopStep[])[] = [
  lookedAwayFrom,
  remitted,
  goingOn,
  silent,
  givenUp,
  inCourt,
  putRight,
  approved,
  rejected,
];

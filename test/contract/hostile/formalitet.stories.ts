import { today } from './application.js';
import type { LoopStep } from './loop.js';

const step = (operation: string, by: LoopStep['by'], body: object): LoopStep => ({ operation, by, body: () => body });
const caseworker = 'caseworker-boerneliv';
const receivedOn = '2026-02-20';
const registerComplaint = step('registerComplaint', caseworker, {
  ...{ channel: 'letter', form: 'written', receivedOn },
  complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
  points: [{ kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv' }],
});
const answer = {
  outcome: 'upheld',
  answeredOn: '2026-02-24',
  reasons: 'I har ret.',
  restsOn: 'God forvaltningsskik.',
  remedy: 'Et brev.',
  outstandingActions: [{ what: 'Ring til familien.', dueOn: today }],
  furtherSteps: 'Skriv til os.',
};

/** An answer that is put right, what it left to be done, a second look, and an end that came too early. */
const answeredTwice: readonly LoopStep[] = [
  registerComplaint,
  step('acknowledgeComplaint', caseworker, { acknowledgedOn: '2026-02-23', how: 'letter' }),
  step('answerPoint', caseworker, answer),
  step('correctStepDate', 'jurist-1', { step: 'acknowledged', on: receivedOn, reason: 'Poststemplet.' }),
  step('correctPointAnswer', 'jurist-1', { outcome: 'partly-upheld', reason: 'Tastefejl.' }),
  step('postponeOutstandingAction', caseworker, { dueOn: '2026-04-01', reason: 'Ferie.' }),
  step('completeOutstandingAction', caseworker, { doneOn: today, note: 'Ringet.' }),
  step('correctOutstandingAction', 'jurist-1', { dueOn: today, reason: 'Der blev ikke ringet.' }),
  step('askSecondStage', caseworker, { askedOn: '2026-02-26', why: 'Svaret siger intet om skolen.' }),
  step('answerSecondStage', 'jurist-2', { ...answer, answeredOn: today }),
  step('closeComplaint', 'jurist-1', { closedOn: today }),
  step('reopenComplaint', 'jurist-1', { reason: 'For tidligt.' }),
];
const talkedOver: readonly LoopStep[] = [
  registerComplaint,
  step('offerDialogue', caseworker, { offeredOn: receivedOn, how: 'meeting' }),
  step('replyToDialogue', caseworker, { reply: 'accepted', repliedOn: '2026-02-23' }),
  step('holdDialogue', caseworker, { heldOn: '2026-02-24', how: 'phone', note: 'Godt talt igennem.' }),
  step('settlePoint', caseworker, {
    settledOn: '2026-02-25',
    agreement: 'Fast rådgiver.',
    outstandingActions: [{ what: 'Skriv til skolen.', dueOn: today }],
  }),
  step('correctStepDate', 'jurist-1', {
    step: 'dialogue-held',
    was: '2026-02-24',
    on: '2026-02-25',
    reason: 'Kalenderen.',
  }),
];
/** A letter that was never sent, and a conversation that was another family's. */
const neverWas: readonly LoopStep[] = [
  registerComplaint,
  step('offerDialogue', caseworker, { offeredOn: receivedOn, how: 'phone' }),
  step('takeBackFormalitetStep', 'jurist-1', { step: 'dialogue-offered', reason: 'En anden familie.' }),
  step('answerPoint', caseworker, answer),
  {
    operation: 'takeBackFormalitetStep',
    by: 'jurist-1',
    body: (made) => ({ step: 'answered', pointId: made.get('pointId'), reason: 'Brevet blev aldrig sendt.' }),
  },
];
const takenBack: readonly LoopStep[] = [
  registerComplaint,
  step('withdrawComplaint', 'jurist-1', { withdrawnOn: today, afterDialogue: false }),
  step('revokeWithdrawal', 'jurist-1', { reason: 'En anden klage.' }),
  step('annulRegistration', 'jurist-1', { ground: 'registered-in-error', reason: 'Ingen klage.' }),
  step('reinstateRegistration', 'jurist-1', { reason: 'Det var den.' }),
];

const touching: readonly LoopStep[] = [
  registerComplaint,
  step('recordAppealedDecision', 'jurist-1', {
    ...{ decidedOn: '2026-02-02', body: 'administration' },
    legalBasis: { statute: 'Barnets Lov', paragraph: '§ 32' },
  }),
  {
    operation: 'tiePointToDecision',
    by: caseworker,
    body: (made) => ({ decisionId: made.get('decisionId') }),
  },
];

/** Stories of the formalitet track and of what is put right. */
export const formalitetStories: readonly (readonly LoopStep[])[] = [
  answeredTwice,
  talkedOver,
  neverWas,
  takenBack,
  touching,
];

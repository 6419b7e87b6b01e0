import { today } from './application.js';
import type { LoopStep } from './loop.js';

const step = (operation: string, by: LoopStep['by'], body: object): LoopStep => ({ operation, by, body: () => body });
const caseworker = 'caseworker-boerneliv';
const registerComplaint = step('registerComplaint', caseworker, {
  ...{ channel: 'letter', form: 'written', receivedOn: '2026-02-20' },
  complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
  points: [{ kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv' }],
});

/** A service goal that stands still, whose pause is put right, and that is extended by other days than was recorded. */
const interrupted: readonly LoopStep[] = [
  registerComplaint,
  step('pauseDeadline', caseworker, { pausedOn: '2026-02-24', ground: 'awaiting-citizen', note: 'Brev sendt.' }),
  step('resumeDeadline', caseworker, { resumedOn: '2026-02-26' }),
  step('correctPause', 'jurist-1', { pausedOn: '2026-02-25', resumedOn: '2026-02-26', reason: 'Dagen efter.' }),
  step('extendDeadline', 'jurist-1', { by: 2, reason: 'Skolen svarer.' }),
  step('correctExtension', 'jurist-1', {
    was: { extendedOn: today, by: 2 },
    extension: { extendedOn: '2026-02-26', by: 3 },
    reason: 'Aftalt dagen før brevet.',
  }),
];
/** A reassessment that takes longer, of which the citizen is told in time. */
const told: readonly LoopStep[] = [
  step('registerComplaint', caseworker, {
    ...{ channel: 'letter', form: 'written', receivedOn: '2026-02-20' },
    complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
    points: [{ kind: 'realitet', theme: 'DECISION', team: 'boerneliv' }],
  }),
  step('notifyOfExtension', 'jurist-1', {
    ...{ notifiedOn: today, expectedOn: '2026-04-17', ground: 'further-assessments' },
    reason: 'Alma Prøvesens læge svarer først efter påske.',
  }),
  step('correctExtensionNotice', 'jurist-1', {
    was: { notifiedOn: today, expectedOn: '2026-04-17' },
    notice: { notifiedOn: today, expectedOn: '2026-04-24', ground: 'further-assessments' },
    reason: 'Der stod ugen efter i brevet.',
  }),
];
const worry: readonly LoopStep[] = [
  registerComplaint,
  step('recordDuty', caseworker, { kind: 'worry-in-complaint', startedOn: '2026-02-20', team: 'boerneliv' }),
  step('dischargeDuty', caseworker, { how: 'done', dischargedOn: today, note: 'Vurderet.' }),
  step('correctDutyDischarge', 'jurist-1', {
    discharge: { how: 'done', dischargedOn: '2026-02-21' },
    reason: 'Vurderet dagen efter.',
  }),
];
/** A case that came in as closed, whose deadlines somebody wants to see after all. */
const computedLater: readonly LoopStep[] = [
  {
    operation: 'importRegister',
    by: 'analyst',
    query: { register: 'lukkede' },
    body: (_, round) =>
      `registernr;modtaget;art;tema;team;besvaret;udfald;afsluttet\n` +
      `${round}-1;02-02-2026;formalitet;TIME.LONG;boerneliv;04-02-2026;medhold;04-02-2026\n`,
  },
  { operation: 'computeDeadlines', by: 'jurist-1', body: () => undefined },
];
const wondered: readonly LoopStep[] = [
  step('explainDeadline', 'analyst', { situation: 'administrations-decision-received', startedOn: today }),
];

/** Stories of deadlines: what stops and extends them, and what a complaint brings about. */
export const deadlinesStories: readonly (readonly LoopStep[])[] = [interrupted, told, worry, computedLater, wondered];

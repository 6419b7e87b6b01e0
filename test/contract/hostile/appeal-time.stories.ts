import type { LoopStep } from './loop.js';

const caseworker = 'caseworker-boerneliv';
const step = (operation: string, body: LoopStep['body']): LoopStep => ({ operation, by: caseworker, body });

const putRight = (operation: string, body: LoopStep['body']): LoopStep => ({ operation, by: 'jurist-1', body });

/** A party whose time for appeals the law stops and lets run on, and lets begin anew; both put right. */
const stopped: readonly LoopStep[] = [
  step('registerComplaint', () => ({
    ...{ channel: 'letter', form: 'written', receivedOn: '2026-01-12' },
    complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
    points: [{ kind: 'realitet', theme: 'DECISION', team: 'boerneliv' }],
  })),
  step('recordAppealedDecision', (made) => ({
    ...{ decidedOn: '2026-01-05', body: 'administration', points: [made.get('pointId') ?? ''] },
    legalBasis: { statute: 'barnets-lov', paragraph: '§ 32' },
  })),
  step('recordDecisionReceipt', (made) => ({
    ...{ personId: made.get('personId') ?? '', receivedOn: '2026-01-06', channel: 'digital-post', guidance: 'given' },
  })),
  step('suspendAppealTime', (made) => ({ personId: made.get('personId') ?? '', requestedOn: '2026-01-20' })),
  step('resumeAppealTime', (made) => ({
    ...{ personId: made.get('personId') ?? '', how: 'access-refused', answeredOn: '2026-01-30' },
  })),
  step('giveMissingReasons', (made) => ({
    ...{ personId: made.get('personId') ?? '', ground: 'decision-was-oral', givenOn: '2026-02-02' },
  })),
  putRight('correctAccessRequests', (made) => ({
    personId: made.get('personId') ?? '',
    accessRequests: [{ requestedOn: '2026-01-21', answeredOn: '2026-01-30', how: 'access-refused' }],
    reason: 'Den kom dagen efter.',
  })),
  putRight('correctMissingReasons', (made) => ({
    personId: made.get('personId') ?? '',
    given: { ground: 'decision-was-oral', givenOn: '2026-02-01' },
    reason: 'Brevet kom dagen før.',
  })),
];

/** Stories of what the law itself does to a party’s time for appeals. */
export const appealTimeStories: readonly (readonly LoopStep[])[] = [stopped];

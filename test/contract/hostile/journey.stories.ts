import { demoPersona, type PersonaName } from '@lydhoer/access';
import { today } from './application.js';
import type { LoopStep } from './loop.js';

const step = (operation: string, by: PersonaName, body: LoopStep['body']): LoopStep => ({ operation, by, body });

const registered = step('registerComplaint', 'caseworker-boerneliv', () => ({
  channel: 'phone',
  form: 'oral',
  receivedOn: today,
  complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
  points: [{ kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv' }],
}));
const change = { from: 'former', to: demoPersona('caseworker-boerneliv').staffId, changedOn: '2025-11-03' };
const contact = { means: 'phone', direction: 'from-citizen', note: 'Alma fortalte forfra.' };

/** What the citizen met besides the complaint itself: recorded, put right, taken back, told. */
export const journeyStories: readonly (readonly LoopStep[])[] = [
  [
    registered,
    step('recordAdviserChange', 'jurist-1', () => ({ ...change, cause: 'left' })),
    step('correctAdviserChange', 'jurist-1', () => ({ ...change, cause: 'leave', reason: 'Læst igen.' })),
    step('removeAdviserChange', 'jurist-1', () => ({ reason: 'En anden familie.' })),
    step('readJourney', 'working-group-1', () => undefined),
  ],
  [
    registered,
    step('recordCitizenContact', 'caseworker-boerneliv', () => ({
      ...contact,
      contactedOn: '2025-12-01',
      storyToldAgain: true,
    })),
    step('correctCitizenContact', 'jurist-1', () => ({
      ...contact,
      contactedOn: '2025-12-02',
      storyToldAgain: false,
      reason: 'Dagen efter.',
    })),
    step('removeCitizenContact', 'jurist-1', () => ({ reason: 'En anden familie.' })),
  ],
];

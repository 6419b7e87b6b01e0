import { dateInDenmark } from '@lydhoer/kernel';
import type { ChairEvent } from '../../../domain/realitet/chair.events.js';
import type { ChairLapseCause } from '../../../domain/realitet/realitet.values.js';
import { step, type Tellings } from './telling.js';

const lapseWords: Readonly<Record<ChairLapseCause, string>> = {
  'month-over': 'måneden var gået',
  'not-approved-in-time': 'den ikke blev godkendt i tide',
  replaced: 'en ny afgørelse trådte i stedet',
  withdrawn: 'den blev taget tilbage',
};

/** How a chair's urgent decision is told. */
export const chairTellings: Tellings<ChairEvent> = {
  ChairDecisionExecuted: (event) => [
    step(event, {
      on: dateInDenmark(event.data.executedAt),
      kind: 'decision',
      line: () => 'blev formandens afgørelse ført ud i livet',
      heard: true,
    }),
  ],
  ChairDecisionNotified: (event) => [
    step(event, {
      on: dateInDenmark(event.data.notifiedAt),
      kind: 'decision',
      line: () => 'fik parterne skriftlig besked om formandens afgørelse',
      heard: true,
    }),
  ],
  ChairDecisionApproved: (event) => [
    step(event, {
      on: event.data.approvedOn,
      kind: 'decision',
      line: () => 'godkendte børne- og ungeudvalget formandens afgørelse',
    }),
  ],
  ChairDecisionNotApproved: (event) => [
    step(event, {
      on: event.data.decidedOn,
      kind: 'decision',
      line: () => 'sagde børne- og ungeudvalget nej til formandens afgørelse',
    }),
  ],
  ChairDecisionLapsed: (event) => [
    step(event, {
      on: event.data.lapsedOn,
      kind: 'decision',
      line: () => `bortfaldt formandens afgørelse, fordi ${lapseWords[event.data.because]}`,
    }),
  ],
};

import { dateInDenmark } from '@lydhoer/kernel';
import type { ChairEvent } from '../../../domain/realitet/chair.events.js';
import type { ChairLapseCause } from '../../../domain/realitet/realitet.values.js';
import { correction, step, wordsOf, type Tellings } from './telling.js';

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
      key: `chair-executed-${event.data.decisionId}`,
      on: dateInDenmark(event.data.executedAt),
      kind: 'decision',
      line: () => 'blev formandens afgørelse ført ud i livet',
      heard: true,
    }),
  ],
  ChairDecisionNotified: (event) => [
    step(event, {
      key: `chair-notified-${event.data.decisionId}`,
      on: dateInDenmark(event.data.notifiedAt),
      kind: 'decision',
      line: () => 'fik parterne skriftlig besked om formandens afgørelse',
      heard: true,
    }),
  ],
  ChairDecisionTimesCorrected: (event) => {
    const { decisionId, executedAt, notifiedAt } = event.data;
    const notified = `chair-notified-${decisionId}`;
    return [
      { amend: `chair-executed-${decisionId}`, change: { on: dateInDenmark(executedAt) } },
      notifiedAt === null ? { drop: notified } : { amend: notified, change: { on: dateInDenmark(notifiedAt) } },
      correction(
        event,
        'blev det rettet, hvornår formandens afgørelse blev ført ud i livet, og hvornår parterne fik besked',
        wordsOf(event.data, { reason: 'Grunden' }),
      ),
    ];
  },
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

import type { AppealTimeEvent } from '../../../domain/realitet/appeal-time.events.js';
import type { AccessAnswer } from '../../../domain/realitet/appeal-time.values.js';
import { step, type Tellings } from './telling.js';

const answerWords: Readonly<Record<AccessAnswer, string>> = {
  'access-given': 'fik en part aktindsigt',
  'access-refused': 'fik en part afslag på aktindsigt',
  'request-withdrawn': 'trak en part sin anmodning om aktindsigt tilbage',
};

/** How it is told what the law itself does to a party’s time for appeals. */
export const appealTimeTellings: Tellings<AppealTimeEvent> = {
  AppealTimeSuspended: (event) => [
    step(event, {
      on: event.data.requestedOn,
      kind: 'handling',
      // Whether the clock stood still for it depends on receipts that may be put right later.
      line: () => 'bad en part om aktindsigt',
    }),
  ],
  AppealTimeResumed: (event) => [
    step(event, {
      on: event.data.resumedOn,
      kind: 'handling',
      line: () => answerWords[event.data.how],
      heard: event.data.how !== 'request-withdrawn',
    }),
  ],
  MissingReasonsGiven: (event) => [
    step(event, {
      on: event.data.givenOn,
      kind: 'decision',
      line: () => 'fik en part den begrundelse, der havde manglet, og klagefristen begyndte forfra',
      heard: true,
    }),
  ],
};

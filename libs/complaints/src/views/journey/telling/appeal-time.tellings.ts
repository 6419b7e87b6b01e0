import type { PlainDate } from '@lydhoer/kernel';
import type { ShownEvent } from '../../../complaint.history.js';
import type { RegisteredComplaint } from '../../../domain/complaint.state.js';
import type { AppealTimeEvent } from '../../../domain/realitet/appeal-time.events.js';
import type { AccessAnswer } from '../../../domain/realitet/appeal-time.values.js';
import { appealBegan } from '../../../domain/realitet/appeal-time.rules.js';
import { decisionOf } from '../../../domain/realitet/realitet.state.js';
import type { Edit } from '../step.js';
import { correction, step, wordsOf, type Tellings } from './telling.js';

const why = { reason: 'Grunden til rettelsen' };

const answerWords: Readonly<Record<AccessAnswer, string>> = {
  'access-given': 'fik en part aktindsigt',
  'access-refused': 'fik en part afslag på aktindsigt',
  'request-withdrawn': 'trak en part sin anmodning om aktindsigt tilbage',
};

/** How it is told what the law itself does to a party’s time for appeals. */
export const appealTimeTellings: Tellings<AppealTimeEvent> = {
  AppealTimeSuspended: (event) => [asked(event, event.data.requestedOn)],
  AppealTimeResumed: (event) => [answered(event, event.data.how, event.data.resumedOn)],
  AccessRequestsCorrected: (event) => {
    const { was, accessRequests } = event.data;
    return [
      ...was.flatMap(({ requestedOn, answeredOn }) => [
        { drop: askedKey(event, requestedOn) },
        ...(answeredOn === null ? [] : [{ drop: answeredKey(event, answeredOn) }]),
      ]),
      ...accessRequests.flatMap(({ requestedOn, answeredOn, how }) => [
        asked(event, requestedOn),
        ...(answeredOn === null || how === null ? [] : [answered(event, how, answeredOn)]),
      ]),
      correction(event, 'blev det rettet, hvornår en part bad om aktindsigt og fik svar', wordsOf(event.data, why)),
    ];
  },
  MissingReasonsGiven: (event, complaint) => [reasons(event, complaint, event.data.givenOn)],
  MissingReasonsCorrected: (event, complaint) => {
    const { given } = event.data;
    return [
      given === null ? { drop: reasonsKey(event) } : reasons(event, complaint, given.givenOn),
      correction(event, 'blev det rettet, hvornår en part fik den manglende begrundelse', wordsOf(event.data, why)),
    ];
  },
};

type Told = AppealTimeEvent & Pick<ShownEvent, 'revision' | 'recordedAt'>;

const partyOf = ({ data: { decisionId, personId } }: Told): string => `${decisionId}-${personId ?? 'unknown'}`;
const askedKey = (event: Told, on: PlainDate): string => `access-asked-${partyOf(event)}-${on}`;
const answeredKey = (event: Told, on: PlainDate): string => `access-answered-${partyOf(event)}-${on}`;
const reasonsKey = (event: Told): string => `missing-reasons-${partyOf(event)}`;

const asked = (event: Told, on: PlainDate): Edit =>
  step(event, {
    key: askedKey(event, on),
    on,
    kind: 'handling',
    // Whether the clock stood still for it depends on receipts that may be put right later.
    line: () => 'bad en part om aktindsigt',
  });

const answered = (event: Told, how: AccessAnswer, on: PlainDate): Edit =>
  step(event, {
    key: answeredKey(event, on),
    on,
    kind: 'handling',
    line: () => answerWords[how],
    heard: how !== 'request-withdrawn',
  });

const reasons = (event: Told, complaint: RegisteredComplaint, on: PlainDate): Edit =>
  step(event, {
    key: reasonsKey(event),
    on,
    kind: 'decision',
    line: () =>
      `fik en part den begrundelse, der havde manglet${beganAnew(event, complaint) ? ', og klagefristen begyndte forfra' : ''}`,
    heard: true,
  });

/** Whether the party’s time for appeals runs from the reasons: those from before it began let nothing begin anew. */
function beganAnew({ data: { decisionId, personId } }: Told, complaint: RegisteredComplaint): boolean {
  const decision = decisionOf(complaint, decisionId);
  const receipt = decision?.receipts.find((one) => one.personId === personId);
  if (decision === undefined || receipt === undefined) return false;
  return appealBegan(complaint, decision, receipt)?.startedBy === 'reasons-received';
}

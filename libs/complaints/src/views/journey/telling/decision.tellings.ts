import type { PlainDate } from '@lydhoer/kernel';
import type {
  AppealGuidanceGiven,
  AppealedDecisionCorrected,
  AppealedDecisionRecorded,
  DecisionEvent,
  DecisionReceiptCorrected,
  DecisionReceiptRecorded,
} from '../../../domain/realitet/decision.events.js';
import type {
  DecisionBody,
  Guidance,
  NewDecisionCause,
  SuspensiveEffect,
} from '../../../domain/realitet/realitet.values.js';
import type { Edit } from '../step.js';
import { correction, step, untold, wordsOf, type Recorded, type Tellings } from './telling.js';

const why = { reason: 'Grunden til rettelsen' };

const bodyWords: Readonly<Record<DecisionBody, string>> = {
  administration: 'forvaltningen',
  committee: 'børne- og ungeudvalget',
  chair: 'børne- og ungeudvalgets formand',
};
const guidanceWords: Readonly<Record<Guidance, string>> = {
  given: ' med klagevejledning',
  missing: ' uden klagevejledning',
  wrong: ' med en forkert klagevejledning',
  unknown: '',
};
const causeWords: Readonly<Record<NewDecisionCause, string>> = {
  'upheld-in-full': ', der gav borgeren fuldt medhold',
  'upheld-in-part': ', der gav borgeren delvist medhold',
  remitted: ', fordi Ankestyrelsen havde hjemvist sagen',
};
const effectWords: Readonly<Record<SuspensiveEffect, string>> = {
  none: 'klagen ikke har opsættende virkning',
  'by-law': 'klagen har opsættende virkning efter loven',
  'exceptionally-granted': 'klagen undtagelsesvis har opsættende virkning',
};

/** How the decisions that are complained about are told. */
export const decisionTellings: Tellings<DecisionEvent> = {
  AppealedDecisionRecorded: (event) => [decision(event)],
  // A new decision is told of when it was sent: what it says of itself puts nothing else in its place.
  AppealedDecisionCorrected: (event) => [
    { amend: decisionKey(event), change: { on: event.data.decidedOn, line: madeBy(event.data.body) } },
    correction(event, 'blev det rettet, hvad der var registreret om afgørelsen', wordsOf(event.data, why)),
  ],
  PointLinkedToDecision: untold,
  DecisionReceiptRecorded: (event) => [receipt(event), guidanceSince(event)],
  DecisionReceiptCorrected: (event) => [
    receipt(event),
    guidanceSince(event),
    correction(event, 'blev det rettet, hvornår og hvordan en part modtog afgørelsen', wordsOf(event.data, why)),
  ],
  AppealGuidanceGiven: (event) => [guidanceGiven(event, event.data.givenOn)],
  NewDecisionMade: (event) => [
    step(event, {
      key: `new-decision-${event.data.decisionId}`,
      on: event.data.sentOn,
      kind: 'decision',
      line: () => `sendte kommunen en ny afgørelse${causeWords[event.data.because]}`,
      heard: true,
    }),
  ],
  SuspensiveEffectRecorded: (event) => [
    step(event, {
      on: event.data.recordedOn,
      kind: 'decision',
      line: () => {
        const executed = event.data.immediateExecution ? ', men at afgørelsen udføres med det samme' : '';
        return `blev det slået fast, at ${effectWords[event.data.effect]}${executed}`;
      },
      words: wordsOf(event.data, { note: 'Notat' }),
    }),
  ],
  SuspensiveEffectCorrected: (event) => {
    const never = event.data.recorded === null ? 'at klagens opsættende virkning ikke skulle være registreret' : null;
    const line = `blev det rettet, ${never ?? 'hvad der var registreret om klagens opsættende virkning'}`;
    return [correction(event, line, wordsOf(event.data, why))];
  },
};

const decisionKey = ({ data }: AppealedDecisionRecorded | AppealedDecisionCorrected): string =>
  `decision-${data.decisionId}`;
const madeBy = (body: DecisionBody) => () => `traf ${bodyWords[body]} den afgørelse, som der klages over`;

const decision = (event: AppealedDecisionRecorded & Recorded): Edit =>
  step(event, {
    key: decisionKey(event),
    on: event.data.decidedOn,
    kind: 'decision',
    line: madeBy(event.data.body),
  });

const guidanceKey = ({ decisionId, personId }: { readonly decisionId: string; readonly personId: string | null }) =>
  `guidance-${decisionId}-${personId ?? 'unknown'}`;

const guidanceGiven = (
  event: (AppealGuidanceGiven | DecisionReceiptRecorded | DecisionReceiptCorrected) & Recorded,
  on: PlainDate,
): Edit =>
  step(event, {
    key: guidanceKey(event.data),
    on,
    kind: 'decision',
    line: () => 'fik en part den klagevejledning, der havde manglet',
    heard: true,
  });

/** The guidance that was missing from the decision and given afterwards, as the receipt tells it. */
const guidanceSince = (event: (DecisionReceiptRecorded | DecisionReceiptCorrected) & Recorded): Edit => {
  const { guidanceGivenOn } = event.data;
  return guidanceGivenOn === null ? { drop: guidanceKey(event.data) } : guidanceGiven(event, guidanceGivenOn);
};

/** A receipt whose day nobody knows is no step, and a corrected one may turn out to be such. */
const receipt = (event: (DecisionReceiptRecorded | DecisionReceiptCorrected) & Recorded): Edit => {
  const { decisionId, personId, receivedOn, guidance } = event.data;
  const key = `receipt-${decisionId}-${personId ?? 'unknown'}`;
  if (receivedOn === null) return { drop: key };
  return step(event, {
    key,
    on: receivedOn,
    kind: 'decision',
    line: () => `fik en part afgørelsen${guidanceWords[guidance]}`,
    heard: true,
  });
};

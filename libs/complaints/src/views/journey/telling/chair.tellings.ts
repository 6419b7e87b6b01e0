import { dateInDenmark, type PlainDate } from '@lydhoer/kernel';
import type { ChairDecisionTimesCorrected, ChairEvent } from '../../../domain/realitet/chair.events.js';
import type { ChairLapseCause } from '../../../domain/realitet/realitet.values.js';
import type { Edit } from '../step.js';
import { correction, step, wordsOf, type Recorded, type Tellings } from './telling.js';

const lapseWords: Readonly<Record<ChairLapseCause, string>> = {
  'month-over': 'måneden var gået',
  'not-approved-in-time': 'den ikke blev godkendt i tide',
  replaced: 'en ny afgørelse trådte i stedet',
  withdrawn: 'den blev taget tilbage',
};

type Told = ChairEvent & Recorded;
const executedKey = (decisionId: string): string => `chair-executed-${decisionId}`;
const notifiedKey = (decisionId: string): string => `chair-notified-${decisionId}`;
const answerKeys = (decisionId: string) => ({
  approved: `chair-approved-${decisionId}`,
  rejected: `chair-not-approved-${decisionId}`,
  lapsed: `chair-lapsed-${decisionId}`,
});

const executed = (event: Told, decisionId: string, at: string) =>
  step(event, {
    key: executedKey(decisionId),
    on: dateInDenmark(at),
    kind: 'decision',
    line: () => 'blev formandens afgørelse ført ud i livet',
    heard: true,
  });
const notified = (event: Told, decisionId: string, at: string) =>
  step(event, {
    key: notifiedKey(decisionId),
    on: dateInDenmark(at),
    kind: 'decision',
    line: () => 'fik parterne skriftlig besked om formandens afgørelse',
    heard: true,
  });
const approved = (event: Told, decisionId: string, on: PlainDate) =>
  step(event, {
    key: answerKeys(decisionId).approved,
    on,
    kind: 'decision',
    line: () => 'godkendte børne- og ungeudvalget formandens afgørelse',
  });
const rejected = (event: Told, decisionId: string, on: PlainDate) =>
  step(event, {
    key: answerKeys(decisionId).rejected,
    on,
    kind: 'decision',
    line: () => 'sagde børne- og ungeudvalget nej til formandens afgørelse',
  });
const lapsed = (
  event: Told,
  decisionId: string,
  { on, because }: { readonly on: PlainDate; readonly because: ChairLapseCause },
) =>
  step(event, {
    key: answerKeys(decisionId).lapsed,
    on,
    kind: 'decision',
    line: () => `bortfaldt formandens afgørelse, fordi ${lapseWords[because]}`,
  });

/** How a chair's urgent decision is told. */
export const chairTellings: Tellings<ChairEvent> = {
  ChairDecisionExecuted: (event) => [executed(event, event.data.decisionId, event.data.executedAt)],
  ChairDecisionNotified: (event) => [notified(event, event.data.decisionId, event.data.notifiedAt)],
  ChairDecisionTimesCorrected: (event) => {
    const { decisionId, executedAt, notifiedAt } = event.data;
    return [
      executedAt === null ? { drop: executedKey(decisionId) } : executed(event, decisionId, executedAt),
      notifiedAt === null ? { drop: notifiedKey(decisionId) } : notified(event, decisionId, notifiedAt),
      ...answersInstead(event),
      correction(event, whatWasCorrected(event), wordsOf(event.data, { reason: 'Grunden' })),
    ];
  },
  ChairDecisionApproved: (event) => [approved(event, event.data.decisionId, event.data.approvedOn)],
  ChairDecisionNotApproved: (event) => [rejected(event, event.data.decisionId, event.data.decidedOn)],
  ChairDecisionLapsed: (event) => {
    const { decisionId, lapsedOn: on, because } = event.data;
    return [lapsed(event, decisionId, { on, because })];
  },
};

type Corrected = ChairDecisionTimesCorrected & Recorded;

/** What the committee said, and how it lapsed, as they were put right: in the place of what was told of them. */
function answersInstead(event: Corrected): readonly Edit[] {
  const { decisionId, answer } = event.data;
  if (answer === null) return [];
  const { approvedOn, notApprovedOn, lapsed: end } = answer;
  const keys = answerKeys(decisionId);
  return [
    approvedOn === null ? { drop: keys.approved } : approved(event, decisionId, approvedOn),
    notApprovedOn === null ? { drop: keys.rejected } : rejected(event, decisionId, notApprovedOn),
    end === null ? { drop: keys.lapsed } : lapsed(event, decisionId, end),
  ];
}

function whatWasCorrected({ data: { executedAt, answer } }: Corrected): string {
  if (executedAt === null) return 'blev det rettet, at formandens afgørelse var ført ud i livet: det var den ikke';
  const times = 'blev det rettet, hvornår formandens afgørelse blev ført ud i livet, og hvornår parterne fik besked';
  return answer === null ? times : 'blev det rettet, hvad der skete med formandens afgørelse';
}

import type { PlainDate } from '@lydhoer/kernel';
import type { ComplaintEvent, ContactRegistered } from '../../domain/complaint.events.js';
import type { PointFacts } from '../../domain/complaint.schemas.js';
import type { PartyDetailsRecorded } from '../../domain/parties/parties.events.js';
import type { DecisionFacts } from '../../domain/realitet/realitet.schemas.js';
import type { Column } from './register-columns.js';

/** What a cell of a register told, as the import of its case wrote it. */
export interface ToldCell {
  readonly column: Column;
  /** The point in whose row it stands; null: the whole case. */
  readonly pointId: string | null;
  readonly value: unknown;
  /** True where it is what an empty cell comes to, so that nobody may have said it. */
  readonly assumed: boolean;
}

/** What stood in a cell and was forgotten since. */
export const forgottenValue = Symbol('forgotten');

type Events = readonly ComplaintEvent[];
type Cells = readonly ToldCell[];

/** The cells that the events of an import tell of. What Lydhør worked out from them is none: ids, deadlines, flags. */
export const cellsOf = (events: Events): Cells => events.flatMap((event) => cellsIn(event, events));

type Tellers = { readonly [E in ComplaintEvent as E['type']]?: (data: E['data'], all: Events) => Cells };

function cellsIn(event: ComplaintEvent, all: Events): Cells {
  const cellsOfType = tellers[event.type] as ((data: object, all: Events) => Cells) | undefined;
  return cellsOfType?.(event.data, all) ?? [];
}

const tellers: Tellers = {
  ContactRegistered: (data) => [cell('type', 'contact'), ...intakeCells(data)],
  ComplaintRegistered: (data) => [
    cell('type', 'complaint'),
    ...intakeCells(data),
    ...data.points.flatMap((point) => [
      // A row tells of its point by being there.
      cell('registerId', true, point.pointId),
      ...pointCells(point),
      cell('description', opened(point, point.description), point.pointId),
    ]),
  ],
  ReceiptDateCorrected: ({ receivedOn }) => [cell('receivedOn', receivedOn)],
  IntakeCorrected: (data) => [
    ...cameInCells(data),
    ...(data.narrative ? [cell('narrative', opened(data.narrative, data.narrative.text))] : []),
  ],
  PointClassified: (data) => pointCells(data),
  PartyDetailsRecorded: (data, all) => cprCells(data, all),
  ComplaintWithdrawn: ({ withdrawnOn, afterDialogue }) => [
    cell('withdrawnOn', withdrawnOn),
    cell('afterDialogue', afterDialogue, null, !afterDialogue),
  ],
  ComplaintClosed: ({ closedOn }) => [cell('closedOn', closedOn)],
  PointAnswered: ({ pointId, outcome, dismissalReason, answeredOn }, all) => [
    cell('outcome', outcome, pointId),
    cell('dismissalReason', dismissalReason, pointId),
    cell('answeredOn', answeredOn, pointId, isClosedOn(answeredOn, all)),
  ],
  PointLinkedToDecision: ({ pointId, decisionId }, all) => decisionCells(pointId, decisionOf(decisionId, all)),
  DecisionReassessed: ({ pointId, outcome, reassessedOn }) => [
    cell('reassessment', outcome, pointId),
    cell('reassessedOn', reassessedOn, pointId),
  ],
  CitizenChoiceRecorded: ({ pointId, choice, answeredOn }) => [
    cell('choice', choice, pointId),
    cell('choiceOn', answeredOn, pointId),
  ],
  ForwardedToAppealBoard: ({ pointIds, forwardedOn }) => pointIds.map((id) => cell('forwardedOn', forwardedOn, id)),
  PassedOnToAppealBoard: ({ pointIds, passedOnOn }) => pointIds.map((id) => cell('forwardedOn', passedOnOn, id)),
  AppealBoardDecided: ({ pointId, outcome, decidedOn, receivedOn, causes }) => [
    cell('appealOutcome', outcome, pointId),
    cell('appealDecidedOn', decidedOn, pointId),
    cell('appealReceivedOn', receivedOn, pointId, receivedOn === decidedOn),
    cell('appealCauses', causes, pointId),
  ],
};

const isClosedOn = (day: PlainDate, all: Events): boolean =>
  all.some((event) => event.type === 'ComplaintClosed' && event.data.closedOn === day);

const cell = (column: Column, value: unknown, pointId: string | null = null, assumed = false): ToldCell => ({
  column,
  pointId,
  value,
  assumed,
});

/** A sealed text as it was opened: whoever opens one that was forgotten notes so beside it. */
const opened = (beside: object, text: unknown): unknown =>
  (text ?? null) === null && 'forgotten' in beside ? forgottenValue : text;

function intakeCells(data: ContactRegistered['data']): Cells {
  const { complainant, concerns } = data;
  const { role, person, powerOfAttorney: power } = complainant;
  return [
    cell('receivedOn', data.receivedOn),
    ...cameInCells(data),
    cell('complainant', role),
    cell('complainantName', person && opened(person, person.name)),
    // Whoever gave one in was asked for it, unless the register says otherwise.
    cell('powerRequired', power?.required, null, power?.required === true && power.receivedOn !== null),
    cell('powerReceivedOn', power?.receivedOn),
    cell('concernsName', concerns && opened(concerns, concerns.name)),
    cell('narrative', opened(data, data.narrative)),
  ];
}

const cameInCells = ({
  channel,
  form,
  journalReference,
}: Pick<ContactRegistered['data'], 'channel' | 'form' | 'journalReference'>): Cells => [
  cell('channel', channel),
  cell('form', form),
  cell('journalSystem', journalReference?.system),
  cell('journalId', journalReference?.id),
];

const pointCells = (point: Omit<PointFacts, 'description'>): Cells => [
  cell('kind', point.kind, point.pointId),
  cell('theme', point.theme, point.pointId),
  cell('consequences', point.consequences, point.pointId),
  cell('statute', point.legalBasis?.statute, point.pointId),
  cell('paragraph', point.legalBasis?.paragraph, point.pointId),
  cell('team', point.team, point.pointId),
];

/** By whom it is about: the id follows from who is known already. */
function cprCells(data: PartyDetailsRecorded['data'], all: Events): Cells {
  const registration = all.find((event) => event.type === 'ContactRegistered' || event.type === 'ComplaintRegistered');
  if (registration === undefined) return [];
  const { complainant, concerns } = registration.data;
  const cpr = opened(data, data.cpr);
  return [
    ...(complainant.person?.personId === data.personId ? [cell('complainantCpr', cpr)] : []),
    ...(concerns?.personId === data.personId ? [cell('concernsCpr', cpr)] : []),
  ];
}

const decisionOf = (decisionId: string, all: Events): DecisionFacts | undefined =>
  all.filter((event) => event.type === 'AppealedDecisionRecorded').find(({ data }) => data.decisionId === decisionId)
    ?.data;

/** What the row of a point tells of the decision it is about. */
function decisionCells(pointId: string, decision: DecisionFacts | undefined): Cells {
  if (!decision) return [];
  const { body, decidedOn, bodyConfirmed } = decision;
  return [
    cell('decisionBody', body, pointId),
    cell('decidedOn', decidedOn, pointId),
    cell('decisionReference', opened(decision, decision.reference), pointId),
    cell('confirmation', bodyConfirmed && opened(bodyConfirmed, bodyConfirmed.reason), pointId),
  ];
}

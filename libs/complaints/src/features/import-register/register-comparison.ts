import type { ShownEvent } from '../../complaint.history.js';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import type { Column } from './register-columns.js';

/** Something that a register tells now and did not tell when its case was imported. */
export interface Addition {
  readonly column: Column;
  /** The point it belongs to; null: the whole case. */
  readonly pointId: string | null;
}

type Facts = Readonly<Record<string, unknown>>;
type Told = { readonly type: string; readonly data: Facts };

/**
 * Compares what the import of a case wrote with what the register would write now, on what the first import knew. Gives
 * what could be added; undefined when anything that was known is another now. What was forgotten meanwhile cannot be
 * compared, and stands.
 */
export function additionsTo(
  written: readonly Pick<ShownEvent, 'type' | 'data'>[],
  now: readonly ComplaintEvent[],
): readonly Addition[] | undefined {
  const [before, after] = [toldOf(written), toldOf(now)];
  const additions: Addition[] = [];
  for (const event of before) {
    const again = after.find((other) => keyOf(other) === keyOf(event));
    const added = again && addedTo(event, again);
    if (!added) return undefined;
    additions.push(...added);
  }
  const known = new Set(before.map(keyOf));
  for (const event of after) {
    if (known.has(keyOf(event))) continue;
    const column = columnsOf[event.type]?.[''];
    if (column) additions.push({ column, pointId: pointIdOf(event) });
  }
  return additions.filter((one, at) => additions.findIndex((other) => same(one, other)) === at);
}

const same = (a: Addition, b: Addition): boolean => a.column === b.column && a.pointId === b.pointId;

/** The events that are compared. Of what identifies somebody, whom it is about: ids follow from who is known already. */
function toldOf(events: readonly { readonly type: string; readonly data: object }[]): readonly Told[] {
  const told = events.map(({ type, data }) => ({ type, data: data as Facts }));
  const registration = told.find(({ type }) => keyOf({ type, data: {} }) === 'registration')?.data;
  const complainant = ((registration?.complainant as Facts | undefined)?.person as Facts | null | undefined)?.personId;
  return told
    .map(({ type, data }) => {
      if (type !== 'PartyDetailsRecorded') return { type, data };
      return { type: data.personId === complainant ? 'ComplainantIdentified' : 'ConcernedIdentified', data };
    })
    .filter(({ type }) => type in columnsOf);
}
const pointIdOf = ({ data }: Told): string | null => {
  if (typeof data.pointId === 'string') return data.pointId;
  return Array.isArray(data.pointIds) && typeof data.pointIds[0] === 'string' ? data.pointIds[0] : null;
};
/** A case is told of once; a point once by each type of event; a decision by the point it is about. */
const keyOf = (event: Told): string => {
  const registration = event.type === 'ContactRegistered' || event.type === 'ComplaintRegistered';
  if (registration) return 'registration';
  const { decisionId } = event.data;
  return `${event.type} ${pointIdOf(event) ?? (typeof decisionId === 'string' ? decisionId : '')}`;
};

/** The columns that tell of an event's facts, by the fact's path; under the empty path of the event as a whole. */
const columnsOf: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  ContactRegistered: {},
  ComplaintRegistered: {},
  ComplainantIdentified: { '': 'complainantCpr' },
  ConcernedIdentified: { '': 'concernsCpr' },
  PointAnswered: { '': 'outcome', dismissalReason: 'dismissalReason' },
  ComplaintWithdrawn: { '': 'withdrawnOn', afterDialogue: 'afterDialogue' },
  ComplaintClosed: { '': 'closedOn' },
  AppealedDecisionRecorded: { '': 'decidedOn', reference: 'decisionReference', bodyConfirmed: 'confirmation' },
  DecisionReassessed: { '': 'reassessment' },
  CitizenChoiceRecorded: { '': 'choice' },
  ForwardedToAppealBoard: { '': 'forwardedOn' },
  PassedOnToAppealBoard: { '': 'forwardedOn' },
  AppealBoardDecided: { '': 'appealOutcome', causes: 'appealCauses' },
};

/** The facts of a registration, as they stand in columns. */
const registrationColumns: Readonly<Record<string, Column>> = {
  channel: 'channel',
  form: 'form',
  'complainant.role': 'complainant',
  'complainant.person': 'complainantName',
  'complainant.person.name': 'complainantName',
  'complainant.powerOfAttorney': 'powerRequired',
  'complainant.powerOfAttorney.receivedOn': 'powerReceivedOn',
  concerns: 'concernsName',
  'concerns.name': 'concernsName',
  journalReference: 'journalId',
  narrative: 'narrative',
};
const pointColumnsOf: Readonly<Record<string, Column>> = {
  kind: 'kind',
  theme: 'theme',
  consequences: 'consequences',
  legalBasis: 'statute',
  team: 'team',
  description: 'description',
};

/** What an event tells more than the one before it; undefined when it tells something else. */
function addedTo(before: Told, now: Told): readonly Addition[] | undefined {
  if (before.type !== now.type) return undefined;
  if (before.type !== 'ContactRegistered' && before.type !== 'ComplaintRegistered') {
    return compared(before.data, now.data, columnsOf[before.type] ?? {}, pointIdOf(before));
  }
  const { points: pointsBefore = [], ...restBefore } = before.data as Facts & { readonly points?: readonly Facts[] };
  const { points: pointsNow = [], ...restNow } = now.data as Facts & { readonly points?: readonly Facts[] };
  if (pointsBefore.length !== pointsNow.length) return undefined;
  const parts = [
    compared(restBefore, restNow, registrationColumns, null),
    ...pointsBefore.map((point, at) => compared(point, pointsNow[at] ?? {}, pointColumnsOf, String(point.pointId))),
  ];
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

function compared(
  before: Facts,
  now: Facts,
  columns: Readonly<Record<string, Column>>,
  pointId: string | null,
  path = '',
): readonly Addition[] | undefined {
  const additions: Addition[] = [];
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [was, is] = [before[name] ?? null, now[name] ?? null];
    const at = path === '' ? name : `${path}.${name}`;
    // No register holds ids of ours: they follow from what else it tells.
    if (name === 'forgotten' || name === 'personId' || (was === null && before.forgotten === true)) continue;
    if (equal(was, is) || (was === null && isNobody(is))) continue;
    if (isSilent(was)) {
      additions.push({ column: columns[at] ?? columns[''] ?? 'registerId', pointId });
    } else if (isFacts(was) && isFacts(is)) {
      const below = compared(was, is, columns, pointId, at);
      if (!below) return undefined;
      additions.push(...below);
    } else return undefined;
  }
  return additions;
}

const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
/** Somebody of whom nothing is told but their id: what identifies them is told by itself. */
const isNobody = (value: unknown): boolean =>
  isFacts(value) &&
  'personId' in value &&
  Object.entries(value).every(([name, fact]) => name === 'personId' || fact === null);
/** What a register that has no such column says. */
const isSilent = (value: unknown): boolean =>
  value === null || value === 'not-stated' || (Array.isArray(value) && value.length === 0);

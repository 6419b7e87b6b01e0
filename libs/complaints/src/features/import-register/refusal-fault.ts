import { Refusal } from '@lydhoer/kernel';
import { detailOf, type Bilingual, type ProblemCatalog } from '@lydhoer/http';
import type { RegisterComplaint, RegisterContact } from '../../domain/complaint.commands.js';
import { complaintDecider } from '../../domain/complaint.decider.js';
import type { RealitetCommand } from '../../domain/realitet/realitet.commands.js';
import type { Column } from './register-columns.js';
import type { RowFault } from './register-fault.js';
import type { RowGroup } from './register-groups.js';
import { type Layout, RowReader } from './row-reader.js';

type Registration = RegisterContact | RegisterComplaint;

/** The column in which a reader finds the field that a rule names. */
const columnOf: Readonly<Record<string, Column>> = {
  receivedOn: 'receivedOn',
  'complainant.person': 'complainantName',
  'complainant.powerOfAttorney': 'powerRequired',
  'complainant.powerOfAttorney.receivedOn': 'powerReceivedOn',
  'journalReference.id': 'journalId',
  kind: 'kind',
  theme: 'theme',
  team: 'team',
  consequences: 'consequences',
  pointId: 'outcome',
  dismissalReason: 'dismissalReason',
  answeredOn: 'answeredOn',
  withdrawnOn: 'withdrawnOn',
  closedOn: 'closedOn',
};
/** Fields of the answers, of which a refusal does not say whose they are. */
const ofAnAnswer = new Set(['pointId', 'dismissalReason', 'answeredOn']);

/** A rule's refusal as a fault of the row and the column that broke it, in the rule's own words. */
export function refusalFault(
  refusal: Refusal,
  registration: Registration,
  group: RowGroup,
  layout: Layout,
  problems: ProblemCatalog,
): RowFault {
  const step = registration.data.history?.steps[Number(refusal.facts.historyStep ?? -1)];
  if (step) return stepFault(refusal, step, registration, { group, layout, problems });
  const named = typeof refusal.facts.field === 'string' ? refusal.facts.field : '';
  const [, index, field = named] = /^points\[(\d+)\]\.(\w+)/.exec(named) ?? [];
  const at = index === undefined ? culprit(refusal, named, registration) : Number(index);
  const reader = new RowReader(group.rows[at] ?? group.rows[0], layout);
  const column = field === 'bornOn' ? cprColumn(refusal, registration) : columnAt(field, reader);
  const { problem, expected } = inWords(refusal, problems, column === null ? {} : { field: reader.nameOf(column) });
  return reader.fault(column, problem, expected);
}

/** The column that tells of each step, and those of the fields that its rules name. */
const columnsOfStep: Readonly<Partial<Record<RealitetCommand['type'], Readonly<Record<string, Column>>>>> = {
  RecordAppealedDecision: {
    '': 'decidedOn',
    body: 'decisionBody',
    decidedOn: 'decidedOn',
    legalBasis: 'paragraph',
    confirmation: 'confirmation',
  },
  ReassessDecision: { '': 'reassessment', reassessedOn: 'reassessedOn' },
  RecordCitizenChoice: { '': 'choice', answeredOn: 'choiceOn' },
  ForwardToAppealBoard: { '': 'forwardedOn' },
  PassOnToAppealBoard: { '': 'forwardedOn' },
  RecordAppealBoardOutcome: {
    '': 'appealOutcome',
    decidedOn: 'appealDecidedOn',
    receivedOn: 'appealReceivedOn',
    causes: 'appealCauses',
  },
};

/** A refusal of a step of the realitet tracks, at the row of its point and the column that tells of it. */
function stepFault(
  refusal: Refusal,
  step: RealitetCommand,
  registration: Registration,
  { group, layout, problems }: { group: RowGroup; layout: Layout; problems: ProblemCatalog },
): RowFault {
  const named = typeof refusal.facts.field === 'string' ? refusal.facts.field : '';
  const [, index, field = named] = /^outcomes\[(\d+)\]\.(\w+)/.exec(named) ?? [];
  const pointIds = pointsOfStep(step);
  const pointId = refusal.facts.pointId ?? pointIds[Number(index ?? 0)] ?? pointIds[0];
  const points = registration.type === 'RegisterComplaint' ? registration.data.points : [];
  const at = points.findIndex((point) => point.pointId === pointId);
  const reader = new RowReader(group.rows[at] ?? group.rows[0], layout);
  const columns = columnsOfStep[step.type] ?? {};
  const column = columns[field] ?? columns[''] ?? null;
  const { problem, expected } = inWords(refusal, problems, column === null ? {} : { field: reader.nameOf(column) });
  return reader.fault(column, problem, inThisFile(expected, reader));
}

/**
 * Where a rule says that something may be confirmed, the file's own name of the column for it; where it says what no
 * register holds, that it is done in Lydhør.
 */
const inThisFile = ({ da, en }: Bilingual, reader: RowReader): Bilingual => {
  const named = (text: string, elsewhere: string) =>
    text.replaceAll(/\bconfirmation\b/g, reader.nameOf('confirmation')).replaceAll(' (raisedOn)', elsewhere);
  return { da: named(da, '; det gøres i Lydhør'), en: named(en, '; that is done in Lydhør') };
};

function pointsOfStep({ data }: RealitetCommand): readonly string[] {
  if ('outcomes' in data) return data.outcomes.map(({ pointId }) => pointId);
  if ('pointIds' in data) return data.pointIds ?? [];
  return 'pointId' in data ? [data.pointId] : [];
}

/** The row whose answer, tried alone, meets the same refusal; the first row for what the whole complaint is at fault. */
function culprit(refusal: Refusal, field: string, registration: Registration): number {
  const { history } = registration.data;
  if (!history || !ofAnAnswer.has(field) || registration.type === 'RegisterContact') return 0;
  const { points } = registration.data;
  const answer = history.answers.find((alone) => {
    const data = { ...registration.data, history: { answers: [alone], steps: [], withdrawal: null, closedOn: null } };
    return refusedAs({ ...registration, data }, refusal.code);
  });
  return Math.max(
    0,
    points.findIndex(({ pointId }) => pointId === answer?.pointId),
  );
}

function refusedAs(registration: Registration, code: string): boolean {
  try {
    complaintDecider.decide(registration, complaintDecider.initial);
    return false;
  } catch (error) {
    return error instanceof Refusal && (error as Refusal).code === code;
  }
}

/**
 * The column in which a row tells of a field. Where it says no day of its own, the day it was answered is the day it was
 * closed; where it has no name, a person is there by the CPR number.
 */
function columnAt(field: string, reader: RowReader): Column | null {
  const column = columnOf[field] ?? null;
  if (column === 'answeredOn' && reader.raw(column) === '') return 'closedOn';
  return column === 'complainantName' && reader.raw(column) === '' ? 'complainantCpr' : column;
}

/** Whose CPR number it is that tells of a day to come. */
function cprColumn({ facts }: Refusal, { data }: Registration): Column {
  const born = data.people?.details.find(({ bornOn }) => typeof bornOn === 'string' && bornOn > String(facts.latest));
  return born?.personId === data.intake.complainant.person?.personId ? 'complainantCpr' : 'concernsCpr';
}

/** In the rule's words, except that the file's own name of the column stands for the field. */
function inWords(
  { code, facts }: Refusal,
  problems: ProblemCatalog,
  inTheFile: { readonly field?: string },
): { problem: Bilingual; expected: Bilingual } {
  const words = problems.find(code);
  if (!words)
    return { problem: { da: code, en: code }, expected: { da: `/problems/${code}`, en: `/problems/${code}` } };
  const known = { ...facts, ...inTheFile };
  return {
    problem: { da: words.da.title, en: words.en.title },
    expected: { da: detailOf(words, known, 'da'), en: detailOf(words, known, 'en') },
  };
}

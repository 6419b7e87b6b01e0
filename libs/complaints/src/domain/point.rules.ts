import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { ClassifyPoint } from './complaint.commands.js';
import type { PointRefusal, WordRefusal } from './complaint.refusals.js';
import type { PointFacts } from './complaint.schemas.js';
import type { PointClassified, PointKindCorrected } from './point.events.js';
import type { PointState, RegisteredComplaint } from './complaint.state.js';
import { isFormalitetSettled } from './formalitet/formalitet.rules.js';
import type { RealitetRefusal } from './realitet/realitet.refusals.js';
import { lastStepOn } from './realitet/realitet.standing.rules.js';
import { stated } from './intake.rules.js';
import { isValidOn, type KnownWords, type Validity } from './known.js';

export const maxPoints = 50;

const refuse = (code: PointRefusal | WordRefusal | RealitetRefusal, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, facts);

type Classification = Pick<PointFacts, 'kind' | 'theme' | 'consequences' | 'legalBasis' | 'team'>;

/** Checks points that join a complaint which has some already. */
export function checkPoints(
  points: readonly PointFacts[],
  present: readonly PointState[],
  words: { readonly known: KnownWords; readonly receivedOn: PlainDate; readonly imported: boolean },
): void {
  if (points.length === 0) throw refuse('complaint-needs-a-point', { field: 'points' });
  if (present.length + points.length > maxPoints) throw refuse('too-many-points', { field: 'points', most: maxPoints });
  const ids = new Set(present.map(({ pointId }) => pointId));
  for (const [index, point] of points.entries()) {
    if (ids.has(point.pointId)) throw refuse('point-repeated', { field: `points[${index}]` });
    ids.add(point.pointId);
    const at = `points[${index}].`;
    if (!words.imported) checkStated(point, undefined, at);
    checkWords(point, words.known, words.receivedOn, at);
  }
}

/**
 * Checks a new classification of a point. It stays possible after the end, because figures must be right; but what
 * was answered or settled as formalitet, or went along with an appeal, stays formalitet, and what was reassessed or
 * sent to Ankestyrelsen stays realitet: its steps would belong to no track.
 */
export function checkClassification({ data }: ClassifyPoint, complaint: RegisteredComplaint): PointState {
  const point = pointOf(complaint, data.pointId);
  checkStated(data, point, '');
  const ended = point.answeredOn !== null || isFormalitetSettled(complaint, point);
  if (ended && data.kind !== point.kind && data.kind !== 'formalitet') {
    throw refuse('answered-point-stays-formalitet', { field: 'kind' });
  }
  if (point.kind === 'realitet' && data.kind !== 'realitet' && lastStepOn(complaint, point.pointId) !== null) {
    throw refuse('point-on-its-way-stays-realitet', { field: 'kind' });
  }
  // The words of a point that was raised later are those of that day.
  checkWords(data, data.known, point.raisedOn ?? complaint.receivedOn, '');
  if (sameClassification(data, point)) throw refuse('classification-unchanged');
  return point;
}

/**
 * That a point never was of the kind it was recorded as: another kind, with the reason. A move to another track is no
 * correction: what applied until then did apply.
 */
export function kindCorrected(
  corrected: Omit<PointKindCorrected['data'], 'reason'>,
  reason: PointClassified['data']['reason'],
): PointKindCorrected {
  if (corrected.was === corrected.kind) throw refuse('kind-not-corrected', { field: 'recordedWrongly' });
  if (reason === null) throw refuse('kind-corrected-without-reason', { field: 'reason' });
  return { type: 'PointKindCorrected', data: { ...corrected, reason } };
}

export function pointOf({ points }: RegisteredComplaint, pointId: string): PointState {
  const point = points.find((candidate) => candidate.pointId === pointId);
  if (!point) throw refuse('point-unknown', { field: 'pointId' });
  return point;
}

/** What a register left unstated may stay so; nobody else may leave it open. */
function checkStated(point: Classification, before: Classification | undefined, at: string): void {
  for (const field of ['kind', 'theme', 'team'] as const) {
    if (before?.[field] !== 'not-stated') stated(point[field], `${at}${field}`);
  }
}

function checkWords(point: Classification, known: KnownWords, receivedOn: PlainDate, at: string): void {
  checkWord('theme', point.theme, known.themes, receivedOn, `${at}theme`);
  checkWord('team', point.team, known.teams, receivedOn, `${at}team`);
  for (const [index, consequence] of point.consequences.entries()) {
    const field = `${at}consequences[${index}]`;
    if (point.consequences.indexOf(consequence) < index) throw refuse('consequence-repeated', { field });
    checkWord('consequence', consequence, known.consequences, receivedOn, field);
  }
}

function checkWord(
  what: 'theme' | 'consequence' | 'team',
  code: string,
  known: ReadonlyMap<string, Validity>,
  on: PlainDate,
  field: string,
): void {
  if (code === 'not-stated' && what !== 'consequence') return;
  const validity = known.get(code);
  if (!validity) throw refuse(`${what}-unknown`, { field });
  if (!isValidOn(on, validity)) throw refuse(`${what}-not-valid-on-date`, { field, on, ...validity });
}

function sameClassification(a: Classification, b: Classification): boolean {
  const text = ({ kind, theme, consequences, legalBasis, team }: Classification) =>
    JSON.stringify([kind, theme, [...consequences].sort(), legalBasis?.statute, legalBasis?.paragraph, team]);
  return text(a) === text(b);
}

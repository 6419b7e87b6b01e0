import type { ComplaintEvent } from '../domain/complaint.events.js';
import { documentOf } from '../views/complaint/complaint.document.js';
import { complaint, complaintId, point } from './complaint-examples.js';
import { knownBy } from './shown-events.js';

/** The document of a complaint with a formalitet and a realitet point after these events, and its two points there. */
export function documentAfter(...events: readonly ComplaintEvent[]) {
  const document = documentOf(knownBy(complaint([point('p1'), point('p2', { kind: 'realitet' })]), ...events));
  if (!document) throw new Error('nothing was registered');
  const [first, second] = document.points;
  return { document, first, second };
}

/** An event of that complaint. */
export const told = (type: string, data: object): ComplaintEvent =>
  ({ type, data: { complaintId, ...data } }) as ComplaintEvent;

/** The correction of a step of 27 February to another day. */
export const redated = (step: string, pointId: string | null, on: string): ComplaintEvent =>
  told('StepDateCorrected', { step, pointId, was: '2026-02-27', on, reason: 'Set i journalen.' });

import type { PersonaName } from '@lydhoer/access';
import type { SliceBench } from '@lydhoer/http/testing';
import type { ComplaintEvent } from '../domain/complaint.events.js';
import { answerBody, complaintBody, pointIds, registered, staffId } from './complaints-bench.js';

/** Sends a command that has to succeed. */
export async function sent(bench: SliceBench, by: PersonaName, path: string, body: object): Promise<void> {
  const answer = await bench.as(by).post(path, body);
  if (answer.status > 201) throw new Error(`${path}: ${answer.text}`);
}

/** A complaint of Børneliv with one formalitet point, assigned to its caseworker. */
export async function assignedComplaint(bench: SliceBench, changes: object = {}) {
  const id = await registered(bench, 'caseworker-boerneliv', '/complaints', complaintBody(changes));
  const assignment = { assignee: staffId('caseworker-boerneliv'), team: 'boerneliv' };
  await sent(bench, 'caseworker-boerneliv', `/complaints/${id}/assignment`, assignment);
  const [pointId = ''] = await pointIds(bench, id);
  return { id, pointId };
}

/** The same, answered by its caseworker; one thing remains to be done. */
export async function answeredComplaint(bench: SliceBench) {
  const { id, pointId } = await assignedComplaint(bench);
  const outstandingActions = [{ what: 'Ring til familien.', dueOn: '2026-03-20' }];
  const path = `/complaints/${id}/points/${pointId}/answer`;
  await sent(bench, 'caseworker-boerneliv', path, answerBody({ outstandingActions }));
  const { outstandingActions: left } = await told(bench, id, 'PointAnswered');
  return { id, pointId, actionId: left[0]?.actionId ?? '' };
}

/** Where a step of what remains to be done is told. */
export const outstandingPath = (
  { id, pointId, actionId }: Awaited<ReturnType<typeof answeredComplaint>>,
  step: 'completion' | 'postponement' | 'correction',
): string => `/complaints/${id}/points/${pointId}/outstanding-actions/${actionId}/${step}`;

/** The same, closed. */
export async function closedComplaint(bench: SliceBench) {
  const answered = await answeredComplaint(bench);
  await sent(bench, 'jurist-1', `/complaints/${answered.id}/closing`, { closedOn: '2026-02-28' });
  return answered;
}

/** What the event of each type says. */
type Said = { readonly [E in ComplaintEvent as E['type']]: E['data'] };

/** What the last event of a type in a complaint's stream says; its sealed fields unopened. */
export async function told<Type extends keyof Said>(
  bench: SliceBench,
  complaintId: string,
  type: Type,
): Promise<Said[Type]> {
  const events = await bench.store.readStream(`complaint-${complaintId}`);
  const last = events.filter((event) => event.type === type).at(-1);
  if (!last) throw new Error(`no ${type} in ${complaintId}`);
  return last.data as Said[Type];
}

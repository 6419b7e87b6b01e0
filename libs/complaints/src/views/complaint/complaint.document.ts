import { dateInDenmark } from '@lydhoer/kernel';
import type { ShownEvent } from '../../complaint.history.js';
import type { ComplaintResponse, PointResponse } from './complaint.response.js';

type Registration = Extract<ShownEvent, { type: 'ContactRegistered' | 'ComplaintRegistered' }>;
type Change = Exclude<ShownEvent, Registration>;
/** Sealed fields stand in shown events as texts, or not at all: what the response calls `string | null`. */
type Document = Omit<ComplaintResponse, 'number' | 'points' | 'asOf'> & { readonly points: Point[] };
type Point = Pick<PointResponse, keyof PointResponse>;

/** A contact or a complaint as its events leave it. Undefined without events. */
export function documentOf(events: readonly ShownEvent[]): Document | undefined {
  let document: Document | undefined;
  for (const event of events) {
    if (event.type === 'ContactRegistered' || event.type === 'ComplaintRegistered') document = registered(event);
    else if (document) document = { ...changed(document, event), revision: String(event.revision) };
  }
  return document;
}

function registered({ type, data, metadata, recordedAt, revision }: Registration): Document {
  const { complaintId, ...intake } = data;
  return {
    ...(intake as unknown as Pick<
      Document,
      | 'channel'
      | 'form'
      | 'receivedOn'
      | 'complainant'
      | 'concerns'
      | 'journalReference'
      | 'register'
      | 'narrative'
      | 'forgotten'
    >),
    id: complaintId,
    revision: String(revision),
    subject: type === 'ContactRegistered' ? 'contact' : 'complaint',
    status: 'open',
    recordedOn: dateInDenmark(recordedAt),
    registeredBy: metadata.actor,
    assignment: null,
    points: type === 'ContactRegistered' ? [] : data.points.map(unanswered),
    withdrawal: null,
    closedOn: null,
  };
}

function changed(document: Document, event: Change): Document {
  switch (event.type) {
    case 'ContactTurnedIntoComplaint':
      return { ...document, subject: 'complaint', points: event.data.points.map(unanswered) };
    case 'PointAdded':
      return { ...document, points: [...document.points, unanswered(event.data.point)] };
    case 'PointClassified': {
      const { pointId, kind, theme, consequences, legalBasis, team } = event.data;
      return withPoint(document, pointId, { kind, theme, consequences, legalBasis, team });
    }
    case 'PointAnswered': {
      const answer = without(event.data, 'complaintId', 'pointId');
      return withPoint(document, event.data.pointId, { answer: answer as unknown as Point['answer'] });
    }
    case 'ComplaintAssigned':
      return assignedTo(document, event.data.assignee, event.data);
    case 'ComplaintHandedOver':
      return assignedTo(document, event.data.to, event.data);
    case 'AssigneeReminded':
      return withReminder(document, event.data);
    case 'ReceiptDateCorrected':
      return { ...document, receivedOn: event.data.receivedOn };
    case 'ComplaintWithdrawn': {
      const withdrawal = without(event.data, 'complaintId');
      return { ...document, status: 'withdrawn', withdrawal: withdrawal as unknown as Document['withdrawal'] };
    }
    case 'ComplaintClosed':
      return { ...document, status: 'closed', closedOn: event.data.closedOn };
  }
}

/** A day that stands has been reminded of whoever has the complaint; a new one has not. */
function assignedTo(
  document: Document,
  assignee: string,
  { team, answerDueOn }: { readonly team: string; readonly answerDueOn: string | null },
): Document {
  const before = document.assignment;
  const remindedOn = before?.answerDueOn === answerDueOn ? before.remindedOn : null;
  return { ...document, assignment: { assignee, team, answerDueOn, remindedOn } };
}

function withReminder(document: Document, { remindedOn }: { readonly remindedOn: string }): Document {
  if (!document.assignment) return document;
  const { assignee, team, answerDueOn } = document.assignment;
  return { ...document, assignment: { assignee, team, answerDueOn, remindedOn } };
}

const unanswered = (point: object): Point => ({ ...(point as Point), answer: null });

const without = (data: object, ...names: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)));

const withPoint = (document: Document, pointId: string, change: Partial<Point>): Document => ({
  ...document,
  points: document.points.map((point) => (point.pointId === pointId ? { ...point, ...change } : point)),
});

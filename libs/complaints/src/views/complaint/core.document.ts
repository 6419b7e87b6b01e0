import { dateInDenmark } from '@lydhoer/kernel';
import type { ShownEvent } from '../../complaint.history.js';
import { eventsThatStand } from '../../events-that-stand.js';
import type { AssignmentResponse, ComplaintResponse, PointResponse, WithdrawalResponse } from './complaint.response.js';
import { folded, only, without, type Folds, type Plain } from './fold.js';

type Registration = Extract<ShownEvent, { type: 'ContactRegistered' | 'ComplaintRegistered' }>;
/** A point as it was registered and classified. */
export type CorePoint = Pick<
  PointResponse,
  'pointId' | 'kind' | 'theme' | 'consequences' | 'legalBasis' | 'team' | 'description' | 'forgotten'
>;

/** What no area has to itself. Sealed fields stand in shown events as texts, or not at all. */
export type CoreDocument = Pick<
  ComplaintResponse,
  | 'id'
  | 'subject'
  | 'status'
  | 'receivedOn'
  | 'recordedOn'
  | 'registeredBy'
  | 'channel'
  | 'form'
  | 'journalReference'
  | 'register'
  | 'narrative'
  | 'forgotten'
  | 'closedOn'
> & {
  readonly assignment: Plain<AssignmentResponse> | null;
  readonly withdrawal: Plain<WithdrawalResponse> | null;
  readonly points: readonly CorePoint[];
};

/** Undefined without a registration. */
export const coreDocument = (events: readonly ShownEvent[]): CoreDocument | undefined => {
  const [registration] = eventsThatStand(events);
  if (registration?.type !== 'ContactRegistered' && registration?.type !== 'ComplaintRegistered') return undefined;
  return folded(folds, registered(registration), events);
};

function registered({ type, data, metadata, recordedAt }: Registration): CoreDocument {
  const { complaintId, channel, form, receivedOn, journalReference, register } = data;
  return {
    id: complaintId,
    subject: type === 'ContactRegistered' ? 'contact' : 'complaint',
    status: 'open',
    receivedOn,
    recordedOn: dateInDenmark(recordedAt),
    registeredBy: metadata.actor,
    channel,
    form,
    journalReference,
    register,
    ...(only(data, 'narrative', 'forgotten') as Pick<CoreDocument, 'narrative' | 'forgotten'>),
    assignment: null,
    points: type === 'ContactRegistered' ? [] : data.points.map(asPoint),
    withdrawal: null,
    closedOn: null,
  };
}

const folds: Folds<CoreDocument> = {
  ContactTurnedIntoComplaint: (so, { data }) => ({ ...so, subject: 'complaint', points: data.points.map(asPoint) }),
  PointAdded: (so, { data }) => ({ ...so, points: [...so.points, asPoint(data.point)] }),
  PointClassified: (so, { data: { pointId, kind, theme, consequences, legalBasis, team } }) => ({
    ...so,
    points: so.points.map((point) =>
      point.pointId === pointId ? { ...point, kind, theme, consequences: [...consequences], legalBasis, team } : point,
    ),
  }),
  ComplaintAssigned: (so, { data }) => assignedTo(so, data.assignee, data),
  ComplaintHandedOver: (so, { data }) => assignedTo(so, data.to, data),
  AnswerDueDateCorrected: (so, { data: { answerDueOn } }) =>
    so.assignment ? assignedTo(so, so.assignment.assignee, { team: so.assignment.team, answerDueOn }) : so,
  AssigneeReminded: (so, { data: { remindedOn } }) => ({
    ...so,
    assignment: so.assignment && { ...so.assignment, remindedOn },
  }),
  ReceiptDateCorrected: (so, { data: { receivedOn } }) => ({ ...so, receivedOn }),
  ComplaintWithdrawn: (so, { data }) => {
    const withdrawal = without(data, 'complaintId') as unknown as CoreDocument['withdrawal'];
    return { ...so, status: 'withdrawn', withdrawal };
  },
  ComplaintClosed: (so, { data: { closedOn } }) => ({ ...so, status: 'closed', closedOn }),
  ComplaintReopened: (so) => ({ ...so, status: 'open', closedOn: null }),
  WithdrawalRevoked: (so) => ({ ...so, status: 'open', withdrawal: null }),
  StepDateCorrected: (so, { data: { step, on } }) => {
    if (step === 'withdrawn') return { ...so, withdrawal: so.withdrawal && { ...so.withdrawal, withdrawnOn: on } };
    return step === 'closed' ? { ...so, closedOn: on } : so;
  },
};

/** A day that stands has been reminded of whoever has the complaint; a new one has not. */
function assignedTo(
  so: CoreDocument,
  assignee: string,
  { team, answerDueOn }: { readonly team: string; readonly answerDueOn: string | null },
): CoreDocument {
  const before = so.assignment;
  const remindedOn = before?.answerDueOn === answerDueOn ? before.remindedOn : null;
  return { ...so, assignment: { assignee, team, answerDueOn, remindedOn } };
}

const asPoint = (point: object): CorePoint => point as CorePoint;

import type { RealitetStepTakenBack, StepDateCorrected } from '@lydhoer/complaints/events';
import { table, type Row, type Rows } from '@lydhoer/read-models';

/** A realitet point came to the appeals body: by a letter, or as what the citizen sent there herself. */
interface Sending extends Row {
  readonly complaint_id: string;
  readonly point_id: string;
  /** Counts the sendings of the point from nought. */
  readonly place: number;
  /** The step of the track that tells of it. */
  readonly step: string;
  readonly sent_on: string;
  /** The formalitet points that went along, as JSON. */
  readonly along: string;
}

export const sendings = table<Sending>({
  name: 'insight_sending',
  columns: {
    complaint_id: 'TEXT',
    point_id: 'TEXT',
    place: 'INTEGER',
    step: 'TEXT',
    sent_on: 'TEXT',
    along: 'TEXT',
  },
  key: ['complaint_id', 'point_id', 'place'],
});

export interface Sent {
  readonly complaintId: string;
  readonly pointIds: readonly string[];
  readonly alongPointIds: readonly string[];
}
const received = 'received-by-appeal-board';
export type SendingStep = 'forwarded' | 'passed-on' | typeof received;

const alongOf = ({ along }: Sending): readonly string[] => JSON.parse(along) as readonly string[];

const ofPoint = (rows: Rows, complaint_id: string, point_id: string): readonly Sending[] =>
  rows.under(sendings, { complaint_id, point_id });

const lastOf = (
  rows: Rows,
  { complaintId, pointId, step }: { readonly complaintId: string; readonly pointId: string; readonly step: string },
): Sending | undefined => ofPoint(rows, complaintId, pointId).findLast((sending) => sending.step === step);

/** Told again, the day on which the appeals body received it is put right: also for what went along then. */
export function send(rows: Rows, { complaintId, pointIds, alongPointIds }: Sent, step: SendingStep, on: string): void {
  for (const pointId of pointIds) {
    const before = step === received ? lastOf(rows, { complaintId, pointId, step }) : undefined;
    rows.put(sendings, {
      complaint_id: complaintId,
      point_id: pointId,
      place: ofPoint(rows, complaintId, pointId).length,
      step,
      sent_on: on,
      along: JSON.stringify([...(before ? alongOf(before) : []), ...alongPointIds]),
    });
  }
}

export function redateSending(rows: Rows, data: StepDateCorrected['data']): void {
  const { pointId, was, on } = data;
  const sending = pointId === null ? undefined : lastOf(rows, { ...data, pointId });
  if (!sending) return;
  if (sending.sent_on === was) rows.change(sendings, keyOf(sending), { sent_on: on });
}

export function takeBackSending(rows: Rows, data: RealitetStepTakenBack['data']): void {
  const sending = lastOf(rows, data);
  if (sending) rows.remove(sendings, keyOf(sending));
}

const keyOf = ({ complaint_id, point_id, place }: Sending) => ({ complaint_id, point_id, place });

/** The formalitet points of a complaint that went along, each with the first day on which a point took it there. */
export function goneAlong(rows: Rows, complaint_id: string): ReadonlyMap<string, string> {
  const lastDays = new Map<string, ReadonlyMap<string, string>>();
  for (const sending of rows.under(sendings, { complaint_id })) {
    for (const pointId of alongOf(sending)) {
      const days = lastDays.get(pointId) ?? new Map<string, string>();
      lastDays.set(pointId, new Map([...days, [sending.point_id, sending.sent_on]]));
    }
  }
  return new Map([...lastDays].map(([pointId, days]) => [pointId, [...days.values()].sort()[0] ?? '']));
}

import type { PlainDate } from '@lydhoer/kernel';
import type {
  ComplaintAssigned,
  ComplaintEvent,
  ComplaintHandedOver,
  ComplaintRegistered,
  PointClassified,
} from '@lydhoer/complaints/events';
import type { PointTagged, TaggingEvent } from '@lydhoer/learning/events';
import { Dice } from './dice.js';
import { KeptDeadlines } from './kept-deadlines.js';
import { StreamEnd, type Life, type Step } from './life.js';
import { causes, colleagues, consequences, jurists, legalBasisOn, teamsOn, themesOf } from './municipality.js';
import type { Texts } from './sealed-texts.js';

export type Point = ComplaintRegistered['data']['points'][number];

/** A complaint that is about to come in, with all that its life, its review and its learning share. */
export interface Received {
  readonly complaintId: string;
  readonly receivedOn: PlainDate;
  readonly points: readonly Point[];
  readonly dice: Dice;
  readonly texts: Texts;
  /** The calendar day so many days after the receipt. */
  readonly dayAfter: (days: number) => PlainDate;
}

const channels = ['e-mail', 'phone', 'digital-post', 'web-form', 'letter', 'in-person', 'via-borgerraadgiver'] as const;
const roles = ['child', 'custody-holder', 'custody-holder', 'other-relative', 'representative', 'anonymous'] as const;

export function pointOn(day: PlainDate, dice: Dice, texts: Texts): Point {
  const kind = dice.happens(0.1) ? 'realitet' : 'formalitet';
  return {
    pointId: dice.uuid(),
    kind,
    theme: dice.one(themesOf(kind)),
    consequences: dice.happens(0.3) ? [dice.one(consequences)] : [],
    legalBasis: dice.happens(0.4) ? legalBasisOn(day, dice) : null,
    team: dice.one(teamsOn(day)),
    description: texts.text('note'),
  };
}

/** About eight events in two streams: the complaint's own and its tagging. */
export function* complaintLife(received: Received): Life {
  const { complaintId, receivedOn, dice, texts, dayAfter } = received;
  const points = [...received.points];
  const complaint = new StreamEnd(`complaint-${complaintId}`, () => dice.uuid());
  const kept = new KeptDeadlines(complaintId);
  let day = 0;
  const write = (daysLater: number, by: string, event: ComplaintEvent): Step =>
    complaint.then(daysLater, by, ...kept.after(event, dayAfter(day)));
  const later = (from: number, to: number): number => {
    const days = dice.between(from, to);
    day += days;
    return days;
  };
  const registrar = dice.one(colleagues);
  const asContact = dice.happens(0.1);
  const intake = intakeOf(received);
  if (asContact) {
    yield write(0, registrar.staffId, { type: 'ContactRegistered', data: intake });
    if (dice.happens(0.5)) return;
    const days = later(1, 10);
    const data = { complaintId, turnedOn: dayAfter(day), points };
    yield write(days, registrar.staffId, { type: 'ContactTurnedIntoComplaint', data });
  } else {
    yield write(0, registrar.staffId, { type: 'ComplaintRegistered', data: { ...intake, points } });
  }
  let caseworker = dice.one(colleagues);
  const assigned: ComplaintAssigned['data'] = {
    ...{ complaintId, assignee: caseworker.staffId, team: caseworker.team, answerDueOn: null },
  };
  yield write(later(0, 2), registrar.staffId, { type: 'ComplaintAssigned', data: assigned });
  for (const [index, point] of points.entries()) {
    if (!dice.happens(0.5)) continue;
    const classified = classifiedAnew(point, received);
    points[index] = { ...point, ...classified };
    yield write(later(0, 6), caseworker.staffId, {
      type: 'PointClassified',
      data: { ...classified, complaintId, pointId: point.pointId, reason: null },
    });
  }
  yield* tagged(received, points, later);
  while (dice.happens(0.4)) {
    const next = dice.another(colleagues, caseworker);
    const reason = texts.text('note');
    const data: ComplaintHandedOver['data'] = {
      ...{ complaintId, from: caseworker.staffId, to: next.staffId, team: next.team, answerDueOn: null, reason },
    };
    yield write(later(1, 12), caseworker.staffId, { type: 'ComplaintHandedOver', data });
    caseworker = next;
  }
  if (dice.happens(0.08)) {
    const point = pointOn(receivedOn, dice, texts);
    points.push(point);
    yield write(later(1, 10), caseworker.staffId, {
      type: 'PointAdded',
      data: { complaintId, point, raisedOn: null },
    });
  }
  if (dice.happens(0.06)) {
    const data = { complaintId, withdrawnOn: '', afterDialogue: dice.happens(0.6), note: texts.text('note') };
    const days = later(1, 20);
    yield write(days, caseworker.staffId, {
      type: 'ComplaintWithdrawn',
      data: { ...data, withdrawnOn: dayAfter(day) },
    });
    return;
  }
  for (const { pointId, kind } of points) {
    if (kind === 'realitet') continue;
    const days = later(1, 25);
    yield write(days, caseworker.staffId, {
      type: 'PointAnswered',
      data: {
        ...{ complaintId, pointId, answeredOn: dayAfter(day) },
        outcome: dice.one(['upheld', 'partly-upheld', 'not-upheld']),
        dismissalReason: null,
        reasons: texts.text('reasons'),
        restsOn: texts.text('note'),
        remedy: texts.text('note'),
        outstandingActions: [],
        furtherSteps: texts.text('note'),
      },
    });
  }
  if (points.some(({ kind }) => kind === 'realitet')) return;
  const days = later(0, 5);
  yield write(days, caseworker.staffId, { type: 'ComplaintClosed', data: { complaintId, closedOn: dayAfter(day) } });
}

/** The jurists' part: a legal cause and often a duty for each point; now and then one is taken away again. */
function* tagged(
  { complaintId, receivedOn, dice, texts }: Received,
  points: readonly Point[],
  later: (from: number, to: number) => number,
): Life {
  const tagging = new StreamEnd(`tagging-${complaintId}`, () => dice.uuid());
  const write = (days: number, by: string, event: TaggingEvent): Step => tagging.then(days, by, event);
  for (const { pointId } of points) {
    for (const scheme of ['legal-cause', 'duty'] as const) {
      if (!dice.happens(scheme === 'duty' ? 0.8 : 0.95)) continue;
      const by = dice.one(jurists);
      const tag = { complaintId, pointId, scheme, cause: dice.one<string>(causes[scheme]) };
      const note = dice.happens(0.3) ? texts.text('note') : null;
      const data: PointTagged['data'] = { ...tag, taggedBy: by, taggedOn: receivedOn, note };
      yield write(later(0, 3), by, { type: 'PointTagged', data });
      if (!dice.happens(0.03)) continue;
      const undone = { ...tag, untaggedBy: by, untaggedOn: receivedOn, reason: texts.text('note') };
      yield write(later(0, 1), by, { type: 'PointUntagged', data: undone });
    }
  }
}

export function intakeOf({ complaintId, receivedOn, dice, texts }: Received) {
  const role = dice.one(roles);
  const person = () => ({ personId: dice.uuid(), name: texts.text('name') });
  return {
    complaintId,
    channel: dice.one(channels),
    form: dice.happens(0.4) ? ('oral' as const) : ('written' as const),
    receivedOn,
    complainant: {
      role,
      person: role === 'anonymous' ? null : person(),
      powerOfAttorney: role === 'representative' ? { required: true, receivedOn } : null,
    },
    concerns: dice.happens(0.7) ? person() : null,
    journalReference: {
      system: 'slagelse-esdh' as const,
      id: `330-${receivedOn.slice(0, 4)}-${dice.between(1, 99999)}`,
    },
    narrative: texts.text('narrative'),
    register: null,
  };
}

/** A classification that differs from the first one: another team, perhaps another theme; the kind stays. */
function classifiedAnew(
  { kind, team, ...point }: Point,
  { receivedOn, dice }: Received,
): Pick<PointClassified['data'], 'kind' | 'theme' | 'consequences' | 'legalBasis' | 'team'> {
  const { consequences: before, legalBasis } = point;
  return {
    kind,
    theme: dice.one(themesOf(kind)),
    consequences: before,
    legalBasis: legalBasis ?? legalBasisOn(receivedOn, dice),
    team: dice.another(teamsOn(receivedOn), team),
  };
}

import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { WordRefusal } from '../complaint.refusals.js';
import { notInTheFuture } from '../date.rules.js';
import { latest } from '../formalitet/formalitet.rules.js';
import { isValidOn } from '../known.js';
import type {
  CloseCollective,
  EnrolFamilies,
  FamilyComplaint,
  FamilyComplaints,
  LetFamilyLeave,
  NameSpokesperson,
} from './collective.commands.js';
import type { CollectiveRefusal } from './collective.refusals.js';
import { enrolled, type Membership, type OpenedCollective } from './collective.state.js';

const refuse = (code: CollectiveRefusal | WordRefusal, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, facts);

/** From the day it was opened to today. */
export function sinceOpening(date: PlainDate, { openedOn }: OpenedCollective, today: PlainDate, field: string): void {
  notInTheFuture(date, today, field);
  if (date < openedOn) throw refuse('date-before-opening', { field, earliest: openedOn });
}

/** All of them or none: a list of 32 with one mistake enrols nobody. */
export function checkFamilies({ data }: EnrolFamilies, collective: OpenedCollective): void {
  sinceOpening(data.joinedOn, collective, data.today, 'joinedOn');
  const joined = new Set(enrolled(collective).map(({ complaintId }) => complaintId));
  for (const [index, { complaintId, team }] of data.families.entries()) {
    const field = `families[${index}].complaintId`;
    if (joined.has(complaintId)) throw refuse('family-already-joined', { field });
    joined.add(complaintId);
    checkJoining(
      data.joinedOn,
      'joinedOn',
      collective.families.filter((time) => time.complaintId === complaintId),
    );
    const complaint = data.complaints.get(complaintId);
    if (!complaint) throw refuse('family-complaint-unknown', { field });
    if (complaint.standing !== 'counts') {
      throw refuse('family-complaint-does-not-count', { field, standing: complaint.standing });
    }
    if (complaint.subject === 'contact') throw refuse('family-needs-a-complaint', { field });
    if (team !== null) checkTeam(team, data, `families[${index}].team`);
  }
}

/** A family that comes back does so after it had left. */
export function checkJoining(on: PlainDate, field: string, before: readonly Membership[]): void {
  const left = latest(before.map(({ leftOn, leftBecause }) => (leftBecause === 'joined-by-mistake' ? null : leftOn)));
  if (left !== null && on < left) throw refuse('joined-before-it-left', { field, earliest: left });
}

function checkTeam(team: string, { known, joinedOn }: EnrolFamilies['data'], field: string): void {
  const validity = known.teams.get(team);
  if (!validity) throw refuse('team-unknown', { field });
  if (!isValidOn(joinedOn, validity)) throw refuse('team-not-valid-on-date', { field, on: joinedOn, ...validity });
}

export function checkLeaving({ data }: LetFamilyLeave, collective: OpenedCollective): void {
  const family = enrolled(collective).find(({ complaintId }) => complaintId === data.complaintId);
  if (!family) throw refuse('family-not-in-collective');
  notInTheFuture(data.leftOn, data.today, 'leftOn');
  if (data.reason === 'withdrew-its-complaint' && data.complaints.get(data.complaintId)?.withdrawn !== true) {
    throw refuse('family-has-not-withdrawn', { field: 'reason' });
  }
  if (data.leftOn < family.joinedOn) throw refuse('left-before-joined', { field: 'leftOn', earliest: family.joinedOn });
  checkSpoke(data.leftOn, 'leftOn', data.complaintId, collective);
}

/** A family was part of it when it was named to speak for all; it goes on speaking after it left, until another does. */
export function checkSpoke(
  leftOn: PlainDate,
  field: string,
  complaintId: string,
  { spokesperson }: Pick<OpenedCollective, 'spokesperson'>,
): void {
  if (spokesperson?.complaintId !== complaintId || leftOn >= spokesperson.namedOn) return;
  throw refuse('family-speaks-for-all', { field, from: spokesperson.namedOn });
}

export function checkSpokesperson({ data }: NameSpokesperson, collective: OpenedCollective): void {
  const { complaintId, person } = data;
  if ((complaintId === null) === (person === null)) throw refuse('spokesperson-is-one-person');
  sinceOpening(data.namedOn, collective, data.today, 'namedOn');
  if (complaintId !== null && !enrolled(collective).some((family) => family.complaintId === complaintId)) {
    throw refuse('spokesperson-not-enrolled', { field: 'complaintId' });
  }
}

/**
 * Each family is answered by itself: the collective is closed when all its parts are. A part that was merged into
 * another registration or annulled is none any more.
 */
export function checkParts({ data }: CloseCollective, collective: OpenedCollective): void {
  sinceOpening(data.closedOn, collective, data.today, 'closedOn');
  if (collective.families.length === 0) throw refuse('no-family-enrolled');
  const parts = partsOf(collective, data.complaints);
  const open = parts.filter(({ endedOn }) => endedOn === null).map(({ complaintId }) => complaintId);
  if (open.length > 0) throw refuse('parts-open', { complaints: open, count: open.length });
  checkEndOfParts(data.closedOn, 'closedOn', collective, data.complaints);
}

/** It ends with the last of its parts, or later. */
export function checkEndOfParts(
  on: PlainDate,
  field: string,
  collective: OpenedCollective,
  complaints: FamilyComplaints,
): void {
  const last = latest(partsOf(collective, complaints).map(({ endedOn }) => endedOn));
  if (last !== null && on < last) throw refuse('closed-before-its-parts', { field, earliest: last });
}

/**
 * A closing stands as long as what it rests on. Once a family's complaint goes on, or turns out to have ended on a later
 * day, the collective is open, until somebody closes it again.
 */
export function closingStands(collective: OpenedCollective, complaints: FamilyComplaints): boolean {
  const { closedOn } = collective;
  if (closedOn === null) return false;
  return partsOf(collective, complaints).every(({ endedOn }) => endedOn !== null && endedOn <= closedOn);
}

type Part = Pick<FamilyComplaint, 'endedOn'> & { readonly complaintId: string };

const partsOf = (collective: OpenedCollective, complaints: FamilyComplaints): readonly Part[] =>
  enrolled(collective).flatMap(({ complaintId }) => {
    const complaint = complaints.get(complaintId);
    return complaint?.standing === 'counts' ? [{ complaintId, endedOn: complaint.endedOn }] : [];
  });

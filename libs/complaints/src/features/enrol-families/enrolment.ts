import type { Intent } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { cameWith, ownPoint } from '../../collective.points.js';
import type { KnownCollective } from '../../collective.states.js';
import type { EnrolFamilies, FamilyComplaint, FamilyComplaints } from '../../domain/collective/collective.commands.js';
import type { RegisterComplaint } from '../../domain/complaint.commands.js';
import type { KnownWords } from '../../domain/known.js';
import type { AskedPerson } from '../../intake/persons.js';
import type { EnrolFamiliesCommand } from './enrol-families.command.js';

/** A complaint that is registered with its family. */
export interface Registration {
  readonly complaintId: string;
  /** The family's place in the request, from 0. */
  readonly place: number;
  /** How many of its points are the family's own: the first. */
  readonly own: number;
  readonly data: RegisterComplaint['data'];
  /** Everyone whom it names: who is known keeps their id. */
  readonly persons: readonly AskedPerson[];
  /** The caller's own words. The shared points are not: they may have grown when the same request comes again. */
  readonly body: unknown;
  readonly intent: Intent;
}

/** What a complaint is once it is registered. */
export const justRegistered: FamilyComplaint = {
  subject: 'complaint',
  standing: 'counts',
  endedOn: null,
  withdrawn: false,
};

/**
 * The registrations that an enrolment needs, each with the shared points behind the family's own: those that the family
 * had in its complaint from the start. What it raised later is taken over afterwards, with its day.
 */
export function registrationsOf(
  { data, intent }: EnrolFamiliesCommand,
  { points: shared }: Pick<KnownCollective, 'points'>,
  known: KnownWords,
): readonly Registration[] {
  const today = dateInDenmark(intent.at);
  return data.families.flatMap(({ complaintId, team, registration }, place) => {
    if (registration === null) return [];
    const { points: own, persons, intent: familys, ...told } = registration;
    const { receivedOn } = told.intake;
    const taken = shared.filter((point) => cameWith(point, receivedOn));
    const points = [...own, ...taken.map(({ point }) => ownPoint(point, { complaintId, team }))];
    const body = { ...told, points: own };
    return [
      { complaintId, place, own: own.length, data: { ...told, points, known, today }, persons, body, intent: familys },
    ];
  });
}

export const enrolmentOf = (
  { data, intent }: EnrolFamiliesCommand,
  complaints: FamilyComplaints,
  known: KnownWords,
): EnrolFamilies => ({
  type: 'EnrolFamilies',
  data: {
    collectiveId: data.collectiveId,
    joinedOn: data.joinedOn,
    families: data.families.map(({ complaintId, team }) => ({ complaintId, team })),
    complaints,
    known,
    today: dateInDenmark(intent.at),
  },
});

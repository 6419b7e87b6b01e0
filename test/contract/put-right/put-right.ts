import { correctingEvents } from '@lydhoer/complaints';

/** Something that a person records, and how it is put right when it was recorded wrongly. */
export interface Fact {
  /** What somebody recorded, in Danish. */
  readonly what: string;
  /** The types of the events that tell it. */
  readonly events: readonly string[];
  /** By the fields of those events that hold a day: the operations that put the day right. */
  readonly days: Readonly<Record<string, readonly string[]>>;
  /** The operations that put right whatever else was wrong, or say that it never was. */
  readonly rest: readonly string[];
}

export interface Subject {
  /** A heading, in Danish. */
  readonly heading: string;
  readonly facts: readonly Fact[];
}

/**
 * Events that put something right: what a complaint's page lists as that, and those of a collective complaint. They are put
 * right in turn by the same operation, given once more.
 */
export const correcting: readonly string[] = [
  ...correctingEvents,
  'CollectiveReopened',
  'CollectiveOpeningCorrected',
  'CollectiveDateCorrected',
  'FamilyStepTakenBack',
  'ParticipantsStatementCorrected',
];

/** Events that nobody types: they follow from what was recorded, and are told anew when that is put right. */
export const following: readonly string[] = [
  'AssigneeReminded',
  'DeadlineStarted',
  'DeadlineLeftOpen',
  'DeadlineMoved',
  'DeadlineMet',
  'DeadlineReopened',
  'DeadlineSuperseded',
];

/** Operations that record a thing anew, in the place of what stood: what was recorded last holds, and no reason is asked. */
export const anew: readonly string[] = [
  'tiePointToDecision',
  'linkPointToDecision',
  'recordDuty',
  'dischargeDuty',
  'nameSpokesperson',
];

/** What has no correction of its own, and what is done instead, in Danish. */
export const without: readonly string[] = [
  'Et klagepunkt, som aldrig blev rejst: det besvares, eller hele registreringen annulleres og oprettes igen.',
  'Ordene i et klagepunkts beskrivelse: det rigtige skrives i svaret eller i klagens egen tekst (`correctIntake`).',
  'Et fælles klagepunkts tema og hold: de rettes hos hver familie (`classifyPoint`).',
  'En afgørelse, der er registreret som modtaget af den forkerte part: dagen rettes til ukendt.',
  'Alt, der kræver ord, når klagens tekst er slettet for altid.',
];

import { ApiProperty } from '@nestjs/swagger';
import {
  boundParties,
  judgingDates,
  ruleFamilies,
  type BoundParty,
  type JudgingDate,
  type RuleFamily,
} from '@lydhoer/calendar';
import { deadlineTracks, type DeadlineTrack } from './deadline-tracks.js';

export const dueStates = ['running', 'due-soon', 'overdue', 'paused', 'undated'] as const;
export type DueState = (typeof dueStates)[number];

/** A deadline that somebody has yet to meet. */
export class DueDeadlineResponse {
  complaintId!: string;
  /** The number that people say. */
  number!: string;
  deadlineId!: string;
  /** The code of the rule. */
  rule!: string;
  /** As a jurist cites it; null for what no statute says. */
  paragraph!: string | null;
  @ApiProperty({ enum: ruleFamilies }) family!: RuleFamily;
  /** Whose deadline it is. */
  @ApiProperty({ enum: boundParties }) binds!: BoundParty;
  @ApiProperty({ enum: deadlineTracks, nullable: true, description: 'The track that the rule belongs to.' })
  track!: DeadlineTrack | null;
  /** The point it is about; null where it is about none. */
  pointId!: string | null;
  /** The appealed decision it is about; null where it is about none. */
  decisionId!: string | null;
  /** The party whose receipt of the decision started it; null where no party's did. */
  personId!: string | null;
  /** The team responsible; null while nobody is. */
  team!: string | null;
  /** Of a worry: the team that must be told, which may be another; else null. */
  toldTeam!: string | null;
  /** The staff id of whoever has the complaint; null while nobody has. */
  person!: string | null;
  startedOn!: string;
  /** The unmoved date; null while the deadline is undated. */
  dueOn!: string | null;
  /** The date after every day off that moved it. */
  latestOn!: string | null;
  @ApiProperty({ enum: judgingDates, nullable: true, description: 'Which of the two decides.' })
  judgedBy!: JudgingDate | null;
  /** The one that decides; it runs until 23:59:59 in Denmark. */
  countsOn!: string | null;
  /** The instant that decides, for rules in hours, ISO 8601 UTC; else null. */
  countsAt!: string | null;
  @ApiProperty({
    enum: dueStates,
    description: 'As of now. `undated`: owed, and how long it takes is not published, or depends on who gets the case.',
  })
  state!: DueState;
  /** Since when it stands still; null while it runs. */
  pausedSince!: string | null;
  /** True: it was over on the day it came to be, as after a reclassification. What was typed in late is not. */
  breachedOnCreation!: boolean;
}

/** One page of open deadlines, the first due first. */
export class DueDeadlinesResponse {
  /** The day that the states are told for. */
  today!: string;
  items!: DueDeadlineResponse[];
  /** The cursor of the next page; null at the end. */
  next!: string | null;
}

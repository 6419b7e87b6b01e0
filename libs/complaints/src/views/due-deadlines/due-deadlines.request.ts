import { IsIn, IsOptional } from 'class-validator';
import { IsCode, IsQueryList, IsStaffId, PageRequest } from '@lydhoer/http';
import { boundParties, ruleCodes, type BoundParty, type RuleCode } from '@lydhoer/calendar';
import { deadlineTracks, type DeadlineTrack } from './deadline-tracks.js';

export const dueWindows = ['today', 'week', 'overdue', 'undated', 'all'] as const;
export type DueWindow = (typeof dueWindows)[number];

/** Which open deadlines are wanted. Filters narrow together; several values of one filter widen it. */
export class DueDeadlinesRequest extends PageRequest {
  /**
   * `today`: that count today. `week`: from today to Sunday. `overdue`: that were to be met before. These three leave
   * out what is paused. `undated`: that the law owes and nobody has published a length for, and the goals of whichever
   * department gets the case. `all`: every open one. A time to complain or to go to court
   * is no longer due once it has run out: nobody owes anything after it.
   */
  @IsOptional() @IsIn(dueWindows) due?: DueWindow;
  /** The code of the team responsible, or of the one that must be told of a worry. */
  @IsOptional() @IsCode() team?: string;
  /** The staff id of whoever has the complaint. */
  @IsOptional() @IsStaffId() person?: string;
  /** The track that the rule belongs to; `duties` is what a complaint brought about besides its answer. */
  @IsOptional() @IsIn(deadlineTracks) track?: DeadlineTrack;
  /** Codes of rules. */
  @IsOptional() @IsQueryList() @IsIn(ruleCodes, { each: true }) rule?: RuleCode[];
  /**
   * Whose deadlines. Left out: those of the municipality and its bodies, and not those of the citizen and of
   * Ankestyrelsen, which may stand open for ever, except the citizen's time to choose after a partial uphold, once it is
   * over: somebody has to record that she kept silent. Where rules are given, theirs, whomever they bind.
   */
  @IsOptional() @IsQueryList() @IsIn(boundParties, { each: true }) binds?: BoundParty[];
}

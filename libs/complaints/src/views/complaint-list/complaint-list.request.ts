import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsCode, IsPlainDate, IsQueryBoolean, IsQueryList, IsStaffId, PageRequest } from '@lydhoer/http';
import {
  channels,
  complainantRoles,
  pointKinds,
  type Channel,
  type ComplainantRole,
  type PointKind,
} from '../../domain/complaint.values.js';
import { standings, type Standing } from '../../domain/standing.js';

export const statuses = ['open', 'withdrawn', 'closed'] as const;
export type Status = (typeof statuses)[number];
export const subjects = ['contact', 'complaint'] as const;
export type Subject = (typeof subjects)[number];

/** Which contacts and complaints are wanted. Filters narrow together; several values of one filter widen it. */
export class ComplaintListRequest extends PageRequest {
  /** The number that people say, such as 2026-0123. */
  @IsOptional()
  @Matches(/^\d{4}-\d{4,7}$/, {
    context: { expected: { da: 'et nummer som 2026-0123', en: 'a number such as 2026-0123' } },
  })
  number?: string;
  /** Contacts that are no complaint, or complaints. Left out: both. */
  @IsOptional() @IsIn(subjects) subject?: Subject;
  /** Whether they count, were merged into another or annulled. Left out: what counts, or any when a number is given. */
  @IsOptional() @IsIn(standings) standing?: Standing;
  /** Where they stand. */
  @IsOptional() @IsQueryList() @IsIn(statuses, { each: true }) status?: Status[];
  /** The kind of a point. Kind, theme and team are looked for in one and the same point. */
  @IsOptional() @IsQueryList() @IsIn(pointKinds, { each: true }) kind?: PointKind[];
  /** The theme of a point, or of one below it: TIME finds TIME.LONG, too. */
  @IsOptional() @IsQueryList() @IsCode({ each: true }) theme?: string[];
  /** The team responsible for a point; of a contact, which has none, the one it is assigned to. */
  @IsOptional() @IsQueryList() @IsCode({ each: true }) team?: string[];
  /** How they came in. */
  @IsOptional() @IsQueryList() @IsIn(channels, { each: true }) channel?: Channel[];
  /** The role of whoever complains. */
  @IsOptional() @IsQueryList() @IsIn(complainantRoles, { each: true }) complainantRole?: ComplainantRole[];
  /** The staff id of whoever has it. */
  @IsOptional() @IsStaffId() assignee?: string;
  /** True: registered by me, or assigned to me. */
  @IsOptional() @IsQueryBoolean() mine?: boolean;
  /** True: of a team of mine. */
  @IsOptional() @IsQueryBoolean() myTeams?: boolean;
  /** True: with a point that no jurist has tagged yet. False: with every point tagged. */
  @IsOptional() @IsQueryBoolean() untagged?: boolean;
  /** Received on this day or later. */
  @IsOptional() @IsPlainDate() receivedFrom?: string;
  /** Received on this day or earlier. */
  @IsOptional() @IsPlainDate() receivedTo?: string;
}

import { IsIn, IsOptional } from 'class-validator';
import { IsPlainDate, IsQueryBoolean, PageRequest } from '@lydhoer/http';

export const collectiveStatuses = ['open', 'closed'] as const;
export type CollectiveStatus = (typeof collectiveStatuses)[number];

/** Which collective complaints are wanted. */
export class CollectivesRequest extends PageRequest {
  /** Where they stand. Left out: both. */
  @IsOptional() @IsIn(collectiveStatuses) status?: CollectiveStatus;
  /** Came in on or after this day. */
  @IsOptional() @IsPlainDate() openedFrom?: string;
  /** Came in on or before this day. */
  @IsOptional() @IsPlainDate() openedTo?: string;
  /** True shows titles and sources; needs read-complaint-with-persons for each that is shown. */
  @IsOptional() @IsQueryBoolean() persons?: boolean;
}

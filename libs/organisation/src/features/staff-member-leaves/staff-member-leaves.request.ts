import { IsPlainDate } from '@lydhoer/http';

/** When somebody ceases to work here. */
export class StaffMemberLeavesRequest {
  /** The last day. */
  @IsPlainDate() lastDay!: string;
}

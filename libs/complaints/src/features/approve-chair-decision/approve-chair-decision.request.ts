import { IsPlainDate } from '@lydhoer/http';

/** The committee's approval of a chair's urgent decision. */
export class ApproveChairDecisionRequest {
  /** The day, from the execution to today. A late approval is recorded, too. */
  @IsPlainDate() approvedOn!: string;
}

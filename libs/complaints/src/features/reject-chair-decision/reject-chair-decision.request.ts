import { IsPlainDate } from '@lydhoer/http';

/** The committee's refusal to approve a chair's urgent decision. */
export class RejectChairDecisionRequest {
  /** The day, from the execution to today. */
  @IsPlainDate() decidedOn!: string;
}

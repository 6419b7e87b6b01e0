import { IsId } from '@lydhoer/http';

/** The decision that a realitet point is about. */
export class LinkPointToDecisionRequest {
  /** A decision that is recorded in the complaint. */
  @IsId() decisionId!: string;
}

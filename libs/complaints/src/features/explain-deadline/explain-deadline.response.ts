import { ApiProperty } from '@nestjs/swagger';
import { deadlineStates, deliveryChannels, type DeadlineState, type DeliveryChannel } from '@lydhoer/calendar';
import { ComputedDeadlineResponse, DeadlineRuleResponse, DeadlineSentencesResponse } from '../../deadline.response.js';

const states = [...deadlineStates, 'no-deadline-set'] as const;

/** When something sent counts as received. */
export class DeemedReceiptResponse {
  sentOn!: string;
  @ApiProperty({ enum: deliveryChannels }) sentBy!: DeliveryChannel;
  receivedOn!: string;
  /** How many delivery days were counted. */
  deliveryDays!: number;
  /** How the day came about. */
  sentence!: string;
}

export class ExplainedDeadlineResponse {
  rule!: DeadlineRuleResponse;
  /** How it would stand today, not met. */
  @ApiProperty({ enum: states }) state!: DeadlineState | 'no-deadline-set';
  /** Null where the length is set locally and nobody has set or told it. */
  computed!: ComputedDeadlineResponse | null;
  sentences!: DeadlineSentencesResponse;
}

/** What deadlines would be, as the calendar, the rules and the goals stand. Nothing of it is recorded. */
export class ExplainDeadlineResponse {
  /** The day it would have started. */
  startedOn!: string;
  /** When told how it was sent: when that counts as received; else null. */
  receipt!: DeemedReceiptResponse | null;
  deadlines!: ExplainedDeadlineResponse[];
}

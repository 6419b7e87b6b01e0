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

/** Whose decision it must be about for the rule to hold. */
export class PresupposedBodyResponse {
  /** The committee’s is its chair’s, too. */
  @ApiProperty({ enum: ['administration', 'committee'] }) body!: 'administration' | 'committee';
  /** The list by which the legal basis says so, with its version; null where none does. */
  list!: string | null;
  /** It is taken for granted: no legal basis was told, or it leaves open whose decision it is. */
  assumed!: boolean;
}

export class ExplainedDeadlineResponse {
  rule!: DeadlineRuleResponse;
  /** How it would stand today, not met. */
  @ApiProperty({ enum: states }) state!: DeadlineState | 'no-deadline-set';
  /** Null where the length is set locally and nobody has set or told it. */
  computed!: ComputedDeadlineResponse | null;
  /** Null: the rule asks for nobody’s decision in particular. */
  decisionBy!: PresupposedBodyResponse | null;
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

import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import {
  deliveryChannels,
  ruleCodes,
  workingDayConventions,
  type DeliveryChannel,
  type RuleCode,
  type WorkingDayConvention,
} from '@lydhoer/calendar';
import { IsCode, IsInstant, IsList, IsPart, IsPlainDate, IsText } from '@lydhoer/http';
import { situationCodes, type SituationCode } from '../../domain/deadlines/situations.js';

const units = ['weeks', 'months', 'days', 'working-days', 'hours'] as const;

/** A length that is set locally, such as a department's goal. */
export class LocalLengthRequest {
  @IsIn(units) unit!: (typeof units)[number];
  @IsInt() @Min(1) @Max(10_000) n!: number;
  /** How working days are counted; told for working days, and only then. */
  @IsOptional() @IsIn(workingDayConventions) convention?: WorkingDayConvention;
}

/** The area that a published number holds for. */
export class AreaRequest {
  @IsCode() statute!: string;
  @IsText(60) paragraph!: string;
}

/** A day on which the municipality would be closed. */
export class HypotheticalClosingDayRequest {
  @IsPlainDate() on!: string;
  /** What it would be called. */
  @IsOptional() @IsText(200) name?: string;
}

/** A time in which the clock would stand still. */
export class HypotheticalPauseRequest {
  /** The first day that does not count. */
  @IsPlainDate() pausedOn!: string;
  /** The first day that counts again. Left out: it goes on. */
  @IsOptional() @IsPlainDate() resumedOn?: string;
}

/** A request for access to the files within a time for appeals. */
export class HypotheticalAccessRequest {
  @IsPlainDate() requestedOn!: string;
  /** The day it was answered. Left out: it is not, which only the last one may be. */
  @IsOptional() @IsPlainDate() answeredOn?: string;
}

/** A deadline that somebody wonders about: either a rule or a situation in law, and when it started or was sent. */
export class ExplainDeadlineRequest {
  /** The code of a rule; or leave it out and tell the situation. */
  @IsOptional() @IsIn(ruleCodes) rule?: RuleCode;
  /** What happened: every deadline that begins with it is explained. */
  @IsOptional() @IsIn(situationCodes) situation?: SituationCode;
  /** The day it started, a calendar date in Denmark; or leave it out and tell the instant, or when and how it was sent. */
  @IsOptional() @IsPlainDate() startedOn?: string;
  /** For deadlines in hours: the instant, on that day, which follows from it. Left out when only the day is known. */
  @IsOptional() @IsInstant() startedAt?: string;
  /** The day a decision was sent; its receipt follows from the channel. */
  @IsOptional() @IsPlainDate() sentOn?: string;
  /** How it was sent; told with `sentOn`. */
  @IsOptional() @IsIn(deliveryChannels) sentBy?: DeliveryChannel;
  /** The team whose department's goal is the length, for service goals. */
  @IsOptional() @IsCode() team?: string;
  /**
   * The legal basis of the decision it is about. Says whose decision that is, and which published number is the length
   * of a remitted case.
   */
  @IsOptional() @IsPart(AreaRequest) legalBasis?: AreaRequest;
  /** The length, where it is set locally; goes before the team's and the area's. */
  @IsOptional() @IsPart(LocalLengthRequest) length?: LocalLengthRequest;
  /** Further closing days of the municipality. */
  @IsOptional() @IsList(HypotheticalClosingDayRequest, 0, 50) closingDays?: HypotheticalClosingDayRequest[];
  /** Of service goals alone. */
  @IsOptional() @IsList(HypotheticalPauseRequest, 0, 50) pauses?: HypotheticalPauseRequest[];
  /** Of service goals alone: days more, in the rule's own unit. */
  @IsOptional() @IsInt() @Min(0) @Max(250) extendedBy?: number;
  /** Of rules that the law extends against a notice alone: the day named in one that is sent in time. */
  @IsOptional() @IsPlainDate() extendedTo?: string;
  /** Of times for appeals alone, in order: while they are not answered, the law stops the time. */
  @IsOptional() @IsList(HypotheticalAccessRequest, 0, 20) accessRequests?: HypotheticalAccessRequest[];
}

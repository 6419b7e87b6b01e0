import { ApiProperty } from '@nestjs/swagger';
import { judgingDates, workingDayConventions, type JudgingDate, type WorkingDayConvention } from '@lydhoer/calendar';
import {
  deliveryWeeks,
  publishedUnits,
  serviceGoals,
  silences,
  type DeliveryWeek,
  type PublishedUnit,
  type ServiceGoal,
  type Silence,
} from '../../domain/goals/goals.values.js';

/** What a department, or the whole municipality, promises. */
export class ServiceGoalResponse {
  /** The code of the department; null: the whole municipality, wherever no department has promised anything. */
  department!: string | null;
  @ApiProperty({ enum: serviceGoals }) goal!: ServiceGoal;
  workingDays!: number;
  @ApiProperty({ enum: workingDayConventions }) convention!: WorkingDayConvention;
  /** Working days by which it may be extended at most, all extensions taken together. */
  longestExtension!: number;
  /** For what was received on this day or later, until the next goal. */
  validFrom!: string;
  source!: string;
}

/** The rule that an area's decisions rest on. */
export class AreaBasisResponse {
  statute!: string;
  paragraph!: string;
}

/** How long a decision takes at most. */
export class PublishedLengthResponse {
  @ApiProperty({ enum: publishedUnits }) unit!: PublishedUnit;
  n!: number;
}

/** A processing deadline as it is published (retssikkerhedsloven § 3, stk. 2). */
export class ProcessingDeadlineResponse {
  /** What the municipality calls the area. */
  area!: string;
  /** Null while only the name is known. */
  legalBasis!: AreaBasisResponse | null;
  length!: PublishedLengthResponse;
  validFrom!: string;
  source!: string;
}

/** How a rule of deadlines is read here. What is null is as the catalogue says, or as an earlier setting did. */
export class RuleSettingResponse {
  /** The code of the rule. */
  rule!: string;
  @ApiProperty({ enum: judgingDates, nullable: true }) judgedBy!: JudgingDate | null;
  @ApiProperty({ enum: deliveryWeeks, nullable: true }) lettersDelivered!: DeliveryWeek | null;
  @ApiProperty({ enum: silences, nullable: true }) silenceMeans!: Silence | null;
  /** How many calendar days before its date a deadline is due soon. */
  dueSoonDays!: number | null;
  validFrom!: string;
  /** Why; null when it was forgotten. */
  reason!: string | null;
}

/** What the municipality has promised and published, and how it reads the rules. */
export class GoalsResponse {
  /** The day on which what is shown holds; null when everything is. */
  on!: string | null;
  serviceGoals!: ServiceGoalResponse[];
  processingDeadlines!: ProcessingDeadlineResponse[];
  ruleSettings!: RuleSettingResponse[];
}

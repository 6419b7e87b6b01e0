import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { judgingDates, type JudgingDate } from '@lydhoer/calendar';
import { IsPlainDate, IsText } from '@lydhoer/http';
import { deliveryWeeks, silences, type DeliveryWeek, type Silence } from '../../domain/goals/goals.values.js';

/** How this municipality reads a rule of deadlines where the law leaves it open. What is left out stays as it was. */
export class SetDeadlineRuleRequest {
  /** Which date decides between in time and late: the unmoved one, or the one that days off moved. */
  @IsOptional() @IsIn(judgingDates) judgedBy?: JudgingDate;
  /** The days on which letters are delivered; for rules that begin with a decision that arrives. */
  @IsOptional() @IsIn(deliveryWeeks) lettersDelivered?: DeliveryWeek;
  /** What it means that the citizen says nothing after a partial uphold; for the rule that waits for the answer. */
  @IsOptional() @IsIn(silences) silenceMeans?: Silence;
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 100,
    description: 'How many calendar days before its date a deadline is due soon.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  dueSoonDays?: number;
  /** For deadlines that began on this day or later. */
  @IsPlainDate() validFrom!: string;
  /** Why, and where it was decided. Sealed. */
  @IsText(2000) reason!: string;
}

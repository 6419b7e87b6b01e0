import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { workingDayConventions, type WorkingDayConvention } from '@lydhoer/calendar';
import { IsCode, IsPlainDate, IsText } from '@lydhoer/http';
import { serviceGoals, type ServiceGoal } from '../../domain/goals/goals.values.js';

/** What a department, or the whole municipality, promises. */
export class SetServiceGoalRequest {
  /** The code of the department. Left out: the whole municipality, wherever no department has promised anything. */
  @IsOptional() @IsCode() department?: string;
  /** That a complaint is acknowledged, or answered. */
  @IsIn(serviceGoals) goal!: ServiceGoal;
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 250 }) @IsInt() @Min(1) @Max(250) workingDays!: number;
  /** How working days are counted; docs/deadline-rules.md explains the four ways. */
  @IsIn(workingDayConventions) convention!: WorkingDayConvention;
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 250,
    description: 'Working days by which it may be extended at most, all extensions taken together. 0: never.',
  })
  @IsInt()
  @Min(0)
  @Max(250)
  longestExtension!: number;
  /** For what was received on this day or later. */
  @IsPlainDate() validFrom!: string;
  /** Where the promise can be read. */
  @IsText(400) source!: string;
}

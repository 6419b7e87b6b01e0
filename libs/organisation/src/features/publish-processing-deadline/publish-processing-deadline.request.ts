import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsPart, IsPlainDate, IsText } from '@lydhoer/http';
import { publishedUnits, type PublishedUnit } from '../../domain/goals/goals.values.js';

/** The rule that an area's decisions rest on. */
export class AreaBasisRequest {
  /** The statute, as points name it: barnets-lov. */
  @IsText(60) statute!: string;
  /** The paragraph, as points name it: § 32, stk. 1, nr. 3. */
  @IsText(60) paragraph!: string;
}

/** How long a decision takes at most. */
export class PublishedLengthRequest {
  @IsIn(publishedUnits) unit!: PublishedUnit;
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 1000 }) @IsInt() @Min(1) @Max(1000) n!: number;
}

/** A processing deadline as the municipality has published it. */
export class PublishProcessingDeadlineRequest {
  /** What the municipality calls the area. */
  @IsText(200) area!: string;
  /** Left out while only the name is known; then no decision is found by it. */
  @IsOptional() @IsPart(AreaBasisRequest) legalBasis?: AreaBasisRequest;
  @IsPart(PublishedLengthRequest) length!: PublishedLengthRequest;
  /** For what began on this day or later. */
  @IsPlainDate() validFrom!: string;
  /** Where it is published. */
  @IsText(400) source!: string;
}

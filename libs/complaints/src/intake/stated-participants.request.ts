import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { IsPart, IsPlainDate } from '@lydhoer/http';
import { CollectiveSourceRequest, sourceOf } from './collective-source.request.js';

/** How many families there are, as somebody said. */
export class StatedParticipantsRequest {
  /** Families. Statements may contradict each other: all of them stay known. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 100_000 })
  @IsInt()
  @Min(1)
  @Max(100_000)
  families!: number;
  /** The day it was said. Today or earlier. */
  @IsPlainDate() statedOn!: string;
  /** Who said it. */
  @IsPart(CollectiveSourceRequest) source!: CollectiveSourceRequest;
}

export const statedOf = ({ families, statedOn, source }: StatedParticipantsRequest) => ({
  families,
  statedOn,
  source: sourceOf(source),
});

import { ApiProperty } from '@nestjs/swagger';
import { tagSchemes, type TagScheme } from '../../domain/learning.values.js';

/** A tag on a point. */
export class TagResponse {
  pointId!: string;
  @ApiProperty({ enum: tagSchemes, description: 'The list that the cause is on.' })
  scheme!: TagScheme;
  /** A code of that list. */
  cause!: string;
  /** A staff id. */
  taggedBy!: string;
  taggedOn!: string;
  /** Null when there is none, it is not yours to read, or it was forgotten. */
  note!: string | null;
  /** True when there was a note and it was forgotten. */
  forgotten!: boolean;
}

/** The tags that stand on the points of a complaint, point by point. */
export class TagsResponse {
  complaintId!: string;
  tags!: TagResponse[];
}

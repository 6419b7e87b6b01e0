import { ApiProperty } from '@nestjs/swagger';
import { tagSchemes, type TagScheme } from '../../domain/learning.values.js';

/** A point of a registration that a tag was set on. */
export class TaggedPointResponse {
  complaintId!: string;
  pointId!: string;
}

/** A tag on a point. */
export class TagResponse {
  /** The point of this complaint. */
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
  /**
   * Told where the tag was set on another registration that is merged into this one: each point that has it, this
   * complaint’s own first. It counts once. It is taken away where it was set.
   */
  setOn?: TaggedPointResponse[];
  /** Told where this registration is merged into another: the point there that the tag counts for. */
  goesOnIn?: TaggedPointResponse;
}

/** The tags that stand on the points of a complaint, point by point, also those of registrations merged into it. */
export class TagsResponse {
  complaintId!: string;
  tags!: TagResponse[];
}

import { ApiProperty } from '@nestjs/swagger';
import { duplicateReasons, type DuplicateReason } from '../../domain/linking/duplicate.score.js';

const subjects = ['contact', 'complaint'] as const;
const statuses = ['open', 'withdrawn', 'closed'] as const;

export class DuplicateReasonResponse {
  @ApiProperty({ enum: duplicateReasons }) reason!: DuplicateReason;
  /** How much it says by itself, from 0 to 1; of a near text, how alike the two texts are. */
  weight!: number;
}

/** A case that may be the same. */
export class SuggestedDuplicateResponse {
  complaintId!: string;
  /** The number that people say. */
  number!: string;
  @ApiProperty({ enum: subjects }) subject!: (typeof subjects)[number];
  @ApiProperty({ enum: statuses }) status!: (typeof statuses)[number];
  receivedOn!: string;
  /** From 0 to 1, to order by: no probability. */
  score!: number;
  /** What speaks for it, the strongest first. */
  reasons!: DuplicateReasonResponse[];
}

/** Cases that may be the same as this one. A person decides: nothing is linked or merged by itself. */
export class ComplaintDuplicatesResponse {
  id!: string;
  /** At most ten, the likeliest first. */
  suggestions!: SuggestedDuplicateResponse[];
  /** How many cases it was compared with. */
  compared!: number;
  /** With how many of them the texts were compared, too: those whose texts the caller may read. */
  textsCompared!: number;
}

import { IsOptional } from 'class-validator';
import { IsId, IsList, IsText } from '@lydhoer/http';

/** A point of this case, and the point of the other case that is the same grievance. */
export class CounterpartRequest {
  /** A point of the case that is merged away. */
  @IsId() pointId!: string;
  /** A point of the case that goes on. */
  @IsId() sameAs!: string;
}

/** Which case goes on, and why this one is the same. */
export class MergeComplaintRequest {
  /** The case that goes on: of the two, the one that came in first, or was recorded first on the same day. */
  @IsId() into!: string;
  /**
   * Each point of this case with its counterpart. Left out: the one point of the same kind and theme; where there are
   * none or several, it is to be said.
   */
  @IsOptional() @IsList(CounterpartRequest, 0, 50) points?: CounterpartRequest[];
  /** What shows that they are the same. Sealed. */
  @IsText(1000) reason!: string;
}

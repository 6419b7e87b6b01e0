import { IsIn, IsOptional } from 'class-validator';
import { IsId, IsText } from '@lydhoer/http';
import { linkRelations, type LinkRelation } from '../../domain/linking/linking.values.js';

/** Which other case this one hangs together with, and how. */
export class LinkComplaintsRequest {
  /** The id of the other contact or complaint. */
  @IsId() to!: string;
  /** How this case hangs together with the other, such as `repeated-after-answer`: this one repeats that one. */
  @IsIn(linkRelations) relation!: LinkRelation;
  /** What shows it. Sealed. */
  @IsOptional() @IsText(1000) reason?: string;
}

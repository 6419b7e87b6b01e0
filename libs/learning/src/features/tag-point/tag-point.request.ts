import { IsIn, IsOptional } from 'class-validator';
import { IsCode, IsText } from '@lydhoer/http';
import { tagSchemes, type TagScheme } from '../../domain/learning.values.js';

/** What a point is tagged with. */
export class TagPointRequest {
  /** The list that the cause is on. */
  @IsIn(tagSchemes) scheme!: TagScheme;
  /** A code of that list, in use today. */
  @IsCode() cause!: string;
  /** Why. Sealed. */
  @IsOptional() @IsText(2000) note?: string;
}

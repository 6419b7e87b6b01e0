import { IsOptional } from 'class-validator';
import { IsPlainDate } from '@lydhoer/http';

/** Which words are wanted. */
export class VocabularyRequest {
  /** Only what is valid on this day. Left out: everything, each term with its validity. */
  @IsOptional() @IsPlainDate() on?: string;
}

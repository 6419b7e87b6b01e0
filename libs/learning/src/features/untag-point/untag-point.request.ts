import { IsText } from '@lydhoer/http';

/** Why a tag is taken away. */
export class UntagPointRequest {
  /** What was wrong with it. Sealed. */
  @IsText(2000) reason!: string;
}

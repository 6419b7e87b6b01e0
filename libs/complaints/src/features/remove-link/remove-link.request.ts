import { IsText } from '@lydhoer/http';

/** Why a link is removed. */
export class RemoveLinkRequest {
  /** What was wrong with it. Sealed. */
  @IsText(1000) reason!: string;
}

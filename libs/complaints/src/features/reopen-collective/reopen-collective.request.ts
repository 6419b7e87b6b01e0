import { IsText } from '@lydhoer/http';

/** Why a collective complaint is opened again. */
export class ReopenCollectiveRequest {
  /** What had been overlooked. Sealed. */
  @IsText(1000) reason!: string;
}

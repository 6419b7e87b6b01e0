import { IsPlainDate, IsText } from '@lydhoer/http';

/** A day on which the municipality is closed. */
export class DeclareClosingDayRequest {
  /** The day: no working day, and no day on which a deadline of the municipality or of a citizen ends there. */
  @IsPlainDate() on!: string;
  /** What people call it, as the deadlines that it moves will say. */
  @IsText(200) name!: string;
  /** Why, and where it was decided. Sealed. */
  @IsText(2000) reason!: string;
}

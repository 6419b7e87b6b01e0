import { IsText } from '@lydhoer/http';

/** That an annulled registration was none after all. */
export class ReinstateRegistrationRequest {
  /** Why it counts after all. Sealed. */
  @IsText(1000) reason!: string;
}

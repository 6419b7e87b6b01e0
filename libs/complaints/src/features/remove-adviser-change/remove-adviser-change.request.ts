import { IsText } from '@lydhoer/http';

/** Why a change of adviser that was recorded never was. */
export class RemoveAdviserChangeRequest {
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}

import { IsText } from '@lydhoer/http';

/** Why a contact that was recorded never was. */
export class RemoveCitizenContactRequest {
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}

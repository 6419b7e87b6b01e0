import { IsText } from '@lydhoer/http';

/** That a contact or complaint was closed too early. */
export class ReopenComplaintRequest {
  /** Why it was too early. Sealed. */
  @IsText(1000) reason!: string;
}

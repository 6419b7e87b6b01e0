import { IsText } from '@lydhoer/http';

/** That nobody withdrew. */
export class RevokeWithdrawalRequest {
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}

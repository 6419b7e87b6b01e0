import { IsInstant } from '@lydhoer/http';

/** When the parties got written notice of a chair's urgent decision. */
export class NotifyOfChairDecisionRequest {
  /** The instant at which the last of them got it, with its zone. */
  @IsInstant() notifiedAt!: string;
}

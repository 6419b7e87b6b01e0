import { IsOptional } from 'class-validator';
import { IsId, IsPlainDate } from '@lydhoer/http';

/** A request for access to the files of the decision. */
export class SuspendAppealTimeRequest {
  /** The party who asked. Left out: the one of whom it is not known who. */
  @IsOptional() @IsId() personId?: string;
  /** The day the request was received: from the day the party had the decision to the last of the time for appeals. */
  @IsPlainDate() requestedOn!: string;
}

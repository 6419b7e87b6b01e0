import { IsOptional } from 'class-validator';
import { IsId, IsPlainDate } from '@lydhoer/http';

/** A request for access to the files of the decision. */
export class SuspendAppealTimeRequest {
  /** The party who asked. Left out: the one of whom it is not known who. */
  @IsOptional() @IsId() personId?: string;
  /** The day the request was received, within the party’s time for appeals. */
  @IsPlainDate() requestedOn!: string;
}

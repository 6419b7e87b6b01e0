import { IsOptional } from 'class-validator';
import { IsPlainDate } from '@lydhoer/http';

/** Which organisation is wanted. */
export class OrganisationRequest {
  /** Only what exists on this day. Left out: everything, each with its validity. */
  @IsOptional() @IsPlainDate() on?: string;
}

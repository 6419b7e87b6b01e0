import { IsOptional } from 'class-validator';
import { IsQueryBoolean } from '@lydhoer/http';

export class ComplaintLinksRequest {
  /** True shows the reasons, too; needs read-complaint-with-persons. */
  @IsOptional() @IsQueryBoolean() persons?: boolean;
}

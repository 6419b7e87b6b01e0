import { IsOptional } from 'class-validator';
import { IsQueryBoolean } from '@lydhoer/http';

export class CollectiveRequest {
  /** True shows title, sources, texts and names; needs read-complaint-with-persons. */
  @IsOptional() @IsQueryBoolean() persons?: boolean;
}

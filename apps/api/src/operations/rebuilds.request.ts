import { IsOptional } from 'class-validator';
import { IsCode } from '@lydhoer/http';

/** What is to be built anew. */
export class RebuildRequest {
  /** The name of one set of views; all of them when it is left out. */
  @IsOptional() @IsCode() set?: string;
}

import { ArrayMaxSize, ArrayUnique, IsArray } from 'class-validator';
import { IsCode, IsPlainDate } from '@lydhoer/http';

/** Somebody who goes to other teams. */
export class StaffMemberMovesRequest {
  /** Codes of all teams from that day on, which have to exist then. */
  @IsArray() @ArrayMaxSize(50) @ArrayUnique() @IsCode({ each: true }) teams!: string[];
  /** The first day in these teams. */
  @IsPlainDate() from!: string;
}

import { IsPlainDate } from '@lydhoer/http';

/** When a team ceases to exist. */
export class DissolveTeamRequest {
  /** The last day it exists. */
  @IsPlainDate() lastDay!: string;
}

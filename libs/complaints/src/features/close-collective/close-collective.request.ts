import { IsPlainDate } from '@lydhoer/http';

/** When a collective complaint was closed. */
export class CloseCollectiveRequest {
  /** Not before the last of its parts ended; today or earlier. */
  @IsPlainDate() closedOn!: string;
}

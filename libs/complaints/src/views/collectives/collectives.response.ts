import { ApiProperty } from '@nestjs/swagger';
import { CollectiveCountsResponse, CollectiveSourceResponse } from '../../collective.response.js';
import { collectiveStatuses, type CollectiveStatus } from './collectives.request.js';

/** A collective complaint, as a list shows it. */
export class ListedCollectiveResponse {
  id!: string;
  /** With persons only. Null when it was forgotten. */
  title?: string | null;
  @ApiProperty({ enum: collectiveStatuses }) status!: CollectiveStatus;
  /** The day it came in. */
  openedOn!: string;
  /** Null while it is open. */
  closedOn!: string | null;
  /** A staff id. */
  openedBy!: string;
  source!: CollectiveSourceResponse;
  counts!: CollectiveCountsResponse;
}

/** One page of collective complaints, the latest first, and the counts over all that were asked for. */
export class CollectivesResponse {
  items!: ListedCollectiveResponse[];
  /** Over all pages. */
  counts!: CollectiveCountsResponse;
  /** The cursor of the next page; null at the end. */
  next!: string | null;
}

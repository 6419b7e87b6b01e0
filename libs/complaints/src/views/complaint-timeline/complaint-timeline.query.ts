import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { ComplaintHistory, type ShownEvent } from '../../complaint.history.js';
import type { ComplaintTimelineResponse, TimelineEntryResponse } from './complaint-timeline.response.js';

export class ComplaintTimelineQuery extends Query<ComplaintTimelineResponse> {
  constructor(
    readonly complaintId: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

/** A timeline needs no view: it is the stream. */
@QueryHandler(ComplaintTimelineQuery)
export class ComplaintTimelineHandler implements IQueryHandler<ComplaintTimelineQuery> {
  constructor(private readonly history: ComplaintHistory) {}

  async execute({ complaintId, caller }: ComplaintTimelineQuery): Promise<ComplaintTimelineResponse> {
    const events = await this.history.read(complaintId, caller, true);
    return { id: complaintId, revision: String(events.at(-1)?.revision), entries: events.map(entry) };
  }
}

const entry = ({ revision, type, recordedAt, metadata, data }: ShownEvent): TimelineEntryResponse => ({
  revision: String(revision),
  type,
  recordedAt,
  recordedBy: metadata.actor,
  data,
});

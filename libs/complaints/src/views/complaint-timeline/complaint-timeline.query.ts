import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { tagOf, type TaggedAnswer } from '@lydhoer/http';
import { ComplaintHistory, type ShownEvent } from '../../complaint.history.js';
import { StepsElsewhere } from '../../lookups/steps-elsewhere.js';
import type { ComplaintTimelineResponse, TimelineEntryResponse } from './complaint-timeline.response.js';

export class ComplaintTimelineQuery extends Query<TaggedAnswer<ComplaintTimelineResponse>> {
  constructor(
    readonly complaintId: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

/** A timeline needs no view: it is the stream, with what other streams tell of being merged into it. */
@QueryHandler(ComplaintTimelineQuery)
export class ComplaintTimelineHandler implements IQueryHandler<ComplaintTimelineQuery> {
  constructor(
    private readonly history: ComplaintHistory,
    private readonly elsewhere: StepsElsewhere,
  ) {}

  async execute({ complaintId, caller }: ComplaintTimelineQuery): Promise<TaggedAnswer<ComplaintTimelineResponse>> {
    const events = await this.history.read(complaintId, caller, true);
    const merges = await this.history.mergesInto(complaintId, this.mergedInOnce(complaintId));
    const entries = [
      ...events.map((event) => ({ position: event.position, told: entry(event, String(event.revision)) })),
      ...merges.map((event) => ({ position: event.position, told: entry(event, null) })),
    ].sort((a, b) => Number(a.position - b.position));
    const revision = String(events.at(-1)?.revision);
    return {
      answer: { id: complaintId, revision, entries: entries.map(({ told }) => told) },
      etag: tagOf(revision, this.elsewhere.countOf(complaintId, null)),
    };
  }

  /** The registrations that are merged into a complaint, or once were. */
  private mergedInOnce(complaintId: string): readonly string[] {
    const merged = this.elsewhere.of(complaintId, null).filter(({ what }) => what === 'merged-in');
    return [...new Set(merged.map(({ thing }) => thing))];
  }
}

const entry = (
  { type, recordedAt, metadata, data }: ShownEvent,
  revision: TimelineEntryResponse['revision'],
): TimelineEntryResponse => ({ revision, type, recordedAt, recordedBy: metadata.actor, data });

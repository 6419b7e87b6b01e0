import { ApiProperty } from '@nestjs/swagger';

/** Something that happened to a contact or a complaint. */
export class TimelineEntryResponse {
  /** Counts from 0 in the complaint. Null of a registration that was merged into it or taken out again: it tells. */
  revision!: string | null;
  /** What happened: the event's name, as in docs/events.md. */
  type!: string;
  /** The instant it was recorded. When it happened stands in `data`. */
  recordedAt!: string;
  /** A staff id, `register:<name>` for an import, `system:reminders` for a reminder. */
  recordedBy!: string;
  /** The event's facts. With names and texts; what was forgotten is null, with `forgotten: true` beside. */
  @ApiProperty({ type: 'object', additionalProperties: true }) data!: Readonly<Record<string, unknown>>;
}

/** Everything that happened to a contact or a complaint, in order. */
export class ComplaintTimelineResponse {
  id!: string;
  /** The revision of the last entry of its own, as the ETag says. */
  revision!: string;
  entries!: TimelineEntryResponse[];
}

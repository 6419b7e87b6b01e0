import { Injectable } from '@nestjs/common';
import { EventCatalog, EventStore } from '@lydhoer/event-store';
import { complaintStream } from './complaint.stream.js';
import type { ComplaintEvent } from './domain/complaint.events.js';
import { evolveComplaint } from './domain/complaint.evolve.js';
import { initialComplaint, type RegisteredComplaint } from './domain/complaint.state.js';

/** A complaint as its stream leaves it. */
export interface StandingComplaint {
  readonly complaint: RegisteredComplaint;
  /** The log position of its registration: which of two was recorded first. */
  readonly recordedAt: bigint;
}

/** Reads the other complaints that a command names: what is decided about two must not rest on a view that lags. */
@Injectable()
export class ComplaintStates {
  constructor(
    private readonly store: EventStore,
    private readonly catalog: EventCatalog,
  ) {}

  /** Undefined when nobody registered it. */
  async of(complaintId: string): Promise<StandingComplaint | undefined> {
    const recorded = await this.store.readStream(complaintStream(complaintId));
    const complaint = recorded
      .map((event) => this.catalog.upcast(event))
      .reduce((soFar, event) => evolveComplaint(soFar, event as unknown as ComplaintEvent), initialComplaint);
    const [first] = recorded;
    return complaint && first ? { complaint, recordedAt: first.position } : undefined;
  }

  /** The points that were added after the registration. */
  async pointsAddedTo(complaintId: string): Promise<readonly string[]> {
    const recorded = await this.store.readStream(complaintStream(complaintId));
    const events = recorded.map((event) => this.catalog.upcast(event) as unknown as ComplaintEvent);
    return events.flatMap((event) => (event.type === 'PointAdded' ? [event.data.point.pointId] : []));
  }
}

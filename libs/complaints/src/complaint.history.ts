import { Injectable } from '@nestjs/common';
import { demand, type Caller } from '@lydhoer/access';
import { EventCatalog, EventStore, Vault, type RecordedEvent } from '@lydhoer/event-store';
import { Clock } from '@lydhoer/http';
import { dateInDenmark, endOfDayInDenmark, finishedDay, Refusal, type PlainDate } from '@lydhoer/kernel';
import { ComplaintAccess } from './complaint.access.js';
import { complaintStream } from './complaint.stream.js';
import type { ComplaintEvent } from './domain/complaint.events.js';
import type { ComplaintRefusal } from './domain/complaint.refusals.js';
import { evolveComplaint } from './domain/complaint.evolve.js';
import { initialComplaint, type ComplaintState, type RegisteredComplaint } from './domain/complaint.state.js';
import { Lookups } from './lookups/lookups.js';
import { shownEvent, type ShownEvent } from './shown-event.js';

export type { ShownEvent } from './shown-event.js';

/** Whose moment an answer is: a day that is over, and the last position of the log on it. */
export interface AsOfMoment {
  readonly day: PlainDate;
  readonly position: string;
}

/** What is, or was, known of a complaint. */
export interface KnownComplaint {
  readonly events: readonly ShownEvent[];
  readonly complaint: RegisteredComplaint;
  /** The day that was asked about; null: as it stands now. */
  readonly asOf: AsOfMoment | null;
  /** The day it is looked at from: the one asked about, or today in Denmark. */
  readonly on: PlainDate;
}

/**
 * A complaint's stream, for those who may read it. Without persons the sealed fields are left out. With persons they
 * are opened; one whose key was destroyed is null, with `forgotten: true` beside it.
 */
@Injectable()
export class ComplaintHistory {
  constructor(
    private readonly store: EventStore,
    readonly catalog: EventCatalog,
    readonly vault: Vault,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
    private readonly clock: Clock,
  ) {}

  async read(complaintId: string, caller: Caller, persons: boolean): Promise<readonly ShownEvent[]> {
    return (await this.known(complaintId, caller, { persons })).events;
  }

  /**
   * What is known of a complaint, or was known at the end of a day: then the beginning of its stream. Who may read it
   * follows from the complaint as it stands now, and forgetting reaches into the past. Refuses a day that is not over,
   * and one at whose end nobody knew of the complaint.
   */
  async known(
    complaintId: string,
    caller: Caller,
    { persons, asOf }: { readonly persons: boolean; readonly asOf?: PlainDate | undefined },
  ): Promise<KnownComplaint> {
    const recorded = await this.store.readStream(complaintStream(complaintId));
    const events = recorded.map((event) => this.catalog.upcast(event));
    const now = folded(events);
    if (now === null) throw new Refusal<ComplaintRefusal>('complaint-unknown');
    this.demandReading(complaintId, now, caller, persons);
    if (asOf === undefined) {
      const on = dateInDenmark(this.clock.now());
      return { events: events.map((event) => shownEvent(event, persons, this)), complaint: now, asOf: null, on };
    }
    const day = finishedDay(asOf, this.clock.now());
    const position = await this.store.positionBefore(endOfDayInDenmark(day));
    const until = events.filter((event) => event.position <= position);
    const then = folded(until);
    if (then === null) throw new Refusal<ComplaintRefusal>('complaint-not-known-then', { asOf });
    return {
      events: until.map((event) => shownEvent(event, persons, this)),
      complaint: then,
      asOf: { day, position: String(position) },
      on: day,
    };
  }

  /**
   * What other registrations tell of being merged into this complaint, and of being taken out of it again. Without the
   * reasons: they are sealed with the registration that they were given on, and shown with that one.
   */
  async mergesInto(complaintId: string, registrations: readonly string[]): Promise<readonly ShownEvent[]> {
    const streams = await Promise.all(registrations.map((id) => this.store.readStream(complaintStream(id))));
    return streams
      .flat()
      .map((event) => shownEvent(this.catalog.upcast(event), false, this))
      .filter((event) => mergePartner(event) === complaintId);
  }

  private demandReading(complaintId: string, complaint: RegisteredComplaint, caller: Caller, persons: boolean): void {
    const facts = this.access.factsOf(complaint);
    demand(caller, 'read-complaint', facts);
    if (!persons) return;
    demand(caller, 'read-complaint-with-persons', { ...facts, consent: this.lookups.consentTo(complaintId) });
  }
}

/** The complaint that a merge, or its undoing, is about besides the one that tells of it. */
function mergePartner(event: ShownEvent): string | undefined {
  if (event.type === 'ComplaintMergedInto') return event.data.into;
  return event.type === 'ComplaintUnmerged' ? event.data.from : undefined;
}

const folded = (events: readonly RecordedEvent[]): ComplaintState =>
  events.reduce((soFar, event) => evolveComplaint(soFar, event as unknown as ComplaintEvent), initialComplaint);

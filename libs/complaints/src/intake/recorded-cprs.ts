import { Injectable } from '@nestjs/common';
import { EventCatalog, EventStore, forgotten, personKey, Vault } from '@lydhoer/event-store';
import type { Sealable } from '@lydhoer/kernel';
import { complaintStream } from '../complaint.stream.js';
import type { ComplaintEvent } from '../domain/complaint.events.js';
import type { PartyAdded, PartyDetailsCorrected, PartyDetailsRecorded } from '../domain/parties/parties.events.js';

/** The CPR numbers that a complaint's events tell of its people. */
@Injectable()
export class RecordedCprs {
  constructor(
    private readonly store: EventStore,
    private readonly catalog: EventCatalog,
    private readonly vault: Vault,
  ) {}

  /** Nobody is found by a number that this complaint once told of a person and that was corrected since. */
  async letGo(complaintId: string, personId: string): Promise<void> {
    const told: string[] = [];
    let holds: string | null = null;
    for (const recorded of await this.store.readStream(complaintStream(complaintId))) {
      const said = cprIn(this.catalog.upcast(recorded) as unknown as ComplaintEvent, personId);
      if (said === undefined) continue;
      holds = said === null ? null : this.opened(said);
      if (holds !== null) told.push(holds);
    }
    for (const cpr of new Set(told)) if (cpr !== holds) await this.vault.unidentify(personKey(personId), cpr);
  }

  private opened(sealed: Sealable): string | null {
    const cpr = this.vault.open(sealed);
    return cpr === forgotten ? null : cpr;
  }
}

/** What an event says is somebody's CPR number; null: that it was wrong; undefined: nothing. */
function cprIn(event: ComplaintEvent, personId: string): Sealable | null | undefined {
  if (!tellsDetails(event) || event.data.personId !== personId) return undefined;
  if (event.data.cpr !== null) return event.data.cpr;
  return event.type === 'PartyDetailsCorrected' && event.data.removed.includes('cpr') ? null : undefined;
}

const tellsDetails = (event: ComplaintEvent): event is PartyAdded | PartyDetailsRecorded | PartyDetailsCorrected =>
  event.type === 'PartyAdded' || event.type === 'PartyDetailsRecorded' || event.type === 'PartyDetailsCorrected';

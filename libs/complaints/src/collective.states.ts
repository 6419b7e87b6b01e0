import { Injectable } from '@nestjs/common';
import { EventCatalog, EventStore, forgotten, Vault, type Intent, type RecordedEvent } from '@lydhoer/event-store';
import type { PlainDate } from '@lydhoer/kernel';
import { collectiveStream } from './collective.stream.js';
import type { CollectiveDateCorrected } from './domain/collective/collective-corrections.events.js';
import type { CollectiveEvent } from './domain/collective/collective.events.js';
import { evolveCollective, type CollectiveState } from './domain/collective/collective.state.js';
import type { PointFacts } from './domain/complaint.schemas.js';

/** A shared point with what it says, opened; null where it says nothing or was forgotten. */
export interface SharedPoint {
  readonly point: PointFacts;
  /** The day on which the families raised it; null: each when it complained or joined. */
  readonly raisedOn: PlainDate | null;
}

/** A collective complaint as its stream leaves it. */
export interface KnownCollective {
  readonly collective: CollectiveState;
  readonly revision: bigint | 'no-stream';
  readonly points: readonly SharedPoint[];
  /** Whether a command came before, under its actor's key. */
  readonly answered: (intent: Pick<Intent, 'actor' | 'key'>) => boolean;
  /** The day that was put right under an actor's key. */
  readonly redated: (intent: Pick<Intent, 'actor' | 'key'>) => CollectiveDateCorrected['data'] | undefined;
}

/** Reads collective complaints for what follows from them in the families' own complaints. */
@Injectable()
export class CollectiveStates {
  constructor(
    private readonly store: EventStore,
    private readonly catalog: EventCatalog,
    private readonly vault: Vault,
  ) {}

  async of(collectiveId: string): Promise<KnownCollective> {
    const recorded = await this.store.readStream(collectiveStream(collectiveId));
    const events = recorded.map((event) => this.catalog.upcast(event) as unknown as RecordedEvent & CollectiveEvent);
    return {
      collective: events.reduce<CollectiveState>(evolveCollective, null),
      revision: recorded.at(-1)?.revision ?? 'no-stream',
      points: events.flatMap((event) => (event.type === 'SharedPointAdded' ? [this.opened(event.data)] : [])),
      answered: (intent) => events.some(under(intent)),
      redated: (intent) => events.filter(under(intent)).find((event) => event.type === 'CollectiveDateCorrected')?.data,
    };
  }

  private opened({ point, raisedOn }: SharedPoint): SharedPoint {
    if (point.description === null || typeof point.description === 'string') return { point, raisedOn };
    const description = this.vault.open(point.description);
    return { point: { ...point, description: description === forgotten ? null : description }, raisedOn };
  }
}

const under =
  ({ actor, key }: Pick<Intent, 'actor' | 'key'>) =>
  ({ metadata }: Pick<RecordedEvent, 'metadata'>): boolean =>
    metadata.actor === actor && metadata.commandId === key;

import { Injectable } from '@nestjs/common';
import { EventCatalog, EventStore, forgotten, Vault, type RecordedEvent } from '@lydhoer/event-store';
import { collectiveStream } from './collective.stream.js';
import type { CollectiveEvent } from './domain/collective/collective.events.js';
import { evolveCollective, type CollectiveState } from './domain/collective/collective.state.js';
import type { PointFacts } from './domain/complaint.schemas.js';

/** A collective complaint as its stream leaves it. */
export interface KnownCollective {
  readonly collective: CollectiveState;
  readonly revision: bigint | 'no-stream';
  /** The shared points with what they say, opened; null where it says nothing or was forgotten. */
  readonly points: readonly PointFacts[];
  /** Whether a command came before, under its actor's key. */
  readonly answered: (intent: { readonly actor: string; readonly key: string }) => boolean;
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
      points: events.flatMap((event) => (event.type === 'SharedPointAdded' ? [this.opened(event.data.point)] : [])),
      answered: ({ actor, key }) =>
        events.some(({ metadata }) => metadata.actor === actor && metadata.commandId === key),
    };
  }

  private opened(point: PointFacts): PointFacts {
    if (point.description === null || typeof point.description === 'string') return point;
    const description = this.vault.open(point.description);
    return { ...point, description: description === forgotten ? null : description };
  }
}

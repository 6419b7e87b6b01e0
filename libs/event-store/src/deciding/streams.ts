import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Decider, Message } from '@lydhoer/kernel';
import { EventCatalog } from '../catalog/event-catalog.js';
import { appendUntilKnown } from '../port/append-until-known.js';
import { WrongExpectedRevision } from '../port/errors.js';
import { EventStore } from '../port/event-store.js';
import type { NewEvent, RecordedEvent } from '../port/recorded-event.js';
import { identifiersIn, keysFor, keysOfBoxes, sealData } from '../sealing/sealing.js';
import { KeyForgotten, Vault } from '../sealing/vault.js';
import { CommandKeyReused, IdentifierTaken, PreconditionFailed, TooManyConflicts } from './errors.js';
import { bodyDigest, eventId } from './event-ids.js';
import type { Decided, Intent } from './intent.js';

/** How often a command is decided; between two times it waits at random up to 1, 2, 4 … 512 ms, so that all get by. */
const attempts = 10;

export interface Decision<State, Command extends Message> {
  readonly stream: string;
  readonly command: Command;
  readonly intent: Intent;
  /** Throws when this caller may not do this to a stream in this state. Asked before the rules are. */
  readonly authorise?: (state: State) => void;
  /**
   * The caller's own words: the request's body and the ids in its path, without anything a handler added (today's
   * date, a lookup's answer). A retry must repeat it; the same key with another body is refused.
   */
  readonly body: unknown;
}

/** Load, decide, append: the one way in which a command becomes events. */
@Injectable()
export class Streams {
  constructor(
    private readonly store: EventStore,
    private readonly catalog: EventCatalog,
    private readonly vault: Vault,
  ) {}

  /**
   * Decides a command on its stream and appends what follows. A conflict with another writer is decided again, at
   * most ten times, unless the caller said which revision it saw. Throws what the decider refuses, and
   * `CommandKeyReused`, `PreconditionFailed`, `TooManyConflicts`, `IdentifierTaken`, `KeyForgotten` and the store's
   * errors.
   */
  async decide<State, Command extends Message, Event extends Message>(
    decider: Decider<State, Command, Event>,
    decision: Decision<State, Command>,
  ): Promise<Decided> {
    const { stream, command, intent } = decision;
    const body = [command.type, decision.body];
    for (let attempt = 0; attempt < attempts; attempt++) {
      const recorded = await this.store.readStream(stream);
      const before = this.answeredBefore(stream, recorded, intent, body);
      if (before) return before;
      const last = recorded.at(-1);
      const state = recorded
        .map((event) => this.catalog.upcast(event))
        .reduce((soFar, event) => decider.evolve(soFar, event as unknown as Event), decider.initial);
      decision.authorise?.(state);
      // Only now: whom the stream is no business of is not told where it is.
      if (intent.ifMatch !== undefined && intent.ifMatch !== last?.revision) {
        throw new PreconditionFailed(stream, intent.ifMatch, last?.revision ?? 'no-stream');
      }
      const events = decider.decide(command, state);
      if (events.length === 0) {
        return { stream, revision: last?.revision ?? -1n, position: last?.position ?? 0n, repeated: false };
      }
      const batch = await this.prepare(stream, events, intent, body);
      try {
        const written = await appendUntilKnown(this.store, stream, last?.revision ?? 'no-stream', batch);
        return { stream, ...written, repeated: false };
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision) || error.actual === 'deleted') throw error;
        // Somebody was first. Load again: it may have been this very command, sent twice.
        await pause(Math.random() * 2 ** attempt);
      }
    }
    throw new TooManyConflicts(stream);
  }

  /** Before the events are written: whoever is to be found by an identifier is found, or nothing happened. */
  private async identify(identifiers: ReturnType<typeof identifiersIn>): Promise<void> {
    for (const { key, identifier } of identifiers) {
      const holder = await this.vault.identify(key, identifier);
      if (holder !== key) throw new IdentifierTaken(key, holder);
    }
  }

  /** The first answer to a key that this stream has seen from this actor; throws when the body was another one. */
  private answeredBefore(
    stream: string,
    recorded: readonly RecordedEvent[],
    intent: Intent,
    body: unknown,
  ): Decided | undefined {
    const earlier = recorded.filter(
      ({ metadata }) => metadata.commandId === intent.key && metadata.actor === intent.actor,
    );
    const [first] = earlier;
    const last = earlier.at(-1);
    if (!first || !last) return undefined;
    const digest = bodyDigest(body, keysOfBoxes(earlier.map(({ data }) => data)), this.vault);
    // A body whose keys were destroyed can no longer be compared; the first answer stands.
    if (digest !== undefined && eventId(intent, digest, stream, 0) !== first.id) {
      throw new CommandKeyReused(intent.key, stream);
    }
    return { stream, revision: last.revision, position: last.position, repeated: true };
  }

  private async prepare(
    stream: string,
    events: readonly Message[],
    intent: Intent,
    body: unknown,
  ): Promise<readonly NewEvent[]> {
    for (const event of events) this.catalog.check(event.type, event.data);
    const keys = events.flatMap(({ type, data }) => keysFor(stream, data as object, this.catalog.sealedFieldsOf(type)));
    if (keys.length > 0) await this.vault.ensure(keys);
    const digest = bodyDigest(body, keys, this.vault);
    if (digest === undefined) throw new KeyForgotten(keys.join(', '));
    const identifiers = events.flatMap(({ type, data }) =>
      identifiersIn(stream, data as object, this.catalog.sealedFieldsOf(type)),
    );
    if (identifiers.length > 0) await this.identify(identifiers);
    return events.map((event, index) => ({
      id: eventId(intent, digest, stream, index),
      type: event.type,
      data: sealData(stream, event.data as object, this.catalog.sealedFieldsOf(event.type), this.vault),
      metadata: {
        commandId: intent.key,
        actor: intent.actor,
        correlationId: intent.correlationId,
        causationId: intent.causationId ?? intent.correlationId,
        schemaVersion: this.catalog.declarationOf(event.type).version,
      },
      ...(intent.simulated ? { recordedAt: intent.at } : {}),
    }));
  }
}

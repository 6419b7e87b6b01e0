import { namedId } from '../../deciding/event-ids.js';
import { appendUntilKnown } from '../../port/append-until-known.js';
import { AppendOutcomeUnknown, StoreUnavailable, WrongExpectedRevision } from '../../port/errors.js';
import type { EventStore } from '../../port/event-store.js';
import type { RecordedEvent } from '../../port/recorded-event.js';
import { platformEvent } from '../../platform-log/platform-events.js';
import type { SealedFingerprint } from '../fingerprint.js';
import type { StoredFingerprint } from '../identifier-table.js';

const actor = 'system:keys';
const given = 'IdentifierGiven';
const taken = 'IdentifierTaken';

/** The category of the streams of identifiers, one for each bucket of fingerprints. */
export const identifierCategory = 'keyidentifier';

const bucketStream = (bucket: number): string =>
  `${identifierCategory}-${namedId('bucket of identifiers', String(bucket))}`;

/** A fingerprint in the log, with the event that gave it. */
interface GivenFingerprint extends StoredFingerprint {
  readonly id: string;
}

/**
 * Which keys identifiers belong to, in a log that several processes share. Every fingerprint of a bucket stands in one
 * stream, sealed under the key it belongs to: the stream's own conflict check decides between two who give the same
 * identifier at once, its name tells nobody apart, and what stands in it can be read for as long as the key exists.
 */
export class IdentifierLog {
  constructor(private readonly store: EventStore) {}

  /** Every fingerprint of a bucket that still holds. */
  async inBucket(bucket: number): Promise<readonly GivenFingerprint[]> {
    return standing(await this.store.readStream(bucketStream(bucket)));
  }

  /**
   * Gives an identifier to a key, unless `holder` finds it among those of the bucket; asked again whenever somebody else
   * was first. Answers whose it is now. Throws the store's errors.
   */
  async give(
    fingerprint: StoredFingerprint,
    holder: (among: readonly SealedFingerprint[]) => Promise<string | undefined>,
  ): Promise<string> {
    const { bucket, name, box } = fingerprint;
    const stream = bucketStream(bucket);
    const fields = { bucket, name, fingerprint: Buffer.from(box).toString('base64') };
    // The id follows from the box, which is another one each time: sent again it is the same event, and nobody else's.
    const id = namedId('identifier given', fields.fingerprint);
    for (;;) {
      const events = await this.store.readStream(stream);
      const found = await holder(standing(events));
      if (found !== undefined) return found;
      const event = platformEvent(id, given, fields, { actor, commandId: name });
      if (await this.appended(stream, events, event)) return name;
    }
  }

  /** What `give` gave holds no longer. May be said again. Throws the store's errors. */
  async take({ bucket, name, id }: GivenFingerprint): Promise<void> {
    const stream = bucketStream(bucket);
    for (;;) {
      const events = await this.store.readStream(stream);
      if (!standing(events).some((each) => each.id === id)) return;
      const event = platformEvent(namedId('identifier taken', id), taken, { given: id }, { actor, commandId: name });
      if (await this.appended(stream, events, event)) return;
    }
  }

  /** False when somebody else wrote to the stream meanwhile. */
  private async appended(
    stream: string,
    seen: readonly RecordedEvent[],
    event: ReturnType<typeof platformEvent>,
  ): Promise<boolean> {
    try {
      await appendUntilKnown(this.store, stream, seen.at(-1)?.revision ?? 'no-stream', [event]);
      return true;
    } catch (error) {
      if (error instanceof WrongExpectedRevision) return false;
      // Nothing that rests on it was written.
      if (error instanceof AppendOutcomeUnknown)
        throw new StoreUnavailable(`whose an identifier is could not be written: ${error.message}`);
      throw error;
    }
  }
}

/** What the events of a bucket, or of many, come to. */
export function standing(events: readonly Pick<RecordedEvent, 'id' | 'type' | 'data'>[]): readonly GivenFingerprint[] {
  const found = new Map<string, GivenFingerprint>();
  for (const { id, type, data } of events) {
    const said = data as Partial<Readonly<Record<string, unknown>>>;
    if (type === taken) found.delete(String(said.given));
    if (type !== given) continue;
    const { bucket, name, fingerprint } = said;
    if (typeof bucket !== 'number' || typeof name !== 'string' || typeof fingerprint !== 'string') continue;
    found.set(id, { id, bucket, name, box: Buffer.from(fingerprint, 'base64') });
  }
  return [...found.values()];
}

import { AppendTooLarge, NotSerialisable } from './errors.js';
import { categoryOf, type NewEvent } from './recorded-event.js';

/** Bytes of one append: types, data and metadata as UTF-8. It is the limit of the EventStoreDB server. */
export const appendLimit = 1_048_576;

/** An event as every adapter sends it: checked, and written out as JSON. */
export interface SerialisedEvent {
  /** In lower case. */
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
  /** ISO 8601 UTC with milliseconds; undefined when the store's clock counts. */
  readonly recordedAt: string | undefined;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
// eslint-disable-next-line no-control-regex -- a control character in a name is what this refuses
const control = /[\u0000-\u001f\u007f]/;

/**
 * Checks an append and writes it out, before anything is sent: what an adapter's client does with an empty list, an id
 * that is no UUID or data that is no JSON is not to be relied on. Throws `NotSerialisable` and `AppendTooLarge`.
 */
export function serialiseAppend(stream: string, events: readonly NewEvent[]): readonly SerialisedEvent[] {
  checkStreamName(stream);
  if (events.length === 0) throw new NotSerialisable(`an append to ${stream} without events`);
  const serialised = events.map((event, index) => serialiseEvent(event, `event ${index} for ${stream}`));
  const bytes = sizeOf(serialised);
  if (bytes > appendLimit) throw new AppendTooLarge(stream, bytes, appendLimit);
  return serialised;
}

/** Throws `NotSerialisable` for a name that is not `category-id`, and for one that a server keeps for itself. */
export function checkStreamName(stream: string): void {
  checkName('a stream', stream);
  if (!stream.includes('-') || categoryOf(stream) === '') {
    throw new NotSerialisable(`the stream ${stream} is not named category-id`);
  }
}

function serialiseEvent(event: NewEvent, what: string): SerialisedEvent {
  const id = typeof (event.id as unknown) === 'string' ? event.id.toLowerCase() : '';
  if (!uuid.test(id)) throw new NotSerialisable(`${what}: its id is not a UUID`);
  checkName(`${what}: its type`, event.type);
  return {
    id,
    type: event.type,
    data: toJson(event.data, `${what}: its data`),
    metadata: toJson(event.metadata, `${what}: its metadata`),
    recordedAt: event.recordedAt === undefined ? undefined : toInstant(event.recordedAt, `${what}: its recordedAt`),
  };
}

function checkName(what: string, name: unknown): asserts name is string {
  if (typeof name !== 'string' || name === '') throw new NotSerialisable(`${what} has no name`);
  if (!name.isWellFormed() || control.test(name)) {
    throw new NotSerialisable(`${what} has a name with control characters or broken Unicode`);
  }
  if (name.startsWith('$')) throw new NotSerialisable(`${what} has a name with $ in front: a server's own have`);
}

/** The instant in the one form in which instants compare as text. Throws `NotSerialisable`. */
export function toInstant(text: string, what: string): string {
  const milliseconds = instant.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(milliseconds)) throw new NotSerialisable(`${what} is not an instant in ISO 8601 UTC`);
  return new Date(milliseconds).toISOString();
}

function toJson(value: unknown, what: string): string {
  if (typeof value !== 'object' || value === null) throw new NotSerialisable(`${what} is no object`);
  let json: unknown;
  try {
    // First, because it is what finds cycles; the walk below would not end in one.
    json = JSON.stringify(value);
    refuseWhatVanishes(value, what);
  } catch (error) {
    if (error instanceof NotSerialisable) throw error;
    throw new NotSerialisable(`${what} cannot be written as JSON`, { cause: error });
  }
  if (typeof json !== 'string') throw new NotSerialisable(`${what} cannot be written as JSON`);
  return json;
}

/** JSON drops functions and symbols and turns NaN into null in silence. A member that is undefined may go. */
function refuseWhatVanishes(value: unknown, what: string): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new NotSerialisable(`${what} holds ${value}`);
  if (typeof value === 'function' || typeof value === 'symbol') {
    throw new NotSerialisable(`${what} holds a ${typeof value}`);
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const element of value as unknown[]) {
      if (element === undefined) throw new NotSerialisable(`${what} holds an array with gaps`);
      refuseWhatVanishes(element, what);
    }
    return;
  }
  if (Symbol.iterator in value) throw new NotSerialisable(`${what} holds a collection that JSON cannot show`);
  for (const name in value) refuseWhatVanishes((value as Record<string, unknown>)[name], what);
}

function sizeOf(events: readonly SerialisedEvent[]): number {
  let characters = 0;
  for (const { type, data, metadata } of events) characters += type.length + data.length + metadata.length;
  // No character takes more than three bytes per UTF-16 unit, so most appends need not be measured.
  if (characters * 3 <= appendLimit) return characters;
  let bytes = 0;
  for (const { type, data, metadata } of events) {
    bytes += Buffer.byteLength(type) + Buffer.byteLength(data) + Buffer.byteLength(metadata);
  }
  return bytes;
}

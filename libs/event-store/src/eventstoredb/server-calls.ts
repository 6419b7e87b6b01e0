import { AppendOutcomeUnknown, AppendTooLarge, StoreUnavailable, WrongExpectedRevision } from '../port/errors.js';
import type { AppendResult, ReadOptions } from '../port/event-store.js';
import type { ExpectedRevision } from '../port/recorded-event.js';
import { appendLimit } from '../port/serialised-append.js';
import type { LogServer } from './log-server.js';
import type { Patience } from './patience.js';
import type { Reconnection } from './reconnection.js';
import { isSystemStream, type EventToSend, type ServerEvent } from './server-event.js';
import { isFailure, ServerFailure } from './server-failure.js';

/** Where to begin, backwards, when nothing else is said: beyond every revision that a server gives. */
const beyondAll = 2n ** 62n;

/** The single calls to the server, each with its time limit, and what their failures mean to the port. */
export class ServerCalls {
  constructor(
    private readonly server: LogServer,
    private readonly patience: Patience,
    private readonly reconnection: Reconnection,
  ) {}

  /** Throws the errors of an append, as the port names them. */
  async append(stream: string, expected: ExpectedRevision, batch: readonly EventToSend[]): Promise<AppendResult> {
    const { revision, position } = await this.write(stream, expected, batch, () =>
      this.server.append(stream, expected, batch, this.patience.append),
    );
    // Which of several events the server names, and whether it names the same one at a retry, it does not promise.
    if (batch.length === 1 && position !== undefined) return { revision, position };
    const [last] = await this.readStream(stream, { from: revision, limit: 1 }).catch((error: unknown) => {
      throw new AppendOutcomeUnknown(`where the append to ${stream} stands cannot be read`, { cause: error });
    });
    if (!last) throw new AppendOutcomeUnknown(`the append to ${stream} was acknowledged, and cannot be read`);
    return { revision, position: last.position };
  }

  tombstone(stream: string, expected: ExpectedRevision): Promise<void> {
    return this.write(stream, expected, [], () => this.server.tombstone(stream, expected, this.patience.append));
  }

  /** A stream that is missing or deleted reads as empty. Throws `StoreUnavailable`. */
  async readStream(stream: string, { from, ...options }: ReadOptions): Promise<readonly ServerEvent[]> {
    if (options.limit === 0 || (options.direction === 'backwards' && from !== undefined && from < 0n)) return [];
    const start = from === undefined ? {} : { from: from < 0n ? 0n : from > beyondAll ? beyondAll : from };
    try {
      return await this.asked(() => this.server.readStream(stream, { ...options, ...start }, this.patience.read));
    } catch (error) {
      if (isFailure(error, 'stream-missing', 'stream-deleted')) return [];
      throw asUnavailable(error);
    }
  }

  /**
   * The last position that is in no system stream; 0n when there is none. `known.position` is such a position, or 0n,
   * and nothing but the system's came after it up to `known.seen`: it is the answer when that holds to the end of the
   * log. Throws `ServerFailure`.
   */
  lastPosition(known: { readonly position: bigint; readonly seen: bigint }): Promise<bigint> {
    return this.asked(async () => {
      let before: bigint | undefined;
      let end = 0n;
      for (let count = 16; ; count = Math.min(count * 4, 4_096)) {
        const events = await this.server.readBackwards(count, before, this.patience.read);
        const last = events.find(({ stream }) => !isSystemStream(stream));
        if (last) return last.position;
        if (before === undefined) end = events[0]?.position ?? 0n;
        before = events.at(-1)?.position;
        if (before === undefined) return 0n;
        if (before <= known.seen && known.seen <= end) return known.position;
      }
    });
  }

  /** Carries out what may have been carried out also when there is no answer. */
  private async write<T>(
    stream: string,
    expected: ExpectedRevision,
    batch: readonly EventToSend[],
    call: () => Promise<T>,
  ): Promise<T> {
    try {
      return await this.asked(call);
    } catch (error) {
      if (!(error instanceof ServerFailure)) throw error;
      if (error.kind === 'wrong-revision') throw new WrongExpectedRevision(stream, expected, error.actual);
      if (error.kind === 'stream-deleted') throw new WrongExpectedRevision(stream, expected, 'deleted');
      if (error.kind === 'access-denied') throw asUnavailable(error);
      if (error.kind === 'too-large') {
        // The server counts what stands beside the port's metadata, too.
        throw new AppendTooLarge(stream, Buffer.byteLength(JSON.stringify(batch)), appendLimit);
      }
      const message = `the EventStoreDB server did not say what became of what was sent to ${stream}`;
      throw new AppendOutcomeUnknown(message, { cause: error });
    }
  }

  /** Notes whether the server answered. */
  private async asked<T>(call: () => Promise<T>): Promise<T> {
    try {
      const answer = await call();
      this.reconnection.reached();
      return answer;
    } catch (error) {
      if (isFailure(error, 'away', 'access-denied')) this.reconnection.lost(error);
      else if (error instanceof ServerFailure) this.reconnection.reached();
      throw error;
    }
  }
}

/** What a failure of a read means to the port. */
export function asUnavailable(error: unknown): unknown {
  if (!(error instanceof ServerFailure)) return error;
  return new StoreUnavailable(`the EventStoreDB server cannot be used: ${error.message}`, { cause: error });
}

/** The same, with what a failure of a read means to the port. */
export async function* orUnavailable<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* source;
  } catch (error) {
    throw asUnavailable(error);
  }
}

import { categoryOf, EventStore, type ExpectedRevision, type NewEvent, type ReadOptions } from '@lydhoer/event-store';
import type { Spans } from '../traces/spans.js';
import { appendFailure, type AppendOutcome } from './append-outcome.js';

export interface EndedAppend {
  readonly outcome: AppendOutcome;
  readonly events: number;
  readonly seconds: number;
}

/** Who is told of every append when it is over. */
export interface AppendObserver {
  append(ended: EndedAppend): void;
}

/** The log, and somebody who looks on. Answers and throws exactly what the store does. */
export class ObservedStore extends EventStore {
  /** Appends that are not answered yet. */
  waiting = 0;

  constructor(
    private readonly store: EventStore,
    private readonly observer: AppendObserver,
    private readonly spans: Spans | undefined,
  ) {
    super();
  }

  override async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]) {
    const began = performance.now();
    let outcome: AppendOutcome = 'written';
    this.waiting += 1;
    try {
      const write = () => this.store.append(stream, expected, events);
      return await (this.spans?.within('append', appendAttributes(stream, events), write) ?? write());
    } catch (error) {
      outcome = appendFailure(error);
      throw error;
    } finally {
      this.waiting -= 1;
      this.observer.append({ outcome, events: events.length, seconds: (performance.now() - began) / 1000 });
    }
  }

  override readStream(stream: string, options?: ReadOptions) {
    return this.store.readStream(stream, options);
  }
  override readAll(options: Parameters<EventStore['readAll']>[0]) {
    return this.store.readAll(options);
  }
  override follow(options: Parameters<EventStore['follow']>[0]) {
    return this.store.follow(options);
  }
  override head() {
    return this.store.head();
  }
  override positionBefore(instant: string) {
    return this.store.positionBefore(instant);
  }
  override deleteStream(stream: string, expected: ExpectedRevision) {
    return this.store.deleteStream(stream, expected);
  }
  override close() {
    return this.store.close();
  }
}

/** What is written, by its kinds; never the stream, whose name may be the id of a person. */
const appendAttributes = (stream: string, events: readonly NewEvent[]) => ({
  'db.operation.name': 'append',
  'db.operation.batch.size': events.length,
  'lydhoer.category': categoryOf(stream),
  'lydhoer.event_types': [...new Set(events.map(({ type }) => type))],
});

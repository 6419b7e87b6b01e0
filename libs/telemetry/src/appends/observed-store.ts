import {
  categoryOf,
  DelegatingStore,
  type EventStore,
  type ExpectedRevision,
  type NewEvent,
} from '@lydhoer/event-store';
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
export class ObservedStore extends DelegatingStore {
  /** Appends that are not answered yet. */
  waiting = 0;

  constructor(
    store: EventStore,
    private readonly observer: AppendObserver,
    private readonly spans: Spans | undefined,
  ) {
    super(store);
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
}

/** What is written, by its kinds; never the stream, whose name may be the id of a person. */
const appendAttributes = (stream: string, events: readonly NewEvent[]) => ({
  'db.operation.name': 'append',
  'db.operation.batch.size': events.length,
  'lydhoer.category': categoryOf(stream),
  'lydhoer.event_types': [...new Set(events.map(({ type }) => type))],
});

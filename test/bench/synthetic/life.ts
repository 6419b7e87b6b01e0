import type { ExpectedRevision } from '@lydhoer/event-store';
import type { Message } from '@lydhoer/kernel';

/** One append of one command, so many days after the one before it in the same life. */
export interface Step {
  readonly daysLater: number;
  readonly stream: string;
  readonly expected: ExpectedRevision;
  /** The staff id of who did it. */
  readonly by: string;
  readonly commandId: string;
  readonly events: readonly Message[];
}

/** What happens to one complaint, review or learning point, step by step; each step is given the day it happens on. */
export type Life = Generator<Step, void, undefined>;

/** Where a stream is while a life writes to it. */
export class StreamEnd {
  private revision: ExpectedRevision = 'no-stream';

  constructor(
    private readonly name: string,
    private readonly commandIds: () => string,
  ) {}

  then(daysLater: number, by: string, ...events: readonly Message[]): Step {
    const expected = this.revision;
    this.revision = (expected === 'no-stream' ? -1n : expected) + BigInt(events.length);
    return { daysLater, stream: this.name, expected, by, commandId: this.commandIds(), events };
  }
}

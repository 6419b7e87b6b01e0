import type { RecordedEvent } from '@lydhoer/event-store';
import { Finding, type Remedies } from './finding.js';

/** Looks that no stream lacks an event, as one would whose beginning a server was told to let go of. */
export class WholeStreams {
  private readonly next = new Map<string, bigint>();

  constructor(private readonly remedies: Remedies) {}

  get count(): number {
    return this.next.size;
  }

  /** Throws `Finding` when it is not the next event of its stream. */
  seen({ stream, revision, position }: RecordedEvent): void {
    const next = this.next.get(stream) ?? 0n;
    if (revision !== next) {
      throw new Finding(
        'log',
        `The event at position ${position} is revision ${revision} of ${stream}, and ${next} was to come.`,
        this.remedies.log,
      );
    }
    this.next.set(stream, next + 1n);
  }
}

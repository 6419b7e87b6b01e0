import { categoryOf, type EventFilter, type RecordedEvent } from '../port/recorded-event.js';
import type { IndexKeeper } from './index-keeper.js';
import type { LogIndex } from './log-index.js';
import type { ServerEvent } from './server-event.js';
import { isOurs, ownTimeOf, toRecordedEvent } from './stored-metadata.js';

/**
 * Makes recorded events of what the server gives, in the order of the log: leaves out what is not ours, what was
 * deleted and what the filter does not let through, checks each against its checksum and gives it its recorded time.
 */
export class BatchReader {
  constructor(
    private readonly index: LogIndex,
    private readonly keeper: IndexKeeper,
    /** The latest time up to where the reading begins; undefined when the index must be asked. */
    private maximum?: string,
    private readonly filter: EventFilter = {},
  ) {}

  /** The next events of the whole log. Throws `DamagedLog`. */
  async next(events: readonly ServerEvent[]): Promise<readonly RecordedEvent[]> {
    const recorded: RecordedEvent[] = [];
    const { categories, types } = this.filter;
    for (const event of events) {
      if (!isOurs(event)) continue;
      const own = ownTimeOf(event);
      if (this.maximum === undefined) {
        await this.keeper.passed(event.position);
        this.maximum = this.index.recordedAt(event);
      } else if (own > this.maximum) this.maximum = own;
      if (categories && !categories.includes(categoryOf(event.stream))) continue;
      // Before its type is looked at: of a damaged event that may be the damaged part.
      const read = toRecordedEvent(event, this.maximum);
      if (types && !types.includes(event.type)) continue;
      if (!this.index.isDeleted(event.stream)) recorded.push(read);
    }
    return recorded;
  }

  /** The events of one stream, in whichever order. Throws `DamagedLog`. */
  async ofStream(events: readonly ServerEvent[]): Promise<readonly RecordedEvent[]> {
    let last = 0n;
    for (const { position } of events) if (position > last) last = position;
    await this.keeper.passed(last);
    return events.map((event) => toRecordedEvent(event, this.index.recordedAt(event)));
  }
}

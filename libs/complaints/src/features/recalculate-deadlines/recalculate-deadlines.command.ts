import { Command } from '@nestjs/cqrs';
import type { Decided, Intent } from '@lydhoer/event-store';

/**
 * Computes the open deadlines of one complaint anew, under the calendar and the rules as they stand now. Given by a
 * policy, never by a person: there is no route to it.
 */
export class RecalculateDeadlinesCommand extends Command<Decided> {
  constructor(
    readonly data: { readonly complaintId: string },
    readonly intent: Intent,
  ) {
    super();
  }
}

import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';

/** Computes the deadlines that a case imported as closed never had. */
export class ComputeDeadlinesCommand extends Command<Decided> {
  constructor(
    readonly data: { readonly complaintId: string },
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
